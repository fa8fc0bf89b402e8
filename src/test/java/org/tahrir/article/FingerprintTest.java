package org.tahrir.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// Two files of the same story are known to be the same although neither names it.
class FingerprintTest {
    private static final Article STORY = told("اجتماع في دمشق", "اجتمع الوزراء أمس.", "وتفرقوا.");

    static Stream<Article> alike() {
        return Stream.of(
                told("  اجتماع  في\tدمشق ", "اجتمع الوزراء\u00A0أمس. ", "وتفرقوا."),
                told("اجتماع في دمشق", "اجتمع الوزراء أمس.", "", "  ", "وتفرقوا."),
                told("اجتماع في دمشق", "اجتمع الوزراء\nأمس.\nوتفرقوا."),
                STORY.withFiling(STORY.filing().withSection("سياسة").withBreaking(true)),
                STORY.withHeadlines(STORY.headlines().withKicker("تمهيد").withStandfirst("مقدمة")),
                STORY.withByline(STORY.byline().withLine("كتبت ريم")),
                STORY.withBody(Body.of(
                        new Block.Heading(2, Prose.of("اجتمع الوزراء أمس."), Direction.LTR),
                        new Block.Quote(
                                Prose.of(new Run("وتفرقوا", Marks.of(Mark.Style.STRONG)), Run.plain(".")),
                                Direction.INHERIT))));
    }

    static Stream<Article> others() {
        return Stream.of(
                told("اجتماع في حمص", "اجتمع الوزراء أمس.", "وتفرقوا."),
                told("اجتماع في دمشق", "اجتمع الوزراء أمس.", "وتفرقوا"),
                told("اجتماع في دمشق", "وتفرقوا.", "اجتمع الوزراء أمس."),
                told("اجتماع في دمشق", "اجتمعالوزراء أمس.", "وتفرقوا."),
                told("اجتماع في دمشق اجتمع", "الوزراء أمس.", "وتفرقوا."),
                told("", "اجتماع في دمشق", "اجتمع الوزراء أمس.", "وتفرقوا."),
                STORY.withOrigin(STORY.origin().withSource("وكالة")));
    }

    @ParameterizedTest
    @MethodSource("alike")
    void isBlindToSpacesMarksAndFiling(Article other) {
        assertThat(Fingerprint.of(other)).isEqualTo(Fingerprint.of(STORY));
    }

    @ParameterizedTest
    @MethodSource("others")
    void tellsOtherWordsApart(Article other) {
        assertThat(Fingerprint.of(other)).isNotEqualTo(Fingerprint.of(STORY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "خبر", "A story", "😀"})
    void isAShortName(String headline) {
        assertThat(Fingerprint.of(told(headline, "نص"))).matches("[0-9a-f]{32}");
    }

    @Test
    void twoStoriesOfOneTextAreOne() {
        Article again = Article.of(Stories.OTHER, STORY.headline(), STORY.body());
        assertThat(Fingerprint.of(again)).isEqualTo(Fingerprint.of(STORY));
    }

    private static Article told(String headline, String... paragraphs) {
        return Article.of(Stories.ID, headline, Body.ofParagraphs(List.of(paragraphs)));
    }
}
