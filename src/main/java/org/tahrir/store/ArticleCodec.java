package org.tahrir.store;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.Clearance;
import org.tahrir.article.Correction;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.Origin;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.notice.TahrirException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// An article as the library's compact JSON and back, without loss. Empty fields are left out; fields it doesn't know
/// are passed over. Not the format that leaves the house: that is the bundle's.
final class ArticleCodec {
    private static final JsonFactory JSON = new JsonFactory();

    private ArticleCodec() {}

    static String write(Article article) {
        StringWriter out = new StringWriter(4096);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            writeFields(json, article);
            BodyJson.write(json, article.body());
            json.writeEndObject();
        }
        return out.toString();
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws TahrirException UNREADABLE `store.damaged-story` when it is something else
    static Article read(String content) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), content)) {
            return article(JsonFields.read(json));
        } catch (JacksonException | IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw TahrirException.unreadable(e, "store.damaged-story");
        }
    }

    private static void writeFields(JsonGenerator json, Article article) {
        json.writeStringProperty("id", article.id().toString());
        text(json, "kicker", article.headlines().kicker());
        text(json, "headline", article.headline());
        text(json, "standfirst", article.headlines().standfirst());
        text(json, "line", article.byline().line());
        list(json, "authors", article.byline().authors(), author -> {
            text(json, "name", author.name());
            text(json, "role", author.role());
        });
        writeOrigin(json, article.origin());
        writeFiling(json, article.filing());
        writeClearance(json, article.clearance());
        list(json, "related", article.related(), link -> {
            text(json, "headline", link.headline());
            given(json, "story", link.story());
            given(json, "url", link.url());
        });
        list(json, "corrections", article.corrections(), correction -> {
            text(json, "kind", correction.kind().name().toLowerCase(Locale.ROOT));
            text(json, "note", correction.note());
            given(json, "at", correction.at());
        });
        text(json, "address", article.address());
    }

    private static void writeOrigin(JsonGenerator json, Origin origin) {
        text(json, "source", origin.source());
        text(json, "agency", origin.agency());
        text(json, "place", origin.place());
        given(json, "date", origin.date());
        text(json, "externalId", origin.externalId());
    }

    private static void writeFiling(JsonGenerator json, Filing filing) {
        text(json, "section", filing.section());
        list(json, "topics", filing.topics(), topic -> {
            text(json, "name", topic.name());
            text(json, "uri", topic.uri());
        });
        if (!filing.keywords().isEmpty()) {
            json.writeArrayPropertyStart("keywords");
            filing.keywords().forEach(json::writeString);
            json.writeEndArray();
        }
        text(json, "language", filing.language());
        json.writeNumberProperty("urgency", filing.urgency());
        flag(json, "breaking", filing.breaking());
        text(json, "slug", filing.slug());
    }

    private static void writeClearance(JsonGenerator json, Clearance clearance) {
        text(json, "rights", clearance.rights());
        given(json, "embargo", clearance.embargo());
        text(json, "note", clearance.note());
        flag(json, "legal", clearance.legal());
        flag(json, "hold", clearance.hold());
    }

    private static Article article(JsonFields json) {
        return new Article(
                new StoryId(UUID.fromString(json.text("id"))),
                new Headlines(json.text("kicker"), json.text("headline"), json.text("standfirst")),
                BodyJson.read(json),
                new Byline(
                        json.text("line"),
                        json.objects("authors", author -> new Author(author.text("name"), author.text("role")))),
                new Origin(
                        json.text("source"),
                        json.text("agency"),
                        json.text("place"),
                        moment(json, "date"),
                        json.text("externalId")),
                filing(json),
                new Clearance(
                        json.text("rights"),
                        moment(json, "embargo"),
                        json.text("note"),
                        json.flag("legal"),
                        json.flag("hold")),
                json.objects("related", ArticleCodec::related),
                json.objects("corrections", ArticleCodec::correction),
                json.text("address"));
    }

    private static Filing filing(JsonFields json) {
        return new Filing(
                json.text("section"),
                json.objects("topics", topic -> new Filing.Topic(topic.text("name"), topic.text("uri"))),
                json.texts("keywords"),
                json.text("language"),
                json.number("urgency"),
                json.flag("breaking"),
                json.text("slug"));
    }

    private static RelatedLink related(JsonFields json) {
        String story = json.textOrNull("story");
        return new RelatedLink(
                json.text("headline"),
                story == null ? null : new StoryId(UUID.fromString(story)),
                json.textOrNull("url"));
    }

    private static Correction correction(JsonFields json) {
        return new Correction(
                Correction.Kind.valueOf(json.text("kind").toUpperCase(Locale.ROOT)),
                json.text("note"),
                OffsetDateTime.parse(json.text("at")));
    }

    private static @Nullable OffsetDateTime moment(JsonFields json, String name) {
        String text = json.textOrNull(name);
        return text == null ? null : OffsetDateTime.parse(text);
    }

    private static void text(JsonGenerator json, String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    private static void given(JsonGenerator json, String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    private static void flag(JsonGenerator json, String name, boolean value) {
        if (value) {
            json.writeBooleanProperty(name, true);
        }
    }

    private static <T> void list(JsonGenerator json, String name, List<T> values, Consumer<T> fields) {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
