package org.tahrir.ui.difference;

import java.util.ArrayList;
import java.util.List;
import org.tahrir.text.Change;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.ui.editor.ReadingLine.Piece;

/// A text with its old and its new words side by side: the old ones struck through, the new ones underlined.
final class ChangedText {
    static final String ADDED = "difference-added";
    static final String REMOVED = "difference-removed";
    static final String MARKED = "difference-marked";

    private ChangedText() {}

    /// The pieces of a whole text in one look.
    static List<Piece> whole(Prose prose, String... styles) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, prose, styles);
        return pieces;
    }

    /// The pieces of an earlier text with what changed in it.
    static List<Piece> changed(Prose before, List<Change.Words> changes) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Change.Words change : changes) {
            add(pieces, before.slice(at, change.start()));
            exchange(pieces, before.slice(change.start(), change.end()), change.now());
            at = change.end();
        }
        add(pieces, before.slice(at, before.length()));
        return pieces;
    }

    private static void exchange(List<Piece> pieces, Prose old, Prose now) {
        if (old.plain().equals(now.plain())) {
            add(pieces, now, MARKED);
            return;
        }
        add(pieces, old, REMOVED);
        if (!old.isEmpty() && !now.isEmpty() && !endsWithSpace(old.plain())) {
            pieces.add(Piece.of(" "));
        }
        add(pieces, now, ADDED);
    }

    private static boolean endsWithSpace(String text) {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static void add(List<Piece> pieces, Prose prose, String... styles) {
        for (Run run : prose.runs()) {
            List<String> all = new ArrayList<>(List.of(styles));
            all.addAll(styles(run.marks()));
            // a line break inside a block is a sign of its own here: it may be what changed
            pieces.add(new Piece(run.text().replace("\n", "↵ "), all));
        }
    }

    private static List<String> styles(Marks marks) {
        return marks.ordered().stream()
                .map(mark -> mark instanceof Mark.Style style
                        ? "mark-" + style.name().toLowerCase(java.util.Locale.ROOT)
                        : "mark-link")
                .toList();
    }
}
