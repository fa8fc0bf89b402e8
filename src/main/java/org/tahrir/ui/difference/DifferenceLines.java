package org.tahrir.ui.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Body;
import org.tahrir.text.Change;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;
import org.tahrir.ui.editor.ReadingLine;
import org.tahrir.ui.editor.ReadingLine.Piece;

/// A comparison as paragraphs to be read: first the changed fields, then the text. Long stretches of text that are as
/// they were become one line that says how many paragraphs they have.
final class DifferenceLines {
    /// How many unchanged paragraphs in a row are shown at most.
    private static final int FEW = 3;

    private final Messages words;
    private final Wording wording;
    private final Direction story;
    private final List<ReadingLine> lines = new ArrayList<>();

    private DifferenceLines(Wording wording, Direction story) {
        this.words = wording.words();
        this.wording = wording;
        this.story = story;
    }

    static List<ReadingLine> of(Comparison comparison, Wording wording) {
        DifferenceLines made = new DifferenceLines(wording, comparison.direction());
        comparison.fields().forEach(made::field);
        if (comparison.isTextChanged()) {
            if (!comparison.fields().isEmpty()) {
                made.heading(made.words.text("difference.text"));
            }
            made.text(comparison.text(), comparison.changes());
        }
        return List.copyOf(made.lines);
    }

    /// The same for ears: what is only seen in how words look is said before them.
    static String spoken(List<ReadingLine> lines, Messages words) {
        StringBuilder text = new StringBuilder();
        for (ReadingLine line : lines) {
            String before = "";
            for (Piece piece : line.pieces()) {
                String what = said(piece);
                if (!what.isEmpty() && !what.equals(before)) {
                    text.append(' ')
                            .append(words.text("difference.tag." + what))
                            .append(' ');
                }
                before = what;
                text.append(piece.text());
            }
            text.append('\n');
        }
        return text.toString().strip();
    }

    private static String said(Piece piece) {
        return piece.styles().contains(ChangedText.ADDED)
                ? "added"
                : piece.styles().contains(ChangedText.REMOVED) ? "removed" : "";
    }

    private void field(FieldChange field) {
        heading(wording.field(field.field()));
        for (Change change : field.changes()) {
            change(field.before(), change, Direction.INHERIT);
        }
    }

    private void text(Body before, List<Change> changes) {
        int at = 0;
        while (at < changes.size()) {
            int end = at;
            while (end < changes.size() && changes.get(end) instanceof Change.Kept) {
                end++;
            }
            if (end - at > FEW) {
                change(before, changes.get(at), story);
                note(words.count("difference.unchanged", end - at - 2L));
                change(before, changes.get(end - 1), story);
            } else {
                changes.subList(at, end).forEach(kept -> change(before, kept, story));
            }
            if (end < changes.size()) {
                change(before, changes.get(end), story);
            }
            at = end + 1;
        }
    }

    private void change(Body before, Change change, Direction around) {
        if (!Comparison.isSeen(change)) {
            return;
        }
        switch (change) {
            case Change.Kept kept -> block(before.blocks().get(kept.before()), "", around, "difference-kept");
            case Change.Moved moved -> block(before.blocks().get(moved.before()), "moved", around);
            case Change.Removed removed ->
                block(removed.block(), tag(removed.block(), "removed"), around, ChangedText.REMOVED);
            case Change.Added added -> block(added.block(), tag(added.block(), "added"), around, ChangedText.ADDED);
            case Change.Changed changed -> changed(before.blocks().get(changed.before()), changed, around);
        }
    }

    private void changed(Block old, Change.Changed change, Direction around) {
        if (old instanceof Block.TextBlock text && change.now() instanceof Block.TextBlock now) {
            List<String> tags = Stream.of(
                            BlockKind.of(text).equals(BlockKind.of(now)) ? "" : "kind",
                            text.direction() == now.direction() ? "" : "direction",
                            ChangedText.hasOtherMarks(text.prose(), change.words()) ? "marks" : "")
                    .filter(tag -> !tag.isEmpty())
                    .toList();
            List<Piece> pieces = new ArrayList<>();
            tags.forEach(tag -> pieces.add(tagPiece(tag)));
            pieces.addAll(ChangedText.changed(text.prose(), change.words()));
            lines.add(new ReadingLine(pieces, BlockKind.of(now), direction(now, around)));
        } else {
            block(old, "removed", around, ChangedText.REMOVED);
            block(change.now(), "added", around, ChangedText.ADDED);
        }
    }

    private void block(Block block, String tag, Direction around, String... styles) {
        switch (block) {
            case Block.TextBlock text -> line(tag, text.prose(), BlockKind.of(text), direction(block, around), styles);
            default -> {
                for (String line : ToldBlock.lines(block, words)) {
                    line(tag, Prose.of(line), BlockKind.Plain.PARAGRAPH, direction(block, around), styles);
                }
            }
        }
    }

    private void line(String tag, Prose prose, BlockKind kind, Direction direction, String... styles) {
        List<Piece> pieces = new ArrayList<>();
        if (!tag.isEmpty()) {
            pieces.add(tagPiece(tag));
        }
        pieces.addAll(ChangedText.whole(prose, styles));
        lines.add(new ReadingLine(pieces, kind, direction));
    }

    /// Words alone show by their look what became of them; what isn't words is told.
    private static String tag(Block block, String what) {
        return block instanceof Block.TextBlock ? "" : what;
    }

    private Piece tagPiece(String tag) {
        return Piece.of(words.text("difference.tag." + tag) + " ", "difference-tag");
    }

    private void heading(String text) {
        lines.add(ReadingLine.of(interfaceDirection(), Piece.of(text, "difference-heading")));
    }

    private void note(String text) {
        lines.add(ReadingLine.of(interfaceDirection(), Piece.of(text, "difference-note")));
    }

    private Direction interfaceDirection() {
        return words.language() == Language.AR ? Direction.RTL : Direction.LTR;
    }

    private static Direction direction(Block block, Direction around) {
        return block.direction() == Direction.INHERIT ? around : block.direction();
    }
}
