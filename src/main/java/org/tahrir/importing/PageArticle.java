package org.tahrir.importing;

import java.util.List;
import org.tahrir.article.Article;
import org.tahrir.article.Byline;
import org.tahrir.article.Filing;
import org.tahrir.article.Origin;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.markup.BlockDirections;
import org.tahrir.text.Body;

/// The story that a split page holds.
final class PageArticle {
    private PageArticle() {}

    static Article of(PageSplit page, StoryId id) {
        return of(page, Body.ofParagraphs(page.paragraphs()), page.related(), id);
    }

    static Article of(PageSplit page, Body body, List<RelatedLink> related, StoryId id) {
        Article article = Article.of(id, page.headline(), body)
                .withByline(new Byline(page.byline(), List.of()))
                .withOrigin(new Origin(page.source(), "", "", page.date().orElse(null), ""))
                .withRelated(related);
        return inItsLanguage(article, "");
    }

    /// The article filed under a language, and every block's direction set against it.
    ///
    /// @param language the language it came with, or "" when its letters are to be asked
    static Article inItsLanguage(Article article, String language) {
        Filing filing = article.filing()
                .withLanguage(
                        language.isEmpty()
                                ? LanguageGuess.of(article.headline() + "\n"
                                        + article.body().plain())
                                : language);
        Article filed = article.withFiling(filing);
        return filed.withBody(BlockDirections.settled(filed.body(), filed.direction()));
    }
}
