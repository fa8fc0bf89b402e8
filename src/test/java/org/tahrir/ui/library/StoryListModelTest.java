package org.tahrir.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.store.Listed;
import org.tahrir.store.Listing;
import org.tahrir.store.Revision;
import org.tahrir.text.Body;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.work.OpenStory;

/// The list of stories follows the desk, the library and what is being written.
class StoryListModelTest {
    @TempDir
    Path folder;

    private TestPlace place;
    private @Nullable OpenStory paper;
    private @Nullable DeskModel begun;
    private @Nullable StoryListModel listed;

    @BeforeEach
    void sitDown() {
        place = new TestPlace(folder, TestPlace.REPORTER, Language.AR);
    }

    @AfterEach
    void leave() {
        place.close();
    }

    @Test
    void showsThePlaceThatIsLookedAt() {
        place.story("مسودة", Stage.DRAFT, "السطر الأول", "الثاني");
        place.story("للمراجعة", Stage.REVIEW, "نص");
        begin();

        untilShown("مسودة");
        assertThat(line(0).opening()).isEqualTo("السطر الأول");
        Screen.run(() -> desk().choose(new DeskPlace.At(Stage.REVIEW)));
        untilShown("للمراجعة");
        Screen.run(() -> desk().choose(new DeskPlace.At(Stage.READY)));
        untilShown();
        assertThat(Screen.get(() -> list().readyProperty().get())).isTrue();
    }

    @Test
    void sortsAndFilters() {
        place.story("ب حافلات", Stage.DRAFT, "نص");
        place.story("أ قطارات", Stage.DRAFT, "نص");
        begin();
        untilShown("أ قطارات", "ب حافلات");

        Screen.run(() -> list().sort(Listing.Sort.OLDEST));
        untilShown("ب حافلات", "أ قطارات");
        Screen.run(() -> list().filter("حافلات"));
        untilShown("ب حافلات");
        Screen.run(() -> desk().choose(new DeskPlace.All()));
        untilShown("ب حافلات", "أ قطارات");
        assertThat(Screen.get(() -> list().filterProperty().get())).isEmpty();
        assertThat(Screen.get(() -> list().sortProperty().get())).isEqualTo(Listing.Sort.OLDEST);
    }

    @Test
    void readsOnlyThePagesThatAreLookedAt() {
        List<Story> many = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> Story.fresh(
                        Article.of(place.nextId(), "خبر " + i, Body.ofParagraphs(List.of("نص"))),
                        Stage.DRAFT,
                        TestPlace.REPORTER.name(),
                        TestPlace.START.plusSeconds(i)))
                .toList();
        place.newsroom().library().stories().saveAll(many, "", Revision.Cause.IMPORT);
        begin();
        Screen.until("all are known", () -> list().rows().size() == 1000);

        assertThat(line(0).story().headline()).isEqualTo("خبر 1000");
        assertThat(Screen.get(() -> list().rows().get(700).story())).isNull();
        Screen.until("the page is read", () -> list().rows().get(700).story() != null);
        assertThat(line(700).story().headline()).isEqualTo("خبر 300");
    }

    @Test
    void aChosenStoryStaysChosenWhereverItMoves() {
        Story older = place.story("الأقدم", Stage.DRAFT, "نص");
        place.story("الأحدث", Stage.DRAFT, "نص");
        begin();
        untilShown("الأحدث", "الأقدم");
        Screen.run(() -> list().choose(List.of(1)));
        assertThat(Screen.get(list()::chosen)).containsExactly(older.id());

        Screen.run(() -> open().open(older));
        Screen.until("open", () -> open().story() != null);
        Screen.run(() ->
                open().edit(article -> article.withHeadlines(article.headlines().withHeadline("الأقدم صار الأحدث"))));

        untilShown("الأقدم صار الأحدث", "الأحدث");
        Screen.until("chosen", () -> list().chosenPlaces().equals(List.of(0)));
        assertThat(Screen.get(list()::chosen)).containsExactly(older.id());
    }

    @Test
    void showsTheHeadlineWhileItIsWritten() {
        Story story = place.story("قبل", Stage.DRAFT, "نص");
        begin();
        untilShown("قبل");
        Screen.run(() -> open().open(story));
        Screen.until("open", () -> open().story() != null);

        Screen.run(() ->
                open().edit(article -> article.withHeadlines(article.headlines().withHeadline("بعد"))));

        assertThat(line(0).story().headline()).isEqualTo("بعد");
    }

    @Test
    void findsTheStoryThatWasOpenedElsewhere() {
        place.story("الأحدث", Stage.DRAFT, "نص");
        Story story = place.story("الآخر", Stage.DRAFT, "نص");
        place.story("الأحدث جدًا", Stage.DRAFT, "نص");
        begin();
        untilShown("الأحدث جدًا", "الآخر", "الأحدث");

        Screen.run(() -> open().open(story));

        Screen.until("chosen", () -> list().chosenPlaces().equals(List.of(1)));
        assertThat(Screen.get(list()::chosen)).containsExactly(story.id());
    }

    private void begin() {
        paper = Screen.get(() -> new OpenStory(place.workplace()));
        begun = Screen.get(() -> new DeskModel(place.workplace(), open()));
        listed = Screen.get(() -> new StoryListModel(place.workplace(), open(), desk()));
    }

    private Listed line(int index) {
        return Objects.requireNonNull(Screen.get(() -> list().rows().get(index).story()));
    }

    private void untilShown(String... headlines) {
        Screen.until(
                String.join(", ", headlines),
                () -> list().readyProperty().get()
                        && list().rows().stream()
                                .map(row -> row.story() == null
                                        ? ""
                                        : row.story().story().headline())
                                .toList()
                                .equals(List.of(headlines)));
    }

    private DeskModel desk() {
        return Objects.requireNonNull(begun);
    }

    private StoryListModel list() {
        return Objects.requireNonNull(listed);
    }

    private OpenStory open() {
        return Objects.requireNonNull(paper);
    }
}
