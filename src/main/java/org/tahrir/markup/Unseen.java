package org.tahrir.markup;

import java.util.Set;
import org.jsoup.nodes.Element;

/// What of a page isn't its text: what a reader doesn't see, what only serves the page, and what Word keeps beside a
/// text, such as deletions and comments.
final class Unseen {
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "nav",
            "aside",
            "footer",
            "button",
            "input",
            "select",
            "textarea",
            "dialog",
            "datalist",
            "label",
            "xml");
    private static final Set<String> UNSEEN_CLASSES =
            Set.of("msoDel", "MsoCommentReference", "sr-only", "visually-hidden", "screen-reader-text");

    private Unseen() {}

    static boolean is(Element element) {
        return DROPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || (element.hasAttr("class") && UNSEEN_CLASSES.stream().anyMatch(element::hasClass))
                || (element.hasAttr("style") && isStyledAway(element));
    }

    private static boolean isStyledAway(Element element) {
        return HtmlMarks.style(element, "display").equals("none")
                || HtmlMarks.style(element, "visibility").equals("hidden")
                || HtmlMarks.style(element, "mso-hide").equals("all")
                || HtmlMarks.style(element, "mso-list").equals("ignore")
                || HtmlMarks.style(element, "mso-element").equals("comment-list");
    }
}
