package org.tahrir.markup;

import java.util.Set;
import org.jsoup.nodes.Element;

/// Whether an element stands on lines of its own, by its name and by what its style makes of it. Words in elements that
/// share a line are one word where nothing parts them; words on different lines never are.
final class OwnLines {
    private static final Set<String> NEUTRAL = Set.of("div", "p");
    private static final Set<String> BLOCKS =
            Set.of("block", "flex", "grid", "table", "list-item", "flow-root", "table-row", "table-cell");

    private OwnLines() {}

    /// Whether it is a block by its name and nothing puts it into the line.
    static boolean isBlock(Element element) {
        return element.isBlock()
                && !(NEUTRAL.contains(element.normalName())
                        && HtmlMarks.style(element, "display").equals("inline"));
    }

    /// Whether it is no block by its name but made one.
    static boolean isShownAsBlock(Element element) {
        if (element.isBlock()) {
            return false;
        }
        Element parent = element.parent();
        return BLOCKS.contains(HtmlMarks.style(element, "display"))
                || (parent != null && arranges(HtmlMarks.style(parent, "display")));
    }

    private static boolean arranges(String display) {
        return display.endsWith("flex") || display.endsWith("grid");
    }
}
