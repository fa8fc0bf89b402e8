package org.tahrir.ui.inspector.details;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.editor.Completion;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;

/// A field of one text with a list of names to pick from; other texts may be typed.
class PickRow extends LineRow {
    final Completion completion;

    /// A field with a list.
    ///
    /// @param matches the names that fit a text
    PickRow(String field, DetailsModel model, Messages words, Function<String, List<String>> matches) {
        super(field, BidiField.Lines.ONE, model, words);
        completion = new Completion(input, box, words.language() == Language.AR, matches, this::take);
        Button open = Parts.named(new Button(), words.text("inspector.details.choose", name()));
        open.setGraphic(new Icon(Icon.Glyph.CHEVRON));
        open.getStyleClass().addAll("tool", "field-button");
        open.setFocusTraversable(false);
        open.setOnAction(e -> {
            input.requestFocus();
            completion.open();
        });
        box.getChildren().add(open);
    }
}
