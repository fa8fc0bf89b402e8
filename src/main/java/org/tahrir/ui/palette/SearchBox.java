package org.tahrir.ui.palette;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;

/// The field that searches and runs commands. What is found stands under it while it has the focus.
public final class SearchBox extends HBox {
    private final PaletteModel model;
    private final BidiField field;
    private final ResultsPane results;
    private @Nullable Node focusBefore;

    /// A field.
    ///
    /// @param keys its shortcut, as it is printed in it
    SearchBox(PaletteModel model, Messages words, String keys) {
        this.model = model;
        Direction around = words.language() == Language.AR ? Direction.RTL : Direction.LTR;
        field = new BidiField(words.text("palette.prompt"), BidiField.Lines.ONE, around, "search-field");
        results = new ResultsPane(model, words, this::run);
        HBox.setHgrow(field, Priority.ALWAYS);
        getStyleClass().addAll("field-box", "search-box");
        getChildren().addAll(new Icon(Icon.Glyph.SEARCH), field, Parts.keys(keys));
        field.textProperty().addListener((o, was, is) -> model.type(is));
        field.focusWithinProperty().addListener((o, was, is) -> focused(is));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> field.requestFocus());
    }

    /// What floats under the field; invisible while there is nothing to show.
    public ResultsPane results() {
        return results;
    }

    /// Gives the field the keyboard.
    public void open() {
        Scene scene = getScene();
        if (scene != null && !Focus.isWithin(scene.getFocusOwner(), this)) {
            focusBefore = scene.getFocusOwner();
        }
        field.requestFocus();
        field.selectAll();
    }

    private void focused(boolean is) {
        if (is) {
            model.type(field.getText());
        }
        results.setVisible(is);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER -> run();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void run() {
        if (model.run()) {
            leave();
        }
    }

    /// Empties the field and goes back to where the person was.
    private void leave() {
        field.setText("");
        results.setVisible(false);
        if (focusBefore != null && focusBefore.getScene() != null) {
            focusBefore.requestFocus();
        } else {
            getScene().getRoot().requestFocus();
        }
        focusBefore = null;
    }
}
