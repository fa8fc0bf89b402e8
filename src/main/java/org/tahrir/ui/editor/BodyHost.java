package org.tahrir.ui.editor;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Edits;
import org.tahrir.text.Mark;
import org.tahrir.text.Position;

/// Gives pictures and tables what they ask of the body they stand in.
final class BodyHost implements ObjectHost {
    private final BodyArea area;
    private final BodyWriter writer;
    private final Messages words;
    private final PictureLoader loader;
    private final Runnable touched;
    private final ObservableDoubleValue column;
    private Consumer<Mark.Link> opened = link -> {};
    private BiConsumer<Long, Direction> turned = (id, direction) -> {};

    /// A host for an area.
    ///
    /// @param touched hears when the focus moves into, in or out of an object
    BodyHost(BodyArea area, BodyWriter writer, Messages words, PictureLoader loader, Runnable touched) {
        this.area = area;
        this.writer = writer;
        this.words = words;
        this.loader = loader;
        this.touched = touched;
        column = Bindings.createDoubleBinding(
                () -> area.getWidth()
                        - area.getInsets().getLeft()
                        - area.getInsets().getRight(),
                area.widthProperty(),
                area.insetsProperty());
    }

    /// @param turn turns an object, unless it may not be written in
    void onTurn(BiConsumer<Long, Direction> turn) {
        turned = turn;
    }

    void onLink(Consumer<Mark.Link> listener) {
        opened = listener;
    }

    @Override
    public Messages words() {
        return words;
    }

    @Override
    public ObservableDoubleValue column() {
        return column;
    }

    @Override
    public ObservableDoubleValue viewport() {
        return area.heightProperty();
    }

    @Override
    public void load(String media, Consumer<@Nullable Image> done) {
        loader.load(media, done);
    }

    @Override
    public void changed(long id, Block block, @Nullable Touch touch) {
        writer.history().step(touch, () -> writer.objects().set(id, block));
    }

    @Override
    public void open(Mark.Link link) {
        opened.accept(link);
    }

    @Override
    public void select(long id) {
        int block = area.blockOf(id);
        if (block >= 0) {
            area.requestFocus();
            writer.select(new Position(block, 0), new Position(block, 1));
        }
    }

    @Override
    public void leave(long id, boolean forward) {
        int block = area.blockOf(id);
        int beside = block + (forward ? 1 : -1);
        if (block < 0) {
            return;
        }
        area.requestFocus();
        boolean isText = beside >= 0 && beside < area.getParagraphs().size() && area.embedAt(beside) == null;
        Position text = new Position(beside, forward || !isText ? 0 : area.getParagraphLength(beside));
        Position caret = isText ? text : new Position(block, forward ? 1 : 0);
        writer.select(caret, caret);
    }

    @Override
    public void turn(long id, Direction direction) {
        turned.accept(id, direction);
        area.layout();
    }

    @Override
    public void remove(long id) {
        int block = area.blockOf(id);
        if (block >= 0) {
            area.requestFocus();
            Position from = new Position(block, 0);
            Position to = new Position(block, 1);
            Body is = Edits.delete(writer.body(), from, to);
            writer.change(is, Landing.start(is, block));
        }
    }

    @Override
    public void touched() {
        touched.run();
    }

    @Override
    public void takeFocus() {
        Scene scene = area.getScene();
        if (scene != null && scene.getFocusOwner() == null) {
            area.requestFocus();
        }
    }

    @Override
    public void reveal(long id, Node part) {
        int block = area.blockOf(id);
        if (block < 0) {
            return;
        }
        area.views().visible(block).ifPresent(decor -> {
            Bounds inFlow = decor.flow.sceneToLocal(part.localToScene(part.getLayoutBounds()));
            area.views().show(block, decor, inFlow);
        });
    }

    @Override
    public void scrollBy(double y) {
        area.scrollYBy(y);
    }

    @Override
    public void undo() {
        area.undo();
    }

    @Override
    public void redo() {
        area.redo();
    }
}
