package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;

/// Compares what keys do in lists with what LibreOffice Writer does there, and leaves a table of it as
/// `target/writer-lists.txt`.
class WriterListsTest {
    /// Where ours differs on purpose, and why.
    private static final Map<String, String> ON_PURPOSE = Map.of(
            "tab at the end", "a tab within an item would be a gap that no page shows",
            "shift tab at the end", "Shift+Tab undoes what Tab does, wherever the caret is in the item",
            "tab in the first", "the first item has nothing to be nested under",
            "shift tab in an outermost one", "Shift+Tab leads out of the list, step by step",
            "enter in an empty nested one", "Enter leads out of the list, step by step",
            "backspace at the start of a nested one", "no item is nested under a paragraph");

    private record Compared(String name, String theirs, String ours) {
        boolean isSame() {
            return ours.equals(theirs);
        }

        String line() {
            String why = ON_PURPOSE.getOrDefault(name, "?");
            return isSame()
                    ? "same       " + name
                    : String.format(
                            Locale.ROOT, "different  %s: %s%n    Writer %s%n    Tahrir %s", name, why, theirs, ours);
        }
    }

    @Test
    void keysInListsDoWhatTheyDoInWriterButWhereTheyDoBetter() throws IOException {
        List<Compared> all = WriterRecord.Struck.all().stream()
                .map(struck -> new Compared(struck.name(), told(struck), done(struck)))
                .toList();
        Files.createDirectories(Path.of("target"));
        Files.write(
                Path.of("target/writer-lists.txt"),
                all.stream().map(Compared::line).toList());
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(all)
                .allSatisfy(
                        one -> assertThat(one.isSame()).as(one.line()).isEqualTo(!ON_PURPOSE.containsKey(one.name())));
    }

    private static String told(WriterRecord.Struck struck) {
        return struck.after() + " " + struck.block() + ":" + struck.column();
    }

    private static String done(WriterRecord.Struck struck) {
        List<Block> blocks = new ArrayList<>();
        struck.before().forEach(paragraph -> blocks.add(block(paragraph)));
        try (Desk desk = new Desk(new Body(blocks))) {
            int end = struck.before().get(struck.in()).text().length();
            desk.at(struck.in(), struck.atEnd() ? end : 0);
            struck.keys().forEach(key -> desk.press(codes(key)));
            Position caret = desk.position();
            List<WriterRecord.Paragraph> after = desk.body().blocks().stream()
                    .map(WriterListsTest::paragraph)
                    .toList();
            return after + " " + caret.block() + ":" + caret.offset();
        }
    }

    private static Block block(WriterRecord.Paragraph paragraph) {
        Prose prose = Prose.of(paragraph.text());
        return paragraph.level() < 0
                ? new Block.Paragraph(prose, Direction.INHERIT)
                : new Block.Item(Block.ListKind.NUMBER, paragraph.level(), prose, Direction.INHERIT);
    }

    private static WriterRecord.Paragraph paragraph(Block block) {
        int level = block instanceof Block.Item item ? item.depth() : -1;
        return new WriterRecord.Paragraph(
                level, ((Block.TextBlock) block).prose().plain());
    }

    private static KeyCode[] codes(String key) {
        KeyCode last = KeyCode.valueOf(
                key.endsWith("backspace")
                        ? "BACK_SPACE"
                        : key.substring(key.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT));
        return key.startsWith("shift") ? new KeyCode[] {KeyCode.SHIFT, last} : new KeyCode[] {last};
    }
}
