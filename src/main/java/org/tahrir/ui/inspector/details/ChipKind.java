package org.tahrir.ui.inspector.details;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Filing;
import org.tahrir.ui.difference.Wording;

/// A list of the article whose members are chips.
///
/// @param members the members in an article
/// @param with an article with other members
/// @param made a member from what was typed
/// @param name what stands on its chip
/// @param aside what stands quietly behind the name, or ""
record ChipKind<T>(
        Function<Article, List<T>> members,
        BiFunction<Article, List<T>, Article> with,
        Function<String, T> made,
        Function<T, String> name,
        Function<T, String> aside) {

    /// The people behind the story; `name | role` or `name (role)` gives the role with the name.
    static ChipKind<Author> authors(Wording wording, Function<String, String> roleCode) {
        return new ChipKind<>(
                article -> article.byline().authors(),
                (article, authors) -> article.withByline(article.byline().withAuthors(authors)),
                typed -> author(typed, roleCode),
                Author::name,
                author -> wording.role(author.role()));
    }

    /// Terms; the address of a vocabulary stays with a term that has one.
    static ChipKind<Filing.Topic> topics() {
        return new ChipKind<>(
                article -> article.filing().topics(),
                (article, topics) -> article.withFiling(article.filing().withTopics(topics)),
                typed -> new Filing.Topic(typed, ""),
                Filing.Topic::name,
                topic -> "");
    }

    static ChipKind<String> keywords() {
        return new ChipKind<>(
                article -> article.filing().keywords(),
                (article, keywords) -> article.withFiling(article.filing().withKeywords(keywords)),
                typed -> typed,
                keyword -> keyword,
                keyword -> "");
    }

    private static Author author(String typed, Function<String, String> roleCode) {
        int bar = typed.indexOf('|');
        int bracket = typed.indexOf('(');
        if (bar > 0) {
            return new Author(
                    typed.substring(0, bar).strip(),
                    roleCode.apply(typed.substring(bar + 1).strip()));
        }
        if (bracket > 0 && typed.endsWith(")")) {
            return new Author(
                    typed.substring(0, bracket).strip(),
                    roleCode.apply(
                            typed.substring(bracket + 1, typed.length() - 1).strip()));
        }
        return new Author(typed, "");
    }
}
