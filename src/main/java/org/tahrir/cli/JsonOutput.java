package org.tahrir.cli;

import java.util.List;
import java.util.function.BiConsumer;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Story;
import org.tahrir.desk.Soundness;
import org.tahrir.desk.Taken;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.store.Hit;
import org.tahrir.store.Revision;
import org.tahrir.store.StorySummary;
import org.tahrir.text.TextCount;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answers of `--json`: one document each, on one line, keys in a fixed order.
final class JsonOutput {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonOutput() {}

    static String error(Notice notice, Messages messages) {
        ObjectNode node = JSON.createObjectNode();
        node.set("error", notice(notice, messages));
        return node.toString();
    }

    static ObjectNode notice(Notice notice, Messages messages) {
        return JSON.createObjectNode().put("key", notice.key()).put("message", Hints.text(notice, messages));
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static <T> ArrayNode array(List<T> values, BiConsumer<ObjectNode, T> each) {
        ArrayNode array = JSON.createArrayNode();
        values.forEach(value -> each.accept(array.addObject(), value));
        return array;
    }

    static ArrayNode words(List<String> values) {
        ArrayNode array = JSON.createArrayNode();
        values.forEach(array::add);
        return array;
    }

    static ArrayNode notices(List<Notice> notices, Messages messages) {
        ArrayNode array = JSON.createArrayNode();
        notices.forEach(notice -> array.add(notice(notice, messages)));
        return array;
    }

    static void taken(ObjectNode node, Taken taken, Messages messages) {
        node.put("id", taken.id().toString());
        node.put("uri", taken.id().uri());
        putOrNull(node, "externalId", taken.externalId());
        node.put("headline", taken.headline());
        putOrNull(node, "source", taken.source());
        node.put("kind", taken.kind());
        node.put("paragraphs", taken.paragraphs());
        node.put("related", taken.related());
        node.set("warnings", notices(taken.warnings(), messages));
        var duplicate = taken.duplicateOf();
        putOrNull(node, "duplicateOf", duplicate == null ? "" : duplicate.toString());
        node.put("verdict", taken.verdict().name().toLowerCase(java.util.Locale.ROOT));
    }

    static void summary(ObjectNode node, StorySummary story) {
        node.put("id", story.id().toString());
        putOrNull(node, "externalId", story.externalId());
        node.put("headline", story.headline());
        node.put("stage", story.stage().code());
        node.put("section", story.section());
        node.put("words", story.words());
        node.put("updated", story.modified().toString());
    }

    static void hit(ObjectNode node, Hit hit) {
        node.put("id", hit.id().toString());
        putOrNull(node, "externalId", hit.externalId());
        node.put("headline", hit.headline());
        node.put("snippet", hit.snippet());
        node.put("score", Math.round(hit.score() * 1000) / 1000.0);
    }

    static void related(ObjectNode node, RelatedLink link) {
        node.put("headline", link.headline());
        var story = link.story();
        putOrNull(node, "id", story == null ? "" : story.toString());
        putOrNull(node, "url", link.url() == null ? "" : link.url());
    }

    static void soundness(ObjectNode node, Soundness sound, Messages messages) {
        node.put("id", sound.story().id().toString());
        node.put("headline", sound.story().article().headline());
        node.put("sound", sound.isSound());
        node.set("reasons", notices(sound.blocking(), messages));
        node.set("warnings", notices(sound.warnings(), messages));
    }

    static void revision(ObjectNode node, Revision revision) {
        node.put("number", revision.number());
        node.put("at", revision.at().toString());
        putOrNull(node, "author", revision.author());
        node.put(
                "cause",
                revision.cause().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        node.put("stage", revision.stage().code());
        putOrNull(node, "name", revision.name());
        node.put("words", revision.words());
    }

    /// Where a story stands, without its content: what a verb that changes it answers.
    static ObjectNode standing(Story story, List<RelatedLink> related) {
        Article article = story.article();
        ObjectNode node = JSON.createObjectNode();
        node.put("id", story.id().toString());
        node.put("uri", story.id().uri());
        node.put("headline", article.headline());
        node.put("stage", story.stage().code());
        putOrNull(node, "reason", story.reason());
        node.put("words", TextCount.of(article.body()).words());
        node.set("related", array(related, JsonOutput::related));
        node.put("updated", story.modified().toString());
        return node;
    }

    static void putOrNull(ObjectNode node, String key, String value) {
        if (value.isEmpty()) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
    }
}
