package org.tahrir.markup;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.tahrir.markup.Surroundings.Kind;

/// Paragraphs that are more than that by a name given to them: Word's items, quotes and titles, headings by their role.
final class NamedParagraph {
    private static final int FIRST_INSIDE = 2;

    private NamedParagraph() {}

    /// The surroundings inside the paragraph if it is something else.
    static Optional<Surroundings> of(Element paragraph, Surroundings around) {
        if (around.kind() != Kind.PARAGRAPH && around.kind() != Kind.QUOTE) {
            return Optional.empty();
        }
        if (paragraph.hasClass("MsoQuote") || paragraph.hasClass("MsoIntenseQuote")) {
            return Optional.of(around.as(Kind.QUOTE, -1));
        }
        if (paragraph.hasClass("MsoTitle")) {
            return Optional.of(around.as(Kind.HEADING, 1));
        }
        if (paragraph.attr("role").equals("heading")) {
            String level = paragraph.attr("aria-level").strip();
            return Optional.of(
                    around.as(Kind.HEADING, level.matches("[1-6]") ? Integer.parseInt(level) : FIRST_INSIDE));
        }
        return WordListItem.of(paragraph, around);
    }
}
