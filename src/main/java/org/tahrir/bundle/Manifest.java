package org.tahrir.bundle;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tahrir.article.Published;
import org.tahrir.article.StoryId;
import org.tahrir.notice.TahrirException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What data/manifest.json says: the one file that an uploader must read.
///
/// @param bundleId `urn:uuid:`, following from the stories' names, versions and hashes, the purpose and the moment
/// @param site the name of the publication, or ""
/// @param generator the program that made it
public record Manifest(
        String bundleId,
        Instant createdAt,
        String site,
        Purpose purpose,
        List<Article> articles,
        List<LeftOut> skipped,
        String generator) {
    static final int FORMAT_VERSION = 1;

    /// Who makes our bundles. The number grows whenever the same story is written as other files than before.
    static final String GENERATOR = "Tahrir/1";

    public Manifest {
        articles = List.copyOf(articles);
        skipped = List.copyOf(skipped);
    }

    /// A story in the bundle.
    ///
    /// @param version its published version, a whole number as text
    /// @param files the paths of its four files inside the bag
    /// @param media the paths of its pictures' files inside the bag
    public record Article(
            String uri,
            String version,
            String contentHash,
            Published.Action action,
            List<Related> related,
            List<String> files,
            List<String> media) {
        public Article {
            related = List.copyOf(related);
            files = List.copyOf(files);
            media = List.copyOf(media);
        }
    }

    /// A related piece of a story.
    ///
    /// @param resolved whether the desk knows what it is: a story or an address
    public record Related(String uri, boolean inBundle, boolean resolved) {}

    /// A story that stayed behind, with every reason.
    public record LeftOut(String uri, List<Reason> reasons) {
        public LeftOut {
            reasons = List.copyOf(reasons);
        }
    }

    /// One reason for which it stayed behind.
    ///
    /// @param key the reason for a machine
    /// @param text the reason for a person, in English
    public record Reason(String key, String text) {}

    /// The names of the stories, as far as they are names.
    Set<StoryId> ids() {
        Set<StoryId> ids = new HashSet<>();
        articles.forEach(article -> StoryId.parse(article.uri()).ifPresent(ids::add));
        return ids;
    }

    /// How many different pictures the stories have.
    public int mediaCount() {
        return (int) articles.stream()
                .flatMap(article -> article.media().stream())
                .distinct()
                .count();
    }

    ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("formatVersion", FORMAT_VERSION);
        json.put("bundleId", bundleId);
        json.put("createdAt", createdAt.toString());
        json.put("generator", generator);
        json.put("site", site);
        json.put("purpose", purpose.code());
        ArrayNode list = json.putArray("articles");
        articles.forEach(article -> put(list.addObject(), article));
        ArrayNode left = json.putArray("skipped");
        skipped.forEach(story -> put(left.addObject(), story));
        json.putObject("counts")
                .put("articles", articles.size())
                .put("media", mediaCount())
                .put("skipped", skipped.size());
        return json;
    }

    private static void put(ObjectNode json, Article article) {
        json.put("uri", article.uri());
        json.put("version", article.version());
        json.put("contentHash", article.contentHash());
        json.put("action", article.action().code());
        ArrayNode related = json.putArray("related");
        article.related()
                .forEach(piece -> related.addObject()
                        .put("uri", piece.uri())
                        .put("inBundle", piece.inBundle())
                        .put("resolved", piece.resolved()));
        ArrayNode files = json.putArray("files");
        article.files().forEach(files::add);
        ArrayNode media = json.putArray("media");
        article.media().forEach(media::add);
    }

    private static void put(ObjectNode json, LeftOut story) {
        json.put("uri", story.uri());
        ArrayNode reasons = json.putArray("reasons");
        story.reasons()
                .forEach(reason -> reasons.addObject().put("key", reason.key()).put("text", reason.text()));
    }

    /// @throws TahrirException when it is of an unknown format or not in shape
    static Manifest read(byte[] bytes) {
        ObjectNode json = Json.read(bytes, EntryNames.MANIFEST);
        if (Fields.number(json, "formatVersion", 0) != FORMAT_VERSION) {
            throw TahrirException.unreadable("bundle.unknown-format", EntryNames.MANIFEST);
        }
        Manifest manifest = new Manifest(
                Fields.text(json, "bundleId"),
                Fields.instant(json, "createdAt").orElseThrow(() -> Fields.wrong("createdAt")),
                Fields.text(json, "site"),
                Purpose.parse(Fields.text(json, "purpose")).orElseThrow(() -> Fields.wrong("purpose")),
                Fields.list(json, "articles", Manifest::readArticle),
                Fields.list(json, "skipped", Manifest::readLeftOut),
                Fields.text(json, "generator"));
        if (!manifest.toJson().equals(json)) {
            throw TahrirException.unreadable("bundle.manifest-inconsistent");
        }
        return manifest;
    }

    private static Article readArticle(ObjectNode json) {
        String action = Fields.text(json, "action");
        return new Article(
                Fields.text(json, "uri"),
                Fields.text(json, "version"),
                Fields.text(json, "contentHash"),
                List.of(Published.Action.values()).stream()
                        .filter(known -> known.code().equals(action))
                        .findFirst()
                        .orElseThrow(() -> Fields.wrong("action")),
                Fields.list(json, "related", Manifest::readRelated),
                Fields.texts(json, "files"),
                Fields.texts(json, "media"));
    }

    private static Related readRelated(ObjectNode json) {
        return new Related(Fields.text(json, "uri"), Fields.flag(json, "inBundle"), Fields.flag(json, "resolved"));
    }

    private static LeftOut readLeftOut(ObjectNode json) {
        return new LeftOut(
                Fields.text(json, "uri"),
                Fields.list(
                        json,
                        "reasons",
                        reason -> new Reason(Fields.text(reason, "key"), Fields.text(reason, "text"))));
    }
}
