package org.tahrir.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.tahrir.text.Block;

/// Word's clipboard writes list items as paragraphs with a style such as `mso-list:l0 level2 lfo1`, their bullet or
/// number as text that is to be ignored.
final class WordListItem {
    private static final Pattern LEVEL = Pattern.compile("level([1-9])");
    private static final Pattern NUMBER = Pattern.compile("\\(?[\\p{Nd}\\p{L}]{1,6}[.)\\-].*");

    private WordListItem() {}

    /// The surroundings inside the paragraph if Word means an item by it.
    static Optional<Surroundings> of(Element paragraph, Surroundings around) {
        String list = paragraph.attr("style").isEmpty() ? "" : HtmlMarks.style(paragraph, "mso-list");
        Matcher level = LEVEL.matcher(list);
        if (!level.find()) {
            return Optional.empty();
        }
        String mark = paragraph.select("[style]").stream()
                .filter(part -> HtmlMarks.style(part, "mso-list").equals("ignore"))
                .map(part -> part.text().strip())
                .findFirst()
                .orElse("");
        Block.ListKind kind = NUMBER.matcher(mark).matches() ? Block.ListKind.NUMBER : Block.ListKind.BULLET;
        int depth = Integer.parseInt(level.group(1)) - 1;
        return Optional.of(around.inList(kind).as(Surroundings.Kind.ITEM, depth));
    }
}
