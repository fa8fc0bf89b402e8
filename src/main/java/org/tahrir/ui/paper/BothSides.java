package org.tahrir.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Body;
import org.tahrir.text.Change;
import org.tahrir.text.Prose;
import org.tahrir.ui.difference.ToldBlock;
import org.tahrir.ui.editor.ReadingLine.Piece;

/// The words of a difference as either side has them, what is only theirs or only ours marked.
///
/// @param ours the paragraphs of ours; none where there is nothing
/// @param theirs the paragraphs of theirs
record BothSides(List<List<Piece>> ours, List<List<Piece>> theirs) {
    static final String ONLY_OURS = "pair-ours";
    static final String ONLY_THEIRS = "pair-theirs";

    BothSides {
        ours = withWords(ours);
        theirs = withWords(theirs);
    }

    private static List<List<Piece>> withWords(List<List<Piece>> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph ->
                        paragraph.stream().anyMatch(piece -> !piece.text().isBlank()))
                .toList();
    }

    /// Of some changes, one after another.
    ///
    /// @param before what the changes start from
    static BothSides of(Body before, List<Change> changes, Messages words) {
        List<List<Piece>> ours = new ArrayList<>();
        List<List<Piece>> theirs = new ArrayList<>();
        for (Change change : changes) {
            BothSides sides = of(before, change, words);
            ours.addAll(sides.ours);
            theirs.addAll(sides.theirs);
        }
        return new BothSides(ours, theirs);
    }

    static BothSides of(Body before, Change change, Messages words) {
        return switch (change) {
            case Change.Kept kept -> same(before.blocks().get(kept.before()), words);
            case Change.Moved moved -> same(before.blocks().get(moved.before()), words);
            case Change.Removed removed -> new BothSides(whole(removed.block(), words, ONLY_OURS), List.of());
            case Change.Added added -> new BothSides(List.of(), whole(added.block(), words, ONLY_THEIRS));
            case Change.Changed changed -> changed(before.blocks().get(changed.before()), changed, words);
        };
    }

    private static BothSides same(Block block, Messages words) {
        return new BothSides(whole(block, words), whole(block, words));
    }

    private static BothSides changed(Block old, Change.Changed change, Messages words) {
        if (!(old instanceof Block.TextBlock text && change.now() instanceof Block.TextBlock now)) {
            return new BothSides(whole(old, words, ONLY_OURS), whole(change.now(), words, ONLY_THEIRS));
        }
        List<Piece> ours = new ArrayList<>(tags(text, now, words));
        List<Piece> theirs = new ArrayList<>(tags(now, text, words));
        int oursAt = 0;
        int theirsAt = 0;
        for (Change.Words each : change.words()) {
            add(ours, text.prose(), oursAt, each.start());
            add(ours, text.prose(), each.start(), each.end(), ONLY_OURS);
            add(theirs, now.prose(), theirsAt, each.at());
            oursAt = each.end();
            theirsAt = each.at() + each.now().length();
            add(theirs, now.prose(), each.at(), theirsAt, ONLY_THEIRS);
        }
        add(ours, text.prose(), oursAt, text.prose().length());
        add(theirs, now.prose(), theirsAt, now.prose().length());
        return new BothSides(List.of(ours), List.of(theirs));
    }

    /// What words alone don't show: that a block is of another kind, or runs the other way.
    private static List<Piece> tags(Block.TextBlock block, Block.TextBlock other, Messages words) {
        List<Piece> tags = new ArrayList<>();
        BlockKind kind = BlockKind.of(block);
        if (!kind.equals(BlockKind.of(other))) {
            tags.add(tag(words.text("command." + PaperToolbar.command(kind))));
        }
        if (block.direction() != other.direction()) {
            String way = block.direction().name().toLowerCase(Locale.ROOT);
            tags.add(tag(words.text("paper.settle-direction." + way)));
        }
        return tags;
    }

    private static Piece tag(String words) {
        return Piece.of(words + " · ", "pair-tag");
    }

    private static void add(List<Piece> pieces, Prose prose, int from, int to, String... styles) {
        if (from < to) {
            pieces.add(Piece.of(prose.slice(from, to).plain(), styles));
        }
    }

    private static List<List<Piece>> whole(Block block, Messages words, String... styles) {
        return List.of(List.of(Piece.of(String.join("\n", ToldBlock.lines(block, words)), styles)));
    }
}
