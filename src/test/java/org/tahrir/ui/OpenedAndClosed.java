package org.tahrir.ui;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.ui.inspector.InspectorTab;

/// Opens and closes 500 different stories in the assembled window, one after another, writes a letter in each, looks
/// for a word and through the tabs beside it now and then, and prints as JSON what is alive after every fifty, when the
/// collector has been through. Ends with 1 when what is held grows. The argument is another number of stories.
public final class OpenedAndClosed implements AutoCloseable {
    /// What may be held more at the end than after the first fifty, which fill the caches. A view of a picture or table
    /// that is held costs a hundred kilobytes and more, the text of a long story twenty: this is four of each hundred
    /// stories. Where somebody was in each story is kept on purpose, a hundred bytes for one.
    private static final long MOST_GROWTH = 2_000_000;

    /// The pictures of the stories seen last are kept, fifty megabytes and once more for their painting.
    private static final long MOST_PIXELS_GROWTH = 100_000_000;

    /// How many more there may be of a kind: paragraphs that come and go with the length of the story seen last.
    private static final int MOST_MORE = 20;

    private static final int STORIES = 500;
    private static final int STEP = 50;
    private static final List<String> COUNTED = List.of(
            "org.tahrir.article.Story",
            "org.tahrir.text.Body",
            "org.tahrir.ui.work.OpenStory",
            "org.tahrir.ui.paper.PaperView",
            "org.tahrir.ui.inspector.InspectorView",
            "org.tahrir.ui.editor.BodyEditor",
            "org.tahrir.ui.editor.BodyArea",
            "org.tahrir.ui.editor.ParagraphDecor",
            "org.tahrir.ui.editor.BidiField",
            "org.tahrir.ui.editor.PictureBlock",
            "org.tahrir.ui.editor.TableBlock",
            "org.tahrir.ui.editor.TableCell",
            "org.tahrir.ui.editor.CardBlock",
            "javafx.scene.image.Image",
            "javafx.scene.control.Tooltip",
            "javafx.stage.Stage");
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final TestWindow window;
    private final List<StoryId> stories;

    private OpenedAndClosed(Path folder, int count) {
        TestPlace place = new TestPlace(folder, TestPlace.EDITOR, Language.AR);
        stories = new StoriesToOpen(place, folder).write(count);
        window = new TestWindow(place, folder, Theme.LIGHT, 1440, 900);
    }

    public static void main(String[] args) throws IOException {
        Display.useNone();
        int count = args.length > 0 ? Integer.parseInt(args[0]) : STORIES;
        Path folder = Files.createTempDirectory("tahrir-opened");
        List<LiveObjects> alive = new ArrayList<>();
        try (OpenedAndClosed sitting = new OpenedAndClosed(folder, count)) {
            alive.add(LiveObjects.now(COUNTED));
            for (int i = 0; i < count; i++) {
                sitting.visit(i);
                if ((i + 1) % STEP == 0) {
                    alive.add(LiveObjects.now(COUNTED));
                }
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        List<String> grown = grown(alive.get(1), alive.getLast());
        OUT.println(json(alive, grown));
        System.exit(grown.isEmpty() ? 0 : 1);
    }

    private static List<String> grown(LiveObjects first, LiveObjects last) {
        List<String> grown = new ArrayList<>();
        if (last.others() - first.others() > MOST_GROWTH) {
            grown.add("heap");
        }
        if (last.pixels() - first.pixels() > MOST_PIXELS_GROWTH) {
            grown.add("pixels");
        }
        COUNTED.stream()
                .filter(name ->
                        last.counts().getOrDefault(name, 0) - first.counts().getOrDefault(name, 0) > MOST_MORE)
                .forEach(grown::add);
        return grown;
    }

    private void visit(int number) {
        StoryId id = stories.get(number);
        Screen.run(() -> window.window().open(id));
        Screen.until("open", () -> {
            Story now = window.window().openStory().story();
            return now != null && now.id().equals(id);
        });
        Screen.pulses(4);
        Node area = Objects.requireNonNull(Screen.get(() -> window.root().lookup(".body-area")));
        Screen.run(area::requestFocus);
        Screen.run(() -> type("م"));
        if (number % 5 == 0) {
            window.run("edit.find");
            Screen.run(() -> type("ن"));
            Screen.pulses(3);
            Screen.run(() -> press(KeyCode.ESCAPE));
        }
        if (number % 7 == 0) {
            for (InspectorTab tab : InspectorTab.values()) {
                Screen.run(() -> window.window().frame().reveal(tab));
                Screen.pulses(3);
            }
        }
        Screen.run(window.window().openStory()::close);
        Screen.until("closed", () -> window.window().openStory().story() == null);
        Screen.pulses(2);
    }

    private void type(String letter) {
        Event.fireEvent(
                focused(), new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void press(KeyCode key) {
        Event.fireEvent(focused(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private Node focused() {
        return Objects.requireNonNull(window.stage().getScene().getFocusOwner());
    }

    private static String json(List<LiveObjects> alive, List<String> grown) {
        StringBuilder json = new StringBuilder("{\"stories\": [");
        json.append(IntStream.range(0, alive.size())
                .mapToObj(i -> String.valueOf(i * STEP))
                .collect(Collectors.joining(", ")));
        json.append("],\n \"heap_mb\": ").append(megabytes(alive, LiveObjects::others));
        json.append(",\n \"pixels_mb\": ").append(megabytes(alive, LiveObjects::pixels));
        json.append(String.format(
                Locale.ROOT,
                ",%n \"most_growth_mb\": {\"heap\": %.1f, \"pixels\": %.1f}, \"most_more_objects\": %d,%n \"objects\": {",
                MOST_GROWTH / 1e6,
                MOST_PIXELS_GROWTH / 1e6,
                MOST_MORE));
        json.append(COUNTED.stream()
                .map(name -> alive.stream()
                        .map(one -> String.valueOf(one.counts().getOrDefault(name, 0)))
                        .collect(Collectors.joining(", ", "\n  \"" + name + "\": [", "]")))
                .collect(Collectors.joining(",")));
        return json.append("},\n \"grown\": [")
                .append(grown.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")))
                .append("]}")
                .toString();
    }

    private static String megabytes(List<LiveObjects> alive, ToLongFunction<LiveObjects> bytes) {
        return alive.stream()
                .map(one -> String.format(Locale.ROOT, "%.2f", bytes.applyAsLong(one) / 1e6))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public void close() {
        window.close();
    }
}
