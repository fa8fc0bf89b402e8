package org.tahrir.ui.preferences;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;

/// A name on one of the desk's lists. F2 or a double click lets it be written anew in its place: Enter, or going
/// elsewhere, keeps that, Escape leaves the name as it was. Delete and the cross take it off.
final class NameChip extends HBox {
    /// What becomes of a name.
    interface Wishes {
        /// Why a name can't be another, if it can't.
        Optional<Notice> refusal(String was, String is);

        void rename(String was, String is);

        void remove(String name);

        void refused(Notice why);
    }

    private final String name;
    private final Messages words;
    private final Wishes wishes;
    private @Nullable BidiField field;

    NameChip(String name, Messages words, Wishes wishes) {
        this.name = name;
        this.words = words;
        this.wishes = wishes;
        getStyleClass().add("preference-name-chip");
        setAccessibleText(name);
        setAccessibleHelp(words.text("preferences.lists-hint"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        show();
    }

    String name() {
        return name;
    }

    boolean isBeingRenamed() {
        return field != null;
    }

    private void show() {
        Button off = Parts.named(new Button(), words.text("preferences.remove-name", name));
        off.setGraphic(new Icon(Icon.Glyph.CLOSE));
        off.getStyleClass().addAll("tool", "preference-name-off");
        off.setFocusTraversable(false);
        off.setOnAction(e -> wishes.remove(name));
        getChildren().setAll(new Prose(words.language() == Language.AR, name, "preference-name-text"), off);
    }

    private void keys(KeyEvent key) {
        if (isBeingRenamed()) {
            return;
        }
        if (key.getCode() == KeyCode.F2) {
            key.consume();
            write();
        } else if (key.getCode() == KeyCode.DELETE) {
            key.consume();
            wishes.remove(name);
        }
    }

    private void clicked(MouseEvent click) {
        if (!isBeingRenamed()) {
            requestFocus();
            if (click.getClickCount() == 2) {
                write();
            }
        }
    }

    private void write() {
        String asked = words.text("preferences.rename-name", name);
        BidiField writing = Rows.field(asked, name, words, this::give);
        writing.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave();
            }
        });
        field = writing;
        getChildren().setAll(Rows.framed(writing));
        writing.selectAll();
        writing.requestFocus();
    }

    private void give(String text) {
        BidiField writing = field;
        if (writing == null) {
            return;
        }
        String is = text.strip();
        Optional<Notice> why = is.equals(name) ? Optional.empty() : wishes.refusal(name, is);
        why.ifPresent(wishes::refused);
        boolean stays = why.isPresent() && writing.isFieldFocused();
        if (!stays) {
            leave();
        }
        if (why.isEmpty() && !is.equals(name)) {
            wishes.rename(name, is);
        }
    }

    private void leave() {
        BidiField writing = field;
        boolean hasKeyboard = writing != null && writing.isFieldFocused();
        field = null;
        show();
        if (hasKeyboard) {
            requestFocus();
        }
    }
}
