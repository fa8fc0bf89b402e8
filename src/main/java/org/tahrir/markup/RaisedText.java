package org.tahrir.markup;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Small signs above the line: a story has no marks for them, and on the line they would join the word before. Numbers
/// become raised digits (10⁶), references to notes stand in brackets ([1]); letters (1st) come down as they are.
final class RaisedText {
    private static final String DIGITS = "0123456789+-−";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";
    private static final Pattern NUMBER = Pattern.compile("[+\\-−]?[0-9]{1,4}");
    private static final Pattern REFERENCE = Pattern.compile("[\\p{Nd}\\p{L}*†‡§]{1,5}");

    private RaisedText() {}

    /// What such an element says, if it is one.
    static Optional<String> of(Element element) {
        boolean anchor = isAnchor(element);
        boolean raised = isRaised(element);
        if (!anchor && !raised) {
            return Optional.empty();
        }
        String said = element.text().strip();
        if ((anchor || element.select("a[href^=#]").size() == 1)
                && REFERENCE.matcher(said).matches()) {
            return Optional.of("[" + said + "]" + (element.attr("class").endsWith("sym") ? " " : ""));
        }
        return raised && element.childrenSize() == 0 && NUMBER.matcher(said).matches()
                ? Optional.of(raised(said))
                : Optional.empty();
    }

    private static boolean isRaised(Element element) {
        return element.nameIs("sup")
                || (element.hasAttr("style")
                        && HtmlMarks.style(element, "vertical-align").equals("super"));
    }

    /// LibreOffice's links between a text and its notes, and any link within a page that is raised as a whole.
    private static boolean isAnchor(Element element) {
        return element.nameIs("a")
                && element.attr("href").startsWith("#")
                && (element.attr("class").matches("sd(foot|end)note(anc|sym)")
                        || (element.childNodeSize() == 1 && element.selectFirst("> sup") != null));
    }

    private static String raised(String number) {
        StringBuilder raised = new StringBuilder();
        number.chars().forEach(sign -> raised.append(RAISED.charAt(DIGITS.indexOf(sign))));
        return raised.toString();
    }
}
