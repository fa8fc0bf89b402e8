package org.tahrir.ui.inspector.details;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tahrir.article.Article;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;

/// The name for web addresses. While there is none, the one that the headline suggests stands in grey, which is the one
/// that export would make; a button, or Down, takes it to be edited.
final class SlugRow extends LineRow {
    private final Button suggest;
    private String suggestion = "";

    SlugRow(DetailsModel model, Messages words) {
        super("slug", BidiField.Lines.ONE, model, words);
        input.setAround(Direction.LTR);
        suggest = Parts.named(new Button(), words.text("inspector.details.suggest-slug"));
        suggest.setGraphic(new Icon(Icon.Glyph.PENCIL));
        suggest.getStyleClass().addAll("tool", "field-button");
        suggest.setOnAction(e -> takeSuggestion());
        input.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN && input.getText().isEmpty() && input.isEditable()) {
                key.consume();
                takeSuggestion();
            }
        });
        box.getChildren().add(suggest);
    }

    @Override
    void show(Article article, boolean writable, boolean other) {
        super.show(article, writable, other);
        suggestion = model.suggestedSlug(article);
        input.setPromptText(suggestion);
        boolean offers = writable
                && !suggestion.isEmpty()
                && !suggestion.equals(article.filing().slug());
        suggest.setVisible(offers);
        suggest.setManaged(offers);
    }

    private void takeSuggestion() {
        if (!suggestion.isEmpty()) {
            take(suggestion);
            focusField();
        }
    }
}
