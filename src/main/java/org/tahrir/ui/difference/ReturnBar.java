package org.tahrir.ui.difference;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Tips;

/// Offers to bring back the paragraph that the person is at, or says how to get there. Not shown where nothing can be
/// brought back.
final class ReturnBar extends HBox {
    private static final PseudoClass READY = PseudoClass.getPseudoClass("returnable");

    private final Label hint;
    private final Button back;
    private IntConsumer action = block -> {};
    private boolean offered;
    private int block = DifferenceLine.NONE;

    ReturnBar(Messages words) {
        getStyleClass().add("return-bar");
        hint = Parts.label(words.text("difference.return-hint"), "hint");
        hint.setWrapText(true);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        back = Parts.button(words.text("difference.return"), "quiet-button", "return-button");
        back.setTooltip(Tips.of(back, words.text("difference.return") + "  (↵)"));
        back.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(back, Priority.ALWAYS);
        back.setOnAction(e -> fire());
        getChildren().addAll(hint, back);
        for (var child : getChildren()) {
            child.managedProperty().bind(child.visibleProperty());
        }
        managedProperty().bind(visibleProperty());
    }

    void setOnReturn(IntConsumer other) {
        action = other;
    }

    void setOffered(boolean other) {
        offered = other;
    }

    /// @param any whether there is anything to bring back
    /// @param here the block at the place
    void show(boolean any, int here) {
        boolean ready = offered && here != DifferenceLine.NONE;
        block = ready ? here : DifferenceLine.NONE;
        setVisible(offered && any);
        hint.setVisible(!ready);
        back.setVisible(ready);
        if (getParent() != null) {
            getParent().pseudoClassStateChanged(READY, ready);
        }
    }

    /// Brings it back, if there is something here.
    void fire() {
        if (block != DifferenceLine.NONE) {
            action.accept(block);
        }
    }
}
