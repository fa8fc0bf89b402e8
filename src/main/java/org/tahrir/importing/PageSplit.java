package org.tahrir.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.markup.RelatedMarkers;

/// A page's text taken apart. A value: moving a border gives another split.
///
/// @param lines the lines that aren't blank, in order, each with its role
/// @param borders where text and related pieces begin and end
/// @param headline the headline without the site's name, or ""
/// @param confidence how sure it is that this was a web page, 0 to 1
public record PageSplit(List<PageLine> lines, PageBorders borders, String headline, double confidence) {
    /// From this confidence on a text is taken for a page.
    public static final double PAGE_FROM = 0.4;

    public PageSplit {
        lines = List.copyOf(lines);
    }

    public boolean looksLikePage() {
        return confidence >= PAGE_FROM;
    }

    /// The same page with other borders. Lines that stay on their side keep their roles; a line that comes into the
    /// text becomes a paragraph, one that comes among the related pieces a related headline (or a marker or address),
    /// one that falls out of both is clutter. The person's word is certain: confidence 1.
    ///
    /// @throws IndexOutOfBoundsException when a border lies outside the lines
    public PageSplit withBorders(PageBorders other) {
        java.util.Objects.checkFromToIndex(0, other.relatedEnd(), lines.size());
        List<PageLine> moved = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            moved.add(moved(i, other));
        }
        return new PageSplit(moved, other, headline, confidence);
    }

    /// The same page with another role for a line; the borders follow. A headline, source, date or author is there
    /// once:
    /// the line that was it before is left out.
    ///
    /// @param at the index of the line
    public PageSplit withRole(int at, LineRole role) {
        List<PageLine> changed = new ArrayList<>(lines);
        for (int i = 0; i < changed.size(); i++) {
            if (role.isSingle() && i != at && changed.get(i).role() == role) {
                changed.set(i, changed.get(i).as(LineRole.CLUTTER, 1));
            }
        }
        PageLine line = changed.get(at);
        changed.set(at, line.as(role, 1));
        String other = role == LineRole.HEADLINE
                ? PageWords.bare(line.text())
                : line.role() == LineRole.HEADLINE ? "" : headline;
        return new PageSplit(changed, PageBorders.around(changed, borders.bodyStart()), other, confidence);
    }

    private PageLine moved(int at, PageBorders other) {
        PageLine line = lines.get(at);
        if (other.inBody(at)) {
            return borders.inBody(at) ? line : line.as(LineRole.PARAGRAPH, 1);
        }
        if (other.inRelated(at)) {
            return borders.inRelated(at) ? line : line.as(relatedRole(line.text()), 1);
        }
        return borders.inBody(at) || borders.inRelated(at) ? line.as(LineRole.CLUTTER, 1) : line;
    }

    private static LineRole relatedRole(String text) {
        if (RelatedMarkers.isMarker(text)) {
            return LineRole.RELATED_MARKER;
        }
        return PageWords.isAddress(text) ? LineRole.RELATED_LINK : LineRole.RELATED;
    }

    /// The paragraphs, letter for letter.
    public List<String> paragraphs() {
        return texts(LineRole.PARAGRAPH).toList();
    }

    /// The publisher's name as the page gives it, or "".
    public String source() {
        return texts(LineRole.SOURCE)
                .findFirst()
                .map(line -> PageWords.labelledSource(line).orElseGet(() -> PageWords.bare(line)))
                .orElse("");
    }

    /// The author's line as the page gives it, or "".
    public String byline() {
        return texts(LineRole.BYLINE).findFirst().map(PageWords::bare).orElse("");
    }

    /// The date the page gives.
    public Optional<java.time.OffsetDateTime> date() {
        return texts(LineRole.DATELINE).findFirst().flatMap(DateLine::read);
    }

    /// The related headlines in their order, each with its address where the page shows one.
    public List<RelatedLink> related() {
        List<RelatedLink> related = new ArrayList<>();
        for (PageLine line : lines) {
            if (line.role() == LineRole.RELATED) {
                related.add(link(line.text()));
            } else if (line.role() == LineRole.RELATED_LINK
                    && !related.isEmpty()
                    && !related.getLast().isResolved()) {
                RelatedLink last = related.removeLast();
                related.add(RelatedLink.toAddress(PageWords.bare(line.text()), last.headline()));
            }
        }
        return List.copyOf(related);
    }

    /// The story the page holds, with the language and the directions its letters suggest.
    public Article toArticle(StoryId id) {
        return PageArticle.of(this, id);
    }

    /// How many lines have a role.
    public int count(LineRole role) {
        return (int) texts(role).count();
    }

    private Stream<String> texts(LineRole role) {
        return lines.stream().filter(line -> line.role() == role).map(PageLine::text);
    }

    private static RelatedLink link(String line) {
        String headline =
                PageWords.withoutBullet(RelatedMarkers.afterMarker(line).orElse(line));
        return PageWords.headlineWithAddress(headline)
                .map(both -> RelatedLink.toAddress(both[1], both[0]))
                .orElseGet(() -> RelatedLink.headlineOnly(headline));
    }
}
