package org.tahrir.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Headlines;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.text.Body;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;

/// The story on the paper: when its text is shown anew, and that no word is lost.
class OpenStoryTest {
    @TempDir
    Path folder;

    private TestPlace place;
    private OpenStory open;
    private final List<OpenStory.Page> pages = new ArrayList<>();

    @BeforeEach
    void sitDown() {
        place = Screen.get(() -> new TestPlace(folder, TestPlace.REPORTER, Language.AR));
        open = Screen.get(() -> new OpenStory(place.workplace()));
        Screen.run(() -> open.pageProperty().addListener((o, was, is) -> pages.add(is)));
    }

    @AfterEach
    void leave() {
        place.close();
    }

    @Test
    void writingAndSavingDoNotTurnThePage() {
        Story story = opened("خبر", "نص.");
        write("نص أطول.");
        assertThat(open.body()).isEqualTo(body("نص أطول."));
        Screen.run(() -> open.edit(article -> article.withHeadlines(Headlines.of("عنوان آخر"))));
        untilSaved();
        assertThat(again(story).article().body()).isEqualTo(body("نص أطول."));
        assertThat(again(story).article().headline()).isEqualTo("عنوان آخر");
        assertThat(pages).hasSize(1);
    }

    @Test
    void asksForHalfTypedValuesWhenItIsLeftButNotWhenItSavesByItself() {
        Story story = opened("خبر", "نص.");
        Screen.run(() -> open.onSettle(
                () -> open.edit(article -> article.withFiling(article.filing().withSection("محليات")))));
        write("نص أطول.");
        Screen.until("saved by itself", () -> open.saveStateProperty().get() instanceof SaveState.Saved);
        assertThat(again(story).article().filing().section()).isEmpty();
        Screen.run(open::close);
        Screen.until("the paper is clear", () -> open.story() == null);
        assertThat(again(story).article().filing().section()).isEqualTo("محليات");
    }

    @Test
    void aVerbThatChangesTheTextTurnsThePageAndOthersDoNot() {
        Story story = opened("خبر", "نص.");
        write("نص أطول.");
        Screen.run(() -> open.perform(
                saved -> place.newsroom().linking(TestPlace.REPORTER).addAddress(saved, "دليل", "https://example.org/"),
                done -> {},
                why -> {}));
        Screen.until(
                "linked",
                () -> !Objects.requireNonNull(open.story()).article().related().isEmpty());
        assertThat(pages).hasSize(1);
        Screen.run(() -> open.perform(
                saved -> place.newsroom().drafting(TestPlace.REPORTER).restore(saved, 1), done -> {}, why -> {}));
        Screen.until("turned", () -> pages.size() == 2);
        assertThat(pages.getLast().body()).isEqualTo(body("نص."));
        assertThat(Screen.get(open::body)).isEqualTo(body("نص."));
        assertThat(again(story).article().body()).isEqualTo(body("نص."));
    }

    @Test
    void openingWhatIsOpenLeavesItAlone() {
        Story story = opened("خبر", "نص.");
        write("نص أطول.");
        Screen.run(() -> open.open(story));
        untilSaved();
        assertThat(pages).hasSize(1);
        assertThat(again(story).article().body()).isEqualTo(body("نص أطول."));
    }

    @Test
    void wordsThatCannotBeSavedKeepThePaper() {
        Story story = opened("خبر", "نص.");
        Story other = place.story("خبر آخر", Stage.DRAFT, "نص آخر.");
        Screen.run(() -> open.edit(article -> article.withHeadlines(Headlines.of("نصف محرف \uD800"))));
        Screen.run(() -> open.open(other));
        Screen.until("told", () -> open.saveStateProperty().get() instanceof SaveState.NotSaved);
        assertThat(Objects.requireNonNull(open.story()).id()).isEqualTo(story.id());
        assertThat(open.story().article().headline()).startsWith("نصف محرف");
        Screen.run(() -> open.edit(article -> article.withHeadlines(Headlines.of("محرف كامل"))));
        Screen.run(() -> open.open(other));
        Screen.until("other", () -> pages.size() == 2);
        assertThat(again(story).article().headline()).isEqualTo("محرف كامل");
    }

    private Story opened(String headline, String text) {
        Story story = place.story(headline, Stage.DRAFT, text);
        Screen.run(() -> open.open(story));
        return story;
    }

    private void write(String text) {
        Body now = body(text);
        Screen.run(() -> open.textChanged(() -> now));
    }

    private void untilSaved() {
        Screen.run(open::save);
        Screen.until("saved", () -> open.saveStateProperty().get() instanceof SaveState.Saved);
    }

    private Story again(Story story) {
        return place.newsroom().story(story.id().toString());
    }

    private static Body body(String text) {
        return Body.ofParagraphs(List.of(text));
    }
}
