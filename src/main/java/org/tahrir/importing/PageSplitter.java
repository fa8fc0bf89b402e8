package org.tahrir.importing;

import java.util.ArrayList;
import java.util.List;
import org.tahrir.markup.RelatedMarkers;

/// Takes the text of a saved web page apart: title line, headline, source, date, author, paragraphs, clutter, and the
/// related headlines at its end or in its midst. Pure and total: every text gives a split; how sure it is, the split
/// says itself.
public final class PageSplitter {
    private static final double MARKED = 0.3;
    private static final double CLUTTERED = 0.15;

    private final List<PageLine> lines;
    private final List<PageLine> roles = new ArrayList<>();
    private boolean sourced;

    private PageSplitter(List<PageLine> lines) {
        this.lines = lines;
    }

    public static PageSplit split(String text) {
        List<String> all = TextLines.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<PageLine> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!TextLines.isBlank(all.get(i))) {
                lines.add(new PageLine(i + 1, all.get(i), LineRole.PARAGRAPH, 0.5));
            }
        }
        return lines.isEmpty()
                ? new PageSplit(List.of(), new PageBorders(0, 0, 0, 0), "", 0)
                : new PageSplitter(lines).split();
    }

    private PageSplit split() {
        PageHeader header = PageHeader.of(lines);
        roles.addAll(header.roles());
        sourced = count(LineRole.SOURCE) > 0;
        readText();
        PageBorders borders = PageBorders.around(roles, header.size());
        double clutter = count(LineRole.CLUTTER) > 0 ? CLUTTERED : 0;
        double related = count(LineRole.RELATED) == 0 ? 0 : count(LineRole.RELATED) > 1 ? MARKED + 0.15 : MARKED;
        double credit = count(LineRole.PHOTO_CREDIT) > 0 ? 0.1 : 0;
        double sure = Math.min(0.99, header.certainty() + clutter + related + credit);
        return new PageSplit(roles, borders, header.headline(), count(LineRole.PARAGRAPH) == 0 ? sure / 2 : sure);
    }

    private void readText() {
        boolean closed = false;
        while (roles.size() < lines.size()) {
            PageLine line = lines.get(roles.size());
            if (RelatedMarkers.isMarker(line.text()) && roles.size() + 1 < lines.size()) {
                roles.add(line.as(LineRole.RELATED_MARKER, 0.95));
                readRelated();
                closed = false;
            } else if (closed) {
                roles.add(line.as(LineRole.CLUTTER, 0.6));
            } else {
                closed = PageWords.isClosing(line.text());
                roles.add(inText(line));
            }
        }
    }

    private PageLine inText(PageLine line) {
        String text = line.text();
        if (PageWords.isClutter(text)) {
            return line.as(LineRole.CLUTTER, 0.85);
        }
        if (RelatedMarkers.isMarker(text)) {
            return line.as(LineRole.CLUTTER, 0.7);
        }
        if (RelatedMarkers.afterMarker(text).isPresent() && PageWords.isHeadlineLike(text, 12)) {
            return line.as(LineRole.RELATED, 0.9);
        }
        if (PageWords.isPhotoCredit(text)) {
            return line.as(LineRole.PHOTO_CREDIT, 0.85);
        }
        if (!sourced && PageWords.labelledSource(text).isPresent()) {
            sourced = true;
            return line.as(LineRole.SOURCE, 0.9);
        }
        return line.as(LineRole.PARAGRAPH, PageWords.endsSentence(text) ? 0.95 : 0.75);
    }

    /// The headlines behind a marker, up to the first line that can't be one.
    private void readRelated() {
        int taken = 0;
        while (roles.size() < lines.size()) {
            PageLine line = lines.get(roles.size());
            String text = line.text();
            if (PageWords.isAddress(text)) {
                roles.add(line.as(LineRole.RELATED_LINK, 0.95));
            } else if (endsRelated(text, taken)) {
                return;
            } else {
                roles.add(line.as(LineRole.RELATED, PageWords.endsSentence(text) ? 0.75 : 0.9));
                taken++;
            }
        }
    }

    /// Whether a line behind a marker is no related headline. Headlines end without a full stop, unless the first of
    /// them already does.
    private static boolean endsRelated(String text, int taken) {
        boolean stops = PageWords.isClutter(text) || RelatedMarkers.isMarker(text);
        return (stops && taken > 0) || !PageWords.isHeadlineLike(text, taken == 0 ? 12 : 7);
    }

    private int count(LineRole role) {
        return (int) roles.stream().filter(line -> line.role() == role).count();
    }
}
