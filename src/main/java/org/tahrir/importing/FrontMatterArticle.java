package org.tahrir.importing;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.Clearance;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.Languages;
import org.tahrir.article.Origin;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.markup.WebAddress;

/// Fills a story from the fields above its Markdown text. Beside our own names it knows those that many programs write:
/// `title`, `author`, `description`, `tags`.
final class FrontMatterArticle {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern URGENCY = Pattern.compile("[1-9]");

    private FrontMatterArticle() {}

    /// The story with everything that the fields say. Its headline is kept when they name none.
    static Article filled(Article story, FrontMatter fields) {
        Headlines headlines = new Headlines(
                fields.line("kicker"),
                orElse(fields.line("headline", "title"), story.headline()),
                fields.line("standfirst", "description"));
        Byline byline = new Byline(
                fields.line("byline"),
                fields.list("authors", "author", named(sides -> new Author(sides[0], sides[1]))));
        Origin origin = new Origin(
                fields.line("source"),
                fields.line("agency"),
                fields.line("place"),
                fields.read("date", StoryDate::read).orElse(null),
                fields.line("externalId"));
        Clearance clearance = new Clearance(
                fields.line("rights"),
                fields.moment("embargo").orElse(null),
                fields.line("note"),
                fields.flag("legal"),
                fields.flag("hold"));
        Article filled = story.withHeadlines(headlines)
                .withByline(byline)
                .withOrigin(origin)
                .withFiling(filing(fields))
                .withClearance(clearance)
                .withRelated(fields.list("related", FrontMatterArticle::related))
                .withAddress(fields.read("url", WebAddress::web).orElse(""));
        String language = fields.read("language", tag -> Optional.of(tag).filter(Languages::isValid))
                .orElse("");
        return PageArticle.inItsLanguage(filled, language);
    }

    private static Filing filing(FrontMatter fields) {
        return new Filing(
                fields.line("section"),
                fields.list("topics", named(sides -> new Filing.Topic(sides[0], sides[1]))),
                fields.list("keywords", "tags", Optional::of),
                Filing.DEFAULT.language(),
                fields.read("urgency", FrontMatterArticle::urgency).orElse(Filing.NORMAL_URGENCY),
                fields.flag("breaking"),
                fields.read(
                                "slug",
                                slug -> Optional.of(slug)
                                        .filter(name -> SLUG.matcher(name).matches()))
                        .orElse(""));
    }

    private static Optional<Integer> urgency(String value) {
        return URGENCY.matcher(value).matches() ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    private static <T> Function<String, Optional<T>> named(Function<String[], T> maker) {
        return entry -> Optional.of(FrontMatter.sides(entry))
                .filter(sides -> !sides[0].isEmpty())
                .map(maker);
    }

    private static Optional<RelatedLink> related(String entry) {
        Optional<StoryId> story = entry.startsWith("urn:") ? StoryId.parse(entry) : Optional.empty();
        if (story.isPresent() || entry.startsWith("urn:")) {
            return story.map(id -> RelatedLink.toStory(id, ""));
        }
        String[] sides = FrontMatter.sides(entry);
        if (sides[1].isEmpty()) {
            return sides[0].isEmpty() ? Optional.empty() : Optional.of(RelatedLink.headlineOnly(sides[0]));
        }
        Optional<StoryId> other = sides[1].startsWith("urn:") ? StoryId.parse(sides[1]) : Optional.empty();
        return other.map(id -> RelatedLink.toStory(id, sides[0]))
                .or(() -> WebAddress.web(sides[1]).map(url -> RelatedLink.toAddress(url, sides[0])))
                .filter(link -> !sides[0].isEmpty());
    }

    private static String orElse(String words, String other) {
        return words.isBlank() ? other : words;
    }
}
