package org.tahrir.ui.inspector.details;

import java.util.Optional;
import org.tahrir.article.Article;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;

/// The language of the story, by its name; it decides which way the text runs.
final class LanguageRow extends PickRow {
    private final LanguageNames names;

    LanguageRow(DetailsModel model, Messages words) {
        this(model, words, new LanguageNames(words));
    }

    private LanguageRow(DetailsModel model, Messages words, LanguageNames names) {
        super("language", model, words, names::matches);
        this.names = names;
    }

    @Override
    String textOf(Article article) {
        return names.name(article.filing().language());
    }

    @Override
    Optional<Notice> give(String typed) {
        return super.give(names.tag(typed));
    }
}
