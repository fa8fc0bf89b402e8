package org.tahrir.ui.editor;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
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
        for (PictureSize size : PictureSize.values()) {
            ToggleButton button = new ToggleButton(name(size, words));
            button.getStyleClass().addAll("text-button", "object-tool");
            button.setFocusTraversable(false);
            button.setOnAction(e -> onSize.accept(size));
            buttons.put(size, button);
            getChildren().add(button);
        }
    }

    void show(PictureSize now) {
        buttons.forEach((size, button) -> button.setSelected(size == now));
    }

    private static String name(PictureSize size, Messages words) {
        return words.text("editor.size." + size.name().toLowerCase(Locale.ROOT));
    }
}
