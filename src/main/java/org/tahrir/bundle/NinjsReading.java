package org.tahrir.bundle;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.Clearance;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.Origin;
import org.tahrir.article.Published;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.markup.Xhtml;
import org.tahrir.notice.Notice;
import org.tahrir.text.Body;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads an item of ninjs 3 or 2 (which spells the names in lower case) whose shape has been found right.
final class NinjsReading {
    private final ObjectNode item;
    private final Function<String, Body> foreignHtml;
    private final List<Notice> warnings = new ArrayList<>();

    NinjsReading(ObjectNode item, Function<String, Body> foreignHtml) {
        this.item = item;
        this.foreignHtml = foreignHtml;
    }

    /// The article as an item of our own tells it; its body must be our strict XHTML.
    static Article ours(ObjectNode item, StoryId id) {
        NinjsReading reading = new NinjsReading(item, Xhtml::read);
        String xhtml = reading.named("bodies", "main").orElseThrow(() -> Fields.wrong("bodies"));
        return reading.article(id, Xhtml.read(xhtml));
    }

    Arrival arrival(Supplier<StoryId> ids) {
        Optional<StoryId> own =
                text(item, "uri").startsWith("urn:uuid:") ? StoryId.parse(text(item, "uri")) : Optional.empty();
        String type = text(item, "type");
        if (!type.isEmpty() && !type.equals("text")) {
            warnings.add(Notice.of("bundle.ninjs-not-a-text", type));
        }
        Body body = body();
        Article article = article(own.orElseGet(ids), body);
        if (own.isEmpty() && article.origin().externalId().isEmpty()) {
            Origin from = article.origin();
            article = article.withOrigin(
                    new Origin(from.source(), from.agency(), from.place(), from.date(), text(item, "uri")));
        }
        boolean pictures =
                Fields.list(item, "associations", inner -> text(inner, "type")).contains("picture");
        if (pictures) {
            warnings.add(Notice.of("bundle.ninjs-pictures-left"));
        }
        if (text(item, "pubStatus").equals("canceled")) {
            warnings.add(Notice.of("bundle.ninjs-canceled"));
        }
        return new Arrival(
                ForeignArticle.tidied(article),
                own.isPresent(),
                null,
                Published.NEVER,
                Optional.ofNullable(moment("versionCreated"))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                List.of(),
                "ninjs",
                warnings);
    }

    private Article article(StoryId id, Body body) {
        String headline =
                named("headlines", "main").or(() -> first("headlines")).orElseGet(() -> text(item, "title"));
        String standfirst = named("headlines", "sub")
                .or(() -> named("descriptions", "abstract"))
                .or(() -> named("descriptions", "summary"))
                .orElse("");
        Origin origin = new Origin(
                party("publisher"),
                party("agency"),
                text(item, "located"),
                moment("contentCreated"),
                altId("externalId"));
        Clearance clearance =
                new Clearance(text(item, "copyrightNotice"), embargo(), text(item, "edNote"), false, false);
        return new Article(
                id,
                new Headlines("", headline, standfirst),
                body,
                byline(),
                origin,
                filing(),
                clearance,
                Fields.list(item, "associations", this::related).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                List.of(),
                altId("url"));
    }

    private @Nullable OffsetDateTime embargo() {
        OffsetDateTime embargo = moment("embargoedUntil");
        return embargo == null ? moment("embargoed") : embargo;
    }

    private Byline byline() {
        List<Author> authors = Fields.list(item, "people", person -> person).stream()
                .filter(person -> text(person, "rel").equals("author"))
                .map(person -> new Author(text(person, "name"), ""))
                .toList();
        return new Byline(text(item, "by"), authors);
    }

    private Filing filing() {
        String section = "";
        List<Filing.Topic> topics = new ArrayList<>();
        List<String> keywords = new ArrayList<>();
        for (ObjectNode subject : Fields.list(item, "subjects", subject -> subject)) {
            String name = text(subject, subject.has("name") ? "name" : "literal");
            String uri = text(subject, "uri");
            switch (text(subject, "rel")) {
                case "section" -> section = name;
                case "keyword" -> keywords.add(name);
                default -> topics.add(new Filing.Topic(name, uri));
            }
        }
        String language = text(item, "language");
        return new Filing(
                section,
                topics,
                keywords,
                language,
                (int) Fields.number(item, "urgency", Filing.NORMAL_URGENCY),
                false,
                slug());
    }

    /// A slugline is for people; only one that is an address already is taken for ours.
    private String slug() {
        String slugline = text(item, "slugline");
        return slugline.matches("[a-z0-9]+(?:-[a-z0-9]+)*") ? slugline : "";
    }

    private Body body() {
        Optional<String> markup = typed("application/xhtml+xml").or(() -> typed("text/html"));
        if (markup.isPresent()) {
            return ForeignBody.read(markup.get(), foreignHtml);
        }
        Optional<String> plain = typed("text/plain").or(() -> first("bodies"));
        if (plain.isEmpty()) {
            String words = Fields.list(item, "descriptions", inner -> text(inner, "value")).stream()
                    .collect(Collectors.joining("\n\n"));
            return ForeignBody.ofPlain(words);
        }
        return plain.get().stripLeading().startsWith("<")
                ? ForeignBody.read(plain.get(), foreignHtml)
                : ForeignBody.ofPlain(plain.get());
    }

    private Optional<RelatedLink> related(ObjectNode association) {
        boolean story = text(association, "type").equals("text")
                || text(association, "name").startsWith("related-");
        NinjsReading inner = new NinjsReading(association, foreignHtml);
        String headline = inner.named("headlines", "main")
                .or(() -> inner.first("headlines"))
                .orElseGet(() -> text(association, "title"));
        if (!story || headline.isBlank()) {
            return Optional.empty();
        }
        String uri = text(association, "uri");
        String address = inner.altId("url").isEmpty() ? uri : inner.altId("url");
        String url = Addresses.isWeb(address) ? address : null;
        boolean unresolved = RelatedPiece.of(new RelatedLink(headline, null, url), java.util.Set.of())
                .uri()
                .equals(uri);
        StoryId id = unresolved || !uri.startsWith("urn:uuid:")
                ? null
                : StoryId.parse(uri).orElse(null);
        return Optional.of(new RelatedLink(headline, id, url));
    }

    private String party(String role) {
        return Fields.list(item, field("infoSources"), party -> party).stream()
                .filter(party -> text(party, "role").equals(role))
                .findFirst()
                .map(party -> text(party, "name"))
                .orElse("");
    }

    private String altId(String role) {
        return Fields.list(item, field("altIds"), id -> id).stream()
                .filter(id -> text(id, "role").equals(role))
                .findFirst()
                .map(id -> text(id, "value"))
                .orElse("");
    }

    /// The value with a role, such as the headline that is `main`.
    private Optional<String> named(String list, String role) {
        return Fields.list(item, list, text -> text).stream()
                .filter(text -> text(text, "role").equals(role))
                .findFirst()
                .map(text -> text(text, "value"));
    }

    private Optional<String> typed(String contentType) {
        return Fields.list(item, "bodies", text -> text).stream()
                .filter(text -> text(text, "contentType").equals(contentType))
                .findFirst()
                .map(text -> text(text, "value"));
    }

    private Optional<String> first(String list) {
        return Fields.list(item, list, text -> text(text, "value")).stream().findFirst();
    }

    private @Nullable OffsetDateTime moment(String name) {
        return NinjsValues.moment(text(item, name)).orElse(null);
    }

    private String text(JsonNode object, String name) {
        return Fields.text(object, object.has(name) ? name : name.toLowerCase(Locale.ROOT));
    }

    private String field(String name) {
        return item.has(name) ? name : name.toLowerCase(Locale.ROOT);
    }
}
