package org.tahrir.ui.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What LibreOffice Writer did at each key, as `src/test/writer/record.py` wrote it down.
///
/// @param name what kind of text it is
/// @param keys where the caret was before and after each stroke
/// @param words what a double click takes at each place: place, start, end
/// @param removed how many characters were left before and after each stroke
record WriterRecord(
        String name,
        boolean rtl,
        String text,
        Map<String, List<Integer>> keys,
        List<List<Integer>> words,
        Map<String, List<Integer>> removed) {
    /// A paragraph of a list.
    ///
    /// @param level how deep it is nested, -1 outside a list
    record Paragraph(int level, String text) {}

    /// What keys made of a list.
    ///
    /// @param in the paragraph in which the caret was
    /// @param block the paragraph in which it is then
    /// @param column where in it
    record Struck(
            String name,
            List<Paragraph> before,
            int in,
            boolean atEnd,
            List<String> keys,
            List<Paragraph> after,
            int block,
            int column) {
        static List<Struck> all() {
            List<Struck> all = new ArrayList<>();
            tree().path("lists")
                    .forEach(one -> all.add(new Struck(
                            one.path("name").asString(),
                            paragraphs(one.path("before")),
                            one.path("in").asInt(),
                            one.path("at").asString().equals("end"),
                            one.path("keys")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .toList(),
                            paragraphs(one.path("after")),
                            one.path("caret").path(0).asInt(),
                            one.path("caret").path(1).asInt())));
            return all;
        }

        private static List<Paragraph> paragraphs(JsonNode node) {
            return node.valueStream()
                    .map(one -> new Paragraph(one.path(0).asInt(), one.path(1).asString()))
                    .toList();
        }
    }

    static List<WriterRecord> all() {
        List<WriterRecord> all = new ArrayList<>();
        tree().path("texts").forEach(text -> all.add(read(text)));
        return all;
    }

    private static JsonNode tree() {
        try (InputStream in =
                Objects.requireNonNull(WriterRecord.class.getResourceAsStream("writer-keys.json"), "the record")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WriterRecord read(JsonNode text) {
        List<List<Integer>> words = new ArrayList<>();
        text.path("words").forEach(word -> words.add(numbers(word)));
        return new WriterRecord(
                text.path("name").asString(),
                text.path("rtl").asBoolean(),
                text.path("text").asString(),
                lists(text.path("keys")),
                words,
                lists(text.path("removed")));
    }

    private static Map<String, List<Integer>> lists(JsonNode node) {
        Map<String, List<Integer>> lists = new LinkedHashMap<>();
        node.properties().forEach(entry -> lists.put(entry.getKey(), numbers(entry.getValue())));
        return lists;
    }

    private static List<Integer> numbers(JsonNode node) {
        List<Integer> numbers = new ArrayList<>();
        node.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }
}
