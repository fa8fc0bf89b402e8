package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tahrir.store.Samples.ANALYZER;
import static org.tahrir.store.Samples.NOON;
import static org.tahrir.store.Samples.article;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.rewritten;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.saved;
import static org.tahrir.store.Samples.story;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.Clearance;
import org.tahrir.article.Correction;
import org.tahrir.article.Headlines;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Body;

class RevisionsTest {
    @TempDir
    Path folder;

    private final Samples.Clock clock = new Samples.Clock();
    private Library library;
    private Revisions revisions;

    @BeforeEach
    void open() {
        library = Library.open(folder, Library.Access.WRITE, clock, ANALYZER);
        revisions = library.revisions();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void keepsTheFirstStateOfAStory() {
        save(library, story(1, "عنوان", "كلمتان هنا"));

        assertThat(revisions.of(id(1)))
                .containsExactly(new Revision(1, NOON, "سلمى", Revision.Cause.CREATED, Stage.DRAFT, "", 2));
        assertThat(revisions.of(id(2))).isEmpty();
    }

    @Test
    void keepsWritingAtMostEveryTenMinutes() {
        Story story = save(library, story(1, "عنوان", "نص"));
        clock.pass(Duration.ofMinutes(9));
        story = save(library, rewritten(story, "نص ثان"), Revision.Cause.WRITING);
        assertThat(revisions.of(id(1))).hasSize(1);

        clock.pass(Duration.ofMinutes(1));
        story = save(library, rewritten(story, "نص ثالث"), Revision.Cause.WRITING);
        assertThat(revisions.of(id(1))).extracting(Revision::number).containsExactly(2, 1);

        clock.pass(Duration.ofHours(-3));
        save(library, rewritten(story, "نص رابع"), Revision.Cause.WRITING);
        assertThat(revisions.of(id(1))).hasSize(3);
    }

    @Test
    void keepsEveryOtherCauseAtOnce() {
        Story story = save(library, story(1, "عنوان", "نص"));
        for (Revision.Cause cause : List.of(
                Revision.Cause.STAGE,
                Revision.Cause.LINK,
                Revision.Cause.FIELDS,
                Revision.Cause.CORRECTION,
                Revision.Cause.EXPORT,
                Revision.Cause.IMPORT)) {
            story = save(library, story, cause);
        }

        assertThat(revisions.of(id(1)))
                .extracting(Revision::cause)
                .containsExactly(
                        Revision.Cause.IMPORT,
                        Revision.Cause.EXPORT,
                        Revision.Cause.CORRECTION,
                        Revision.Cause.FIELDS,
                        Revision.Cause.LINK,
                        Revision.Cause.STAGE,
                        Revision.Cause.CREATED);
    }

    @Test
    void givesBackTheWholeContentOfARevision() {
        Article first = new RandomArticles(5).next().withId(id(1));
        Story story = save(library, Samples.draft(first));
        save(library, rewritten(story, "نص آخر").moved(Stage.REVIEW, ""), Revision.Cause.STAGE);

        Story then = revisions.at(id(1), 1).orElseThrow();

        assertThat(then.article()).isEqualTo(first);
        assertThat(then.stage()).isEqualTo(Stage.DRAFT);
        assertThat(revisions.at(id(1), 2).orElseThrow().stage()).isEqualTo(Stage.REVIEW);
        assertThat(revisions.at(id(1), 3)).isEmpty();
        assertThat(revisions.at(id(9), 1)).isEmpty();
    }

    @Test
    void bringsBackHeadlinesTextAndRelatedPieces() {
        Article first = article(1, "قديم", "النص القديم").withRelated(List.of(RelatedLink.headlineOnly("صلة")));
        Story story = save(library, Samples.draft(first));
        Article second = article(1, "جديد", "النص الجديد");
        save(library, story.withArticle(second, NOON).moved(Stage.READY, ""), Revision.Cause.STAGE);
        clock.pass(Duration.ofMinutes(1));

        Story restored = saved(revisions.restore(id(1), 1, "هدى"));

        assertThat(restored.article()).isEqualTo(first);
        assertThat(restored.stage()).isEqualTo(Stage.READY);
        assertThat(restored.modified()).isEqualTo(NOON.plusSeconds(60));
        assertThat(library.stories().find(id(1))).contains(restored);
        assertThat(library.search().search("القديم", 5)).hasSize(1);
        assertThat(library.search().search("الجديد", 5)).isEmpty();
    }

    @Test
    void aRestoreCanBeUndone() {
        Story story = save(library, story(1, "عنوان", "أول"));
        save(library, rewritten(story, "ثان لم يُحفظ في السجل"), Revision.Cause.WRITING);

        revisions.restore(id(1), 1, "هدى");

        assertThat(revisions.of(id(1)))
                .extracting(Revision::cause)
                .containsExactly(Revision.Cause.RESTORE, Revision.Cause.BEFORE_RESTORE, Revision.Cause.CREATED);
        Story back = saved(revisions.restore(id(1), 2, "هدى"));
        assertThat(back.article().body().plain()).isEqualTo("ثان لم يُحفظ في السجل");
    }

    @Test
    void whatReadersKnowAndWhatHoldsItBackIsNotRestored() {
        OffsetDateTime then = OffsetDateTime.parse("2026-03-01T10:00:00+03:00");
        Story story = save(library, story(1, "عنوان", "أول"));
        Article out = story.article()
                .withHeadlines(Headlines.of("بعد النشر"))
                .withOrigin(story.article().origin().withDate(then))
                .withCorrection(new Correction(Correction.Kind.CORRECT, "صُحح الرقم", then))
                .withClearance(new Clearance("", null, "", true, true))
                .withAddress("https://example.org/1");
        save(library, story.withArticle(out, NOON), Revision.Cause.CORRECTION);

        Article restored = saved(revisions.restore(id(1), 1, "")).article();

        assertThat(restored.headline()).isEqualTo("عنوان");
        assertThat(restored.corrections()).isEqualTo(out.corrections());
        assertThat(restored.address()).isEqualTo(out.address());
        assertThat(restored.origin().date()).isEqualTo(then);
        assertThat(restored.clearance()).isEqualTo(out.clearance());
    }

    @Test
    void refusesARevisionThatIsNotThere() {
        save(library, story(1, "عنوان", "نص"));

        for (Runnable wish : List.<Runnable>of(
                () -> revisions.restore(id(1), 2, ""),
                () -> revisions.restore(id(2), 1, ""),
                () -> revisions.call(id(1), 2, "اسم"))) {
            assertThatThrownBy(wish::run)
                    .isInstanceOfSatisfying(
                            TahrirException.class,
                            e -> assertThat(e.notice().key()).isEqualTo("store.no-revision"));
        }
        assertThat(revisions.of(id(1))).hasSize(1);
    }

    @Test
    void carriesANameThatSomebodyGaveIt() {
        save(library, story(1, "عنوان", "نص"));

        revisions.call(id(1), 1, "قبل المراجعة");

        assertThat(revisions.of(id(1)).getFirst().name()).isEqualTo("قبل المراجعة");
    }

    @Test
    void aTextWithSomethingBroughtBackIsAVersionAndSoIsWhatWasBefore() {
        Story story = save(library, story(1, "عنوان", "أول"));
        story = save(library, rewritten(story, "ثان لم يُحفظ في السجل"), Revision.Cause.WRITING);

        Story once = saved(revisions.returnText(story, Body.ofParagraphs(List.of("أول", "ثان")), "هدى"));
        Story twice = saved(revisions.returnText(once, Body.ofParagraphs(List.of("ثالث")), "هدى"));

        assertThat(revisions.of(id(1)))
                .extracting(Revision::cause)
                .containsExactly(
                        Revision.Cause.RESTORE,
                        Revision.Cause.RESTORE,
                        Revision.Cause.BEFORE_RESTORE,
                        Revision.Cause.CREATED);
        assertThat(revisions.at(id(1), 2).orElseThrow().article()).isEqualTo(story.article());
        assertThat(library.stories().find(id(1))).contains(twice);
        assertThat(revisions.returnText(once, Body.EMPTY, "هدى")).isInstanceOf(SaveOutcome.Conflict.class);
    }

    @Test
    void handsOutEveryVersionWholeAsALineOfJson() {
        Article first = new RandomArticles(5).next().withId(id(1));
        Story story = save(library, Samples.draft(first));
        save(library, rewritten(story, "نص \"آخر\"\nبسطرين").moved(Stage.REVIEW, ""), Revision.Cause.BEFORE_RESTORE);
        revisions.call(id(1), 2, "قبل \"المراجعة\"");
        List<String> lines = new ArrayList<>();

        assertThat(revisions.write(id(1), lines::add)).isEqualTo(2);

        assertThat(lines).hasSize(2).noneMatch(line -> line.contains("\n"));
        assertThat(lines.getFirst())
                .startsWith("{\"number\":1,\"at\":\"2026-03-14T12:00:00Z\",\"author\":\"سلمى\",\"cause\":\"created\","
                        + "\"stage\":\"draft\",\"name\":null,\"words\":");
        assertThat(lines.getLast())
                .contains("\"cause\":\"before-restore\"", "\"stage\":\"review\"", "\"name\":\"قبل \\\"المراجعة\\\"\"");
        String article = lines.getFirst().substring(lines.getFirst().indexOf("\"article\":") + 10);
        assertThat(ArticleCodec.read(article.substring(0, article.length() - 1)))
                .isEqualTo(first);
        assertThat(revisions.write(id(9), lines::add)).isZero();
    }

    @Test
    void aConflictLeavesNoRevision() {
        Story story = save(library, story(1, "عنوان", "نص"));
        save(library, story, Revision.Cause.FIELDS);

        library.stories().save(story.withArticle(story.article().withBody(Body.EMPTY), NOON), "", Revision.Cause.LINK);

        assertThat(revisions.of(id(1))).hasSize(2);
    }
}
