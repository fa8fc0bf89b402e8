package org.tahrir.ui.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Change;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Prose;

/// What changed in a block of text besides its words, told in words: its kind, its direction, its marks.
final class ChangedLook {
    private final Messages words;
    private final Wording wording;

    ChangedLook(Wording wording) {
        this.wording = wording;
        this.words = wording.words();
    }

    /// One saying for each.
    List<String> of(Block.TextBlock old, Block.TextBlock now, List<Change.Words> changes) {
        List<String> told = new ArrayList<>();
        BlockKind was = BlockKind.of(old);
        BlockKind is = BlockKind.of(now);
        if (!was.equals(is)) {
            told.add(words.text("difference.tag.kind", kind(is), kind(was)));
        }
        if (old.direction() != now.direction()) {
            told.add(words.text("difference.tag.direction", direction(now.direction())));
        }
        String marks = marks(old.prose(), changes);
        if (!marks.isEmpty()) {
            told.add(marks);
        }
        return told;
    }

    String direction(Direction direction) {
        return words.text("difference.direction." + direction.name().toLowerCase(Locale.ROOT));
    }

    private String kind(BlockKind kind) {
        String name = words.text("command.format." + code(kind));
        return kind instanceof BlockKind.Item item && item.depth() > 0
                ? words.text("difference.level", name, item.depth() + 1)
                : name;
    }

    private static String code(BlockKind kind) {
        return switch (kind) {
            case BlockKind.Plain plain -> plain.name().toLowerCase(Locale.ROOT);
            case BlockKind.Heading heading -> "heading" + heading.level();
            case BlockKind.Item item -> item.kind() == Block.ListKind.BULLET ? "list" : "numbers";
        };
    }

    /// The marks that words got or lost while their letters stayed.
    private String marks(Prose before, List<Change.Words> changes) {
        Set<Mark> was = new LinkedHashSet<>();
        Set<Mark> is = new LinkedHashSet<>();
        boolean any = false;
        for (Change.Words change : changes) {
            Prose old = before.slice(change.start(), change.end());
            if (old.plain().equals(change.now().plain())) {
                any = true;
                add(was, old);
                add(is, change.now());
            }
        }
        if (!any) {
            return "";
        }
        List<String> told = new ArrayList<>();
        is.stream().filter(mark -> !was.contains(mark)).forEach(mark -> told.add("+" + mark(mark)));
        was.stream().filter(mark -> !is.contains(mark)).forEach(mark -> told.add("−" + mark(mark)));
        return told.isEmpty()
                ? words.text("difference.tag.marks")
                : words.text("difference.tag.marks-told", wording.list(told));
    }

    private String mark(Mark mark) {
        return switch (mark) {
            case Mark.Style style -> words.text("command.format." + style.name().toLowerCase(Locale.ROOT));
            case Mark.WebLink link -> words.text("difference.link", Wording.apart(link.href()));
            case Mark.StoryLink ignored -> words.text("difference.story-link");
        };
    }

    private static void add(Set<Mark> marks, Prose prose) {
        prose.runs().forEach(run -> marks.addAll(run.marks().ordered()));
    }
}
