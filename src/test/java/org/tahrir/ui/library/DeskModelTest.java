package org.tahrir.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Person;
import org.tahrir.settings.Language;
import org.tahrir.text.Body;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Target;

/// The places of the desk and who sits at it.
class DeskModelTest {
    @TempDir
    Path folder;

    private TestPlace place;
    private OpenStory open;
    private @Nullable DeskModel begun;

    @BeforeEach
    void sitDown() {
        place = new TestPlace(folder, TestPlace.REPORTER, Language.EN);
        open = Screen.get(() -> new OpenStory(place.workplace()));
    }

    @AfterEach
    void leave() {
        place.close();
    }

    @Test
    void countsWhatLiesWhere() {
        place.story("أ", Stage.DRAFT, "نص");
        place.story("ب", Stage.REVIEW, "نص");
        inSection("ج", "سياسة", Stage.READY);
        inSection("د", "سياسة", Stage.TRASH);
        begin();

        Screen.until("counted", () -> count(new DeskPlace.All()) == 3);
        assertThat(count(new DeskPlace.Drafts())).isEqualTo(1);
        assertThat(count(new DeskPlace.At(Stage.READY))).isEqualTo(1);
        assertThat(count(new DeskPlace.Section("سياسة"))).isEqualTo(1);
        assertThat(count(DeskModel.TRASH)).isEqualTo(1);
        Screen.until("sections are known", () -> desk().sections().equals(List.of("سياسة")));
    }

    @Test
    void countsAgainWhenTheLibraryChanges() {
        begin();
        Screen.until("counted", () -> count(new DeskPlace.All()) == 0);

        Story story = place.story("أ", Stage.DRAFT, "نص");
        Screen.run(() -> place.workplace().changes().changed(story.id()));

        Screen.until("counted again", () -> count(new DeskPlace.Drafts()) == 1);
    }

    @Test
    void myDraftsAreThoseOfWhoeverSitsHere() {
        place.story("أ", Stage.DRAFT, "نص");
        begin();
        Screen.until("counted", () -> count(new DeskPlace.Drafts()) == 1);

        Screen.run(() -> desk().sitDown(new Person("هدى", Role.EDITOR), why -> {}));

        Screen.until("sat down", () -> "هدى".equals(place.workplace().person().name()));
        assertThat(count(new DeskPlace.Drafts())).isZero();
        assertThat(Screen.get(() -> place.workplace().settings().name())).isEqualTo("هدى");
        assertThat(Screen.get(() -> place.workplace().settings().role())).isEqualTo(Role.EDITOR);
    }

    @Test
    void savesWhatWasWrittenUnderTheNameOfItsWriter() {
        Story story = place.story("أ", Stage.DRAFT, "نص");
        begin();
        Screen.run(() -> open.open(story));
        Screen.until("open", () -> open.story() != null);
        Screen.run(() -> {
            open.textChanged(() -> Body.ofParagraphs(List.of("كلام ريم")));
            desk().sitDown(new Person("هدى", Role.EDITOR), why -> {});
        });

        Screen.until("sat down", () -> "هدى".equals(place.workplace().person().name()));
        assertThat(place.newsroom()
                        .library()
                        .stories()
                        .find(story.id())
                        .orElseThrow()
                        .article()
                        .body()
                        .plain())
                .isEqualTo("كلام ريم");
    }

    @Test
    void beginsAStoryAndLeadsToItsHeadline() {
        begin();
        Screen.run(() -> desk().choose(new DeskPlace.All()));
        List<Object> led = new ArrayList<>();

        Screen.run(() -> desk().begin((id, target) -> led.addAll(List.of(id, target)), why -> {}));

        Screen.until("begun", () -> !led.isEmpty());
        assertThat(led.get(1)).isEqualTo(new Target.Headline());
        assertThat(Screen.get(() -> desk().place())).as("where it lies").isEqualTo(new DeskPlace.Drafts());
        assertThat(begun((StoryId) led.getFirst()).filing().language()).isEqualTo("en");
        Screen.until("counted", () -> count(new DeskPlace.Drafts()) == 1);
    }

    @Test
    void beginsInTheLanguageLastWrittenIn() {
        Story arabic = place.story("أ", Stage.DRAFT, "نص");
        begin();
        Screen.run(() -> open.open(arabic));
        Screen.until("open", () -> open.story() != null);
        List<StoryId> led = new ArrayList<>();

        Screen.run(() -> desk().begin((id, target) -> led.add(id), why -> {}));

        Screen.until("begun", () -> !led.isEmpty());
        assertThat(begun(led.getFirst()).filing().language()).isEqualTo("ar");
    }

    private void begin() {
        begun = Screen.get(() -> new DeskModel(place.workplace(), open));
    }

    private int count(DeskPlace of) {
        return Screen.get(() -> desk().count(of));
    }

    private Article begun(StoryId id) {
        return place.newsroom().library().stories().find(id).orElseThrow().article();
    }

    private void inSection(String headline, String section, Stage stage) {
        Article article = Article.of(place.nextId(), headline, Body.ofParagraphs(List.of("نص")));
        place.save(article.withFiling(article.filing().withSection(section)), stage);
    }

    private DeskModel desk() {
        return Objects.requireNonNull(begun);
    }
}
