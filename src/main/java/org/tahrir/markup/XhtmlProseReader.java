package org.tahrir.markup;

import java.util.ArrayList;
import java.util.List;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// Reads the text inside one block with its marks.
final class XhtmlProseReader {
    /// More marks within one another than we ever write (a, three styles, bdi), with room to spare.
    private static final int DEEPEST = 16;

    private final XhtmlSource source;
    private List<Run> runs = new ArrayList<>();

    XhtmlProseReader(XhtmlSource source) {
        this.source = source;
    }

    /// Reads up to the end of the element that was just entered.
    Prose all() {
        Prose prose = untilList();
        if (source.isAtStart()) {
            throw source.misplaced(source.tag());
        }
        return prose;
    }

    /// Reads up to the end of the element that was just entered or to the list that begins inside it.
    Prose untilList() {
        runs = new ArrayList<>();
        read(Marks.NONE, 0);
        return new Prose(runs);
    }

    private void read(Marks marks, int depth) {
        if (depth > DEEPEST) {
            throw source.tooDeep();
        }
        while (true) {
            source.next();
            if (source.isText()) {
                runs.add(new Run(source.inlineText(), marks));
            } else if (source.isAtStart()) {
                String tag = source.tag();
                if (depth == 0 && (tag.equals("ul") || tag.equals("ol"))) {
                    return;
                }
                if (tag.equals("br")) {
                    source.attributes();
                    source.toEmptyEnd();
                    runs.add(new Run("\n", marks));
                } else {
                    read(marked(tag, marks), depth + 1);
                }
            } else {
                return;
            }
        }
    }

    private Marks marked(String tag, Marks marks) {
        if (tag.equals("a")) {
            String href = source.attributes("href").getOrDefault("href", "");
            return marks.with(Xhtml.linkTo(href).orElseThrow(() -> source.foreignLink(href)));
        }
        source.attributes();
        return switch (tag) {
            case "strong" -> marks.with(Mark.Style.STRONG);
            case "em" -> marks.with(Mark.Style.EMPHASIS);
            case "u" -> marks.with(Mark.Style.UNDERLINE);
            case "bdi" -> marks;
            default -> throw source.misplaced(tag);
        };
    }
}
