package org.tahrir.article;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One article made of two, field by field. What belongs to the story's life and not to its content (what readers were
/// told, its address, the holds of the desk) is no field here.
public final class ArticleMerge {
    private static final Map<String, BiFunction<Article, Article, Article>> FIELDS = new LinkedHashMap<>();

    static {
        headlines("kicker", (ours, theirs) -> ours.withKicker(theirs.kicker()));
        headlines("headline", (ours, theirs) -> ours.withHeadline(theirs.headline()));
        headlines("standfirst", (ours, theirs) -> ours.withStandfirst(theirs.standfirst()));
        byline("byline", (ours, theirs) -> ours.withLine(theirs.line()));
        byline("authors", (ours, theirs) -> ours.withAuthors(theirs.authors()));
        origin("source", (ours, theirs) -> ours.withSource(theirs.source()));
        origin("agency", (ours, theirs) -> ours.withAgency(theirs.agency()));
        origin("place", (ours, theirs) -> ours.withPlace(theirs.place()));
        origin("external-id", (ours, theirs) -> ours.withExternalId(theirs.externalId()));
        filing("section", (ours, theirs) -> ours.withSection(theirs.section()));
        filing("topics", (ours, theirs) -> ours.withTopics(theirs.topics()));
        filing("keywords", (ours, theirs) -> ours.withKeywords(theirs.keywords()));
        filing("language", (ours, theirs) -> ours.withLanguage(theirs.language()));
        filing("urgency", (ours, theirs) -> ours.withUrgency(theirs.urgency()));
        filing("breaking", (ours, theirs) -> ours.withBreaking(theirs.breaking()));
        filing("slug", (ours, theirs) -> ours.withSlug(theirs.slug()));
        clearance("rights", (ours, theirs) -> ours.withRights(theirs.rights()));
        clearance("embargo", (ours, theirs) -> ours.withEmbargo(theirs.embargo()));
        clearance("note", (ours, theirs) -> ours.withNote(theirs.note()));
        FIELDS.put("related", (ours, theirs) -> ours.withRelated(theirs.related()));
    }

    private ArticleMerge() {}

    /// The names of the fields that can be taken over, in the order in which a person reads them.
    public static Set<String> fields() {
        return Collections.unmodifiableSet(FIELDS.keySet());
    }

    /// Our article with some fields of theirs. Its text stays ours.
    ///
    /// @param fields of those in [#fields()]
    public static Article take(Article ours, Article theirs, Collection<String> fields) {
        Article merged = ours;
        for (Map.Entry<String, BiFunction<Article, Article, Article>> field : FIELDS.entrySet()) {
            if (fields.contains(field.getKey())) {
                merged = field.getValue().apply(merged, theirs);
            }
        }
        return merged;
    }

    private static void headlines(String name, BiFunction<Headlines, Headlines, Headlines> take) {
        part(name, Article::headlines, Article::withHeadlines, take);
    }

    private static void byline(String name, BiFunction<Byline, Byline, Byline> take) {
        part(name, Article::byline, Article::withByline, take);
    }

    private static void origin(String name, BiFunction<Origin, Origin, Origin> take) {
        part(name, Article::origin, Article::withOrigin, take);
    }

    private static void filing(String name, BiFunction<Filing, Filing, Filing> take) {
        part(name, Article::filing, Article::withFiling, take);
    }

    private static void clearance(String name, BiFunction<Clearance, Clearance, Clearance> take) {
        part(name, Article::clearance, Article::withClearance, take);
    }

    private static <P> void part(
            String name, Function<Article, P> read, BiFunction<Article, P, Article> write, BiFunction<P, P, P> take) {
        FIELDS.put(name, (ours, theirs) -> write.apply(ours, take.apply(read.apply(ours), read.apply(theirs))));
    }
}
