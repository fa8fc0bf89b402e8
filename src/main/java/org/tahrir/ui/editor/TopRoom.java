package org.tahrir.ui.editor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Room above the first paragraph, and below the last, that belongs to the text and scrolls with it, for something of
/// somebody else's to stand in. How far it has gone is known to the pixel while any of it can be seen, which the
/// estimate of the whole text's scrolling isn't.
final class TopRoom {
    private final BidiTextArea<?, ?> area;
    private final ReadOnlyDoubleWrapper gone = new ReadOnlyDoubleWrapper();
    private final Runnable afterLayout = this::look;
    private @Nullable String sheet;
    private double room;
    private double below;

    TopRoom(BidiTextArea<?, ?> area) {
        this.area = area;
    }

    double room() {
        return room;
    }

    /// Leaves so many pixels free.
    ///
    /// The first paragraph changes when others are put before it, and its box must be as high as this the first time it
    /// is laid out: only a style rule sees to both. Areas inside pictures and tables aren't meant.
    void set(double pixels) {
        if (pixels != room) {
            room = pixels;
            restyle();
        }
    }

    /// Leaves so many pixels free below the last paragraph.
    void setBelow(double pixels) {
        if (pixels != below) {
            below = pixels;
            restyle();
        }
    }

    private void restyle() {
        String rules = rule(":first-paragraph", room, 0)
                + rule(":last-paragraph", 0, below)
                + rule(":first-paragraph:last-paragraph", room, below);
        String encoded = Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
        if (sheet == null) {
            area.getStyleClass().add("top-room");
            area.sceneProperty().addListener((o, was, is) -> install(was, is));
            install(null, area.getScene());
        } else {
            area.getStylesheets().remove(sheet);
        }
        sheet = "data:text/css;charset=utf-8;base64," + encoded;
        area.getStylesheets().add(sheet);
        area.applyCss(); // who asks next where a paragraph is may ask before all is styled again
    }

    private static String rule(String paragraph, double above, double below) {
        return String.format(
                Locale.ROOT,
                ".top-room > * > * > .paragraph-box%s { -fx-padding: %.1fpx 0 %.1fpx 0; }",
                paragraph,
                above - 0.5,
                below - 0.5);
    }

    /// How much of the room has gone over the upper edge; more than [#room()] once the text itself goes.
    ReadOnlyDoubleProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    private void install(@Nullable Scene was, @Nullable Scene is) {
        if (was != null) {
            was.removePostLayoutPulseListener(afterLayout);
        }
        if (is != null) {
            is.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void look() {
        Optional<Double> top = area.views().boxTop(0);
        gone.set(top.map(y -> -y).orElse(Math.max(room, area.getEstimatedScrollY()) + 1));
    }
}
