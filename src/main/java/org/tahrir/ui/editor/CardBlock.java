package org.tahrir.ui.editor;

import java.net.IDN;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;

/// A page of the web in the text: its title, to be written in place, and where it lies. Nothing is fetched.
final class CardBlock extends ObjectView {
    private final BidiField title;
    private final Label site = Parts.label("", "card-site");
    private final Button open;
    private Block.Card card;

    CardBlock(ObjectHost host, long id, Block.Card card) {
        super(host, id, "card-block");
        this.card = card;
        Messages words = host.words();
        title = field(words.text("editor.card-title"), "card-title");
        site.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // an address, in any language
        open = Parts.button(words.text("editor.link-open"), "text-button", "object-tool");
        open.setFocusTraversable(false);
        open.setOnAction(e -> open());
        HBox foot = Parts.row(site, Parts.spacer(), open);
        VBox column = new VBox(title, foot);
        column.getStyleClass().add("card-words");
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox face = Parts.row(new Icon(Icon.Glyph.LINK), column);
        face.getStyleClass().add("card-face");
        face.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        content().getChildren().add(face);
        title.textProperty().addListener((o, was, is) -> written(was, is));
        show(card);
    }

    @Override
    Block.Card block() {
        return card;
    }

    @Override
    void setEditable(boolean editable) {
        title.setEditable(editable);
    }

    @Override
    Optional<BidiTextArea<?, ?>> focused() {
        return title.isFieldFocused() ? Optional.of(title.area()) : Optional.empty();
    }

    @Override
    void step(boolean forward) {
        if (focusedPart() < 0 && forward) {
            enter(title.area());
        } else {
            goOn(forward);
        }
    }

    @Override
    protected List<? extends ButtonBase> tools() {
        return List.of(open);
    }

    @Override
    protected int lastPart() {
        return 0;
    }

    @Override
    void focusWhereWanted() {
        title.focusEnd();
    }

    @Override
    int focusedPart() {
        return title.isFieldFocused() ? 0 : -1;
    }

    @Override
    protected BidiTextArea<?, ?> areaOf(int part) {
        return title.area();
    }

    @Override
    protected void paintTexts() {
        title.area().decorations().set(Decorations.Kind.SEARCH, painted(0));
    }

    @Override
    protected void fill(Block block) {
        card = (Block.Card) block;
        title.setText(card.title());
        site.setText(site(card.href()));
    }

    @Override
    protected void turn(Direction paragraph) {
        title.setAround(paragraph);
    }

    private void written(String was, String is) {
        if (isWritten()) {
            card = card.withTitle(is);
            host().changed(id(), card, Touch.between(List.of(id()), was, is));
        }
    }

    private void press(MouseEvent press) {
        if (press.isShortcutDown() && press.getButton() == MouseButton.PRIMARY) {
            open();
        } else {
            host().select(id());
        }
    }

    private void open() {
        host().open(new Mark.WebLink(card.href()));
    }

    /// What people call the place: the name of its host, in its own letters; the whole address where there is none.
    static String site(String href) {
        try {
            String host = URI.create(href).getHost();
            return host == null ? href : IDN.toUnicode(host).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException odd) {
            return href;
        }
    }
}
