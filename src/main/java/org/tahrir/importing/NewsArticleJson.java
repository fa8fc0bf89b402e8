package org.tahrir.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page's JSON-LD says of its story, where it has a NewsArticle or another kind of article.
///
/// @param headline, date, publisher, section each "" when it doesn't say
record NewsArticleJson(String headline, String date, List<String> authors, String publisher, String section) {
    static final NewsArticleJson NONE = new NewsArticleJson("", "", List.of(), "", "");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LONGEST = 1 << 20;

    NewsArticleJson {
        authors = List.copyOf(authors);
    }

    /// The first article that any of the scripts describes.
    static NewsArticleJson of(List<String> scripts) {
        return scripts.stream()
                .filter(script -> script.length() <= LONGEST)
                .flatMap(script -> tree(script).stream())
                .flatMap(NewsArticleJson::candidates)
                .filter(NewsArticleJson::isArticle)
                .findFirst()
                .map(NewsArticleJson::read)
                .orElse(NONE);
    }

    private static Optional<JsonNode> tree(String script) {
        try {
            return Optional.ofNullable(MAPPER.readTree(script));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static Stream<JsonNode> candidates(JsonNode node) {
        if (node.isArray()) {
            return children(node);
        }
        return node.path("@graph").isArray() ? children(node.path("@graph")) : Stream.of(node);
    }

    private static Stream<JsonNode> children(JsonNode array) {
        List<JsonNode> children = new ArrayList<>();
        array.forEach(children::add);
        return children.stream();
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray() ? children(type).anyMatch(NewsArticleJson::names) : names(type);
    }

    private static boolean names(JsonNode type) {
        return type.isString()
                && (type.stringValue().endsWith("Article") || type.stringValue().endsWith("Posting"));
    }

    private static NewsArticleJson read(JsonNode article) {
        JsonNode author = article.path("author");
        Stream<JsonNode> authors = author.isArray() ? children(author) : Stream.of(author);
        return new NewsArticleJson(
                text(article.path("headline")),
                text(article.path("datePublished")),
                authors.map(NewsArticleJson::name)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                name(article.path("publisher")),
                text(article.path("articleSection")));
    }

    private static String name(JsonNode node) {
        return node.isObject() ? text(node.path("name")) : text(node);
    }

    private static String text(JsonNode node) {
        return node.isString()
                ? CleanText.storable(node.stringValue()).replace('\n', ' ').strip()
                : "";
    }
}
