package org.tahrir.ui.paper;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.text.Replacement;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Icon.Glyph;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Toasts;

/// The line under the find bar that says what comes in place of what is found. Enter replaces the hit that is selected,
/// Ctrl+Enter all of them, which is one step to undo.
final class ReplaceRow extends HBox {
    private final Messages words;
    private final BodyEditor text;
    private final Toasts toasts;
    private final BidiField field;

    /// @param possible whether there is anything to replace, in a text that may be changed
    ReplaceRow(Messages words, BodyEditor text, Toasts toasts, ObservableBooleanValue possible) {
        this.words = words;
        this.text = text;
        this.toasts = toasts;
        getStyleClass().addAll("row", "find-row");
        field = new BidiField(words.text("paper.replace-with"), BidiField.Lines.ONE, Direction.RTL, "find-field");
        HBox box = Parts.row(new Icon(Glyph.PENCIL), field);
        box.getStyleClass().add("field-box");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren()
                .addAll(
                        box,
                        answer("paper.replace", this::one, possible),
                        answer("paper.replace-all", this::all, possible));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShiftDown()) {
                key.consume();
                if (possible.get() && key.isShortcutDown()) {
                    all();
                } else if (possible.get()) {
                    one();
                }
            }
        });
    }

    void focusField() {
        field.selectAll();
        field.requestFocus();
    }

    /// Why what is written here can't come in place of a pattern.
    Optional<Notice> fault() {
        return text.replacer().fault(replacement());
    }

    /// Hears of each letter.
    void onChange(Runnable listener) {
        field.textProperty().addListener((o, was, is) -> listener.run());
    }

    private void one() {
        if (fault().isEmpty()) {
            text.replacer().one(replacement());
        }
    }

    private void all() {
        if (fault().isPresent()) {
            return;
        }
        int times = text.replacer().all(replacement());
        WholeText.tell(words.count("paper.replaced", times), text, toasts, words);
    }

    private Replacement replacement() {
        return new Replacement(field.getText());
    }

    private Button answer(String key, Runnable action, ObservableBooleanValue possible) {
        Button button = Parts.button(words.text(key), "quiet-button", "small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> {
            field.requestFocus(); // or else it would leave the bar with the last place, when the button goes grey
            action.run();
        });
        button.disableProperty().bind(Bindings.not(possible));
        return button;
    }
}
