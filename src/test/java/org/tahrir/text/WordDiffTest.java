package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void changesWholeWordsNotLetters() {
        assertThat(WordDiff.between(Prose.of("وزير المالية"), Prose.of("وزيرة المالية")))
                .containsExactly(new Change.Words(0, 4, 0, Prose.of("وزيرة")));
    }

    @Test
    void takesTashkeelAndTatweelAsPartOfTheWord() {
        assertThat(WordDiff.between(Prose.of("قال محمد"), Prose.of("قال مُحَمّـد")))
                .containsExactly(new Change.Words(4, 8, 4, Prose.of("مُحَمّـد")));
    }

    @Test
    void takesSignsAndSpacesApart() {
        assertThat(WordDiff.between(Prose.of("نعم، قال."), Prose.of("نعم؛  قال!")))
                .containsExactly(new Change.Words(3, 5, 3, Prose.of("؛  ")), new Change.Words(8, 9, 9, Prose.of("!")));
    }

    @Test
    void neverCutsACharacterOfTwoUnits() {
        assertThat(WordDiff.between(Prose.of("😀"), Prose.of("😁")))
                .containsExactly(new Change.Words(0, 2, 0, Prose.of("😁")));
    }

    @Test
    void findsNothingBetweenEquals() {
        Seeds.each(300, chance -> {
            Prose prose = RandomBodies.prose(chance);
            assertThat(WordDiff.between(prose, prose)).isEmpty();
        });
    }

    @Test
    void pointsAtTheSameWordsInTheLaterText() {
        Seeds.each(1000, chance -> {
            Prose before = RandomBodies.prose(chance);
            Prose after = RandomBodies.prose(chance);
            List<Change.Words> changes = WordDiff.between(before, after);
            int last = 0;
            for (Change.Words words : changes) {
                assertThat(words.start()).isBetween(last, words.end());
                assertThat(after.slice(words.at(), words.at() + words.now().length()))
                        .isEqualTo(words.now());
                last = words.end();
            }
        });
    }
}
