package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Looking for words and patterns, exactly or with differences of spelling left aside.
class TextSearchTest {
    private static final Wanted EXACT = new Wanted("", Set.of(), false, false);

    @ParameterizedTest
    @CsvSource({
        "وقال مُحَمَّدٌ أمس, محمد, مُحَمَّدٌ",
        "العـــربية, العربيه, العـــربية",
        "إعلان آخر, اعلان, إعلان",
        "مستشفى, مستشفي, مستشفى",
        "شؤون ٢٠٢٦, 2026, ٢٠٢٦",
        "ﻻ أحد, لا احد, ﻻ أحد",
        "ﷺ, صلى الله, ﷺ",
        "The Élan Vital, elan, Élan",
        "قال\u00A0الوزير, قال الوزير, قال\u00A0الوزير",
        "أ\u200Fب, اب, أ\u200Fب",
        "مو\u0654تمر, مؤتمر, مو\u0654تمر"
    })
    void findsWordsHoweverTheyAreSpelt(String text, String words, String found) {
        assertThat(found(text, Wanted.of(words))).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "TASHKEEL, مُحَمَّد, محمد",
        "TATWEEL, محـــمد, محمد",
        "HAMZA, أحمد, احمد",
        "HAMZA, مدرسة, مدرسه",
        "HAMZA, مصطفى, مصطفي",
        "DIGITS, ٢٠٢٦, 2026",
        "DIGITS, ۲۰۲۶, ٢٠٢٦",
        "CASE, Reuters, reuters",
        "CASE, café, cafe"
    })
    void eachDifferenceIsLeftAsideByItsOwnSwitch(Likeness difference, String text, String words) {
        Wanted exact = EXACT.withWords(words);
        assertThat(found(text, exact)).isEmpty();
        assertThat(found(text, exact.withWords(text))).containsExactly(text);
        assertThat(found(text, exact.withAlike(difference, true))).containsExactly(text);
        Wanted allOthers = Wanted.of(words).withAlike(difference, false);
        assertThat(found(text, allOthers)).isEmpty();
    }

    @Test
    void wholeWordsAreNoPartsOfOthers() {
        String text = "مدرسة ومدرسةٌ والمدرسة (مدرسة)، مدرسةً. مدرسة2";
        assertThat(found(text, Wanted.of("مدرسة"))).hasSize(6);
        assertThat(found(text, Wanted.of("مدرسة").withWholeWords(true))).containsExactly("مدرسة", "مدرسة", "مدرسةً");
        assertThat(found("of, offer.of", Wanted.of("of").withWholeWords(true))).hasSize(2);
        assertThat(found("قال: «نعم»", Wanted.of("«نعم»").withWholeWords(true))).hasSize(1);
        Wanted exact = EXACT.withWords("مدرسة").withWholeWords(true);
        assertThat(found("مدرسةٌ", exact)).as("its tanwin belongs to the word").isEmpty();
    }

    @Test
    void patternsSeeLettersOfAllScriptsAndGiveTheirGroupsAsWritten() {
        Wanted pattern = Wanted.of("(\\w+) عبد ?(الله|الرحمن)").withPattern(true);
        TextSearch search = ready(pattern);
        List<TextSearch.Hit> hits = hits(search, "قال مُحَمَّد عبد الرحمٰن إن أحمد عبدالله");
        assertThat(hits).hasSize(2);
        assertThat(hits.getFirst().groups()).containsExactly("مُحَمَّد عبد الرحمٰن", "مُحَمَّد", "الرحمٰن");
        assertThat(hits.getLast().groups()).containsExactly("أحمد عبدالله", "أحمد", "الله");
        assertThat(search.groups()).isEqualTo(2);
        assertThat(found("من 3 إلى ١٥ و200", Wanted.of("\\d{2,}").withPattern(true)))
                .containsExactly("١٥", "200");
        assertThat(found("Reuters", Wanted.of("REU\\S+").withPattern(true))).containsExactly("Reuters");
        assertThat(found("Reuters", EXACT.withWords("REU\\S+").withPattern(true)))
                .isEmpty();
        assertThat(found("نص", Wanted.of("x*").withPattern(true)))
                .as("nothing is no hit")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "(ab, find.pattern-group",
        "ab), find.pattern-closing",
        "[ab, find.pattern-class",
        "*a, find.pattern-dangling",
        "'a{2', find.pattern-count",
        "a\\q, find.pattern-broken"
    })
    void aPatternThatCantBeReadIsRefusedInWords(String words, String key) {
        Wanted wanted = Wanted.of(words);
        assertThat(TextSearch.of(wanted.withPattern(true)))
                .isInstanceOfSatisfying(
                        TextSearch.Reading.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo(key));
        assertThat(TextSearch.of(wanted)).isInstanceOf(TextSearch.Reading.Ready.class);
    }

    @ParameterizedTest
    @CsvSource({"(a+)+b", "(a|aa)+b", "(.|a)*b"})
    void aPatternThatWouldTryForEverGivesUp(String words) {
        TextSearch search = ready(Wanted.of(words).withPattern(true));
        assertThat(search.hits(search.fold("a".repeat(40_000)))).isEmpty();
        assertThat(search.hits(search.fold("aab")))
                .hasValueSatisfying(hits -> assertThat(hits).hasSize(1));
    }

    @Test
    void findsEveryPlaceOnce() {
        assertThat(found("بابا", Wanted.of("با"))).hasSize(2);
        assertThat(found("ببب", Wanted.of("بب"))).hasSize(1);
        assertThat(found("نص", Wanted.of(""))).isEmpty();
        assertThat(found("نص نص", Wanted.of(" "))).isEmpty();
        assertThat(found("", Wanted.of("نص"))).isEmpty();
    }

    @Test
    void everyHitHoldsWhatWasLookedFor() {
        Seeds.each(2_000, chance -> {
            Set<Likeness> alike = EnumSet.noneOf(Likeness.class);
            for (Likeness likeness : Likeness.values()) {
                if (chance.nextBoolean()) {
                    alike.add(likeness);
                }
            }
            String text = RandomBodies.text(chance) + RandomBodies.text(chance);
            Wanted wanted = new Wanted(RandomBodies.text(chance), alike, false, false);
            String normal = FoldedText.of(wanted.words(), alike).normal();
            TextSearch search = ready(wanted);
            int before = 0;
            for (TextSearch.Hit hit : hits(search, text)) {
                assertThat(hit.from()).isGreaterThanOrEqualTo(before);
                String found = text.substring(hit.from(), hit.to());
                assertThat(search.fold(found).normal()).contains(normal);
                assertThat(hit.groups()).containsExactly(found);
                before = hit.to();
            }
        });
    }

    static TextSearch ready(Wanted wanted) {
        return ((TextSearch.Reading.Ready) TextSearch.of(wanted)).search();
    }

    private static List<TextSearch.Hit> hits(TextSearch search, String text) {
        return search.hits(search.fold(text)).orElseThrow();
    }

    private static List<String> found(String text, Wanted wanted) {
        return hits(ready(wanted), text).stream()
                .map(hit -> text.substring(hit.from(), hit.to()))
                .toList();
    }
}
