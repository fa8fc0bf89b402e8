package org.tahrir.ui.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tahrir.article.Article;
import org.tahrir.ui.work.Target;

/// Finds the field that holds a character which may not be published.
final class BadField {
    private static final Map<String, Function<Article, Stream<String>>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("kicker", article -> Stream.of(article.headlines().kicker()));
        FIELDS.put("standfirst", article -> Stream.of(article.headlines().standfirst()));
        FIELDS.put("byline", article -> Stream.of(article.byline().line()));
        FIELDS.put(
                "authors",
                article ->
                        article.byline().authors().stream().flatMap(author -> Stream.of(author.name(), author.role())));
        FIELDS.put("source", article -> Stream.of(article.origin().source()));
        FIELDS.put("agency", article -> Stream.of(article.origin().agency()));
        FIELDS.put("place", article -> Stream.of(article.origin().place()));
        FIELDS.put("section", article -> Stream.of(article.filing().section()));
        FIELDS.put("slug", article -> Stream.of(article.filing().slug()));
        FIELDS.put(
                "topics",
                article -> article.filing().topics().stream().flatMap(topic -> Stream.of(topic.name(), topic.uri())));
        FIELDS.put("keywords", article -> article.filing().keywords().stream());
        FIELDS.put("rights", article -> Stream.of(article.clearance().rights()));
        FIELDS.put("note", article -> Stream.of(article.clearance().note()));
        FIELDS.put("address", article -> Stream.of(article.address()));
    }

    private BadField() {}

    static Optional<Target> in(Article article) {
        return FIELDS.entrySet().stream()
                .filter(field -> field.getValue().apply(article).anyMatch(GateTargets::isBad))
                .<Target>map(field -> new Target.Field(field.getKey()))
                .findFirst();
    }
}
