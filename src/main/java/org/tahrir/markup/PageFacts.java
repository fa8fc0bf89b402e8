package org.tahrir.markup;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page's head says of its story; every field "" when it says nothing. The words are the page's own, unchecked.
///
/// @param title the window's title, often "headline - site"
/// @param headline the headline for sharing (og:title)
/// @param url the page's own http or https address
/// @param date the moment of publication as the page writes it
/// @param language a BCP 47 tag as the page writes it
/// @param keywords the words as the page lists them, separated by commas
/// @param jsonLd the scripts of type application/ld+json, unread
public record PageFacts(
        String title,
        String headline,
        String site,
        String author,
        String description,
        String date,
        String url,
        String language,
        String keywords,
        String section,
        List<String> jsonLd) {
    private static final int LONGEST = 2_000;
    private static final int SCRIPTS = 20;
    private static final int LONGEST_SIGNATURE = 120;

    public PageFacts {
        jsonLd = List.copyOf(jsonLd);
    }

    static PageFacts of(Document page) {
        String canonical = page.select("link[rel=canonical]").attr("href");
        return new PageFacts(
                cut(page.title()),
                meta(page, "og:title"),
                meta(page, "og:site_name"),
                firstOf(meta(page, "author", "article:author"), signature(page)),
                meta(page, "og:description", "description"),
                firstOf(meta(page, "article:published_time", "datePublished", "date", "pubdate"), time(page)),
                WebAddress.web(firstOf(canonical, meta(page, "og:url"))).orElse(""),
                cut(page.select("html").attr("lang")),
                meta(page, "news_keywords", "keywords"),
                meta(page, "article:section"),
                page.select("script[type=application/ld+json]").stream()
                        .limit(SCRIPTS)
                        .map(Element::data)
                        .toList());
    }

    /// The line with which a page's author signs, as it stands on the page.
    private static String signature(Document page) {
        Element signed = page.selectFirst("[rel=author], [itemprop=author], .byline, .author");
        String line = signed == null ? "" : cut(signed.text());
        return line.length() <= LONGEST_SIGNATURE ? line : "";
    }

    private static String meta(Document page, String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                if (meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("itemprop").equalsIgnoreCase(name)) {
                    String content = cut(meta.attr("content"));
                    if (!content.isEmpty()) {
                        return content;
                    }
                }
            }
        }
        return "";
    }

    private static String time(Document page) {
        return cut(page.select("article time[datetime], time[pubdate], time[itemprop=datePublished]")
                .attr("datetime"));
    }

    private static String firstOf(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static String cut(String text) {
        String bare = text.strip().replaceAll("[\\s]+", " ");
        return bare.substring(0, Math.min(bare.length(), LONGEST));
    }
}
