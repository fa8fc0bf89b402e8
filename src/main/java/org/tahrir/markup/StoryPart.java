package org.tahrir.markup;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Which part of a page is the story.
final class StoryPart {
    /// Never part of a story, whatever they hold.
    static final String NEVER =
            "script, style, noscript, template, nav, aside, footer, button, select, textarea, input,"
                    + " dialog, menu, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
                    + " [role=contentinfo], [role=search]";
    private static final String SIGNED = "[rel=author], [itemprop=author], .byline, .author, time";
    private static final int LONGEST_SIGNATURE = 120;
    private static final int ENOUGH = 80;
    private static final int LONGEST_FORM = 400;

    private StoryPart() {}

    static void prune(Element body) {
        for (Element form : body.select("form")) {
            // Some sites wrap the whole page in one form.
            if (proseLength(form) > LONGEST_FORM) {
                form.unwrap();
            } else {
                form.remove();
            }
        }
        body.select(NEVER).remove();
        for (Element signed : body.select(SIGNED)) {
            if (signed.hasParent() && signed.text().length() <= LONGEST_SIGNATURE && !insideProse(signed)) {
                signed.remove();
            }
        }
    }

    /// The element that holds the story: marked as its text, an article, the main part, else the body without its
    /// header.
    static Element find(Document page) {
        for (String wish : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            Elements candidates = page.body().select(wish);
            Element longest = candidates.stream()
                    .max(Comparator.comparingInt(StoryPart::proseLength))
                    .orElse(null);
            if (longest != null && longest.text().length() >= ENOUGH) {
                return longest;
            }
        }
        page.body().select("> header, > div > header").stream()
                .filter(header -> header.select("h1").isEmpty())
                .forEach(Element::remove);
        return page.body();
    }

    /// The first h1 of the page, when the story's part has none.
    static String headlineOutside(Document page, Element root) {
        return page.body().select("h1").stream()
                .filter(heading -> !heading.equals(root) && !heading.parents().contains(root))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static int proseLength(Element part) {
        return part.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }

    private static boolean insideProse(Element element) {
        Element parent = element.parent();
        return parent != null && parent.nameIs("p") && parent.text().length() > LONGEST_SIGNATURE;
    }
}
