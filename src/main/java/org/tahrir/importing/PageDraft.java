package org.tahrir.importing;

import java.util.List;
import java.util.Map;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;

/// A page on its way in: taken apart, to be looked at by a person before it becomes a story. A value; another split of
/// the same lines is another draft.
///
/// @param name the name of the file it came from, or "" when it came otherwise
/// @param split the lines with their roles
/// @param formatted the blocks of lines that came with formatting, by the lines' numbers
/// @param addresses where lines lead that were links as a whole, by the lines' numbers
/// @param charset the name of the charset its bytes were read in, or "" when it came as letters
/// @param warnings what had to be guessed or left out
public record PageDraft(
        String name,
        PageSplit split,
        Map<Integer, Block> formatted,
        Map<Integer, String> addresses,
        String charset,
        List<Notice> warnings) {
    public PageDraft {
        formatted = Map.copyOf(formatted);
        addresses = Map.copyOf(addresses);
        warnings = List.copyOf(warnings);
    }

    /// A text as it was pasted or dropped.
    public static PageDraft ofText(String text) {
        List<Notice> warnings = new java.util.ArrayList<>();
        String clean = CleanText.of(CleanText.storable(text), warnings);
        return new PageDraft("", PageLines.split(clean), Map.of(), Map.of(), "", warnings);
    }

    /// A piece of HTML as it was pasted or dropped. Pictures aren't part of it.
    public static PageDraft ofHtml(String html) {
        return PageLines.ofHtml(CleanText.storable(html));
    }

    /// The same page taken apart otherwise.
    public PageDraft withSplit(PageSplit other) {
        return new PageDraft(name, other, formatted, addresses, charset, warnings);
    }

    /// The story the page holds, its paragraphs with the formatting they came with.
    public Article toArticle(StoryId id) {
        List<Block> blocks = split.lines().stream()
                .filter(line -> line.role() == LineRole.PARAGRAPH)
                .map(line -> formatted.getOrDefault(
                        line.number(), new Block.Paragraph(Prose.of(line.text()), Direction.INHERIT)))
                .toList();
        return PageArticle.of(split, new Body(blocks), related(), id);
    }

    /// The related headlines in their order, each with the address it was linked to or that stands beside it.
    public List<RelatedLink> related() {
        List<RelatedLink> shown = split.related();
        List<PageLine> lines = split.lines().stream()
                .filter(line -> line.role() == LineRole.RELATED)
                .toList();
        List<RelatedLink> related = new java.util.ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            String address = addresses.getOrDefault(lines.get(i).number(), "");
            related.add(
                    address.isEmpty() || shown.get(i).isResolved()
                            ? shown.get(i)
                            : RelatedLink.toAddress(address, shown.get(i).headline()));
        }
        return List.copyOf(related);
    }
}
