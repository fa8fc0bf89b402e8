package org.tahrir.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;

/// What an element says of the looks of its text, by its name and by its style. The style wins: Google Docs wraps
/// whole documents in a b of normal weight.
final class HtmlMarks {
    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> EMPHASIS = Set.of("i", "em", "cite", "dfn", "var");
    private static final Set<String> UNDERLINE = Set.of("u", "ins");

    private HtmlMarks() {}

    /// The marks inside an element whose surroundings have the given ones. Links are not looked at.
    static Marks inside(Element element, Marks around) {
        String name = element.normalName();
        Marks marks = around;
        if (STRONG.contains(name)) {
            marks = marks.with(Mark.Style.STRONG);
        } else if (EMPHASIS.contains(name)) {
            marks = marks.with(Mark.Style.EMPHASIS);
        } else if (UNDERLINE.contains(name) && marks.link() == null && !isTracked(element)) {
            marks = marks.with(Mark.Style.UNDERLINE);
        }
        String style = element.attr("style");
        return style.isEmpty() ? marks : styled(marks, style);
    }

    /// Word underlines what was put in while changes were tracked; it is text like any other.
    private static boolean isTracked(Element element) {
        Element parent = element.parent();
        return parent != null && parent.hasClass("msoIns");
    }

    /// The value of a property in an element's style attribute, in lower case, or "".
    static String style(Element element, String property) {
        return property(element.attr("style"), property);
    }

    private static Marks styled(Marks before, String style) {
        Marks marks = before;
        String weight = property(style, "font-weight");
        if (!weight.isEmpty()) {
            marks = isHeavy(weight) ? marks.with(Mark.Style.STRONG) : lighter(marks, weight);
        }
        String slant = property(style, "font-style");
        if (slant.startsWith("italic") || slant.startsWith("oblique")) {
            marks = marks.with(Mark.Style.EMPHASIS);
        } else if (slant.startsWith("normal")) {
            marks = marks.without(Mark.Style.EMPHASIS);
        }
        String line = property(style, "text-decoration") + property(style, "text-decoration-line");
        if (line.contains("underline") && marks.link() == null) {
            marks = marks.with(Mark.Style.UNDERLINE);
        }
        return marks;
    }

    private static Marks lighter(Marks marks, String weight) {
        return weight.equals("inherit") ? marks : marks.without(Mark.Style.STRONG);
    }

    private static boolean isHeavy(String weight) {
        if (weight.startsWith("bold")) {
            return true;
        }
        return weight.matches("[0-9]{3,4}") && Integer.parseInt(weight) >= 600;
    }

    private static String property(String style, String property) {
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0 && declaration.substring(0, colon).strip().equals(property)) {
                return declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .strip();
            }
        }
        return "";
    }
}
