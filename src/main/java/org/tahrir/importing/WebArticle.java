package org.tahrir.importing;

import java.util.List;
import java.util.stream.Stream;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.Languages;
import org.tahrir.article.Origin;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.markup.PageFacts;
import org.tahrir.markup.WebPage;
import org.tahrir.markup.WebRelated;

/// The story of a web page: what stands on it first, then what its head says of it.
final class WebArticle {
    private static final int SAME_BEGINNING = 50;

    private WebArticle() {}

    static Article of(WebPage page, StoryId id) {
        PageFacts facts = page.facts();
        NewsArticleJson json = NewsArticleJson.of(facts.jsonLd());
        String headline =
                first(page.headline(), json.headline(), facts.headline(), withoutSite(facts.title(), facts.site()));
        Article article = Article.of(id, clean(headline), page.body());
        Article filled = article.withHeadlines(new Headlines("", article.headline(), standfirst(page)))
                .withByline(byline(facts, json))
                .withOrigin(new Origin(
                        clean(first(facts.site(), json.publisher())),
                        "",
                        "",
                        StoryDate.read(first(json.date(), facts.date())).orElse(null),
                        facts.url()))
                .withFiling(new Filing(
                        clean(first(facts.section(), json.section())),
                        List.of(),
                        words(facts.keywords()),
                        Filing.DEFAULT.language(),
                        Filing.NORMAL_URGENCY,
                        false,
                        ""))
                .withRelated(page.related().stream().map(WebArticle::link).toList());
        return PageArticle.inItsLanguage(filled, language(facts, filled));
    }

    /// Words that are separated by commas of either script.
    static List<String> words(String line) {
        return Stream.of(clean(line).split("[,،;؛]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(50)
                .toList();
    }

    private static RelatedLink link(WebRelated related) {
        return related.url().isEmpty()
                ? RelatedLink.headlineOnly(clean(related.headline()))
                : RelatedLink.toAddress(related.url(), clean(related.headline()));
    }

    private static Byline byline(PageFacts facts, NewsArticleJson json) {
        if (!json.authors().isEmpty()) {
            return new Byline(
                    "",
                    json.authors().stream().map(name -> new Author(name, "")).toList());
        }
        // Some sites name an address of theirs instead of an author.
        return facts.author().startsWith("http") ? Byline.NONE : new Byline(clean(facts.author()), List.of());
    }

    /// The page's description, unless it is cut off or only repeats how the text begins.
    private static String standfirst(WebPage page) {
        String description = clean(page.facts().description());
        String beginning = description.substring(0, Math.min(description.length(), SAME_BEGINNING));
        boolean repeats = PageWords.alike(page.body().plain()).contains(PageWords.alike(beginning));
        return repeats || description.endsWith("...") || description.endsWith("…") ? "" : description;
    }

    /// The language the page names, unless its letters run the other way.
    private static String language(PageFacts facts, Article article) {
        String guess =
                LanguageGuess.of(article.headline() + "\n" + article.body().plain());
        String said = facts.language();
        return Languages.isValid(said) && Languages.isRightToLeft(said) == Languages.isRightToLeft(guess)
                ? said
                : guess;
    }

    private static String withoutSite(String title, String site) {
        String[] parts = title.split("\\s+[|–—-]\\s+", -1);
        String last = parts[parts.length - 1];
        boolean isSite = parts.length > 1 && (last.equals(site) || PageWords.words(last) <= 5);
        return isSite ? title.substring(0, title.length() - last.length()).replaceAll("\\s+[|–—-]\\s+$", "") : title;
    }

    private static String first(String... candidates) {
        return Stream.of(candidates)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String clean(String words) {
        return CleanText.storable(words).replaceAll("[ \\t\\n]+", " ").strip();
    }
}
