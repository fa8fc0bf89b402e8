package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BaseDirectionTest {
    @Test
    void addressesCountOnlyWhereNothingElseIs() {
        assertThat(BaseDirection.of("للتواصل: info@example.org أو https://example.org/path"))
                .isEqualTo(Direction.RTL);
        assertThat(BaseDirection.of("انظر www.example.org/a-long-way/to-a-page"))
                .isEqualTo(Direction.RTL);
        assertThat(BaseDirection.of("See https://example.org/الأخبار/الرياضة")).isEqualTo(Direction.LTR);
        assertThat(BaseDirection.of("https://example.org")).isEqualTo(Direction.LTR);
        assertThat(BaseDirection.of("Contact us at the office")).isEqualTo(Direction.LTR);
    }

    @Test
    void goesByThreeLettersInTen() {
        assertThat(BaseDirection.of("abcdefg ابت")).isEqualTo(Direction.RTL);
        assertThat(BaseDirection.of("abcdefgh ابت")).isEqualTo(Direction.LTR);
    }

    @Test
    void isNotMisledByAFirstLatinWord() {
        assertThat(BaseDirection.of("BBC: الوزير يلتقي السفير")).isEqualTo(Direction.RTL);
        assertThat(BaseDirection.of("The word سلام means peace to many")).isEqualTo(Direction.LTR);
    }

    @Test
    void countsLettersNotMarksOrDigits() {
        assertThat(BaseDirection.of("שלום 123")).isEqualTo(Direction.RTL);
        assertThat(BaseDirection.of("𐤀𐤁")).isEqualTo(Direction.RTL);
        assertThat(BaseDirection.of("2024 – ٢٠٢٤ 😀\u064E")).isEqualTo(Direction.INHERIT);
        assertThat(BaseDirection.of("")).isEqualTo(Direction.INHERIT);
    }
}
