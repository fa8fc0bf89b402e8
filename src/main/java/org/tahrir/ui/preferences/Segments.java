package org.tahrir.ui.preferences;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// One of a few values, side by side; arrows go from one to the next.
///
/// @param <T> what is chosen from
final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private Consumer<T> chosen = value -> {};
    private boolean showing;

    /// Values to choose from, none chosen yet.
    ///
    /// @param name what is chosen, for those who can't see it
    /// @param words a value's words
    Segments(String name, List<T> values, Function<T, String> words) {
        getStyleClass().add("segments");
        setAccessibleText(name);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (T value : values) {
            RadioButton segment = new RadioButton(words.apply(value));
            segment.getStyleClass().setAll("segment");
            segment.setAccessibleText(name + ": " + words.apply(value));
            segment.setUserData(value);
            segment.setToggleGroup(group);
            segment.setMinWidth(USE_PREF_SIZE);
            // arrows select without an action
            segment.selectedProperty().addListener((o, was, is) -> {
                if (is && !showing) {
                    chosen.accept(value);
                }
            });
            getChildren().add(segment);
        }
    }

    /// Shows a value as the one chosen.
    void show(T value) {
        showing = true;
        group.getToggles().stream()
                .filter(toggle -> Objects.equals(toggle.getUserData(), value))
                .forEach(group::selectToggle);
        showing = false;
    }

    /// Puts the keyboard on the value chosen.
    void focusShown() {
        if (group.getSelectedToggle() instanceof RadioButton shown) {
            shown.requestFocus();
        }
    }

    /// Hears which value a person chooses.
    void setOnChosen(Consumer<T> listener) {
        chosen = listener;
    }
}
