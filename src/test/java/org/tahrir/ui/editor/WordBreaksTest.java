package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What counts as a word.
class WordBreaksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وَقَّعَ",
                "والمسؤولون",
                "بالاتّفاق",
                "كـــلمة",
                "لأنّ",
                "٣٫٥",
                "1,234.5",
                "example.org",
                "don’t",
                "👨‍👩‍👧",
                "🇸🇾",
                "نيم\u200Cفاصله",
                "...",
                "؟!"
            })
    void isOneWord(String word) {
        String text = "قال " + word + " ثم";
        for (int column = 4; column < 4 + word.length(); column++) {
            assertThat(taken(text, column)).as("at %s", column).isEqualTo(word);
        }
        assertThat(taken(text, 4 + word.length())).as("behind it").isEqualTo(word);
        assertThat(new WordBreaks(text).next(4)).isEqualTo(5 + word.length());
        assertThat(new WordBreaks(text).previous(5 + word.length())).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "«نعم»، قال, 0, «",
        "«نعم»، قال, 1, نعم",
        "«نعم»، قال, 4, نعم",
        "«نعم»، قال, 5, »،",
        "«نعم»، قال, 6, »،",
        "قال: نعم, 3, قال"
    })
    void marksAroundAWordAreNotOfIt(String text, int column, String word) {
        assertThat(taken(text, column)).isEqualTo(word);
    }

    @Test
    void goesFromWordToWordAndBack() {
        String text = "قال: «نعم» (25%) 👍🏽 https://a.org";
        List<Integer> starts = new ArrayList<>();
        for (int p = 0; p < text.length(); p = new WordBreaks(text).next(p)) {
            starts.add(p);
        }
        assertThat(starts.stream().map(start -> taken(text, start).isEmpty() ? "" : text.substring(start, start + 1)))
                .containsExactly("ق", ":", "«", "ن", "»", "(", "2", ")", "\uD83D", "h", ":", "a");
        List<Integer> back = new ArrayList<>();
        for (int p = text.length(); p > 0; ) {
            p = new WordBreaks(text).previous(p);
            back.addFirst(p);
        }
        assertThat(back).isEqualTo(starts);
    }

    @Test
    void anEmptyParagraphHasAnEmptyWord() {
        assertThat(new WordBreaks("").at(0)).containsExactly(0, 0);
        assertThat(new WordBreaks("").next(0)).isZero();
        assertThat(new WordBreaks("").previous(0)).isZero();
    }

    private static String taken(String text, int column) {
        int[] word = new WordBreaks(text).at(column);
        return text.substring(word[0], word[1]);
    }
}
