package org.tahrir.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tahrir.text.Seeds;
import org.tahrir.ui.Screen;
import org.tahrir.ui.editor.BidiTextArea;
import org.tahrir.ui.editor.Decorations;
import org.tahrir.ui.editor.Paragraphs;
import org.tahrir.ui.editor.TestArea;

/// Measures what a key costs the screen's thread, without rendering: the event, CSS and layout, and our own paint, in
/// texts of several lengths. It counts the thread's own time, so that other work on the machine makes no difference.
/// Run it by its main method, with `-Dglass.platform=Headless -Dprism.order=sw` where there is
/// no screen; arguments are the texts, as paragraphs x words (100x50 2000x50 3x3500).
public final class EditorSpeed {
    private static final int WARM_UP = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final TestArea test;
    private final BidiTextArea<?, ?> area;

    private EditorSpeed(TestArea test) {
        this.test = test;
        this.area = test.area();
    }

    public static void main(String[] args) {
        try {
            for (String size : args.length > 0 ? args : new String[] {"100x50", "2000x50", "3x3500"}) {
                int paragraphs = Integer.parseInt(size.replaceFirst("x.*", ""));
                int words = Integer.parseInt(size.replaceFirst(".*x", ""));
                try (TestArea test = TestArea.open(20, 800, 700)) {
                    new EditorSpeed(test).measureAll(paragraphs, words);
                }
            }
        } finally {
            Platform.exit();
        }
    }

    private void measureAll(int paragraphs, int words) {
        String text = text(paragraphs, words);
        test.text(text);
        System.out.printf(Locale.ROOT, "%d x %d words, %d characters%n", paragraphs, words, text.length());
        Screen.run(() -> {
            area.getUndoManager().forgetHistory();
            area.moveTo(paragraphs / 2, 20);
            area.requestFollowCaret();
        });
        Screen.pulses(3);
        measure("type a letter", 100, i -> type());
        measure("Backspace", 60, i -> press(KeyCode.BACK_SPACE));
        measure("Left", 100, i -> press(KeyCode.LEFT));
        measure("Down", 100, i -> press(KeyCode.DOWN));
        measure("End, Home", 60, i -> press(i % 2 == 0 ? KeyCode.END : KeyCode.HOME));
        measure("Page down", 40, i -> press(KeyCode.PAGE_DOWN));
        measure("scroll 60 px", 100, i -> area.scrollYBy(60));
        measure(
                "select 40 more",
                60,
                i -> area.selectRange(area.getAnchor(), Math.min(area.getLength(), area.getAnchor() + 40 * i)));
        measure("mouse", 60, i -> area.hit(30 + i * 7 % 700, 20 + i * 11 % 600));
        Screen.run(() -> area.decorations().set(Decorations.Kind.MISTAKE, marks()));
        measure("type with marks", 60, i -> type());
        measure(
                "other marks",
                40,
                i -> area.decorations().set(Decorations.Kind.DOUBT, List.of(new Decorations.Mark(i, i + 3))));
        measure("nothing", 60, i -> {});
    }

    private void type() {
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_TYPED, "م", "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void press(KeyCode key) {
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /// One mark in every sixty characters.
    private List<Decorations.Mark> marks() {
        List<Decorations.Mark> marks = new ArrayList<>();
        for (int i = 0; i < area.getLength() - 6; i += 60) {
            marks.add(new Decorations.Mark(i, i + 5));
        }
        return marks;
    }

    private void measure(String what, int count, IntConsumer act) {
        double[] event = new double[count];
        double[] layout = new double[count];
        double[] paint = new double[count];
        double[] all = new double[count];
        for (int i = 0; i < count + WARM_UP; i++) {
            int trial = i;
            Screen.run(() -> {
                Parent root = area.getScene().getRoot();
                long begun = THREADS.getCurrentThreadCpuTime();
                act.accept(trial);
                double afterEvent = milliseconds(begun);
                root.applyCss();
                root.layout();
                double afterLayout = milliseconds(begun);
                test.paintNow();
                double afterPaint = milliseconds(begun);
                if (trial >= WARM_UP) {
                    event[trial - WARM_UP] = afterEvent;
                    layout[trial - WARM_UP] = afterLayout - afterEvent;
                    paint[trial - WARM_UP] = afterPaint - afterLayout;
                    all[trial - WARM_UP] = afterPaint;
                }
            });
            if (i % 4 == 0) {
                Screen.pulses(1);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "  %-16s %s ms (event %s, CSS and layout %s, our paint %s)%n",
                what,
                middleAndWorst(all),
                middleAndWorst(event),
                middleAndWorst(layout),
                middleAndWorst(paint));
    }

    /// The median and the 95th percentile.
    private static String middleAndWorst(double[] values) {
        Arrays.sort(values);
        return String.format(
                Locale.ROOT, "%.2f / %.2f", values[values.length / 2], values[(int) (values.length * 0.95)]);
    }

    private static double milliseconds(long since) {
        return (THREADS.getCurrentThreadCpuTime() - since) / 1e6;
    }

    private static String text(int paragraphs, int words) {
        var chance = Seeds.chance(3);
        return Stream.generate(() -> Paragraphs.words(words, chance))
                .limit(paragraphs)
                .collect(Collectors.joining("\n"));
    }
}
