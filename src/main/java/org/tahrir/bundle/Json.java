package org.tahrir.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.tahrir.notice.TahrirException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON in and out. Out: keys in the order they were set, two spaces, line feeds, a final one, UTF-8 without a byte
/// order mark. In: nothing but one well-formed object in UTF-8, without doubled keys, not too deep and not too large.
final class Json {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_STRING = 16 << 20;
    private static final JsonMapper MAPPER = mapper();
    private static final ObjectWriter WRITER = MAPPER.writer().with(printer());

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static byte[] write(JsonNode node) {
        byte[] json = WRITER.writeValueAsBytes(node);
        byte[] lines = java.util.Arrays.copyOf(json, json.length + 1);
        lines[json.length] = '\n';
        return lines;
    }

    /// @param file the file's name for the refusal
    static ObjectNode read(byte[] bytes, String file) {
        String text = decoded(bytes, file);
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                refuseHalfCharacters(object, text, file);
                return object;
            }
        } catch (JacksonException e) {
            if (e.getLocation() == null) {
                throw TahrirException.unreadable(e, "bundle.bad-json-somewhere", EntryNames.shown(file));
            }
            String line = Integer.toString(e.getLocation().getLineNr());
            throw TahrirException.unreadable(e, "bundle.bad-json", EntryNames.shown(file), line);
        }
        throw TahrirException.unreadable("bundle.no-json-object", EntryNames.shown(file));
    }

    /// The same, fit to stand inside a web page's script element.
    static byte[] writeForPage(JsonNode node) {
        return new String(write(node), StandardCharsets.UTF_8)
                .replace("<", "\\u003c")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Bytes in UTF-8 can't hold half a pair of surrogates, but an escape in a JSON string can.
    private static void refuseHalfCharacters(JsonNode object, String text, String file) {
        boolean escaped = text.contains("\\ud") || text.contains("\\uD");
        if (escaped && hasHalfCharacter(object)) {
            throw TahrirException.unreadable("bundle.unstorable", EntryNames.shown(file));
        }
    }

    private static boolean hasHalfCharacter(JsonNode node) {
        return (node.isString() && isHalf(node.stringValue()))
                || node.valueStream().anyMatch(Json::hasHalfCharacter);
    }

    private static boolean isHalf(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String decoded(byte[] bytes, String file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw TahrirException.unreadable(e, "bundle.no-utf8", EntryNames.shown(file));
        }
    }

    private static JsonMapper mapper() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(MAX_STRING)
                .maxNumberLength(100)
                .maxNameLength(1_000)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
