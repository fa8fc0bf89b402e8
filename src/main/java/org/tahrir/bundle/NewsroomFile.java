package org.tahrir.bundle;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.tahrir.article.Article;
import org.tahrir.article.Byline;
import org.tahrir.article.Correction;
import org.tahrir.article.Filing;
import org.tahrir.article.Media;
import org.tahrir.article.Published;
import org.tahrir.article.Stage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes newsroom.json: what another Tahrir needs to have the same story again and ninjs has no place for.
final class NewsroomFile {
    static final int FORMAT_VERSION = 1;

    private NewsroomFile() {}

    static ObjectNode of(Outgoing out) {
        Article article = out.article();
        ObjectNode file = Json.object();
        file.put("formatVersion", FORMAT_VERSION);
        file.put("uri", article.id().uri());
        putStage(file, out);
        putPublished(file.putObject("published"), out.published());
        file.put("modified", out.story().modified().toString());
        file.put("kicker", article.headlines().kicker());
        file.put("breaking", article.filing().breaking());
        file.put("slug", article.filing().slug());
        file.put("legal", article.clearance().legal());
        file.put("hold", article.clearance().hold());
        putByline(file.putObject("byline"), article.byline());
        putTopics(file, article.filing());
        putCorrections(file.putArray("corrections"), article);
        putRelated(file.putArray("related"), out);
        putMedia(file.putArray("media"), out);
        return file;
    }

    /// What goes out for readers is exported, whether it was so before or becomes so by this very export.
    private static void putStage(ObjectNode file, Outgoing out) {
        boolean handover = out.purpose() == Purpose.HANDOVER;
        Stage stage = handover ? out.story().stage() : Stage.EXPORTED;
        file.put("stage", stage.code());
        file.put("reason", handover ? out.story().reason() : "");
        file.put("owner", handover ? out.story().owner() : "");
    }

    private static void putPublished(ObjectNode file, Published published) {
        file.put("version", published.version());
        file.put("contentHash", published.contentHash());
        file.put("action", published.action().code());
        file.put("told", published.told());
    }

    private static void putByline(ObjectNode file, Byline byline) {
        file.put("line", byline.line());
        ArrayNode authors = file.putArray("authors");
        byline.authors()
                .forEach(
                        author -> authors.addObject().put("name", author.name()).put("role", author.role()));
    }

    /// Only where a term's address is no address, which ninjs can't hold as one.
    private static void putTopics(ObjectNode file, Filing filing) {
        boolean needed =
                filing.topics().stream().anyMatch(topic -> !topic.uri().isEmpty() && !Addresses.isUri(topic.uri()));
        if (needed) {
            ArrayNode topics = file.putArray("topics");
            filing.topics()
                    .forEach(topic ->
                            topics.addObject().put("name", topic.name()).put("uri", topic.uri()));
        }
    }

    private static void putCorrections(ArrayNode corrections, Article article) {
        for (Correction correction : article.corrections()) {
            corrections
                    .addObject()
                    .put("kind", correction.kind().name().toLowerCase(Locale.ROOT))
                    .put("note", correction.note())
                    .put("at", Fields.iso(correction.at()));
        }
    }

    private static void putRelated(ArrayNode related, Outgoing out) {
        for (RelatedPiece piece : out.related()) {
            ObjectNode link = related.addObject().put("headline", piece.link().headline());
            if (piece.link().story() != null) {
                link.put("story", piece.link().story().uri());
            }
            if (piece.link().url() != null) {
                link.put("url", piece.link().url());
            }
            link.put("resolved", piece.lead().code());
        }
    }

    private static void putMedia(ArrayNode list, Outgoing out) {
        out.media().values().forEach(file -> {
            Media media = file.media();
            list.addObject()
                    .put("sha256", media.sha256())
                    .put("type", media.type())
                    .put("width", media.width())
                    .put("height", media.height())
                    .put("bytes", media.bytes());
        });
    }

    /// Reads a correction's moment, which is never missing.
    static OffsetDateTime required(ObjectNode object, String name) {
        OffsetDateTime moment = Fields.moment(object, name);
        if (moment == null) {
            throw Fields.wrong(name);
        }
        return moment;
    }
}
