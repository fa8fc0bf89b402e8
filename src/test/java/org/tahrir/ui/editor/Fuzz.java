package org.tahrir.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.tahrir.text.Block.ListKind;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Direction;
import org.tahrir.text.Seeds;
import org.tahrir.ui.Screen;

/// Does random things to an area: keys, mouse, edits, formats, undo, input methods, marks, and counts what throws. Run
/// it
/// by its main method, with `-Dglass.platform=Headless -Dprism.order=sw` where there is no screen; the argument is how
/// many runs of 400 steps to do (20).
public final class Fuzz {
    private static final List<BlockKind> KINDS = List.of(
            BlockKind.Plain.PARAGRAPH,
            BlockKind.Plain.QUOTE,
            new BlockKind.Heading(2),
            new BlockKind.Item(ListKind.BULLET, 0),
            new BlockKind.Item(ListKind.NUMBER, 1));
    private static final List<String> TYPED =
            List.of("ab(", "وم\u064E لا", "«", "، ", "25%", "😀", "\u200F", "\n", "e\u0301 ", "ﷺ", "\u2067x");

    private final Map<String, Integer> thrown = new TreeMap<>();
    private final BidiTextArea<?, ?> area;
    private final RandomGenerator chance;

    private Fuzz(TestArea test, RandomGenerator chance) {
        this.area = test.area();
        this.chance = chance;
    }

    public static void main(String[] args) {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        Map<String, Integer> thrown = new TreeMap<>();
        try {
            for (int seed = 0; seed < runs; seed++) {
                thrown.putAll(run(TestArea.open(22, 420, 300), seed, 400));
            }
        } finally {
            Platform.exit();
        }
        System.out.println(runs * 400 + " steps, " + thrown.size() + " kinds of exceptions");
        thrown.forEach((what, count) -> System.out.println(count + " x " + what));
    }

    /// Does a number of random things.
    ///
    /// @return what was thrown, and how often
    static Map<String, Integer> run(TestArea test, long seed, int steps) {
        try (test) {
            Fuzz fuzz = new Fuzz(test, Seeds.chance(seed));
            Screen.run(() -> Thread.currentThread()
                    .setUncaughtExceptionHandler((thread, failure) -> fuzz.note("unexpected", failure)));
            test.text(String.join(
                    "\n",
                    Paragraphs.named().stream().map(Paragraphs.Sample::text).toList()));
            for (int step = 0; step < steps; step++) {
                Screen.run(fuzz::step);
                if (step % 3 == 0) {
                    Screen.pulses(1);
                }
            }
            Screen.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
            return fuzz.thrown;
        }
    }

    private void note(String when, Throwable failure) {
        StringBuilder what = new StringBuilder(when + ": " + failure);
        for (StackTraceElement at : failure.getStackTrace()) {
            if (what.length() < 800) {
                what.append(" < ").append(at);
            }
        }
        thrown.merge(what.toString(), 1, Integer::sum);
    }

    private void step() {
        int what = chance.nextInt(12);
        try {
            act(what);
            area.hit(chance.nextInt(420), chance.nextInt(300));
        } catch (RuntimeException | Error failure) {
            note("step " + what, failure);
        }
    }

    private void act(int what) {
        switch (what) {
            case 0, 1 -> area.insertText(area.getCaretPosition(), one(TYPED));
            case 2 ->
                area.setParagraphStyle(
                        area.getCurrentParagraph(),
                        new ParagraphFormat(one(KINDS), one(List.of(Direction.INHERIT, Direction.LTR, Direction.RTL))));
            case 3 -> area.selectRange(place(), place());
            case 4 -> undoOrRedo();
            case 5 -> mouse();
            case 6 -> compose();
            case 7 -> mark();
            default -> key();
        }
    }

    private void undoOrRedo() {
        if (chance.nextBoolean()) {
            area.undo();
        } else {
            area.redo();
        }
    }

    private void key() {
        KeyCode key = chance.nextInt(13) == 0 ? KeyCode.INSERT : one(Gestures.KEYS);
        boolean shift = chance.nextInt(3) == 0;
        boolean control = chance.nextInt(4) == 0;
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false));
    }

    private void mark() {
        int from = place();
        int to = Math.min(area.getLength(), from + 1 + chance.nextInt(30));
        area.decorations()
                .set(
                        one(List.of(Decorations.Kind.values())),
                        from < to ? List.of(new Decorations.Mark(from, to)) : List.of());
    }

    private void compose() {
        String composed = chance.nextBoolean() ? "" : "نص";
        Event.fireEvent(
                area,
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                        FXCollections.observableArrayList(
                                new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
                        chance.nextBoolean() ? "" : "ok",
                        composed.length()));
    }

    private void mouse() {
        Point2D at = new Point2D(chance.nextInt(420), chance.nextInt(300));
        int clicks = 1 + chance.nextInt(3);
        boolean shift = chance.nextInt(4) == 0;
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(area, Gestures.mouse(area, type, at, clicks, shift));
        }
    }

    private int place() {
        return chance.nextInt(area.getLength() + 1);
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
