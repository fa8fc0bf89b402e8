package org.tahrir.ui.editor;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block.PictureSize;

/// The buttons on a picture that say how big it is meant to be.
final class PictureSizes extends HBox {
    private final Map<PictureSize, ToggleButton> buttons = new EnumMap<>(PictureSize.class);

    /// @param onSize hears the size that is wished for
    PictureSizes(Messages words, Consumer<PictureSize> onSize) {
        getStyleClass().add("picture-sizes");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
        for (PictureSize size : PictureSize.values()) {
            ToggleButton button = new ToggleButton(name(size, words));
            button.getStyleClass().addAll("text-button", "object-tool");
            button.setFocusTraversable(false);
            button.setOnAction(e -> onSize.accept(size));
            buttons.put(size, button);
            getChildren().add(button);
        }
    }

    /// The button of the size that is chosen. From it arrows choose another one.
    ToggleButton chosen() {
        return buttons.values().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .orElseThrow();
    }

    private void choose(KeyEvent key) {
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int step = switch (key.getCode()) {
            case LEFT -> mirrored ? 1 : -1;
            case RIGHT -> mirrored ? -1 : 1;
            default -> 0;
        };
        int to = getChildren().indexOf(chosen()) + step;
        if (step != 0 && to >= 0 && to < getChildren().size()) {
            ToggleButton other = (ToggleButton) getChildren().get(to);
            other.fire();
            other.requestFocus();
            key.consume();
        }
    }

    void show(PictureSize now) {
        buttons.forEach((size, button) -> button.setSelected(size == now));
    }

    private static String name(PictureSize size, Messages words) {
        return words.text("editor.size." + size.name().toLowerCase(Locale.ROOT));
    }
}
