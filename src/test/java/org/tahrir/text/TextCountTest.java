package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال الوزير أمس|3",
                "قَالَ الوَزِيــر|2",
                "وصل 2,500 شخص في 10:30|5",
                "سعره ٣٫٥ دولار|3",
                "نقلت لـCNN أمس|3",
                "عام 1436هـ|2",
                "قال:نعم|2",
                "قال ، ثم – سكت|3",
                "I don’t know COVID-19|4",
                "راسل info@example.org الآن|3",
                "«نعم»، «لا»|2",
                "ﷺ|1",
                "خبر 😀 عاجل|2",
                "...|0",
            })
    void countsWords(String text, int words) {
        assertThat(TextCount.of(text).words()).isEqualTo(words);
    }

    @Test
    void leavesInvisibleCharactersInsideTheWord() {
        assertThat(TextCount.of("من\u200Cزل \u200Fكبير").words()).isEqualTo(2);
        assertThat(TextCount.of("ـ").words()).isZero();
    }

    @Test
    void countsCodePointsWithoutLineFeeds() {
        assertThat(TextCount.of("خبر\n😀 ").characters()).isEqualTo(5);
        assertThat(TextCount.of("")).isEqualTo(TextCount.NONE);
    }

    @Test
    void countsTextAndTablesOfABodyButNoCaptions() {
        Body body = Body.of(
                new Block.Paragraph(Prose.of("قال الوزير"), Direction.INHERIT),
                new Block.Picture("ab".repeat(32), "ميدان كبير", "رويترز", "", Direction.INHERIT),
                new Block.Table(List.of(List.of(Prose.of("سنة"), Prose.of("2024"))), false, Direction.INHERIT));
        assertThat(TextCount.of(body)).isEqualTo(new TextCount(4, 17));
    }

    @Test
    void readsAHundredAndEightyWordsAMinute() {
        assertThat(new TextCount(360, 0).readingTime()).isEqualTo(Duration.ofMinutes(2));
        assertThat(new TextCount(1, 0).readingTime()).isEqualTo(Duration.ofSeconds(1));
        assertThat(TextCount.NONE.readingTime()).isZero();
    }
}
