package org.tahrir.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.article.Published.Action.CORRECT;
import static org.tahrir.article.Published.Action.CREATE;
import static org.tahrir.article.Published.Action.KILL;
import static org.tahrir.article.Published.Action.UPDATE;

import org.junit.jupiter.api.Test;

class PublishedTest {
    private static final Article ARTICLE = Stories.article();
    private static final Published FIRST = Published.NEVER.next(ARTICLE);

    @Test
    void beginsWithTheFirstVersion() {
        assertThat(FIRST).isEqualTo(new Published(1, ContentHash.of(ARTICLE), CREATE, 0));
        assertThat(FIRST.isOut()).isTrue();
        assertThat(Published.NEVER.isOut()).isFalse();
    }

    @Test
    void isTheSameVersionWhileTheContentIs() {
        assertThat(FIRST.next(ARTICLE)).isEqualTo(FIRST);
    }

    @Test
    void isAnUpdateWhenReadersWereToldNothing() {
        Published second = FIRST.next(ARTICLE.withHeadlines(Headlines.of("عنوان آخر")));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.action()).isEqualTo(UPDATE);
    }

    @Test
    void isWhatReadersAreTold() {
        Article corrected = told(ARTICLE, Correction.Kind.CORRECT);
        Published second = FIRST.next(corrected);
        assertThat(second).isEqualTo(new Published(2, ContentHash.of(corrected), CORRECT, 1));
        assertThat(FIRST.next(told(ARTICLE, Correction.Kind.UPDATE)).action()).isEqualTo(UPDATE);
        Published third = second.next(corrected.withHeadlines(Headlines.of("عنوان آخر")));
        assertThat(third.action()).isEqualTo(UPDATE);
        assertThat(third.told()).isEqualTo(1);
    }

    @Test
    void isAKillOnceTheStoryIsWithdrawn() {
        Article killed = told(ARTICLE, Correction.Kind.KILL);
        assertThat(FIRST.next(killed).action()).isEqualTo(KILL);
        assertThat(Published.NEVER.next(killed).action()).isEqualTo(KILL);
    }

    @Test
    void countsNotesThatWereWrittenBeforeTheFirstVersion() {
        Published first = Published.NEVER.next(told(ARTICLE, Correction.Kind.CORRECT));
        assertThat(first.action()).isEqualTo(CREATE);
        assertThat(first.told()).isEqualTo(1);
    }

    @Test
    void hasCodesInLowerCase() {
        assertThat(KILL.code()).isEqualTo("kill");
        assertThat(CREATE.code()).isEqualTo("create");
    }

    private static Article told(Article article, Correction.Kind kind) {
        return article.withCorrection(Stories.correction(kind, "ملاحظة"));
    }
}
