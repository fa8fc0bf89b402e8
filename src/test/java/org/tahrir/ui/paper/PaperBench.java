package org.tahrir.ui.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Person;
import org.tahrir.settings.Language;
import org.tahrir.text.Body;
import org.tahrir.ui.FakeOutside;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.kit.Sheets;
import org.tahrir.ui.kit.Toasts;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Target;

/// A paper in a window of its own, with what it needs around it: for tests.
final class PaperBench implements AutoCloseable {
    final TestPlace place;
    final FakeOutside outside = new FakeOutside(Path.of("documents"));
    final OpenStory open;
    final Chrome chrome;
    final PaperView paper;
    final Stage stage;
    final List<String> browsed = new ArrayList<>();
    final List<Target> led = new ArrayList<>();
    private final Language language;

    PaperBench(Path folder, Person person, Language language) {
        this(folder, person, language, 600, 640, Look.LIGHT);
    }

    PaperBench(Path folder, Person person, Language language, double width, double height, Look look) {
        this.language = language;
        place = Screen.get(() -> new TestPlace(folder, person, language));
        open = Screen.get(() -> new OpenStory(place.workplace()));
        VBox behind = new VBox();
        chrome = Screen.get(() -> new Chrome(
                new Commands(), new Sheets(behind), new Toasts(place.workplace().words())));
        paper = Screen.get(() -> new PaperView(
                place.workplace(),
                open,
                chrome,
                this::open,
                outside,
                browsed::add,
                new PaperMemory(place.workplace())));
        stage = Screen.show(
                () -> {
                    VBox.setVgrow(paper, javafx.scene.layout.Priority.ALWAYS);
                    behind.getChildren().add(paper);
                    return new StackPane(behind, chrome.sheets(), chrome.toasts());
                },
                width,
                height,
                look,
                language);
        Screen.run(() -> chrome.commands().installOn(stage.getScene()));
    }

    private void open(StoryId id, Target target) {
        led.add(target);
        open.saveThen(() -> Platform.runLater(() -> {
            open.open(place.newsroom().story(id.toString()));
            Platform.runLater(() -> paper.goTo(target));
        }));
    }

    /// Puts a story on the paper.
    Story show(Story story) {
        Screen.run(() -> open.open(story));
        until(
                "on the paper",
                () -> Objects.equals(
                        Optional.ofNullable(open.story()).map(Story::id).orElse(null), story.id()));
        Screen.pulses(3);
        return story;
    }

    /// Runs a command as menus do.
    boolean run(String command) {
        boolean done = Screen.get(() -> chrome.commands().get(command).run());
        Screen.pulses(2);
        return done;
    }

    boolean applicable(String command) {
        return Screen.get(() -> chrome.commands().get(command).applicable().get());
    }

    BodyEditor text() {
        return Screen.get(() -> (BodyEditor) paper.lookup(".body-editor"));
    }

    /// The text as it is written now.
    Body body() {
        return Screen.get(() -> text().snapshot()).get();
    }

    /// The story as the library has it.
    Story saved(Story story) {
        return place.newsroom().story(story.id().toString());
    }

    Story now() {
        return Screen.get(() -> Objects.requireNonNull(open.story()));
    }

    void until(String what, BooleanSupplier holds) {
        Screen.until(what, holds);
    }

    /// The words of all labels of a style that can be seen.
    List<String> said(String style) {
        return Screen.get(() -> stage.getScene().getRoot().lookupAll(style).stream()
                .filter(node -> node instanceof Labeled && isSeen(node))
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    void shot(String name) {
        Screen.pulses(3);
        Screen.shot(stage, name + "-" + language.code());
    }

    @Override
    public void close() {
        AtomicBoolean saved = new AtomicBoolean();
        Screen.run(() -> open.saveThen(() -> saved.set(true)));
        Screen.until("all is on the disk", saved::get);
        Screen.run(() -> stage.getScene().setRoot(new StackPane()));
        Screen.close(stage);
        place.close();
    }
}
