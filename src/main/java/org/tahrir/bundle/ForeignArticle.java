package org.tahrir.bundle;

import org.tahrir.article.Article;
import org.tahrir.article.Filing;
import org.tahrir.article.Languages;

/// What is taken of an article that others wrote: nobody and nothing without a name, no address that can't be followed,
/// and a guess for a language that is none.
final class ForeignArticle {
    private ForeignArticle() {}

    static Article tidied(Article foreign) {
        Filing filing = foreign.filing();
        String language = filing.language();
        Filing named = filing.withTopics(filing.topics().stream()
                        .filter(topic -> !topic.name().isBlank())
                        .toList())
                .withKeywords(filing.keywords().stream()
                        .filter(word -> !word.isBlank())
                        .toList())
                .withLanguage(
                        Languages.isValid(language)
                                ? language
                                : Scripts.languageOf(foreign.body(), foreign.headline()));
        return foreign.withFiling(named)
                .withByline(foreign.byline()
                        .withAuthors(foreign.byline().authors().stream()
                                .filter(author -> !author.name().isBlank())
                                .toList()))
                .withAddress(Addresses.isWeb(foreign.address()) ? foreign.address() : "");
    }
}
