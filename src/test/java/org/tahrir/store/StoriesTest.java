package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tahrir.store.Samples.NOON;
import static org.tahrir.store.Samples.article;
import static org.tahrir.store.Samples.cameFrom;
import static org.tahrir.store.Samples.draft;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.inSection;
import static org.tahrir.store.Samples.rewritten;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.Article;
import org.tahrir.article.Fingerprint;
import org.tahrir.article.Published;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

class StoriesTest {
    @TempDir
    Path folder;

    private Library library;
    private Stories stories;

    @BeforeEach
    void open() {
        library = Samples.writing(folder);
        stories = library.stories();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void givesBackWhatWasSaved() {
        Story published = story(1, "عنوان", "نص")
                .moved(Stage.RETURNED, "ينقصه مصدر")
                .withPublished(new Published(3, "ff".repeat(32), Published.Action.CORRECT, 2));

        Story saved = save(library, published);

        assertThat(saved.edition()).isEqualTo(1);
        assertThat(saved).isEqualTo(published.withEdition(1));
        assertThat(stories.find(id(1))).contains(saved);
        assertThat(stories.find(id(2))).isEmpty();
    }

    @Test
    void givesBackAnyArticle() {
        for (long seed = 1; seed <= 100; seed++) {
            Article article = new RandomArticles(seed).next();
            if (article.body().plain().contains("\u0000")) {
                continue;
            }

            Story saved = save(library, draft(article));

            assertThat(stories.find(article.id())).as("seed %d", seed).contains(saved);
        }
        assertThat(library.problems()).isEmpty();
    }

    @Test
    void keepsMomentsToTheMicrosecond() {
        Story story =
                Story.fresh(article(1, "عنوان"), Stage.DRAFT, "", Instant.parse("2026-01-01T00:00:00.123456789Z"));

        Story saved = save(library, story);

        assertThat(saved.modified()).isEqualTo(Instant.parse("2026-01-01T00:00:00.123456Z"));
        assertThat(stories.find(id(1))).contains(saved);
    }

    @Test
    void drawsImpossibleYearsNearer() {
        save(library, Story.fresh(article(1, "عنوان"), Stage.DRAFT, "", Instant.MIN));

        assertThat(stories.find(id(1)).orElseThrow().modified()).isEqualTo(Instant.parse("-9999-01-01T00:00:00Z"));
    }

    @Test
    void saysWhoseVersionStandsWhenTwoSave() {
        Story first = save(library, story(1, "عنوان", "نص"));
        Story theirs = save(library, rewritten(first, "نصهم"));

        SaveOutcome outcome = stories.save(rewritten(first, "نصنا"), "هدى", Revision.Cause.WRITING);

        assertThat(outcome).isEqualTo(new SaveOutcome.Conflict(theirs));
        assertThat(stories.find(id(1))).contains(theirs);
    }

    @Test
    void doesNotSaveTheSameNewStoryTwice() {
        Story first = save(library, story(1, "عنوان", "نص"));

        assertThat(stories.save(story(1, "آخر", "نص"), "", Revision.Cause.CREATED))
                .isEqualTo(new SaveOutcome.Conflict(first));
    }

    @Test
    void refusesAnEditionOfAStoryThatIsNotHere() {
        assertThatThrownBy(() -> stories.save(story(1, "عنوان").withEdition(4), "", Revision.Cause.WRITING))
                .isInstanceOfSatisfying(
                        TahrirException.class, e -> assertThat(e.notice().key()).isEqualTo("store.story-gone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"نص\u0000", "نص\uD83D", "\uDE00", "نص\u001A"})
    void refusesTextThatCannotBeStored(String text) {
        assertThatThrownBy(() -> save(library, story(1, "عنوان", "سليم", text)))
                .isInstanceOfSatisfying(TahrirException.class, e -> {
                    assertThat(e.kind()).isEqualTo(TahrirException.Kind.REFUSED);
                    assertThat(e.notice().key()).isEqualTo("store.unstorable");
                    assertThat(e.notice().args().getFirst()).isEqualTo(Notice.of("store.field-body"));
                    assertThat(e.notice().args().get(1).toString()).startsWith("U+");
                });
        assertThat(stories.list(StoryFilter.ALL)).isEmpty();
    }

    @Test
    void namesTheFieldThatCannotBeStored() {
        assertThatThrownBy(() -> save(library, story(1, "عنوان\u0007")))
                .isInstanceOfSatisfying(
                        TahrirException.class,
                        e -> assertThat(e.notice())
                                .isEqualTo(
                                        Notice.of("store.unstorable", Notice.of("store.field-headline"), "U+0007", 5)));
    }

    @Test
    void findsAStoryByAnyOfItsNames() {
        Story saved = save(library, draft(cameFrom(article(7, "عنوان"), "رويترز", "RX-1")));
        String uuid = saved.id().toString();

        assertThat(stories.resolve(uuid)).containsExactly(saved);
        assertThat(stories.resolve("urn:uuid:" + uuid)).containsExactly(saved);
        assertThat(stories.resolve(uuid.substring(0, 6))).containsExactly(saved);
        assertThat(stories.resolve(" " + uuid.substring(0, 13).toUpperCase(java.util.Locale.ROOT)))
                .containsExactly(saved);
        assertThat(stories.resolve("RX-1")).containsExactly(saved);
        assertThat(stories.resolve(uuid.substring(0, 5))).isEmpty();
        assertThat(stories.resolve("")).isEmpty();
        assertThat(stories.resolve("%")).isEmpty();
    }

    @Test
    void givesAllThatAnAmbiguousNameMayMean() {
        stories.saveAll(
                IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> draft(cameFrom(article(i, "عنوان " + i), "مصدر " + i, "123456")))
                        .toList(),
                "",
                Revision.Cause.IMPORT);

        assertThat(stories.resolve("11112222")).hasSize(20);
        assertThat(stories.resolve("123456")).hasSize(20);
    }

    @Test
    void listsTheNewestFirst() {
        for (int i = 1; i <= 3; i++) {
            save(library, Story.fresh(article(i, "عنوان " + i), Stage.DRAFT, "", NOON.plusSeconds(i % 3)));
        }

        assertThat(stories.list(StoryFilter.ALL)).extracting(StorySummary::id).containsExactly(id(2), id(1), id(3));
        assertThat(stories.list(new StoryFilter(EnumSet.allOf(Stage.class), null, 1, 1)))
                .extracting(StorySummary::id)
                .containsExactly(id(1));
    }

    @Test
    void listsOnlyWhatIsAskedFor() {
        save(library, draft(inSection(article(1, "أ", "كلمتان هنا"), "سياسة")));
        save(library, draft(inSection(article(2, "ب"), "رياضة")).moved(Stage.REVIEW, ""));
        save(library, draft(article(3, "ج")).moved(Stage.TRASH, ""));

        assertThat(stories.list(StoryFilter.ALL)).hasSize(3);
        assertThat(stories.list(StoryFilter.of(Stage.REVIEW, Stage.TRASH)))
                .extracting(StorySummary::headline)
                .containsExactlyInAnyOrder("ب", "ج");
        assertThat(stories.list(new StoryFilter(StoryFilter.ALL.stages(), "سياسة", 10, 0)))
                .containsExactly(new StorySummary(id(1), "", "أ", Stage.DRAFT, "سياسة", "", 2, NOON, false));
        assertThat(stories.counts())
                .containsEntry(Stage.DRAFT, 1)
                .containsEntry(Stage.REVIEW, 1)
                .containsEntry(Stage.TRASH, 1)
                .containsEntry(Stage.READY, 0);
    }

    @Test
    void knowsAStoryThatCameBefore() {
        Story saved = save(library, draft(cameFrom(article(1, "«قمّة»  الرياض", "نص"), "رويترز", "77")));

        assertThat(stories.byExternalId("رويترز", "77")).contains(id(1));
        assertThat(stories.byExternalId("فرانس برس", "77")).isEmpty();
        assertThat(stories.byExternalId("رويترز", "")).isEmpty();
        assertThat(stories.byFingerprint(Fingerprint.of(saved.article()))).contains(id(1));
        assertThat(stories.byFingerprint("0".repeat(32))).isEmpty();
        assertThat(stories.byHeadline("«قمة» الرياض")).containsExactly(id(1));
        assertThat(stories.byHeadline("قمة")).isEmpty();
        assertThat(stories.byHeadline("  ")).isEmpty();
    }

    @Test
    void prefersAStoryThatIsNotInTheTrash() {
        Article first = cameFrom(article(1, "عنوان", "نص"), "رويترز", "77");
        save(library, draft(first).moved(Stage.TRASH, ""));
        assertThat(stories.byExternalId("رويترز", "77")).contains(id(1));

        save(library, draft(first.withId(id(2))));

        assertThat(stories.byExternalId("رويترز", "77")).contains(id(2));
        assertThat(stories.byFingerprint(Fingerprint.of(first))).contains(id(2));
    }

    @Test
    void savesManyOrNone() {
        List<Story> many = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> story(i, "عنوان " + i, "نص " + i))
                .toList();
        stories.saveAll(many, "", Revision.Cause.IMPORT);
        assertThat(stories.list(StoryFilter.ALL)).hasSize(50);

        List<Story> more = List.of(story(51, "جديد"), story(3, "مكرر"), story(52, "جديد"));
        assertThatThrownBy(() -> stories.saveAll(more, "", Revision.Cause.IMPORT))
                .isInstanceOfSatisfying(
                        TahrirException.class,
                        e -> assertThat(e.notice()).isEqualTo(Notice.of("store.conflict", "عنوان 3")));

        List<Story> broken = List.of(story(51, "جديد"), story(52, "\uD800"));
        assertThatThrownBy(() -> stories.saveAll(broken, "", Revision.Cause.IMPORT))
                .isInstanceOf(TahrirException.class);
        assertThat(stories.list(StoryFilter.ALL)).hasSize(50);
        assertThat(library.search().search("جديد", 5)).isEmpty();
        assertThat(save(library, story(51, "جديد")).edition()).isEqualTo(1);
    }

    @Test
    void keepsTheirVersionBesideOurs() {
        Story ours = save(library, story(1, "عنواننا", "نصنا"));
        Article theirs = article(1, "عنوانهم", "نصهم");

        stories.keepTheirs(id(1), theirs, NOON, "مكتب بيروت");
        stories.keepTheirs(id(1), theirs, NOON.plusSeconds(9), "مكتب بيروت");
        stories.keepTheirs(id(1), article(1, "ثالث"), NOON, "مكتب تونس");

        assertThat(stories.theirs(id(1)))
                .containsExactly(
                        new TheirVersion(theirs, NOON, "مكتب بيروت"),
                        new TheirVersion(article(1, "ثالث"), NOON, "مكتب تونس"));
        assertThat(stories.find(id(1))).contains(ours);

        stories.dropTheirs(id(1), stories.theirs(id(1)).getFirst());
        assertThat(stories.theirs(id(1))).extracting(TheirVersion::from).containsExactly("مكتب تونس");
        stories.dropTheirs(id(1));
        assertThat(stories.theirs(id(1))).isEmpty();
    }
}
