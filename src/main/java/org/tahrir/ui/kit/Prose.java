package org.tahrir.ui.kit;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.BaseDirection;
import org.tahrir.text.Direction;

/// A label that shows what reporters wrote: it reads in the direction of its own text and stands at the start side of
/// the interface, so an English headline in an Arabic list keeps its full stop and its place.
public final class Prose extends Label {
    private final boolean interfaceRtl;

    public Prose(boolean interfaceRtl, String text, String... styles) {
        this.interfaceRtl = interfaceRtl;
        getStyleClass().addAll(styles);
        textProperty().addListener((o, was, is) -> turn(is));
        setText(text);
    }

    private void turn(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        Direction letters = BaseDirection.of(text);
        boolean rtl = letters == Direction.INHERIT ? interfaceRtl : letters == Direction.RTL;
        setNodeOrientation(rtl ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        boolean same = rtl == interfaceRtl;
        setAlignment(same ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        setTextAlignment(same ? TextAlignment.LEFT : TextAlignment.RIGHT);
    }
}
