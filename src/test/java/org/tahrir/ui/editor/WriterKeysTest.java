package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Direction;
import org.tahrir.ui.Screen;

/// Compares what each key does with what LibreOffice Writer does, and leaves a table of it as
/// `target/writer-keys.txt`. Writer's doings are recorded anew by `src/test/writer/record.py`, which tells how.
class WriterKeysTest extends InTestArea {
    private static final int MOST_STEPS = 60;

    /// Where ours differs on purpose: texts, keys (as regular expressions) and why.
    private record Difference(String texts, String keys, String why) {}

    private static final List<Difference> ON_PURPOSE = List.of(
            new Difference(
                    "arabic-numbers|urls|emoji",
                    "visual (shift )?back",
                    "where a paragraph ends in the other direction Writer’s caret goes to and fro at its end for ever"),
            new Difference(
                    "arabic-numbers|urls",
                    "ctrl (onward|back|backspace|delete)|double click",
                    "3.5% and example.org are one word to who writes them"),
            new Difference(
                    "quotes-brackets",
                    "ctrl (onward|back|backspace|delete)|double click",
                    "marks in a row are one word, and a click on the edge of a word takes the word, not the quotation mark"),
            new Difference("emoji", "(ctrl )?(backspace|delete|onward|back)|double click", "an emoji is never cut"));

    private record Compared(String text, String key, List<Integer> theirs, List<Integer> ours) {
        boolean isSame() {
            return ours.equals(theirs);
        }

        /// How many places both have in the same order.
        int common() {
            int[][] length = new int[ours.size() + 1][theirs.size() + 1];
            for (int i = 1; i <= ours.size(); i++) {
                for (int j = 1; j <= theirs.size(); j++) {
                    length[i][j] = ours.get(i - 1).equals(theirs.get(j - 1))
                            ? length[i - 1][j - 1] + 1
                            : Math.max(length[i - 1][j], length[i][j - 1]);
                }
            }
            return length[ours.size()][theirs.size()];
        }

        boolean isOnPurpose() {
            return ON_PURPOSE.stream().anyMatch(one -> text.matches(one.texts()) && key.matches(one.keys()));
        }

        String line() {
            String rate = String.format(
                    Locale.ROOT, "%-16s %-22s %3d of %3d", text, key, common(), Math.max(ours.size(), theirs.size()));
            return isSame() ? rate : rate + "\n    Writer " + theirs + "\n    Tahrir " + ours;
        }
    }

    @Override
    TestArea open() {
        return TestArea.open(16, 900, 400);
    }

    @Test
    void keysDoWhatTheyDoInWriterButWhereTheyDoBetter() throws IOException {
        List<Compared> all = new ArrayList<>();
        for (WriterRecord record : WriterRecord.all()) {
            record.keys().forEach((key, theirs) -> {
                // where lines end is a matter of fonts and widths
                if (!(record.name().equals("long") && key.matches("home|end|up|down"))) {
                    all.add(new Compared(record.name(), key, theirs, walk(record, key, theirs.getFirst())));
                }
            });
            record.removed()
                    .forEach((key, theirs) -> all.add(new Compared(record.name(), key, theirs, remove(record, key))));
            all.add(new Compared(record.name(), "double click", flat(record.words()), flat(words(record))));
        }
        Files.createDirectories(Path.of("target"));
        Files.write(
                Path.of("target/writer-keys.txt"),
                Stream.concat(rates(all), all.stream().map(Compared::line)).toList());
        assertThat(all).hasSizeGreaterThan(220);
        assertThat(all)
                .allSatisfy(one -> assertThat(one.isSame() || one.isOnPurpose())
                        .as(one.line())
                        .isTrue());
        Set<String> needless = new TreeSet<>();
        ON_PURPOSE.forEach(reason -> needless.add(reason.why()));
        all.stream()
                .filter(one -> !one.isSame())
                .forEach(one -> ON_PURPOSE.stream()
                        .filter(reason ->
                                one.text().matches(reason.texts()) && one.key().matches(reason.keys()))
                        .forEach(reason -> needless.remove(reason.why())));
        assertThat(needless).as("reasons for nothing").isEmpty();
    }

    /// For each key in how many of the texts both do the same.
    private static Stream<String> rates(List<Compared> all) {
        Map<String, List<Compared>> byKey =
                all.stream().collect(Collectors.groupingBy(Compared::key, LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(key -> String.format(
                        Locale.ROOT,
                        "%-22s %2d of %2d texts",
                        key.getKey(),
                        key.getValue().stream().filter(Compared::isSame).count(),
                        key.getValue().size()));
    }

    private List<Integer> walk(WriterRecord record, String key, int start) {
        show(record);
        test.visualArrows(key.startsWith("visual"));
        return Screen.get(() -> {
            test.area().moveTo(start);
            return steps(record, key, test.area()::getCaretPosition);
        });
    }

    private List<Integer> remove(WriterRecord record, String key) {
        show(record);
        return Screen.get(() -> {
            test.area().moveTo(key.endsWith("backspace") ? record.text().length() : 0);
            return steps(record, key, test.area()::getLength);
        });
    }

    /// What is seen before and after each stroke until nothing happens any more.
    private List<Integer> steps(WriterRecord record, String key, IntSupplier look) {
        List<Integer> seen = new ArrayList<>(List.of(look.getAsInt()));
        while (seen.size() < MOST_STEPS) {
            press(code(record, key), key.contains("shift"), key.startsWith("ctrl"));
            seen.add(look.getAsInt());
            List<Integer> last = seen.subList(Math.max(0, seen.size() - 3), seen.size());
            if (last.size() == 3 && Set.copyOf(last).size() == 1) {
                return List.copyOf(seen.subList(0, seen.size() - 2));
            }
        }
        return seen;
    }

    private List<List<Integer>> words(WriterRecord record) {
        show(record);
        return Screen.get(() -> record.words().stream()
                .map(word -> {
                    test.area().moveTo(word.getFirst());
                    test.area().selectWord();
                    return List.of(
                            word.getFirst(),
                            test.area().getSelection().getStart(),
                            test.area().getSelection().getEnd());
                })
                .toList());
    }

    private void show(WriterRecord record) {
        test.text(record.text());
        int paragraphs = Screen.get(() -> test.area().getParagraphs().size());
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            test.direct(paragraph, record.rtl() ? Direction.RTL : Direction.LTR);
        }
    }

    /// One number for each word that is taken, place and borders in it.
    private static List<Integer> flat(List<List<Integer>> words) {
        return words.stream()
                .map(word -> (word.get(0) * 1_000 + word.get(1)) * 1_000 + word.get(2))
                .toList();
    }

    private void press(KeyCode key, boolean shift, boolean control) {
        Event.fireEvent(test.area(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false));
    }

    private static KeyCode code(WriterRecord record, String key) {
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return switch (last) {
            case "onward" -> record.rtl() ? KeyCode.LEFT : KeyCode.RIGHT;
            case "back" -> record.rtl() ? KeyCode.RIGHT : KeyCode.LEFT;
            case "backspace" -> KeyCode.BACK_SPACE;
            default -> KeyCode.valueOf(last.toUpperCase(Locale.ROOT));
        };
    }
}
