package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Seeds;

/// Text in the spelling in which it is looked for.
class FoldedTextTest {
    @ParameterizedTest
    @CsvSource({
        "وقال مُحَمَّدٌ أمس, محمد, مُحَمَّدٌ",
        "العـــربية, العربيه, العـــربية",
        "إعلان آخر, اعلان, إعلان",
        "مستشفى, مستشفي, مستشفى",
        "شؤون ٢٠٢٦, 2026, ٢٠٢٦",
        "ﻻ أحد, لا احد, ﻻ أحد",
        "The Élan Vital, elan, Élan",
        "قال\u00A0الوزير, قال الوزير, قال\u00A0الوزير",
        "أ\u200Fب, اب, أ\u200Fب"
    })
    void findsWordsHoweverTheyAreSpelt(String text, String words, String found) {
        assertThat(FoldedText.of(text).hits(FoldedText.wanted(words)))
                .singleElement()
                .satisfies(
                        hit -> assertThat(text.substring(hit.from(), hit.to())).isEqualTo(found));
    }

    @Test
    void findsEveryPlaceOnce() {
        assertThat(FoldedText.of("بابا").hits("با")).hasSize(2);
        assertThat(FoldedText.of("ببب").hits("بب")).hasSize(1);
        assertThat(FoldedText.of("نص").hits("")).isEmpty();
        assertThat(FoldedText.of("").hits("نص")).isEmpty();
    }

    @Test
    void everyHitHoldsWhatWasLookedFor() {
        Seeds.each(2_000, chance -> {
            String text = RandomBodies.text(chance) + RandomBodies.text(chance);
            String wanted = FoldedText.wanted(RandomBodies.text(chance));
            for (FoldedText.Hit hit : FoldedText.of(text).hits(wanted)) {
                assertThat(FoldedText.wanted(text.substring(hit.from(), hit.to())))
                        .contains(wanted);
            }
        });
    }
}
