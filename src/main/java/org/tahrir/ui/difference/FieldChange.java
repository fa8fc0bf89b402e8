package org.tahrir.ui.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.tahrir.article.Article;
import org.tahrir.article.Filing;
import org.tahrir.text.Body;
import org.tahrir.text.Change;

/// A field that two versions of a story have differently.
///
/// @param field its name, as in [org.tahrir.desk.Fields], or `external-id`, `related`, `corrections`
/// @param before what it held, in words: one paragraph, or one for each member of a list
/// @param changes what became of it
public record FieldChange(String field, Body before, List<Change> changes) {
    private static final Map<String, BiFunction<Article, Wording, List<String>>> FIELDS = new LinkedHashMap<>();

    static {
        one("kicker", (article, wording) -> article.headlines().kicker());
        one("headline", (article, wording) -> article.headline());
        one("standfirst", (article, wording) -> article.headlines().standfirst());
        one("byline", (article, wording) -> article.byline().line());
        one(
                "authors",
                (article, wording) -> wording.list(
                        article.byline().authors().stream().map(wording::author).toList()));
        one("source", (article, wording) -> article.origin().source());
        one("agency", (article, wording) -> article.origin().agency());
        one("place", (article, wording) -> article.origin().place());
        one("date", (article, wording) -> wording.moment(article.origin().date()));
        one("external-id", (article, wording) -> article.origin().externalId());
        one("section", (article, wording) -> article.filing().section());
        one(
                "topics",
                (article, wording) -> wording.list(article.filing().topics().stream()
                        .map(Filing.Topic::name)
                        .toList()));
        one("keywords", (article, wording) -> wording.list(article.filing().keywords()));
        one("language", (article, wording) -> article.filing().language());
        one("urgency", (article, wording) -> Integer.toString(article.filing().urgency()));
        one("breaking", (article, wording) -> wording.flag(article.filing().breaking()));
        one("slug", (article, wording) -> article.filing().slug());
        one("rights", (article, wording) -> article.clearance().rights());
        one("embargo", (article, wording) -> wording.moment(article.clearance().embargo()));
        one("note", (article, wording) -> article.clearance().note());
        one("legal", (article, wording) -> wording.flag(article.clearance().legal()));
        one("hold", (article, wording) -> wording.flag(article.clearance().hold()));
        one("address", (article, wording) -> article.address());
        FIELDS.put(
                "related",
                (article, wording) ->
                        article.related().stream().map(wording::piece).toList());
        FIELDS.put(
                "corrections",
                (article, wording) ->
                        article.corrections().stream().map(wording::correction).toList());
    }

    public FieldChange {
        changes = List.copyOf(changes);
    }

    /// The fields that differ, in the order in which a person reads them.
    static List<FieldChange> between(Article before, Article after, Wording wording) {
        List<FieldChange> changes = new ArrayList<>();
        FIELDS.forEach((field, value) -> {
            List<String> old = value.apply(before, wording);
            List<String> now = value.apply(after, wording);
            if (field.equals("related") && old.equals(now)) {
                old = before.related().stream().map(wording::exactPiece).toList();
                now = after.related().stream().map(wording::exactPiece).toList();
            }
            if (!old.equals(now)) {
                Body body = Body.ofParagraphs(old);
                changes.add(new FieldChange(field, body, Comparison.changes(body, Body.ofParagraphs(now))));
            }
        });
        return List.copyOf(changes);
    }

    private static void one(String field, BiFunction<Article, Wording, String> value) {
        FIELDS.put(field, (article, wording) -> {
            String text = value.apply(article, wording);
            return text.isEmpty() ? List.of() : List.of(text);
        });
    }
}
