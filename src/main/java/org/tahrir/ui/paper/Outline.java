package org.tahrir.ui.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tahrir.text.Block;
import org.tahrir.text.Body;

/// The headings of a text, in its order; those without words are left out.
record Outline(List<Outline.Heading> headings) {
    /// One heading.
    ///
    /// @param block which block of the text it is
    record Heading(int block, int level, String words) {}

    static Outline of(Body body) {
        return new Outline(IntStream.range(0, body.blocks().size())
                .mapToObj(at -> heading(body, at))
                .flatMap(Optional::stream)
                .toList());
    }

    /// The index of the heading under which a block stands: that of the block itself or the last before it, else the
    /// first of all.
    int over(int block) {
        int found = 0;
        for (int at = 0; at < headings.size(); at++) {
            found = headings.get(at).block() <= block ? at : found;
        }
        return found;
    }

    private static Optional<Heading> heading(Body body, int at) {
        if (!(body.blocks().get(at) instanceof Block.Heading heading)) {
            return Optional.empty();
        }
        String words = heading.prose().plain().replace('\n', ' ').strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Heading(at, heading.level(), words));
    }
}
