package org.tahrir.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A sheet: a head with its title and the way out, content that scrolls where the window is too low for it, and a foot
/// with its buttons.
public class SheetPanel extends VBox {
    private final Label title;
    private final VBox content = new VBox();
    private final HBox foot = Parts.row();

    /// An empty sheet.
    ///
    /// @param closeWords what the way out is called
    /// @param onClose what the way out does
    /// @param style a style class of its own
    @SuppressWarnings("this-escape") // its own nodes only, which ask nothing of it yet
    public SheetPanel(String title, String closeWords, Runnable onClose, String style) {
        this.title = Parts.label(title, "sheet-title");
        getStyleClass().addAll("sheet-panel", style);
        Button close = Parts.named(new Button(), closeWords);
        close.setGraphic(new Icon(Icon.Glyph.CLOSE));
        close.getStyleClass().addAll("tool", "tool-icon", "sheet-close");
        close.setOnAction(e -> onClose.run());
        HBox head = Parts.row(this.title, Parts.spacer(), close);
        head.getStyleClass().add("sheet-head");
        content.getStyleClass().add("sheet-content");
        foot.getStyleClass().add("sheet-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        head.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane scroll = new AsHighAsContent(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, foot);
        setAccessibleText(title);
    }

    public final void setTitle(String words) {
        title.setText(words);
        setAccessibleText(words);
    }

    /// Puts other content in.
    public final void setContent(Node... parts) {
        content.getChildren().setAll(parts);
    }

    /// Puts a part in that scrolls itself and takes what room there is.
    public final void setWhole(Region part) {
        part.getStyleClass().add("sheet-content");
        VBox.setVgrow(part, Priority.ALWAYS);
        getChildren().set(1, part);
    }

    /// Puts other buttons in, the main one first.
    public final void setFoot(Node... buttons) {
        foot.getChildren().setAll(buttons);
    }

    /// A scroll pane asks for a height that takes no account of how its content wraps.
    private static final class AsHighAsContent extends ScrollPane {
        private final Region content;

        AsHighAsContent(Region content) {
            super(content);
            this.content = content;
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            getStyleClass().add("sheet-scroll");
            setFocusTraversable(false);
            setMinHeight(0);
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.ceil(content.prefHeight(width)) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }
    }
}
