package org.tahrir.ui.paper;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.tahrir.ui.editor.BodyEditor;

/// Head and text as one sheet that scrolls as one: the head stands in room that the text leaves free above itself, and
/// moves with it. What is left of it at last is one line under which the text goes on. Nothing is laid out anew while
/// scrolling, so nothing jumps.
final class PaperSheet extends Region {
    /// How far the headline has gone under the edge when the one line is there in full, in pixels.
    private static final double FADE = 24;

    private final PaperHead head;
    private final CollapsedHead line;
    private final BodyEditor text;

    PaperSheet(PaperHead head, CollapsedHead line, BodyEditor text) {
        this.head = head;
        this.line = line;
        this.text = text;
        getStyleClass().add("paper-sheet");
        getChildren().addAll(head, text, line);
        head.setViewOrder(-1);
        line.setViewOrder(-2);
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        text.topGoneProperty().addListener((o, was, is) -> move());
        head.heightProperty().addListener((o, was, is) -> makeRoom());
        line.heightProperty().addListener((o, was, is) -> makeRoom());
    }

    /// Brings the whole head back.
    void showHead() {
        if (text.topGoneProperty().get() > 0) {
            text.scrollToTop();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double bar = Math.ceil(line.prefHeight(width));
        line.resizeRelocate(0, 0, width, bar);
        text.resizeRelocate(0, bar, width, Math.max(0, getHeight() - bar));
        head.resizeRelocate(0, 0, width, Math.ceil(head.prefHeight(width)));
        move();
    }

    private void makeRoom() {
        text.setTopRoom(Math.max(0, head.getHeight() - line.getHeight()));
        move();
    }

    private void move() {
        double gone = Math.min(text.topGoneProperty().get(), head.getHeight());
        head.setTranslateY(-gone);
        double passed = gone - head.headlineEnd() + line.getHeight();
        double shown = Math.clamp(passed / FADE, 0, 1);
        line.setOpacity(shown);
        line.setVisible(shown > 0);
        line.setMouseTransparent(shown < 0.5);
    }
}
