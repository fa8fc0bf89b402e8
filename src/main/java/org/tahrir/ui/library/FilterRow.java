package org.tahrir.ui.library;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;

/// The row under the list's head where words are typed that must be in the headline. Folded away until it is asked for;
/// Escape empties and folds it.
final class FilterRow extends HBox {
    private final Runnable toList;
    private final BidiField field;
    private final ToggleButton toggle;

    FilterRow(StoryListModel model, Messages words, Runnable toList) {
        this.toList = toList;
        Direction around = words.language() == Language.AR ? Direction.RTL : Direction.LTR;
        field = new BidiField(words.text("list.filter"), BidiField.Lines.ONE, around, "filter-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        Button close = Parts.named(new Button(), words.text("list.filter-close"));
        close.setGraphic(new Icon(Icon.Glyph.CLOSE));
        close.getStyleClass().addAll("tool", "tool-icon");
        close.setOnAction(e -> fold());
        HBox box = Parts.row(new Icon(Icon.Glyph.FILTER), field, close);
        box.getStyleClass().add("field-box");
        HBox.setHgrow(box, Priority.ALWAYS);
        getStyleClass().add("filter-row");
        getChildren().add(box);
        toggle = Parts.named(new ToggleButton(), words.text("list.filter"));
        toggle.setGraphic(new Icon(Icon.Glyph.FILTER));
        toggle.getStyleClass().addAll("tool", "tool-icon");
        toggle.setOnAction(e -> {
            if (toggle.isSelected()) {
                open();
            } else {
                fold();
            }
        });
        field.textProperty().addListener((o, was, is) -> model.filter(is));
        field.setOnEnter(toList);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Parts.hear(this, model.filterProperty(), this::show);
        setOpen(!model.filterProperty().get().isEmpty());
    }

    /// Opens and closes the row.
    ToggleButton toggle() {
        return toggle;
    }

    void open() {
        setOpen(true);
        field.requestFocus();
        field.selectAll();
    }

    private void show(String words) {
        field.setText(words);
        if (words.isEmpty() && !field.isFieldFocused()) {
            setOpen(false);
        }
    }

    private void fold() {
        field.setText("");
        toList.run();
        setOpen(false);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            fold();
        } else if (key.getCode() == KeyCode.DOWN) {
            key.consume();
            toList.run();
        }
    }

    private void setOpen(boolean open) {
        setVisible(open);
        setManaged(open);
        toggle.setSelected(open);
    }
}
