package org.tahrir.ui.paper;

import java.util.function.IntSupplier;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.tahrir.ui.editor.BodyEditor;

/// Head and text as one sheet that scrolls as one: the head stands in room that the text leaves free above itself, and
/// moves with it. What is left of it at last is one line under which the text goes on. Nothing is laid out anew while
/// scrolling, so nothing jumps.
final class PaperSheet extends Region {
    /// How far the headline has gone under the edge when the one line is there in full, in pixels.
    private static final double FADE = 24;
    /// How much sooner what is behind the line covers the head than the line is there: no headline is seen through it.
    private static final double COVERS_BEFORE = 6;
    /// How long a line of text may be to be read well, and the room beside it, in pixels of the usual size.
    private static final double WIDEST = 740;

    private static final double EDGE = 44;

    private final PaperHead head;
    private final CollapsedHead line;
    private final BodyEditor text;
    private final IntSupplier zoom;
    private final Region behindLine = new Region();
    private double sideRoom;

    /// A sheet of these parts.
    ///
    /// @param zoom how large everything is, in hundredths
    PaperSheet(PaperHead head, CollapsedHead line, BodyEditor text, IntSupplier zoom) {
        this.head = head;
        this.line = line;
        this.text = text;
        this.zoom = zoom;
        behindLine.getStyleClass().add("behind-collapsed-head");
        behindLine.setMouseTransparent(true);
        behindLine.setViewOrder(-2);
        getStyleClass().add("paper-sheet");
        getChildren().addAll(head, text, behindLine, line);
        head.setViewOrder(-1);
        line.setViewOrder(-3);
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        text.topGoneProperty().addListener((o, was, is) -> move());
    }

    /// Brings the whole head back.
    void showHead() {
        if (text.topGoneProperty().get() > 0) {
            text.scrollToTop();
        }
    }

    @Override
    protected void layoutChildren() {
        double size = zoom.getAsInt() / 100.0;
        double aside = Math.max(0, Math.floor((getWidth() - (WIDEST + 2 * EDGE) * size) / 2));
        double width = getWidth() - 2 * aside;
        double bar = Math.ceil(line.prefHeight(width));
        line.resizeRelocate(aside, 0, width, bar);
        behindLine.resizeRelocate(0, 0, getWidth(), bar);
        text.resizeRelocate(0, bar, getWidth(), Math.max(0, getHeight() - bar));
        head.resizeRelocate(aside, 0, width, Math.ceil(head.prefHeight(width)));
        leaveRoomAside(aside + EDGE * size);
        text.setTopRoom(Math.max(0, head.getHeight() - line.getHeight()));
        move();
    }

    private void leaveRoomAside(double room) {
        if (room != sideRoom) {
            sideRoom = room;
            text.setSideRoom(room);
        }
    }

    private void move() {
        double gone = Math.min(text.topGoneProperty().get(), head.getHeight());
        head.setTranslateY(-gone);
        double passed = gone - head.headlineEnd() + line.getHeight();
        double shown = Math.clamp(passed / FADE, 0, 1);
        line.setOpacity(shown);
        behindLine.setOpacity(Math.min(1, shown * COVERS_BEFORE));
        line.setVisible(shown > 0);
        line.setMouseTransparent(shown < 0.5);
    }
}
