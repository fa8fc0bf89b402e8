package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Direction;
import org.tahrir.ui.Screen;

/// Compares what each key does with what LibreOffice Writer does.
class WriterKeysTest extends InTestArea {
    /// Where ours differs on purpose: text and key, and why.
    private static final Map<String, String> ON_PURPOSE = Map.of();

    private final Map<String, String> table = new LinkedHashMap<>();

    @Override
    TestArea open() {
        return TestArea.open(16, 900, 400);
    }

    @Test
    void keysDoWhatTheyDoInWriter() {
        Map<String, String> others = new LinkedHashMap<>();
        for (WriterRecord record : WriterRecord.all()) {
            record.keys().forEach((key, theirs) -> note(others, record, key, theirs, walk(record, key, theirs)));
            record.removed().forEach((key, theirs) -> note(others, record, key, theirs, remove(record, key, theirs)));
            note(others, record, "double click", flat(record.words()), flat(words(record)));
        }
        System.out.println(others.entrySet().stream().map(e -> e.getKey() + "  " + e.getValue()).collect(Collectors.joining("\n")));
        assertThat(others.keySet()).isEqualTo(ON_PURPOSE.keySet());
    }

    private void note(
            Map<String, String> others, WriterRecord record, String key, List<Integer> theirs, List<Integer> ours) {
        if (!ours.equals(theirs)) {
            others.put(record.name() + ", " + key, common(ours, theirs)+" of "+Math.max(ours.size(), theirs.size())+ "\n  theirs " + theirs + "\n  ours   " + ours);
        }
    }

    static int common(List<Integer> a, List<Integer> b) {
        int[][] l = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++)
            for (int j = 1; j <= b.size(); j++)
                l[i][j] = a.get(i - 1).equals(b.get(j - 1)) ? l[i - 1][j - 1] + 1 : Math.max(l[i - 1][j], l[i][j - 1]);
        return l[a.size()][b.size()];
    }

    private List<Integer> walk(WriterRecord record, String key, List<Integer> theirs) {
        show(record);
        boolean visual = key.startsWith("visual");
        return Screen.get(() -> {
            test.area().setVisualArrows(visual);
            test.area().moveTo(theirs.getFirst());
            List<Integer> seen = new ArrayList<>(List.of(theirs.getFirst()));
            while (seen.size() < Math.min(theirs.size()+4, 60)) {
                press(code(record, key), key.contains("shift"), key.startsWith("ctrl"));
                int at = test.area().getCaretPosition();
                seen.add(at);
                int n = seen.size();
                if (n > 3 && seen.get(n - 2) == at && seen.get(n - 3) == at) return new ArrayList<>(seen.subList(0, n - 2));
            }
            return seen;
        });
    }

    private List<Integer> remove(WriterRecord record, String key, List<Integer> theirs) {
        show(record);
        return Screen.get(() -> {
            test.area().moveTo(key.endsWith("backspace") ? record.text().length() : 0);
            List<Integer> left = new ArrayList<>(List.of(record.text().length()));
            while (left.getLast() > 0 && left.size() < 60) {
                press(code(record, key), false, key.startsWith("ctrl"));
                left.add(test.area().getLength());
            }
            return left;
        });
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

    private static List<Integer> flat(List<List<Integer>> words) {
        return words.stream().map(w -> w.get(0) * 1000000 + w.get(1) * 1000 + w.get(2)).toList();
    }

    private void press(KeyCode key, boolean shift, boolean control) {
        Event.fireEvent(
                test.area(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false));
    }

    private static KeyCode code(WriterRecord record, String key) {
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return switch (last) {
            case "onward" -> record.rtl() ? KeyCode.LEFT : KeyCode.RIGHT;
            case "back" -> record.rtl() ? KeyCode.RIGHT : KeyCode.LEFT;
            case "backspace" -> KeyCode.BACK_SPACE;
            default -> KeyCode.valueOf(last.toUpperCase(java.util.Locale.ROOT));
        };
    }
}
