package org.tahrir.ui.inspector.details;

import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import org.tahrir.article.Article;
import org.tahrir.settings.Messages;

/// A field that is so or isn't. It is given at once.
final class FlagRow extends FieldRow {
    private final CheckBox box;
    private final Predicate<Article> value;

    FlagRow(
            String field,
            DetailsModel model,
            Messages words,
            Predicate<Article> value,
            BiFunction<Article, Boolean, Article> set) {
        super(field, words);
        this.value = value;
        box = new CheckBox(name());
        box.getStyleClass().add("field-flag");
        box.setOnAction(e -> {
            boolean on = box.isSelected();
            tell(model.change(article -> set.apply(article, on)).orElse(null));
        });
        holdUnnamed(box);
    }

    @Override
    void show(Article article, boolean writable, boolean other) {
        box.setSelected(value.test(article));
        box.setDisable(!writable);
    }

    @Override
    void give() {}

    @Override
    void focusField() {
        box.requestFocus();
    }
}
