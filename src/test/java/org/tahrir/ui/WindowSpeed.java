package org.tahrir.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.store.Backup;
import org.tahrir.store.BackupShelf;
import org.tahrir.store.Library;
import org.tahrir.store.StoryFilter;
import org.tahrir.ui.library.DeskPlace;

/// Measures the assembled window: going from one story to another and scrolling the list in a large library, and what a
/// key costs the screen's thread in a story of 5,000 and of 100,000 words while it is saved as it is written, also
/// while the library is backed up. Times are those of the clock, in milliseconds. The argument is the folder of a
/// library, as the store's benchmark leaves it; stories are added to it.
public final class WindowSpeed implements AutoCloseable {
    private static final List<String> WORDS = List.of(
            "قال الوزير إن الاتفاق وُقِّعَ أمس في بيروت، وإن الأسعار تراجعت بنسبة 25% منذ العام (2026).".split(" "));
    private static final int SWITCHES = 60;
    private static final int FRAMES = 300;
    private static final int KEYS = 200;

    private final TestWindow window;
    private final PauseWatch pauses;

    private WindowSpeed(Path folder) {
        window = new TestWindow(folder, TestPlace.EDITOR, Language.AR, Theme.LIGHT, 1440, 900);
        pauses = new PauseWatch();
    }

    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("tahrir-window");
        try (WindowSpeed speed = new WindowSpeed(folder)) {
            speed.switching();
            speed.scrolling();
            for (int words : new int[] {5_000, 100_000}) {
                speed.typing(words);
                speed.backingUp();
            }
        } finally {
            Platform.exit();
        }
    }

    private void switching() {
        List<StoryId> ids = window.place().newsroom().library().stories().list(StoryFilter.ALL).stream()
                .map(summary -> summary.id())
                .limit(5_000)
                .toList();
        Random chance = new Random(7);
        List<Double> waits = new ArrayList<>();
        pauses.longestMillis();
        for (int i = 0; i < SWITCHES; i++) {
            StoryId id = ids.get(chance.nextInt(ids.size()));
            long begun = System.nanoTime();
            open(id);
            waits.add(since(begun));
            Screen.pulses(6);
        }
        tell("from one story to another, until it is painted", waits);
        tellPause("while going from one to another");
    }

    private void scrolling() {
        Screen.run(() -> window.window().models().desk().choose(new DeskPlace.All()));
        Screen.until(
                "read", () -> window.window().models().list().readyProperty().get());
        ListView<?> list = (ListView<?>)
                Objects.requireNonNull(Screen.get(() -> window.root().lookup(".story-column .list-view")));
        int rows = window.place()
                .newsroom()
                .library()
                .stories()
                .list(StoryFilter.ALL)
                .size();
        Screen.until("read to its end", () -> list.getItems().size() == rows);
        Parent root = window.root();
        List<Double> frames = new ArrayList<>();
        pauses.longestMillis();
        for (int i = 0; i < FRAMES; i++) {
            int to = (int) ((long) i * (rows - 1) / FRAMES);
            Screen.run(() -> {
                long begun = System.nanoTime();
                list.scrollTo(to);
                root.applyCss();
                root.layout();
                frames.add(since(begun));
            });
            Screen.pulses(1);
        }
        tell("a frame of the list scrolled from end to end over " + rows + " stories", frames);
        tellPause("while scrolling");
    }

    private void typing(int words) {
        Story story = window.place().story("خبر طويل", Stage.DRAFT, text(words));
        long begun = System.nanoTime();
        open(story.id());
        System.out.printf(Locale.ROOT, "a story of %,d words: opened in %.0f ms%n", words, since(begun));
        Node area = Objects.requireNonNull(Screen.get(() -> window.root().lookup(".body-area")));
        Screen.run(area::requestFocus);
        List<Double> keys = type(area, typed -> typed < KEYS);
        tell("a key until it is laid out", keys.subList(KEYS / 10, KEYS));
        tellPause("while typing, saving included");
    }

    /// Goes on typing in the story that is open while a backup of the library is made and checked.
    private void backingUp() throws IOException {
        Library library = window.place().newsroom().library();
        BackupShelf shelf = BackupShelf.of(Files.createTempDirectory("tahrir-backup"), library.folder());
        Node area = Objects.requireNonNull(Screen.get(() -> window.root().lookup(".body-area")));
        long begun = System.nanoTime();
        AtomicReference<Double> took = new AtomicReference<>();
        CompletableFuture<Void> backup = CompletableFuture.runAsync(() -> {
            shelf.keep(library, Backup.Kind.DAILY, LocalDateTime.of(2026, 1, 2, 3, 4));
            took.set(since(begun));
        });
        List<Double> keys = type(area, typed -> !backup.isDone());
        backup.join();
        System.out.printf(Locale.ROOT, "a backup, made and checked while typing: %.0f ms%n", took.get());
        tell("a key until it is laid out meanwhile", keys);
        tellPause("while backing up");
    }

    private List<Double> type(Node area, IntPredicate goesOn) {
        Parent root = window.root();
        List<Double> keys = new ArrayList<>();
        pauses.longestMillis();
        for (int i = 0; goesOn.test(i); i++) {
            String letter = i % 6 == 5 ? " " : "م";
            Screen.run(() -> {
                long pressed = System.nanoTime();
                Event.fireEvent(
                        area,
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
                root.applyCss();
                root.layout();
                keys.add(since(pressed));
            });
            Screen.pulses(2);
        }
        return keys;
    }

    private void open(StoryId id) {
        Screen.run(() -> window.window().open(id));
        Screen.until("open", () -> {
            Story now = window.window().openStory().story();
            return now != null && now.id().equals(id);
        });
        Screen.pulses(1);
    }

    private static String[] text(int words) {
        Random chance = new Random(3);
        return Stream.generate(() -> paragraph(chance)).limit(words / 50).toArray(String[]::new);
    }

    private static String paragraph(Random chance) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            words.add(WORDS.get(chance.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private void tellPause(String when) {
        System.out.printf(
                Locale.ROOT, "  longest wait of the screen's thread %s: %d ms%n", when, pauses.longestMillis());
    }

    private static void tell(String what, List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(each -> each).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.1f ms, p95 %.1f ms, worst %.1f ms%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }

    @Override
    public void close() {
        pauses.close();
        window.close();
    }
}
