package org.tahrir.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Position;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.inspector.InspectorTab;

/// A picture to be drawn.
///
/// @param name of the file, without language, look and ending
/// @param signs whether signs nobody sees are painted
/// @param acts what is done in the window before; it comes to rest after each
record Shot(
        String name,
        Theme theme,
        double width,
        double height,
        boolean signs,
        Part part,
        List<Consumer<MainWindow>> acts) {
    /// How much of the window is drawn.
    enum Part {
        WINDOW,
        /// The window as if a screen were high enough for the whole page.
        PAGE,
        /// The lines around the caret.
        CARET;

        Image of(Scene scene) {
            if (this == WINDOW) {
                return scene.snapshot(null);
            }
            Node root = scene.getRoot();
            if (this == PAGE) {
                return root.snapshot(null, null);
            }
            double middle = editor(root).caretInScene().orElseThrow().getCenterY();
            SnapshotParameters lines = new SnapshotParameters();
            lines.setViewport(new Rectangle2D(0, middle - 130, scene.getWidth(), 260));
            return root.snapshot(lines, null);
        }
    }

    private static final double PAGE_HEIGHT = 2600;

    private Shot(String name, Theme theme, List<Consumer<MainWindow>> acts) {
        this(name, theme, 1440, 900, false, Part.WINDOW, acts);
    }

    /// The window at work on the sample desk.
    static List<Shot> ofDesk(Language language) {
        Consumer<MainWindow> story = opens(language == Language.AR ? PictureDesk.WRITING : PictureDesk.WALK);
        List<Shot> shots = new ArrayList<>();
        shots.add(new Shot("desk", Theme.LIGHT, List.of(Shot::related, story)));
        shots.add(new Shot("desk", Theme.DARK, List.of(Shot::related, story)));
        if (language == Language.AR) {
            shots.add(new Shot("details", Theme.LIGHT, List.of(story)));
            shots.add(new Shot("returned", Theme.LIGHT, List.of(opens(PictureDesk.SIMULATOR))));
            shots.add(new Shot("search", Theme.LIGHT, List.of(story, Shot::search)));
            shots.add(new Shot("narrow", Theme.LIGHT, 1024, 700, false, Part.WINDOW, List.of(story)));
        }
        return shots;
    }

    /// The export sheet over the desk as it is in a hurry.
    static Shot ofExport(Language language) {
        return language == Language.AR
                ? new Shot("export", Theme.LIGHT, List.of(opens(PictureDesk.WRITING), Shot::export))
                : new Shot("export", Theme.DARK, List.of(opens(PictureDesk.WALK), Shot::export));
    }

    /// The story with everything in it: the whole page, and what is done on it.
    static List<Shot> ofPage(Language language) {
        boolean arabic = language == Language.AR;
        Consumer<MainWindow> story = opens(Objects.requireNonNull(PictureDesk.PAGES.get(language)));
        Consumer<MainWindow> border = onText((text, body) -> text.select(
                place(body, arabic ? "تبرّعت شركة" : "called", 0),
                place(body, arabic ? "GreenLine" : "الكلمات", arabic ? 5 : 3)));
        Consumer<MainWindow> caret =
                onText((text, body) -> text.goTo(arabic ? place(body, "Motors", 6) : place(body, "الكلمات", 7)));
        List<Shot> shots = new ArrayList<>();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            shots.add(new Shot(
                    "page", theme, 1000, 900, false, Part.PAGE, List.of(Shot::alone, Shot::tall, story, border)));
        }
        Theme look = arabic ? Theme.LIGHT : Theme.DARK;
        shots.add(new Shot("caret", look, 820, 700, false, Part.CARET, List.of(Shot::alone, story, caret)));
        if (arabic) {
            shots.add(new Shot("replace", look, 1024, 700, false, Part.WINDOW, List.of(story, Shot::replace)));
            Consumer<MainWindow> end =
                    onText((text, body) -> text.goTo(new Position(body.blocks().size() - 1, 0)));
            shots.add(new Shot("signs", look, 1024, 700, true, Part.WINDOW, List.of(Shot::alone, story, end)));
        } else {
            Consumer<MainWindow> outline = window -> run(window, "view.outline");
            shots.add(new Shot("outline", look, 1024, 700, false, Part.WINDOW, List.of(Shot::alone, story, outline)));
        }
        return shots;
    }

    private static Consumer<MainWindow> opens(StoryId story) {
        return window -> window.open(story);
    }

    private static void related(MainWindow window) {
        window.frame().reveal(InspectorTab.RELATED);
    }

    /// Makes the window's content higher than any window may be where there is no screen.
    private static void tall(MainWindow window) {
        Region shell = window.frame().shell();
        Scene scene = shell.getScene();
        Group frame = new Group();
        frame.setAutoSizeChildren(false);
        scene.setRoot(frame);
        frame.getChildren().add(shell);
        shell.resize(scene.getWidth(), PAGE_HEIGHT);
    }

    private static void alone(MainWindow window) {
        window.frame().shell().showPaperAlone(true);
    }

    /// Looks for a word as nobody wrote it in the stories: with a prefix, in the plural, with a vowel mark.
    private static void search(MainWindow window) {
        window.frame().openPalette();
        write(window, 0, ".search-field", "والمَكتبات");
    }

    private static void export(MainWindow window) {
        run(window, "desk.export");
    }

    private static void replace(MainWindow window) {
        run(window, "edit.replace");
        write(window, 0, ".find-bar .find-field", "كتب");
        write(window, 1, ".find-bar .find-field", "مؤلفات");
    }

    private static void run(MainWindow window, String command) {
        window.chrome().commands().get(command).run();
    }

    private static void write(MainWindow window, int which, String style, String words) {
        Node found = window.frame().shell().lookupAll(style).stream()
                .skip(which)
                .findFirst()
                .orElseThrow();
        if (found instanceof BidiField field) {
            field.setText(words);
        }
    }

    private static Consumer<MainWindow> onText(BiConsumer<BodyEditor, Body> act) {
        return window -> {
            BodyEditor text = editor(window.frame().shell());
            act.accept(text, text.snapshot().get());
        };
    }

    private static BodyEditor editor(Node root) {
        return (BodyEditor) Objects.requireNonNull(root.lookup(".body-editor"));
    }

    /// Where words stand for the first time, and so many letters on.
    private static Position place(Body body, String words, int letters) {
        for (int block = 0; block < body.blocks().size(); block++) {
            if (body.blocks().get(block) instanceof Block.TextBlock text
                    && text.prose().plain().contains(words)) {
                return new Position(block, text.prose().plain().indexOf(words) + letters);
            }
        }
        throw new IllegalArgumentException(words);
    }
}
