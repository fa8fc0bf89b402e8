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
    static List<WriterRecord> all() {
        try (InputStream in =
                Objects.requireNonNull(WriterRecord.class.getResourceAsStream("writer-keys.json"), "the record")) {
            List<WriterRecord> all = new ArrayList<>();
            JsonMapper.shared().readTree(in).path("texts").forEach(text -> all.add(read(text)));
            return all;
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
