package org.tahrir.ui.inspector;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Person;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.kit.Sheets;
import org.tahrir.ui.kit.Toasts;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.SaveState;
import org.tahrir.ui.work.Target;

/// The inspector on a screen, with a real library behind it, and note of where it leads.
public final class InspectorScreen implements AutoCloseable {
    public final TestPlace place;
    public final OpenStory open;
    public final Chrome chrome;
    public final List<StoryId> opened = new ArrayList<>();
    public final List<String> browsed = new ArrayList<>();
    public final InspectorView view;
    public final Stage stage;

    public InspectorScreen(Path folder, Person person, Language language, Look look, double width, double height) {
        place = Screen.get(() -> new TestPlace(folder, person, language));
        open = Screen.get(() -> new OpenStory(place.workplace()));
        StackPane behind = Screen.get(StackPane::new);
        chrome = Screen.get(() -> new Chrome(
                new Commands(), new Sheets(behind), new Toasts(place.workplace().words())));
        view = Screen.get(() -> new InspectorView(place.workplace(), open, chrome, this::note, browsed::add));
        stage = Screen.show(
                () -> {
                    behind.getChildren().addAll(view, chrome.toasts());
                    return behind;
                },
                width,
                height,
                look,
                language);
        Screen.run(() -> chrome.commands().installOn(stage.getScene()));
    }

    public InspectorScreen(Path folder, Person person) {
        this(folder, person, Language.AR, Look.LIGHT, 324, 850);
    }

    private void note(StoryId id, Target target) {
        opened.add(id);
    }

    /// Puts a story on the paper and waits for it.
    public void show(Story story) {
        Screen.run(() -> open.open(story));
        Screen.until(
                "the story is open",
                () -> open.story() != null && open.story().id().equals(story.id()));
        Screen.pulses(3);
    }

    public void select(InspectorTab tab) {
        Screen.run(() -> view.select(tab));
        Screen.pulses(2);
    }

    /// The open story as the library has it once everything is saved.
    public Story saved() {
        Screen.run(open::save);
        Screen.until("saved", () -> open.saveStateProperty().get() instanceof SaveState.Saved);
        return place.newsroom()
                .story(Objects.requireNonNull(Screen.get(open::story)).id().toString());
    }

    public Story now() {
        return Objects.requireNonNull(Screen.get(open::story));
    }

    /// All nodes of a style class that can be seen, from top to bottom.
    public List<Node> all(String styleClass) {
        return Screen.get(() -> stage.getScene().getRoot().lookupAll("." + styleClass).stream()
                .filter(node -> node.isVisible())
                .toList());
    }

    public Node node(String styleClass) {
        return all(styleClass).getFirst();
    }

    @Override
    public void close() {
        Screen.run(() -> stage.getScene().setRoot(new StackPane()));
        Screen.close(stage);
        place.close();
    }
}
