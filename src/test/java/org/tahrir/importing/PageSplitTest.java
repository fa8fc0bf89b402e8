package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.tahrir.article.RelatedLink;

class PageSplitTest {
    private static final String PAGE = """
            عنوان المادة الطويل - موقع الاختبار
            عنوان المادة الطويل
            الفقرة الأولى من النص وفيها ما يكفي.
            الفقرة الثانية من النص وفيها ما يكفي.
            مقالات ذات صلة
            مادة أولى
            مادة ثانية
            """;

    @Test
    void knowsItsBorders() {
        assertThat(PageSplitter.split(PAGE).borders()).isEqualTo(new PageBorders(2, 4, 4, 7));
    }

    @Test
    void aLineThatComesIntoTheTextBecomesAParagraph() {
        PageSplit moved = PageSplitter.split(PAGE).withBorders(new PageBorders(2, 6, 6, 7));

        assertThat(moved.paragraphs())
                .containsExactly(
                        "الفقرة الأولى من النص وفيها ما يكفي.",
                        "الفقرة الثانية من النص وفيها ما يكفي.",
                        "مقالات ذات صلة",
                        "مادة أولى");
        assertThat(moved.related()).containsExactly(RelatedLink.headlineOnly("مادة ثانية"));
        assertThat(moved.lines().get(5).confidence()).isEqualTo(1);
    }

    @Test
    void aLineThatFallsOutOfBothIsClutter() {
        PageSplit moved = PageSplitter.split(PAGE).withBorders(new PageBorders(3, 4, 4, 6));

        assertThat(moved.paragraphs()).hasSize(1);
        assertThat(moved.related()).hasSize(1);
        assertThat(moved.lines().get(2).role()).isEqualTo(LineRole.CLUTTER);
        assertThat(moved.headline()).isEqualTo("عنوان المادة الطويل");
    }

    @Test
    void theSameBordersChangeNothing() {
        PageSplit split = PageSplitter.split(PAGE);

        assertThat(split.withBorders(split.borders())).isEqualTo(split);
    }

    @Test
    void refusesBordersOutsideThePage() {
        PageSplit split = PageSplitter.split(PAGE);

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> split.withBorders(new PageBorders(0, 1, 1, 99)));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new PageBorders(3, 2, 4, 5));
    }

    @Test
    void emptyTextGivesAnEmptySplit() {
        assertThat(PageSplitter.split(" \n\u00A0\r\n").lines()).isEmpty();
    }

    @Test
    void plainTextKeepsLineBreaksWhereBlankLinesDivideIt() {
        assertThat(PlainText.article("عنوان\n\nسطر\nسطر\n\nفقرة", Samples.ID)
                        .body()
                        .plain())
                .isEqualTo("سطر\nسطر\n\nفقرة");
        assertThat(PlainText.article("عنوان\n\nفقرة\nفقرة\n", Samples.ID).body().blocks())
                .hasSize(2);
    }

    @Test
    void guessesTheLanguageByItsLetters() {
        assertThat(LanguageGuess.of("یک خبر کوتاه از تهران که گزارش می‌دهد")).isEqualTo("fa");
        assertThat(LanguageGuess.of("یہ ایک خبر ہے جو لاہور سے آئی ہے")).isEqualTo("ur");
        assertThat(LanguageGuess.of("חדשות היום מחיפה")).isEqualTo("he");
        assertThat(LanguageGuess.of("Plain English news")).isEqualTo("en");
        assertThat(LanguageGuess.of("CNN نقلت الخبر عن مصادر")).isEqualTo("ar");
        assertThat(LanguageGuess.of("123")).isEqualTo("ar");
    }
}
