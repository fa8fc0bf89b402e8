package org.tahrir.store;

import java.io.StringWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A revision with its whole content as one line of JSON, for a history that is taken out of the library: what
/// `tahrir versions --json` tells of it, and under `article` the content as [ArticleCodec] writes it, letter for letter
/// as it was kept.
final class RevisionJson {
    private static final JsonFactory JSON = new JsonFactory();

    private RevisionJson() {}

    /// @param content the article as JSON
    static String line(Revision revision, String content) {
        StringWriter out = new StringWriter(content.length() + 256);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("number", revision.number());
            json.writeStringProperty("at", revision.at().toString());
            text(json, "author", revision.author());
            json.writeStringProperty(
                    "cause", revision.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeStringProperty("stage", revision.stage().code());
            text(json, "name", revision.name());
            json.writeNumberProperty("words", revision.words());
            json.writeName("article");
            json.writeRawValue(content);
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void text(JsonGenerator json, String name, String value) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
