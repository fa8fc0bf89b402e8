package org.tahrir.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Blanks that programs write as no-break spaces only to have them survive the clipboard: Word's runs of spaces and
/// tabs, browsers' blanks at the edge of an element. Read as what they stand for, lest they tie two words together.
final class FilledBlanks {
    private static final char NO_BREAK = '\u00A0';

    private FilledBlanks() {}

    static String text(TextNode words, Element around) {
        String text = words.getWholeText();
        if (text.indexOf(NO_BREAK) < 0 || !around.nameIs("span") || !isFiller(text, around)) {
            return text;
        }
        return text.replace(NO_BREAK, ' ');
    }

    private static boolean isFiller(String text, Element span) {
        return (text.length() == 1 && span.childNodeSize() == 1)
                || HtmlMarks.style(span, "mso-spacerun").equals("yes")
                || !HtmlMarks.style(span, "mso-tab-count").isEmpty();
    }
}
