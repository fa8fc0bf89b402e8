package org.tahrir.desk;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Filing;
import org.tahrir.article.Languages;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Slug;

/// The fields of a story by their names, each with the way a typed value changes it. An empty value clears a field; a
/// line break becomes a space. Lists (authors, topics, keywords) are separated by commas or semicolons of either
/// script; an author's role and a topic's address stand behind a bar: `سلمى حداد | reporter`.
public final class Fields {
    private static final Map<String, BiFunction<Article, String, Article>> SETTERS = new TreeMap<>();

    static {
        SETTERS.put("kicker", (a, v) -> a.withHeadlines(a.headlines().withKicker(v)));
        SETTERS.put("headline", (a, v) -> a.withHeadlines(a.headlines().withHeadline(v)));
        SETTERS.put("standfirst", (a, v) -> a.withHeadlines(a.headlines().withStandfirst(v)));
        SETTERS.put("byline", (a, v) -> a.withByline(a.byline().withLine(v)));
        SETTERS.put("authors", (a, v) -> a.withByline(a.byline().withAuthors(authors(v))));
        SETTERS.put("source", (a, v) -> a.withOrigin(a.origin().withSource(v)));
        SETTERS.put("agency", (a, v) -> a.withOrigin(a.origin().withAgency(v)));
        SETTERS.put("place", (a, v) -> a.withOrigin(a.origin().withPlace(v)));
        SETTERS.put("date", (a, v) -> a.withOrigin(a.origin().withDate(moment("date", v))));
        SETTERS.put("section", (a, v) -> a.withFiling(a.filing().withSection(v)));
        SETTERS.put("topics", (a, v) -> a.withFiling(a.filing().withTopics(topics(v))));
        SETTERS.put("keywords", (a, v) -> a.withFiling(a.filing().withKeywords(list(v))));
        SETTERS.put("language", (a, v) -> a.withFiling(a.filing().withLanguage(language(v))));
        SETTERS.put("urgency", (a, v) -> a.withFiling(a.filing().withUrgency(urgency(v))));
        SETTERS.put("breaking", (a, v) -> a.withFiling(a.filing().withBreaking(flag("breaking", v))));
        SETTERS.put("slug", (a, v) -> a.withFiling(a.filing().withSlug(v.isEmpty() ? "" : Slug.of(v, "story"))));
        SETTERS.put("rights", (a, v) -> a.withClearance(a.clearance().withRights(v)));
        SETTERS.put("embargo", (a, v) -> a.withClearance(a.clearance().withEmbargo(moment("embargo", v))));
        SETTERS.put("note", (a, v) -> a.withClearance(a.clearance().withNote(v)));
        SETTERS.put("legal", (a, v) -> a.withClearance(a.clearance().withLegal(flag("legal", v))));
        SETTERS.put("hold", (a, v) -> a.withClearance(a.clearance().withHold(flag("hold", v))));
        SETTERS.put("address", (a, v) -> a.withAddress(address(v)));
    }

    private Fields() {}

    /// The names of all fields, in alphabetical order.
    public static List<String> names() {
        return List.copyOf(SETTERS.keySet());
    }

    /// The article with a field set from what was typed.
    ///
    /// @throws TahrirException if there is no such field or the value isn't one of its kind
    public static Article set(Article article, String name, String value) {
        BiFunction<Article, String, Article> setter = SETTERS.get(name);
        if (setter == null) {
            throw TahrirException.usage("field.unknown", name, String.join(", ", names()));
        }
        return setter.apply(article, value.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    private static List<Author> authors(String typed) {
        return list(typed).stream()
                .map(one -> new Author(part(one, 0), part(one, 1)))
                .toList();
    }

    private static List<Filing.Topic> topics(String typed) {
        return list(typed).stream()
                .map(one -> new Filing.Topic(part(one, 0), part(one, 1)))
                .toList();
    }

    private static List<String> list(String typed) {
        return Arrays.stream(typed.split("[;؛,،]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String part(String typed, int index) {
        String[] parts = typed.split("\\|", 2);
        return index < parts.length ? parts[index].strip() : "";
    }

    private static @Nullable OffsetDateTime moment(String field, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(typed);
        } catch (DateTimeException malformed) {
            throw TahrirException.usage("field.bad-moment", field, typed);
        }
    }

    private static String language(String typed) {
        if (!Languages.isValid(typed)) {
            throw TahrirException.usage("field.bad-language", typed);
        }
        return typed;
    }

    private static int urgency(String typed) {
        if (!typed.matches("[1-9١-٩]")) {
            throw TahrirException.usage("field.bad-urgency", typed);
        }
        return Integer.parseInt(typed);
    }

    private static boolean flag(String field, String typed) {
        return switch (typed) {
            case "true", "yes", "نعم" -> true;
            case "", "false", "no", "لا" -> false;
            default -> throw TahrirException.usage("field.bad-flag", field, typed);
        };
    }

    private static String address(String typed) {
        if (!typed.isEmpty() && !typed.matches("https?://[^\\s]+")) {
            throw TahrirException.usage("field.bad-address", typed);
        }
        return typed;
    }
}
