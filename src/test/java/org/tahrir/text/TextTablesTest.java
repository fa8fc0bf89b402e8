package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the small measures of a text agree on among themselves, for any text.
class TextTablesTest {
    private final ArabicAnalyzer analyzer = new ArabicAnalyzer(WordList.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "RTL|الوزير",
                "RTL|CNN: الوزير يلتقي",
                "RTL|2026 الوزير",
                "RTL|«الوزير»",
                "RTL|ﻭﺯﻳﺮ",
                "LTR|EU leaders",
                "LTR|EU leaders meet in Brussels today و",
                "LTR|Привет",
                "INHERIT|2026",
                "INHERIT|٢٠٢٦",
                "INHERIT|«»،؛؟",
                "INHERIT|😀",
            })
    void directionFollowsTheLetters(Direction direction, String text) {
        assertThat(BaseDirection.of(text)).isEqualTo(direction);
    }

    @Test
    void directionCaresNeitherForOrderNorForSigns() {
        Seeds.each(800, chance -> {
            String one = RandomBodies.text(chance);
            String other = RandomBodies.text(chance);
            assertThat(BaseDirection.of(one + " " + other)).isEqualTo(BaseDirection.of(other + " " + one));
            assertThat(BaseDirection.of("٢٠٢٦، " + one + " …")).isEqualTo(BaseDirection.of(one));
        });
    }

    @Test
    void wordsOfPartsAddUpAndCharactersAreCodePoints() {
        Seeds.each(800, chance -> {
            String one = RandomBodies.text(chance);
            String other = RandomBodies.text(chance);
            TextCount both = TextCount.of(one).plus(TextCount.of(other));
            assertThat(TextCount.of(one + "\n" + other)).isEqualTo(both);
            assertThat(TextCount.of(one).characters())
                    .isEqualTo((int) one.codePoints().filter(c -> c != '\n').count());
            assertThat(TextCount.of(Body.ofParagraphs(List.of(one, other)))).isEqualTo(both);
        });
    }

    @Test
    void tashkeelNeverChangesACount() {
        Seeds.each(500, chance -> {
            String text = RandomBodies.text(chance);
            StringBuilder vowelled = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                vowelled.append(text.charAt(i));
                if (Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.ARABIC
                        && Character.isLetter(text.charAt(i))) {
                    vowelled.append('\u064E');
                }
            }
            assertThat(TextCount.of(vowelled).words())
                    .isEqualTo(TextCount.of(text).words());
        });
    }

    @Test
    void theFirstUnstorableCharacterIsTheFirst() {
        List<String> bad = List.of("\u0000", "\uD83D", "\uDE00", "\r", "\u001B");
        Seeds.each(800, chance -> {
            String before = RandomBodies.text(chance).replaceAll("[\uD800-\uDFFF]", "") + " ";
            String found = before + RandomBodies.pick(chance, bad) + " " + RandomBodies.pick(chance, bad);
            assertThat(InvalidText.firstUnstorable(before)).isEmpty();
            assertThat(InvalidText.firstUnstorable(found)).isEqualTo(OptionalInt.of(before.length()));
            assertThat(InvalidText.firstUnpublishable(found).orElseThrow()).isLessThanOrEqualTo(before.length());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200E, 0x200F, 0x061C, 0x2066, 0x2067, 0x2068, 0x2069, 0x200C, 0x00AD, 0x0640, 0x1F600})
    void whatArabicNeedsMayBePublished(int codePoint) {
        assertThat(InvalidText.firstUnpublishable("ن" + Character.toString(codePoint) + "ص"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0xFFFE, 0xFFFF, 0x0B, 0x7})
    void whatMakesTextReadOtherwiseMayNot(int codePoint) {
        assertThat(InvalidText.firstUnpublishable("ن" + Character.toString(codePoint)))
                .hasValue(1);
    }

    @Test
    void aWordListCountsAsAMapDoes() {
        Seeds.each(60, chance -> {
            Map<String, Integer> map = new HashMap<>();
            for (int i = chance.nextInt(300); i > 0; i--) {
                map.put(ArabicAnalyzer.normalize(RandomBodies.text(chance)), 1 + chance.nextInt(1000));
            }
            WordList words = WordList.of(map);
            assertThat(words.size()).isEqualTo(map.size());
            map.forEach((word, count) -> {
                assertThat(words.count(word)).isEqualTo(count);
                char[] inside = ("x" + word + "y").toCharArray();
                assertThat(words.count(inside, 1, 1 + word.length())).isEqualTo(count);
                assertThat(words.count(word + "\u0001")).isZero();
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"في", "فِي", "إلى", "الى", "على", "علي", "أنّ", "ان", "THE", "The", "وقال", "الذي"})
    void stopWordsAreKnownInAnySpelling(String word) {
        assertThat(ArabicAnalyzer.isStopWord(ArabicAnalyzer.normalize(word))).isTrue();
    }

    @Test
    void normalisingTwiceIsNormalisingOnceAndSoForWholeTexts() {
        Seeds.each(1000, chance -> {
            String text = RandomBodies.text(chance);
            String normal = ArabicAnalyzer.normalize(text);
            assertThat(ArabicAnalyzer.normalize(normal)).isEqualTo(normal);
            assertThat(analyzer.analyze(normal).stream().map(Token::normal).toList())
                    .isEqualTo(
                            analyzer.analyze(text).stream().map(Token::normal).toList());
        });
    }

    @Test
    void aDiffReadBackwardsNamesTheSameWordsAndNothingIsKeptThatDiffers() {
        Seeds.each(400, chance -> {
            Body before = RandomBodies.body(chance);
            Body after = RandomEdits.edit(before, chance);
            assertThat(BodyDiff.apply(after, BodyDiff.between(after, before))).isEqualTo(before);
            for (Change change : BodyDiff.between(before, after)) {
                if (change instanceof Change.Kept kept) {
                    assertThat(after.blocks().get(kept.after()))
                            .isEqualTo(before.blocks().get(kept.before()));
                }
            }
        });
    }

    @Test
    void aDiffOfAnEqualBodyKeepsEverything() {
        Seeds.each(300, chance -> {
            Body body = RandomBodies.body(chance);
            assertThat(BodyDiff.between(body, body))
                    .hasSize(body.blocks().size())
                    .allMatch(Change.Kept.class::isInstance);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "COVID-19 في ٢٠٢٦|covid-19-fi-2026",
                "EU leaders’ summit|eu-leaders-summit",
                "ÉLYSÉE & Co.|elysee-co",
                "100%|100",
                "a_b|a-b",
                "A\u200FB|ab",
                "story|story",
            })
    void slugsOfLatinAndNumbers(String headline, String slug) {
        assertThat(Slug.of(headline, "x")).isEqualTo(slug);
    }

    @Test
    void aSlugOfASlugIsItself() {
        Seeds.each(1000, chance -> {
            String slug = Slug.of(RandomBodies.text(chance) + " " + RandomBodies.text(chance), "x");
            assertThat(Slug.of(slug, "y")).isEqualTo(slug);
        });
    }
}
