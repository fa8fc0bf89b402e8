package org.tahrir.ui.inspector.details;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tahrir.article.Article;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.BidiField;

/// A field of one text. What is typed is given by Enter and when the field is left; Escape takes it back.
class LineRow extends FieldRow {
    final DetailsModel model;
    final BidiField input;
    final HBox box = new HBox();
    private String shown = "";

    LineRow(String field, BidiField.Lines lines, DetailsModel model, Messages words) {
        super(field, words);
        this.model = model;
        input = new BidiField(
                "", lines, words.language() == Language.AR ? Direction.RTL : Direction.LTR, "inspector-input");
        input.setAccessibleText(name());
        HBox.setHgrow(input, Priority.ALWAYS);
        box.getStyleClass().add("inspector-box");
        box.getChildren().add(input);
        box.setOnMousePressed(press -> {
            if (box.equals(press.getTarget())) {
                // else the scroll pane around takes the focus
                press.consume();
                input.requestFocus();
            }
        });
        input.setOnEnter(this::give);
        input.setOnFocusLost(this::give);
        input.addEventHandler(KeyEvent.KEY_PRESSED, this::takeBack);
        hold(box);
    }

    @Override
    void show(Article article, boolean writable, boolean other) {
        String now = textOf(article);
        boolean typed = !other && isTyped();
        shown = now;
        if (!typed) {
            input.setText(now);
            tell(null);
        }
        input.setEditable(writable);
        box.setDisable(false);
    }

    @Override
    void give() {
        if (!isTyped()) {
            tell(null);
            return;
        }
        Optional<Notice> why = give(input.getText());
        tell(why.orElse(null));
        if (why.isEmpty()) {
            input.setText(shown);
        }
    }

    @Override
    void focusField() {
        input.requestFocus();
        input.selectAll();
    }

    /// What the field shows of an article.
    String textOf(Article article) {
        return model.text(field, article);
    }

    /// Gives the story a text. What the story makes of it comes back by [#show].
    Optional<Notice> give(String typed) {
        return model.give(field, typed);
    }

    /// Gives a text that was chosen instead of typed.
    void take(String chosen) {
        input.setText(chosen);
        give();
    }

    boolean isTyped() {
        return !input.getText().equals(shown);
    }

    private void takeBack(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && isTyped()) {
            input.setText(shown);
            tell(null);
            key.consume();
        }
    }
}
