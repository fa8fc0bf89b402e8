package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.store.Samples.cameFrom;
import static org.tahrir.store.Samples.draft;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.rewritten;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.article.Article;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Fingerprint;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;

/// What a library remembers of how stories came in and went out, so that the same thing twice is known the second time
/// however much it was edited in between.
class TracesTest extends InALibrary {
    @ParameterizedTest
    @EnumSource(
            value = Revision.Cause.class,
            names = {"IMPORT", "EXPORT"})
    void aStoryIsKnownByWhatItWasWhenItCameInOrWentOut(Revision.Cause cause) {
        Story then = save(library, story(1, "عنوان", "نص أول"), cause);

        save(library, rewritten(then, "نص آخر تماما"), Revision.Cause.FIELDS);

        assertThat(library.stories().byFingerprint(Fingerprint.of(then.article())))
                .contains(id(1));
        assertThat(library.stories().hadContent(id(1), Fingerprint.of(then.article())))
                .isTrue();
        assertThat(library.stories().hadContent(id(1), ContentHash.of(then.article())))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Revision.Cause.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IMPORT", "EXPORT"})
    void statesInBetweenLeaveNoTrace(Revision.Cause cause) {
        Story between = save(library, story(1, "عنوان", "مسودة لم يرها أحد"), cause);

        save(library, rewritten(between, "نص آخر"), Revision.Cause.FIELDS);

        assertThat(library.stories().byFingerprint(Fingerprint.of(between.article())))
                .isEmpty();
        assertThat(library.stories().hadContent(id(1), Fingerprint.of(between.article())))
                .isFalse();
        assertThat(library.stories().hadContent(id(1), ContentHash.of(between.article())))
                .isFalse();
    }

    @Test
    void whatAStoryIsNowIsFoundWithoutATrace() {
        Story now = save(library, story(1, "عنوان", "نص"), Revision.Cause.FIELDS);

        assertThat(library.stories().byFingerprint(Fingerprint.of(now.article())))
                .contains(id(1));
        assertThat(library.stories().hadContent(id(1), Fingerprint.of(now.article())))
                .isFalse();
    }

    @Test
    void spacesDoNotMakeAnotherStoryButTheSourceDoes() {
        Article came = cameFrom(Samples.article(1, "عنوان طويل", "نص"), "وكالة", "");
        Story then = save(library, draft(came), Revision.Cause.IMPORT);
        save(library, rewritten(then, "غيره"), Revision.Cause.FIELDS);

        Article spaced = cameFrom(Samples.article(9, " عنوان\u00A0 طويل", "نص "), "وكالة", "");
        Article elsewhere = cameFrom(Samples.article(9, "عنوان طويل", "نص"), "وكالة أخرى", "");

        assertThat(library.stories().byFingerprint(Fingerprint.of(spaced))).contains(id(1));
        assertThat(library.stories().byFingerprint(Fingerprint.of(elsewhere))).isEmpty();
    }

    @Test
    void everyStateThatCameInIsRemembered() {
        Story story = save(library, story(1, "عنوان", "نص 0"), Revision.Cause.IMPORT);
        for (int i = 1; i <= 4; i++) {
            story = save(library, rewritten(story, "نص " + i), Revision.Cause.EXPORT);
        }
        save(library, rewritten(story, "اليوم"), Revision.Cause.FIELDS);

        for (int i = 0; i <= 4; i++) {
            Article then = story(1, "عنوان", "نص " + i).article();
            assertThat(library.stories().hadContent(id(1), ContentHash.of(then)))
                    .as("state %d", i)
                    .isTrue();
            assertThat(library.stories().byFingerprint(Fingerprint.of(then))).contains(id(1));
        }
    }

    @Test
    void aTraceBelongsToItsStoryAlone() {
        save(library, story(1, "عنوان", "نص"), Revision.Cause.IMPORT);
        save(library, story(2, "آخر", "غيره"), Revision.Cause.IMPORT);

        String first = Fingerprint.of(story(1, "عنوان", "نص").article());

        assertThat(library.stories().hadContent(id(2), first)).isFalse();
        assertThat(library.stories().hadContent(id(3), first)).isFalse();
    }

    @Test
    void aStoryOnTheDeskIsPreferredToOneInTheTrashByItsTraceToo() {
        Story first = save(library, story(1, "عنوان", "نص"), Revision.Cause.IMPORT);
        Story second = save(library, story(2, "عنوان", "نص"), Revision.Cause.IMPORT);
        String fingerprint = Fingerprint.of(first.article());
        save(library, rewritten(second, "غيره"), Revision.Cause.FIELDS);

        assertThat(library.stories().byFingerprint(fingerprint)).contains(id(1));

        save(library, first.moved(Stage.TRASH, ""), Revision.Cause.STAGE);
        assertThat(library.stories().byFingerprint(fingerprint)).contains(id(2));
    }

    @Test
    void whatComesInTogetherLeavesItsTraces() {
        List<Story> many = List.of(story(1, "أول", "نص"), story(2, "ثان", "نص"), story(3, "ثالث", "نص"));
        library.stories().saveAll(many, "سلمى", Revision.Cause.IMPORT);

        for (Story one : many) {
            Story there = library.stories().find(one.id()).orElseThrow();
            save(library, rewritten(there, "غيره"), Revision.Cause.FIELDS);
            assertThat(library.stories().byFingerprint(Fingerprint.of(one.article())))
                    .contains(one.id());
        }
    }

    @Test
    void aRefusedImportLeavesNoTrace() {
        save(library, story(2, "ثان", "نص"));
        Story stale = story(2, "ثان", "نص آخر").withEdition(5);

        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        library.stories().saveAll(List.of(story(1, "أول", "نص"), stale), "", Revision.Cause.IMPORT))
                .hasMessageContaining("store.conflict");

        assertThat(library.stories()
                        .byFingerprint(Fingerprint.of(story(1, "أول", "نص").article())))
                .isEmpty();
        assertThat(library.problems()).isEmpty();
    }

    @Test
    void tracesOutliveTheProcess() {
        Story then = save(library, story(1, "عنوان", "نص"), Revision.Cause.IMPORT);
        save(library, rewritten(then, "غيره"), Revision.Cause.FIELDS);
        library.close();

        library = Samples.writing(folder);

        assertThat(library.stories().byFingerprint(Fingerprint.of(then.article())))
                .contains(id(1));
    }
}
