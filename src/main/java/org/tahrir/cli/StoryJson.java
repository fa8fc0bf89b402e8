package org.tahrir.cli;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Clearance;
import org.tahrir.article.Filing;
import org.tahrir.article.Origin;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Story;
import org.tahrir.store.TheirVersion;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.text.TextCount;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A whole story as `show --json` answers it: its fields, its blocks, its plain text and its related pieces.
final class StoryJson {
    private StoryJson() {}

    static ObjectNode of(Story story, List<RelatedLink> related, List<TheirVersion> theirs) {
        Article article = story.article();
        ObjectNode node = JsonOutput.object();
        node.put("id", story.id().toString());
        node.put("uri", story.id().uri());
        JsonOutput.putOrNull(node, "externalId", article.origin().externalId());
        node.put("kicker", article.headlines().kicker());
        node.put("headline", article.headline());
        node.put("standfirst", article.headlines().standfirst());
        node.put("byline", article.byline().line());
        node.set(
                "authors",
                JsonOutput.array(
                        article.byline().authors(),
                        (author, one) -> author.put("name", one.name()).put("role", one.role())));
        origin(node, article.origin());
        filing(node, article.filing());
        clearance(node, article.clearance());
        JsonOutput.putOrNull(node, "address", article.address());
        standing(node, story);
        node.put("words", TextCount.of(article.body()).words());
        node.set("blocks", JsonOutput.array(article.body().blocks(), StoryJson::block));
        node.put("plain", article.body().plain());
        node.set("related", JsonOutput.array(related, JsonOutput::related));
        node.set("theirs", JsonOutput.array(theirs, StoryJson::theirVersion));
        return node;
    }

    private static void theirVersion(ObjectNode node, TheirVersion version) {
        JsonOutput.putOrNull(node, "from", version.from());
        node.put("updated", version.modified().toString());
        node.put("headline", version.article().headline());
        node.put("plain", version.article().body().plain());
    }

    private static void origin(ObjectNode node, Origin origin) {
        JsonOutput.putOrNull(node, "source", origin.source());
        JsonOutput.putOrNull(node, "agency", origin.agency());
        JsonOutput.putOrNull(node, "place", origin.place());
        moment(node, "date", origin.date());
    }

    private static void filing(ObjectNode node, Filing filing) {
        node.put("section", filing.section());
        node.set("topics", JsonOutput.array(filing.topics(), (topic, one) -> {
            topic.put("name", one.name());
            JsonOutput.putOrNull(topic, "uri", one.uri());
        }));
        node.set("keywords", JsonOutput.words(filing.keywords()));
        node.put("language", filing.language());
        node.put("urgency", filing.urgency());
        node.put("breaking", filing.breaking());
        JsonOutput.putOrNull(node, "slug", filing.slug());
    }

    private static void clearance(ObjectNode node, Clearance clearance) {
        JsonOutput.putOrNull(node, "rights", clearance.rights());
        moment(node, "embargo", clearance.embargo());
        JsonOutput.putOrNull(node, "note", clearance.note());
        node.put("legal", clearance.legal());
        node.put("hold", clearance.hold());
    }

    private static void standing(ObjectNode node, Story story) {
        node.put("stage", story.stage().code());
        JsonOutput.putOrNull(node, "reason", story.reason());
        node.put("owner", story.owner());
        node.put("version", story.published().version());
        node.put("killed", story.article().isKilled());
        node.set(
                "corrections",
                JsonOutput.array(
                        story.article().corrections(),
                        (note, one) -> note.put("kind", one.kind().name().toLowerCase(java.util.Locale.ROOT))
                                .put("note", one.note())
                                .put("at", one.at().toString())));
        node.put("created", story.created().toString());
        node.put("updated", story.modified().toString());
    }

    private static void moment(ObjectNode node, String key, @Nullable OffsetDateTime moment) {
        JsonOutput.putOrNull(node, key, moment == null ? "" : moment.toString());
    }

    static void block(ObjectNode node, Block block) {
        switch (block) {
            case Block.Paragraph text -> text(node.put("type", "paragraph"), text);
            case Block.Quote text -> text(node.put("type", "quote"), text);
            case Block.Heading text -> text(node.put("type", "heading").put("level", text.level()), text);
            case Block.Item text ->
                text(
                        node.put("type", text.kind() == Block.ListKind.BULLET ? "bullet" : "number")
                                .put("depth", text.depth()),
                        text);
            case Block.Picture picture ->
                node.put("type", "picture")
                        .put("media", picture.media())
                        .put("caption", picture.caption())
                        .put("credit", picture.credit())
                        .put("alt", picture.alt())
                        .put("size", picture.size().name().toLowerCase(java.util.Locale.ROOT));
            case Block.Card card ->
                node.put("type", "card").put("title", card.title()).put("href", card.href());
            case Block.Table table -> table(node.put("type", "table").put("header", table.header()), table);
        }
        if (block.direction() != Direction.INHERIT) {
            node.put("dir", block.direction() == Direction.RTL ? "rtl" : "ltr");
        }
    }

    private static void table(ObjectNode node, Block.Table table) {
        ArrayNode rows = node.putArray("rows");
        table.rows()
                .forEach(row ->
                        rows.add(JsonOutput.words(row.stream().map(Prose::plain).toList())));
    }

    private static void text(ObjectNode node, Block.TextBlock block) {
        node.put("text", block.prose().plain());
        if (block.prose().runs().stream().anyMatch(run -> !run.marks().ordered().isEmpty())) {
            node.set("runs", JsonOutput.array(block.prose().runs(), StoryJson::run));
        }
    }

    private static void run(ObjectNode node, Run run) {
        node.put("text", run.text());
        ArrayNode marks = node.putArray("marks");
        for (Mark mark : run.marks().ordered()) {
            switch (mark) {
                case Mark.Style style -> marks.add(style.name().toLowerCase(java.util.Locale.ROOT));
                case Mark.WebLink link -> node.put("href", link.href());
                case Mark.StoryLink link -> node.put("href", link.story());
            }
        }
    }

    /// The words of a body as a person reads them on a terminal.
    static String readable(Body body) {
        StringBuilder text = new StringBuilder();
        for (Block block : body.blocks()) {
            text.append(
                    switch (block) {
                        case Block.Heading heading ->
                            "#".repeat(heading.level()) + " " + heading.prose().plain();
                        case Block.Quote quote -> "> " + quote.prose().plain();
                        case Block.Item item ->
                            "  ".repeat(item.depth()) + "- " + item.prose().plain();
                        case Block.Paragraph paragraph -> paragraph.prose().plain();
                        case Block.Picture picture -> "[" + picture.alt() + "] " + picture.caption();
                        case Block.Card card -> card.lines();
                        case Block.Table table -> Body.of(table).plain();
                    });
            text.append("\n\n");
        }
        return text.toString().strip();
    }
}
