package org.tahrir.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Whether a file of JSON is one story or an archive of many.
final class JsonShape {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonShape() {}

    /// ARCHIVE for several objects or one with title and body, NINJS for any other single object; empty for what isn't
    /// JSON.
    static Optional<InputKind> of(Path file) {
        Set<String> keys = new HashSet<>();
        try (InputStream in = FileBytes.open(file);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? ofObject(parser, keys) : Optional.empty();
        } catch (JacksonException broken) {
            return fromKeys(keys);
        } catch (IOException trouble) {
            throw FileBytes.unreadable(trouble, file);
        }
    }

    private static Optional<InputKind> ofObject(JsonParser parser, Set<String> keys) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            keys.add(parser.currentName());
            parser.nextToken();
            parser.skipChildren();
        }
        return parser.nextToken() == JsonToken.START_OBJECT ? Optional.of(InputKind.ARCHIVE) : fromKeys(keys);
    }

    private static Optional<InputKind> fromKeys(Set<String> keys) {
        if (keys.contains("title") && keys.contains("body")) {
            return Optional.of(InputKind.ARCHIVE);
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(InputKind.NINJS);
    }
}
