package org.tahrir.bundle;

import java.util.Optional;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Clearance;
import org.tahrir.article.Filing;
import org.tahrir.article.House;
import org.tahrir.article.Media;
import org.tahrir.article.Origin;
import org.tahrir.markup.Xhtml;
import org.tahrir.text.Block;
import org.tahrir.text.Mark;
import org.tahrir.text.Slug;
import org.tahrir.text.TextCount;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a story as an item of IPTC ninjs 3.1, with nothing in it that the standard doesn't know.
final class NinjsItem {
    static final String SEE_ALSO = "http://cv.iptc.org/newscodes/itemrelation/seeAlso";
    static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
    static final String XHTML = "application/xhtml+xml";
    static final String PLAIN = "text/plain";

    private final Outgoing out;
    private final Article article;
    private final ObjectNode item = Json.object();

    private NinjsItem(Outgoing out) {
        this.out = out;
        this.article = out.article();
    }

    static ObjectNode of(Outgoing out, House house) {
        NinjsItem item = new NinjsItem(out);
        item.putName(house);
        item.putRights();
        item.putTexts();
        item.putPeople();
        item.putSubjects();
        item.putAssociations();
        return item.item;
    }

    private void putName(House house) {
        item.putObject("standard").put("name", "ninjs").put("version", "3.1").put("schema", SCHEMA);
        item.put("uri", article.id().uri());
        item.put("type", "text");
        item.put("representationType", "full");
        item.put("version", Integer.toString(out.published().version()));
        item.put("versionCreated", out.story().modified().toString());
        Fields.put(item, "contentCreated", article.origin().date());
        Fields.put(item, "embargoedUntil", article.clearance().embargo());
        item.put("pubStatus", article.isKilled() ? "canceled" : "usable");
        item.put("urgency", article.filing().urgency());
        Fields.put(item, "language", article.filing().language());
        Fields.put(item, "title", out.title(house));
        String slug = article.filing().slug();
        Fields.put(
                item,
                "slugline",
                slug.isEmpty() ? Slug.of(article.headline(), article.id().toString()) : slug);
    }

    private void putRights() {
        Clearance clearance = article.clearance();
        Fields.put(item, "copyrightNotice", clearance.rights());
        Fields.put(item, "edNote", clearance.note());
    }

    private void putTexts() {
        ArrayNode headlines = item.putArray("headlines");
        addText(headlines, "main", article.headline());
        String standfirst = article.headlines().standfirst();
        if (!standfirst.isEmpty()) {
            addText(headlines, "sub", standfirst);
            addText(item.putArray("descriptions"), "abstract", standfirst);
        }
        ArrayNode bodies = item.putArray("bodies");
        String plain = article.body().plain();
        TextCount count = TextCount.of(plain);
        addBody(bodies, "main", XHTML, count, Xhtml.write(article.body(), article.direction(), links()));
        addBody(bodies, "plain", PLAIN, count, plain);
    }

    private void putPeople() {
        Fields.put(item, "by", article.byline().shown(Phrases.listSeparator(article.direction())));
        if (!article.byline().authors().isEmpty()) {
            ArrayNode people = item.putArray("people");
            for (Author author : article.byline().authors()) {
                people.addObject().put("name", author.name()).put("rel", "author");
            }
        }
        Origin origin = article.origin();
        Fields.put(item, "located", origin.place());
        ArrayNode sources = item.arrayNode();
        addParty(sources, "publisher", origin.source());
        addParty(sources, "agency", origin.agency());
        ArrayNode ids = item.arrayNode();
        addId(ids, "url", article.address());
        addId(ids, "externalId", origin.externalId());
        setUnlessEmpty("infoSources", sources);
        setUnlessEmpty("altIds", ids);
    }

    private void putSubjects() {
        ArrayNode subjects = item.arrayNode();
        Filing filing = article.filing();
        if (!filing.section().isEmpty()) {
            addSubject(subjects, "section", filing.section(), "");
        }
        filing.topics().forEach(topic -> addSubject(subjects, "about", topic.name(), topic.uri()));
        filing.keywords().forEach(word -> addSubject(subjects, "keyword", word, ""));
        setUnlessEmpty("subjects", subjects);
    }

    private void putAssociations() {
        ArrayNode associations = item.arrayNode();
        int pictures = 0;
        for (Block.Picture picture : article.body().pictures().toList()) {
            pictures++;
            addPicture(associations, picture, pictures == 1 ? "main-image" : "image-" + pictures);
        }
        int related = 0;
        for (RelatedPiece piece : out.related()) {
            related++;
            ObjectNode association = associations.addObject();
            association.put("name", "related-" + related).put("rel", SEE_ALSO).put("uri", piece.uri());
            association.put("type", "text").put("representationType", "partial");
            addText(association.putArray("headlines"), "main", piece.link().headline());
            if (piece.link().url() != null) {
                addId(association.putArray("altIds"), "url", piece.link().url());
            }
        }
        setUnlessEmpty("associations", associations);
    }

    private void addPicture(ArrayNode associations, Block.Picture picture, String name) {
        ObjectNode association = associations.addObject();
        association.put("name", name).put("uri", "urn:sha256:" + picture.media());
        association.put("type", "picture");
        ArrayNode descriptions = association.arrayNode();
        if (!picture.caption().isEmpty()) {
            addText(descriptions, "caption", picture.caption());
        }
        if (!picture.alt().isEmpty()) {
            addText(descriptions, "alt", picture.alt());
        }
        if (!descriptions.isEmpty()) {
            association.set("descriptions", descriptions);
        }
        Fields.put(association, "by", picture.credit());
        Fields.put(association, "copyrightNotice", picture.credit());
        Optional.ofNullable(out.media().get(picture.media())).ifPresent(file -> {
            Media media = file.media();
            association
                    .putArray("renditions")
                    .addObject()
                    .put("name", "original")
                    .put("href", out.src(picture))
                    .put("contentType", media.type())
                    .put("width", media.width())
                    .put("height", media.height())
                    .put("sizeInBytes", media.bytes());
        });
    }

    /// Links as the standard's readers can follow them: another story by its name.
    private Xhtml.Links links() {
        return new Xhtml.Links() {
            @Override
            public Optional<String> href(Mark.Link link) {
                return Optional.of(
                        switch (link) {
                            case Mark.WebLink web -> web.href();
                            case Mark.StoryLink story -> story.story();
                        });
            }

            @Override
            public String src(Block.Picture picture) {
                return out.src(picture);
            }
        };
    }

    private void setUnlessEmpty(String name, ArrayNode array) {
        if (!array.isEmpty()) {
            item.set(name, array);
        }
    }

    private static void addText(ArrayNode texts, String role, String value) {
        texts.addObject().put("role", role).put("contentType", PLAIN).put("value", value);
    }

    private static void addBody(ArrayNode bodies, String role, String type, TextCount count, String value) {
        bodies.addObject()
                .put("role", role)
                .put("contentType", type)
                .put("charCount", count.characters())
                .put("wordCount", count.words())
                .put("value", value);
    }

    private static void addParty(ArrayNode parties, String role, String name) {
        if (!name.isEmpty()) {
            parties.addObject().put("name", name).put("role", role);
        }
    }

    private static void addId(ArrayNode ids, String role, String value) {
        if (!value.isEmpty()) {
            ids.addObject().put("role", role).put("value", value);
        }
    }

    private static void addSubject(ArrayNode subjects, String rel, String name, String uri) {
        ObjectNode subject = subjects.addObject().put("name", name).put("rel", rel);
        if (uri.isEmpty()) {
            subject.put("literal", name);
        } else {
            subject.put(Addresses.isUri(uri) ? "uri" : "literal", uri);
        }
    }
}
