package org.tahrir.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.Clearance;
import org.tahrir.article.Correction;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.Media;
import org.tahrir.article.Published;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.StoryId;
import org.tahrir.notice.TahrirException;
import tools.jackson.databind.node.ObjectNode;

/// Reads newsroom.json, and makes the article whole that was read from the ninjs item beside it.
///
/// @param article the article as it was written
/// @param reason what was said with its last move, or ""
/// @param owner whose draft it is, or ""
/// @param media its pictures' files
record NewsroomReading(
        Article article,
        Stage stage,
        String reason,
        String owner,
        Published published,
        Instant modified,
        List<Media> media) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern IMAGE = Pattern.compile("image/(?:jpeg|png|gif|webp)");

    /// @param plain the article as ninjs alone tells it
    static NewsroomReading of(ObjectNode file, Article plain) {
        if (Fields.number(file, "formatVersion", 0) != NewsroomFile.FORMAT_VERSION) {
            throw TahrirException.unreadable("bundle.unknown-format", "newsroom.json");
        }
        if (!Fields.text(file, "uri").equals(plain.id().uri())) {
            throw Fields.wrong("uri");
        }
        return new NewsroomReading(
                whole(file, plain),
                Stage.parse(Fields.text(file, "stage")).orElseThrow(() -> Fields.wrong("stage")),
                Fields.text(file, "reason"),
                Fields.text(file, "owner"),
                published(Fields.inner(file, "published")),
                Fields.instant(file, "modified").orElseThrow(() -> Fields.wrong("modified")),
                Fields.list(file, "media", NewsroomReading::media));
    }

    private static Article whole(ObjectNode file, Article plain) {
        Filing filing = plain.filing();
        Clearance clearance = plain.clearance();
        List<Filing.Topic> topics =
                file.has("topics") ? Fields.list(file, "topics", NewsroomReading::topic) : filing.topics();
        return new Article(
                plain.id(),
                new Headlines(
                        Fields.text(file, "kicker"),
                        plain.headline(),
                        plain.headlines().standfirst()),
                plain.body(),
                byline(Fields.inner(file, "byline")),
                plain.origin(),
                new Filing(
                        filing.section(),
                        topics,
                        filing.keywords(),
                        filing.language(),
                        filing.urgency(),
                        Fields.flag(file, "breaking"),
                        Fields.text(file, "slug")),
                new Clearance(
                        clearance.rights(),
                        clearance.embargo(),
                        clearance.note(),
                        Fields.flag(file, "legal"),
                        Fields.flag(file, "hold")),
                Fields.list(file, "related", NewsroomReading::related),
                Fields.list(file, "corrections", NewsroomReading::correction),
                plain.address());
    }

    private static Byline byline(ObjectNode object) {
        return new Byline(
                Fields.text(object, "line"),
                Fields.list(
                        object,
                        "authors",
                        author -> new Author(Fields.text(author, "name"), Fields.text(author, "role"))));
    }

    private static Filing.Topic topic(ObjectNode object) {
        return new Filing.Topic(Fields.text(object, "name"), Fields.text(object, "uri"));
    }

    private static RelatedLink related(ObjectNode object) {
        @Nullable String url = object.has("url") ? Fields.text(object, "url") : null;
        if (url != null && !Addresses.isWeb(url)) {
            throw Fields.wrong("url");
        }
        @Nullable
        StoryId story = object.has("story")
                ? StoryId.parse(Fields.text(object, "story")).orElseThrow(() -> Fields.wrong("story"))
                : null;
        return new RelatedLink(Fields.text(object, "headline"), story, url);
    }

    private static Correction correction(ObjectNode object) {
        return new Correction(
                constant(Correction.Kind.class, Fields.text(object, "kind"), "kind"),
                Fields.text(object, "note"),
                NewsroomFile.required(object, "at"));
    }

    private static Published published(ObjectNode object) {
        return new Published(
                Fields.count(object, "version"),
                Fields.text(object, "contentHash"),
                constant(Published.Action.class, Fields.text(object, "action"), "action"),
                Fields.count(object, "told"));
    }

    private static Media media(ObjectNode object) {
        String hash = Fields.text(object, "sha256");
        String type = Fields.text(object, "type");
        if (!SHA256.matcher(hash).matches() || !IMAGE.matcher(type).matches()) {
            throw Fields.wrong("media");
        }
        return new Media(
                hash,
                type,
                Fields.count(object, "width"),
                Fields.count(object, "height"),
                Fields.number(object, "bytes", -1));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code, String field) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(code)) {
                return constant;
            }
        }
        throw Fields.wrong(field);
    }
}
