package org.tahrir.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.SaveState;

/// The top of the window: where the words are, and what can be done with the desk.
class TopBarViewTest {
    @TempDir
    Path folder;

    private final SimpleObjectProperty<Integer> ready = new SimpleObjectProperty<>(0);
    private final SimpleBooleanProperty mayPreview = new SimpleBooleanProperty();
    private final List<String> done = new ArrayList<>();
    private TestPlace place;
    private OpenStory open;
    private TopBarView bar;
    private javafx.stage.Stage stage;

    @BeforeEach
    void show() {
        place = Screen.get(() -> new TestPlace(folder, TestPlace.REPORTER, Language.EN));
        open = Screen.get(() -> new OpenStory(place.workplace()));
        Commands commands = new Commands();
        commands.add(command("palette.open", new SimpleBooleanProperty(true)));
        commands.add(command("story.preview", mayPreview));
        commands.add(command("desk.export", new SimpleBooleanProperty(true)));
        bar = Screen.get(() -> new TopBarView(
                place.workplace(),
                open,
                commands,
                new PaletteModel(place.workplace(), commands, (id, target) -> {}),
                ready));
        stage = Screen.show(() -> bar, 1024, 60, Look.LIGHT, Language.EN);
    }

    @AfterEach
    void close() {
        Screen.close(stage);
        place.close();
    }

    @Test
    void saysHowManyStoriesAreReadyToGoOut() {
        Button export = button(".export-button");
        assertThat(export.getText()).isEqualTo(words("topbar.export"));
        Screen.run(() -> ready.set(3));
        assertThat(export.getText()).isEqualTo(place.workplace().words().text("topbar.export-ready", 3));
        Screen.run(() -> ready.set(0));
        assertThat(export.getText()).isEqualTo(words("topbar.export"));
        Screen.run(export::fire);
        assertThat(done).containsExactly("desk.export");
    }

    @Test
    void previewIsGreyUntilThereIsSomethingToLookAt() {
        Button preview = button(".quiet-button");
        assertThat(preview.isDisabled()).isTrue();
        Screen.run(() -> mayPreview.set(true));
        Screen.run(preview::fire);
        assertThat(done).containsExactly("story.preview");
    }

    @Test
    void saysNothingOfSavingWhileNoStoryIsOpen() {
        assertThat(Screen.get(() -> bar.lookup(".saved").isVisible())).isFalse();
    }

    @Test
    void saysWhenTheWordsAreOnTheirWayAndWhenTheyAreSaved() {
        Story story = place.story("خبر", Stage.DRAFT, "نص.");
        Screen.run(() -> open.open(story));
        Screen.until("open", () -> open.story() != null);
        assertThat(state()).startsWith("Saved").matches(".*\\d\\d:\\d\\d.*");
        assertThat(sign()).contains("sign-saved");
        Screen.run(() -> {
            open.edit(article -> article.withHeadlines(article.headlines().withHeadline("خبر آخر")));
            assertThat(state()).isEqualTo(words("save.writing"));
            assertThat(sign()).contains("sign-writing");
        });
        Screen.run(open::save);
        Screen.until("saved", () -> open.saveStateProperty().get() instanceof SaveState.Saved);
        assertThat(state()).startsWith("Saved");
    }

    @Test
    void saysThatAStoryCanOnlyBeRead() {
        Story story = place.story("خبر", Stage.EXPORTED, "نص.");
        Screen.run(() -> open.open(story));
        Screen.until("open", () -> open.story() != null);
        assertThat(state()).isEqualTo(words("save.read-only"));
        assertThat(sign()).contains("sign-read-only");
        assertThat(Screen.get(() -> bar.lookup(".saved").getAccessibleText())).isEqualTo(words("save.read-only"));
    }

    @Test
    void theMenuIsNamedAndTheFieldShowsItsKeys() {
        Button menu = button(".app-name");
        assertThat(menu.getText()).isEqualTo(words("app.name"));
        assertThat(menu.getAccessibleText()).isEqualTo(words("palette.menu"));
        assertThat(Screen.get(() -> bar.search().lookupAll(".icon")).size()).isPositive();
    }

    private String state() {
        return ((Label) Objects.requireNonNull(Screen.get(() -> bar.lookup(".saved-text")))).getText();
    }

    private List<String> sign() {
        return Screen.get(() ->
                List.copyOf(Objects.requireNonNull(bar.lookup(".save-sign")).getStyleClass()));
    }

    private Button button(String selector) {
        return (Button) Objects.requireNonNull(Screen.get(() -> bar.lookup(selector)));
    }

    private String words(String key) {
        return place.workplace().words().text(key);
    }

    private Command command(String id, SimpleBooleanProperty applicable) {
        return new Command(id, Command.Group.STORY, null, null, applicable, () -> done.add(id));
    }
}
