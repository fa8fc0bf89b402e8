package org.tahrir.ui.preferences;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Parts;

/// What the pages are made of: a name, what is set beside it, and a line that explains it.
final class Rows {
    private Rows() {}

    /// A row of a name and what is set.
    static HBox row(String name, Node... controls) {
        HBox row = new HBox(Parts.label(name, "preference-name"));
        row.getStyleClass().add("preference-row");
        row.getChildren().addAll(controls);
        return row;
    }

    /// A line that explains what is above it.
    static Label hint(String words) {
        Label hint = Parts.label(words, "preference-hint");
        hint.setWrapText(true);
        return hint;
    }

    /// A line that explains the row above it, and stands under what is set there.
    static Label hintUnder(String words) {
        Label hint = hint(words);
        hint.getStyleClass().add("under");
        return hint;
    }

    /// A field that gives its text by Enter and when it is left.
    static BidiField field(String name, String text, Messages words, Consumer<String> given) {
        Direction around = words.language() == Language.AR ? Direction.RTL : Direction.LTR;
        BidiField field = new BidiField("", BidiField.Lines.ONE, around);
        field.setAccessibleText(name);
        field.setText(text);
        field.setOnEnter(() -> given.accept(field.getText()));
        field.setOnFocusLost(() -> given.accept(field.getText()));
        return field;
    }

    /// A field in its frame, as wide as there is room.
    static HBox framed(BidiField field, Node... beside) {
        HBox box = new HBox(field);
        box.getStyleClass().add("field-box");
        box.getChildren().addAll(beside);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// A page of rows.
    static VBox page(Node... rows) {
        VBox page = new VBox(rows);
        page.getStyleClass().add("preference-page");
        return page;
    }
}
