package org.tahrir.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;

/// Writes one prose: its flat runs as nested tags, each opened as late and closed as early as its runs allow.
final class XhtmlProse {
    /// A tag around a stretch of text; equal ones of neighbouring stretches are one.
    private sealed interface Tag {
        record Marked(Mark mark, String href) implements Tag {}

        record Isolated(XhtmlIsolates.Stretch stretch) implements Tag {}
    }

    private final Prose prose;
    private final Xhtml.Links links;
    private final List<XhtmlIsolates.Stretch> isolates;
    private final List<Tag> open = new ArrayList<>();

    XhtmlProse(Prose prose, Direction base, Xhtml.Links links) {
        this.prose = prose;
        this.links = links;
        this.isolates = XhtmlIsolates.in(prose.plain(), base);
    }

    void writeTo(StringBuilder out) {
        int start = 0;
        int isolate = 0;
        int entered = -1;
        int shared = 0;
        for (int i = 0; i < prose.runs().size(); i++) {
            String text = prose.runs().get(i).text();
            List<Tag> tags = tags(prose.runs().get(i).marks());
            int at = 0;
            while (at < text.length()) {
                while (isolate < isolates.size() && isolates.get(isolate).end() <= start + at) {
                    isolate++;
                }
                int stop = text.length();
                List<Tag> around = tags;
                if (isolate < isolates.size()) {
                    XhtmlIsolates.Stretch stretch = isolates.get(isolate);
                    boolean inside = stretch.start() <= start + at;
                    stop = Math.min(stop, (inside ? stretch.end() : stretch.start()) - start);
                    if (inside && entered != isolate) {
                        entered = isolate;
                        shared = sharedIn(stretch, i, start);
                    }
                    around = inside ? isolated(tags, stretch, shared) : tags;
                }
                turnTo(around, out);
                XhtmlEscapes.text(text.substring(at, stop), out);
                at = stop;
            }
            start += text.length();
        }
        turnTo(List.of(), out);
    }

    private List<Tag> tags(Marks marks) {
        List<Tag> tags = new ArrayList<>();
        for (Mark mark : marks.ordered()) {
            Optional<String> href = mark instanceof Mark.Link link ? links.href(link) : Optional.of("");
            href.ifPresent(address -> tags.add(new Tag.Marked(mark, address)));
        }
        return tags;
    }

    /// bdi goes inside the tags that all of its text shares and outside the others, so that it is never cut in two.
    private static List<Tag> isolated(List<Tag> tags, XhtmlIsolates.Stretch stretch, int depth) {
        List<Tag> all = new ArrayList<>(tags.subList(0, depth));
        all.add(new Tag.Isolated(stretch));
        all.addAll(tags.subList(depth, tags.size()));
        return all;
    }

    /// How many outer tags are shared by a stretch that begins in the given run.
    ///
    /// @param start the offset of that run
    private int sharedIn(XhtmlIsolates.Stretch stretch, int run, int start) {
        List<Tag> shared = tags(prose.runs().get(run).marks());
        int at = start;
        for (int i = run; at < stretch.end(); i++) {
            shared = shared.subList(0, sharedBy(shared, tags(prose.runs().get(i).marks())));
            at += prose.runs().get(i).text().length();
        }
        return shared.size();
    }

    private static int sharedBy(List<Tag> some, List<Tag> others) {
        int shared = 0;
        while (shared < some.size()
                && shared < others.size()
                && some.get(shared).equals(others.get(shared))) {
            shared++;
        }
        return shared;
    }

    private void turnTo(List<Tag> tags, StringBuilder out) {
        int kept = sharedBy(open, tags);
        while (open.size() > kept) {
            out.append("</").append(name(open.removeLast())).append('>');
        }
        for (Tag tag : tags.subList(kept, tags.size())) {
            out.append('<').append(name(tag));
            if (tag instanceof Tag.Marked marked && marked.mark() instanceof Mark.Link) {
                out.append(" href=\"");
                XhtmlEscapes.attribute(marked.href(), out);
                out.append('"');
            }
            out.append('>');
            open.add(tag);
        }
    }

    private static String name(Tag tag) {
        return switch (tag) {
            case Tag.Isolated ignored -> "bdi";
            case Tag.Marked marked ->
                switch (marked.mark()) {
                    case Mark.Link ignored -> "a";
                    case Mark.Style style ->
                        switch (style) {
                            case STRONG -> "strong";
                            case EMPHASIS -> "em";
                            case UNDERLINE -> "u";
                        };
                };
        };
    }
}
