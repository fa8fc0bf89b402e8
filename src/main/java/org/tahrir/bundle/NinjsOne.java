package org.tahrir.bundle;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Body;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads an item of ninjs 1.x, and what Superdesk makes of it: `guid` beside `uri`, `source`, `service`, `keywords`,
/// `authors`, names of properties that no standard knows. Those it doesn't know are named in a warning.
final class NinjsOne {
    private static final List<String> KINDS =
            List.of("text", "audio", "video", "picture", "graphic", "composite", "component");
    private static final Set<String> MEDIA = Set.of("picture", "graphic", "video", "audio");
    private final ObjectNode item;
    private final Supplier<StoryId> ids;
    private final Function<String, Body> foreignHtml;
    private final List<Notice> warnings = new ArrayList<>();

    NinjsOne(ObjectNode item, Supplier<StoryId> ids, Function<String, Body> foreignHtml) {
        this.item = item;
        this.ids = ids;
        this.foreignHtml = foreignHtml;
    }

    Arrival arrival() {
        check();
        String name = text("uri").isEmpty() ? text("guid") : text("uri");
        Optional<StoryId> own = name.startsWith("urn:uuid:") ? StoryId.parse(name) : Optional.empty();
        Body body = body();
        String headline = text("headline").isEmpty() ? text("title") : text("headline");
        Article article = new Article(
                own.orElseGet(ids),
                new Headlines("", plain(headline), plain(standfirst())),
                body,
                new Byline(plain(text("byline")), authors()),
                new Origin(
                        source(),
                        "",
                        place(),
                        moment("contentcreated", "firstcreated", "versioncreated"),
                        own.isEmpty() ? name : ""),
                filing(),
                new Clearance(
                        text("copyrightnotice").isEmpty() ? text("copyrightholder") : text("copyrightnotice"),
                        moment("embargoed"),
                        plain(text("ednote")),
                        false,
                        false),
                related(),
                List.of(),
                "");
        OffsetDateTime changed = moment("versioncreated");
        return new Arrival(
                ForeignArticle.tidied(article),
                own.isPresent(),
                null,
                Published.NEVER,
                changed == null ? null : changed.toInstant(),
                List.of(),
                "ninjs",
                warnings);
    }

    private void check() {
        if (text("uri").isEmpty() && text("guid").isEmpty()) {
            throw TahrirException.unreadable("bundle.ninjs-missing-key", "uri");
        }
        String type = text("type");
        if (!type.isEmpty() && !KINDS.contains(type)) {
            throw wrong("type");
        }
        if (!type.isEmpty() && !type.equals("text")) {
            warnings.add(Notice.of("bundle.ninjs-not-a-text", type));
        }
        JsonNode urgency = item.path("urgency");
        if (!urgency.isMissingNode() && !urgency.isNull() && !NinjsValues.allows("1..9", urgency)) {
            throw wrong("urgency");
        }
        for (String name : List.of("versioncreated", "firstcreated", "contentcreated", "embargoed", "expires")) {
            if (!text(name).isEmpty() && NinjsValues.moment(text(name)).isEmpty()) {
                throw wrong(name);
            }
        }
        if (text("pubstatus").equals("canceled")) {
            warnings.add(Notice.of("bundle.ninjs-canceled"));
        }
        List<String> unknown = item.propertyNames().stream()
                .filter(name -> !NinjsOneNames.isKnown(name))
                .map(EntryNames::shown)
                .limit(5)
                .toList();
        if (!unknown.isEmpty()) {
            warnings.add(Notice.of("bundle.ninjs-keys-left", String.join(", ", unknown)));
        }
    }

    private Body body() {
        for (String name : List.of("body_xhtml", "body_html", "body_html5", "body_richhtml5")) {
            if (!text(name).isBlank()) {
                return ForeignBody.read(text(name), foreignHtml);
            }
        }
        for (Map.Entry<String, JsonNode> property : item.properties()) {
            String text = text(property.getKey());
            if (property.getKey().startsWith("body_") && !text.isBlank()) {
                return text.stripLeading().startsWith("<")
                        ? ForeignBody.read(text, foreignHtml)
                        : ForeignBody.ofPlain(text);
            }
        }
        String words = plain(standfirst());
        return words.isEmpty() ? Body.EMPTY : ForeignBody.ofPlain(words);
    }

    private String standfirst() {
        for (String name : List.of("description_text", "description_html", "description_caption")) {
            if (!text(name).isBlank()) {
                return text(name);
            }
        }
        return "";
    }

    private List<Author> authors() {
        List<Author> authors = new ArrayList<>();
        objects("authors").forEach(author -> authors.add(new Author(text(author, "name"), text(author, "role"))));
        objects("person").stream()
                .filter(person -> text(person, "rel").equals("author"))
                .forEach(person -> authors.add(new Author(text(person, "name"), "")));
        return authors;
    }

    private String source() {
        if (!text("source").isEmpty()) {
            return text("source");
        }
        return objects("infosource").stream()
                .findFirst()
                .map(party -> text(party, "name"))
                .orElse(text("copyrightholder"));
    }

    private String place() {
        if (!text("located").isEmpty()) {
            return text("located");
        }
        return objects("place").stream()
                .map(place -> text(place, "name"))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private Filing filing() {
        List<Filing.Topic> topics = new ArrayList<>();
        for (ObjectNode subject : objects("subject")) {
            String code = text(subject, "code");
            String scheme = text(subject, "scheme");
            String uri = Addresses.isUri(code)
                    ? code
                    : Addresses.isUri(scheme + code) && !code.isEmpty() ? scheme + code : "";
            topics.add(new Filing.Topic(text(subject, "name").isEmpty() ? code : text(subject, "name"), uri));
        }
        String section = objects("service").stream()
                .findFirst()
                .map(service -> text(service, "name"))
                .orElse("");
        List<String> keywords = new ArrayList<>();
        item.path("keywords")
                .valueStream()
                .filter(JsonNode::isString)
                .forEach(word -> keywords.add(word.stringValue()));
        String language = text("language").replace('_', '-');
        int urgency = item.path("urgency").isNumber() ? item.path("urgency").intValue() : Filing.NORMAL_URGENCY;
        return new Filing(section, topics, keywords, language, urgency, false, "");
    }

    private List<RelatedLink> related() {
        List<RelatedLink> related = new ArrayList<>();
        boolean pictures = false;
        for (Map.Entry<String, JsonNode> property : item.path("associations").properties()) {
            if (!(property.getValue() instanceof ObjectNode inner)) {
                continue;
            }
            String headline = plain(text(inner, "headline").isEmpty() ? text(inner, "title") : text(inner, "headline"));
            String uri = text(inner, "uri");
            if (MEDIA.contains(text(inner, "type"))) {
                pictures = true;
            } else if (!headline.isBlank()) {
                StoryId id = uri.startsWith("urn:uuid:") ? StoryId.parse(uri).orElse(null) : null;
                related.add(new RelatedLink(headline, id, Addresses.isWeb(uri) ? uri : null));
            }
        }
        if (pictures) {
            warnings.add(Notice.of("bundle.ninjs-pictures-left"));
        }
        return related;
    }

    /// The words of a text that may hold tags.
    private String plain(String text) {
        return text.indexOf('<') < 0 || text.indexOf('>') < 0
                ? text.strip()
                : foreignHtml.apply(text).plain().strip();
    }

    private @Nullable OffsetDateTime moment(String... names) {
        for (String name : names) {
            if (!text(name).isEmpty()) {
                return NinjsValues.moment(text(name)).orElse(null);
            }
        }
        return null;
    }

    private List<ObjectNode> objects(String name) {
        return item.path(name)
                .valueStream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }

    private String text(String name) {
        return text(item, name);
    }

    private static String text(ObjectNode object, String name) {
        return object.path(name).isString() ? object.path(name).stringValue() : "";
    }

    private static TahrirException wrong(String name) {
        return TahrirException.unreadable("bundle.ninjs-wrong-value", name);
    }
}
