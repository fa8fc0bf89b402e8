package org.tahrir.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.tahrir.notice.Notice;
import org.tahrir.text.InvalidText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// The fields of one line of an archive: exactly one JSON object in sound UTF-8, no key twice, nothing after it.
///
/// @param texts the fields that hold a text, number or truth value, as texts; absent and null ones are missing
/// @param keywords the entries of `keywords`
/// @param warnings what had to be left out of the texts
record ArchiveFields(Map<String, String> texts, List<String> keywords, List<Notice> warnings) {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> KNOWN =
            Set.of("id", "title", "body", "source", "date", "category", "author", "url", "abstract");
    private static final String KEYWORDS = "keywords";

    /// The text of a field, or "".
    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    static ArchiveFields read(byte[] line) throws BadLine {
        String json = TextDecoding.strictly(line, 0, StandardCharsets.UTF_8)
                .orElseThrow(() -> new BadLine("importing.line-not-utf8"));
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            ArchiveFields fields = new ArchiveFields(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLine("importing.line-not-an-object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                fields.readField(parser);
            }
            if (parser.nextToken() != null) {
                throw new BadLine("importing.line-more-than-one");
            }
            return fields;
        } catch (JacksonException broken) {
            throw new BadLine("importing.line-not-json", where(broken));
        }
    }

    private void readField(JsonParser parser) throws BadLine {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        if (key.equals(KEYWORDS) && value == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (!parser.currentToken().isScalarValue()) {
                    throw new BadLine("importing.line-wrong-kind", key);
                }
                if (parser.currentToken() != JsonToken.VALUE_NULL) {
                    keyword(clean(key, parser.getString()).strip());
                }
            }
        } else if (key.equals(KEYWORDS) && value == JsonToken.VALUE_STRING) {
            keywords.addAll(WebArticle.words(clean(key, parser.getString())));
        } else if (!KNOWN.contains(key)) {
            parser.skipChildren();
        } else if (!value.isScalarValue()) {
            throw new BadLine("importing.line-wrong-kind", key);
        } else if (value != JsonToken.VALUE_NULL) {
            texts.put(key, clean(key, parser.getString()));
        }
    }

    private void keyword(String word) {
        if (!word.isEmpty() && !keywords.contains(word)) {
            keywords.add(word);
        }
    }

    private String clean(String key, String text) throws BadLine {
        refuseBroken(key, text);
        String plain = text.indexOf('&') >= 0 && text.indexOf(';') >= 0 ? Parser.unescapeEntities(text, false) : text;
        refuseBroken(key, plain);
        return CleanText.of(plain, warnings);
    }

    private static void refuseBroken(String key, String text) throws BadLine {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new BadLine("importing.line-broken-text", key, InvalidText.codeAt(text, i));
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw new BadLine("importing.line-broken-text", key, InvalidText.codeAt(text, i));
                }
                i++;
            }
        }
    }

    /// The column where the parser gave up, from 1; 0 when it doesn't know.
    private static int where(JacksonException broken) {
        return broken.getLocation() == null ? 0 : Math.max(broken.getLocation().getColumnNr(), 0);
    }
}
