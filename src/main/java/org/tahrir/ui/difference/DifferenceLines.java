package org.tahrir.ui.difference;

import java.util.ArrayList;
import java.util.List;
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
    private final ChangedLook look;
    private final Direction story;
    private final List<DifferenceLine> lines = new ArrayList<>();
    private int block = DifferenceLine.NONE;

    private DifferenceLines(Wording wording, Direction story) {
        this.words = wording.words();
        this.wording = wording;
        this.look = new ChangedLook(wording);
        this.story = story;
    }

    static List<DifferenceLine> of(Comparison comparison, Wording wording) {
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
    static String spoken(List<DifferenceLine> lines, Messages words) {
        StringBuilder text = new StringBuilder();
        for (DifferenceLine line : lines) {
            String before = "";
            for (Piece piece : line.line().pieces()) {
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
                change(before, changes.get(at));
                note(words.count("difference.unchanged", end - at - 2L));
                change(before, changes.get(end - 1));
            } else {
                changes.subList(at, end).forEach(kept -> change(before, kept));
            }
            if (end < changes.size()) {
                change(before, changes.get(end));
            }
            at = end + 1;
        }
    }

    /// A change of the text, which may hold something to bring back.
    private void change(Body before, Change change) {
        block = switch (change) {
            case Change.Removed removed -> removed.before();
            case Change.Changed changed -> changed.before();
            default -> DifferenceLine.NONE;
        };
        change(before, change, story);
        block = DifferenceLine.NONE;
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
            List<Piece> pieces = new ArrayList<>();
            look.of(text, now, change.words()).forEach(told -> pieces.add(tag(told)));
            pieces.addAll(ChangedText.changed(text.prose(), change.words()));
            add(new ReadingLine(pieces, BlockKind.of(now), direction(now, around)));
            return;
        }
        List<ChangedObject.Part> parts = ChangedObject.parts(old, change.now(), wording);
        if (!parts.isEmpty()) {
            line("changed", Prose.of(object(change.now())), BlockKind.Plain.PARAGRAPH, direction(old, around));
            parts.forEach(part -> part(part, direction(change.now(), around)));
        } else {
            block(old, "removed", around, ChangedText.REMOVED);
            block(change.now(), "added", around, ChangedText.ADDED);
        }
    }

    private String object(Block block) {
        return block instanceof Block.Table
                ? words.text("difference.table")
                : ToldBlock.lines(block, words).getFirst();
    }

    /// A part of one paragraph stands in one line with its name.
    private void part(ChangedObject.Part part, Direction around) {
        if (part.name().isEmpty()) {
            part.changes().forEach(change -> change(part.before(), change, around));
            return;
        }
        List<Piece> pieces = new ArrayList<>(List.of(tag(part.name())));
        for (Change change : part.changes()) {
            pieces.addAll(
                    switch (change) {
                        case Change.Removed removed -> pieces(removed.block(), ChangedText.REMOVED);
                        case Change.Added added -> pieces(added.block(), ChangedText.ADDED);
                        case Change.Changed changed ->
                            ChangedText.changed(
                                    ((Block.TextBlock) part.before().blocks().get(changed.before())).prose(),
                                    changed.words());
                        default -> List.<Piece>of();
                    });
        }
        add(new ReadingLine(pieces, BlockKind.Plain.PARAGRAPH, interfaceDirection()));
    }

    private static List<Piece> pieces(Block block, String style) {
        Prose prose = ((Block.TextBlock) block).prose();
        List<Piece> pieces = new ArrayList<>(ChangedText.whole(prose, style));
        if (!prose.isEmpty()) {
            pieces.add(Piece.of(" "));
        }
        return pieces;
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
            pieces.add(tag(words.text("difference.tag." + tag)));
        }
        pieces.addAll(ChangedText.whole(prose, styles));
        add(new ReadingLine(pieces, kind, direction));
    }

    /// Words alone show by their look what became of them; what isn't words is told.
    private static String tag(Block block, String what) {
        return block instanceof Block.TextBlock ? "" : what;
    }

    private static Piece tag(String words) {
        return Piece.of(words + " ", "difference-tag");
    }

    private void add(ReadingLine line) {
        lines.add(new DifferenceLine(line, block));
    }

    private void heading(String text) {
        add(ReadingLine.of(interfaceDirection(), Piece.of(text, "difference-heading")));
    }

    private void note(String text) {
        add(ReadingLine.of(interfaceDirection(), Piece.of(text, "difference-note")));
    }

    private Direction interfaceDirection() {
        return words.language() == Language.AR ? Direction.RTL : Direction.LTR;
    }

    private static Direction direction(Block block, Direction around) {
        return block.direction() == Direction.INHERIT ? around : block.direction();
    }
}
