package org.tahrir.bundle;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Correction;
import org.tahrir.article.House;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.text.Block;
import org.tahrir.text.TextCount;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a story as a schema.org NewsArticle in JSON-LD, as search engines read it from a page.
final class JsonLd {
    private JsonLd() {}

    static ObjectNode of(Outgoing out, House house) {
        Article article = out.article();
        ObjectNode news = Json.object();
        news.put("@context", "https://schema.org");
        news.put("@type", "NewsArticle");
        news.put("@id", article.id().uri());
        putAddress(news, "url", article.address());
        putAddress(news, "mainEntityOfPage", article.address());
        news.put("headline", article.headline());
        Fields.put(news, "alternativeHeadline", article.headlines().kicker());
        Fields.put(news, "description", article.headlines().standfirst());
        putImages(news, out);
        Fields.put(news, "datePublished", article.origin().date());
        news.put("dateModified", modified(out));
        putAuthors(news, article);
        putPublisher(news, article, house);
        Fields.put(news, "inLanguage", article.filing().language());
        Fields.put(news, "articleSection", article.filing().section());
        putSubjects(news, article);
        Fields.put(news, "dateline", article.origin().place());
        putText(news, article);
        Fields.put(news, "copyrightNotice", article.clearance().rights());
        putCorrections(news, article);
        news.put("version", Integer.toString(out.published().version()));
        return news;
    }

    /// The later of the moment of publication and the last change, in the offset of publication.
    private static String modified(Outgoing out) {
        @Nullable OffsetDateTime date = out.article().origin().date();
        Instant changed = out.story().modified();
        if (date == null) {
            return Fields.iso(changed.atOffset(ZoneOffset.UTC));
        }
        return Fields.iso(date.toInstant().isAfter(changed) ? date : changed.atOffset(date.getOffset()));
    }

    private static void putImages(ObjectNode news, Outgoing out) {
        ArrayNode images = news.arrayNode();
        for (Block.Picture picture : out.article().body().pictures().toList()) {
            MediaFile file = out.media().get(picture.media());
            if (file == null) {
                continue;
            }
            Media media = file.media();
            ObjectNode image = images.addObject();
            image.put("@type", "ImageObject").put("contentUrl", out.src(picture));
            image.put("encodingFormat", media.type());
            image.put("width", media.width()).put("height", media.height());
            Fields.put(image, "caption", picture.caption());
            Fields.put(image, "description", picture.alt());
            Fields.put(image, "creditText", picture.credit());
        }
        if (!images.isEmpty()) {
            news.set("image", images);
        }
    }

    private static void putAuthors(ObjectNode news, Article article) {
        ArrayNode authors = news.arrayNode();
        for (Author author : article.byline().authors()) {
            ObjectNode person = authors.addObject().put("@type", "Person").put("name", author.name());
            Fields.put(person, "jobTitle", author.role());
        }
        if (authors.isEmpty() && !article.byline().line().isBlank()) {
            authors.addObject()
                    .put("@type", "Person")
                    .put("name", article.byline().line());
        }
        if (!authors.isEmpty()) {
            news.set("author", authors);
        }
    }

    private static void putPublisher(ObjectNode news, Article article, House house) {
        String source = article.origin().source();
        String publisher = house.site().isEmpty() ? source : house.site();
        if (!publisher.isEmpty()) {
            ObjectNode organisation = organisation(news, "publisher", publisher);
            if (!house.site().isEmpty()) {
                putAddress(organisation, "url", house.siteUrl());
            }
        }
        if (!source.isEmpty() && !source.equals(publisher)) {
            organisation(news, "sourceOrganization", source);
        }
        if (!article.origin().agency().isEmpty()) {
            organisation(news, "contributor", article.origin().agency());
        }
    }

    private static void putAddress(ObjectNode object, String name, String address) {
        if (Addresses.isWeb(address)) {
            object.put(name, address);
        }
    }

    private static ObjectNode organisation(ObjectNode news, String name, String title) {
        return news.putObject(name).put("@type", "NewsMediaOrganization").put("name", title);
    }

    private static void putSubjects(ObjectNode news, Article article) {
        if (!article.filing().keywords().isEmpty()) {
            ArrayNode keywords = news.putArray("keywords");
            article.filing().keywords().forEach(keywords::add);
        }
        if (!article.filing().topics().isEmpty()) {
            ArrayNode about = news.putArray("about");
            article.filing().topics().forEach(topic -> {
                ObjectNode thing = about.addObject().put("@type", "Thing").put("name", topic.name());
                Fields.put(thing, "sameAs", topic.uri());
            });
        }
    }

    private static void putText(ObjectNode news, Article article) {
        if (article.isKilled()) {
            news.put("creativeWorkStatus", "Withdrawn");
            return;
        }
        String plain = article.body().plain();
        news.put("wordCount", TextCount.of(plain).words());
        news.put("articleBody", plain);
    }

    private static void putCorrections(ObjectNode news, Article article) {
        if (article.corrections().isEmpty()) {
            return;
        }
        ArrayNode corrections = news.putArray("correction");
        for (Correction correction : article.corrections()) {
            corrections
                    .addObject()
                    .put("@type", "CorrectionComment")
                    .put("text", correction.note())
                    .put("datePublished", Fields.iso(correction.at()));
        }
    }
}
