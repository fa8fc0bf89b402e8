package org.tahrir.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The related pieces of a page: an element that is nothing but a marker, and the links that follow it.
final class RelatedBlock {
    private static final String MARKERS = "h1, h2, h3, h4, h5, h6, p, div, span, strong, b, header, summary, legend";
    private static final int MOST = 50;
    private static final int LONGEST_MARKER = 60;

    private RelatedBlock() {}

    /// Takes the related blocks out of the page and answers what they name.
    ///
    /// @param base the page's own address, or ""
    static List<WebRelated> take(Element body, String base) {
        List<WebRelated> related = new ArrayList<>();
        for (Element candidate : body.select(MARKERS)) {
            if (candidate.hasParent() && isMarker(candidate)) {
                Element marker = outermost(candidate);
                List<Element> parts = partsBehind(marker);
                parts.forEach(part -> read(part, base, related));
                if (!parts.isEmpty()) {
                    parts.forEach(Element::remove);
                    marker.remove();
                }
            }
        }
        return related.subList(0, Math.min(related.size(), MOST));
    }

    private static boolean isMarker(Element candidate) {
        return candidate.childrenSize() <= 3 && isShort(candidate) && RelatedMarkers.isMarker(candidate.text());
    }

    private static boolean isShort(Element candidate) {
        int length = 0;
        for (TextNode text : (Iterable<TextNode>) candidate.nodeStream(TextNode.class)::iterator) {
            length += text.getWholeText().length();
            if (length > LONGEST_MARKER) {
                return false;
            }
        }
        return length > 0;
    }

    private static Element outermost(Element marker) {
        Element outer = marker;
        Element parent = outer.parent();
        while (parent != null && !parent.nameIs("body") && isMarker(parent)) {
            outer = parent;
            parent = outer.parent();
        }
        return outer;
    }

    private static List<Element> partsBehind(Element marker) {
        List<Element> parts = new ArrayList<>();
        Element next = marker.nextElementSibling();
        while (next != null && parts.size() < MOST && isLinks(next, parts.isEmpty())) {
            parts.add(next);
            next = next.nextElementSibling();
        }
        return parts;
    }

    private static boolean isLinks(Element part, boolean first) {
        int all = part.text().length();
        int linked = part.nameIs("a")
                ? all
                : part.select("a").stream()
                        .mapToInt(link -> link.text().length())
                        .sum();
        return all > 0
                && ((linked * 10 >= all * 8 && linked > 0)
                        || (first && part.is("ul, ol") && all / Math.max(1, part.childrenSize()) < 160));
    }

    private static void read(Element part, String base, List<WebRelated> related) {
        List<Element> links = part.nameIs("a") ? List.of(part) : part.select("a");
        if (links.isEmpty()) {
            part.select("li").forEach(item -> add(item.text(), null, base, related));
        }
        for (Element link : links) {
            add(link.text(), link.attr("href"), base, related);
        }
    }

    private static void add(String headline, @Nullable String href, String base, List<WebRelated> related) {
        String bare = headline.strip();
        String url = href == null
                ? ""
                : WebAddress.linkable(href, base).flatMap(WebAddress::web).orElse("");
        boolean known = related.stream()
                .anyMatch(one -> one.headline().equals(bare) && one.url().equals(url));
        if (!bare.isEmpty() && !known) {
            related.add(new WebRelated(bare, url));
        }
    }
}
