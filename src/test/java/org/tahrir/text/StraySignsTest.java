package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StraySignsTest {
    private static String cleaned(String text) {
        return StraySigns.removedFrom(Prose.of(text)).plain();
    }

    @Test
    void marksOfDirectionGoWhereverTheyStand() {
        assertThat(cleaned("\u200Fقال\u200E CNN\u061C \u202Bنعم\u202C \u202Da\u202E \u2066b\u2067c\u2068d\u2069"))
                .isEqualTo("قال CNN نعم a bcd");
    }

    @Test
    void byteOrderMarksAndNeedlessBreakPointsGo() {
        assertThat(cleaned("\uFEFFخبر\u200Bعاجل co\u00ADoperation سلا\u00ADم\u00AD"))
                .isEqualTo("خبرعاجل co\u00ADoperation سلام");
        assertThat(cleaned("co\u00AD\u00ADop")).as("one is enough to break at").isEqualTo("co\u00ADop");
        assertThat(cleaned("ภาษา\u200Bไทย\u200B")).as("Thai has no spaces").isEqualTo("ภาษา\u200Bไทย");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200Cخواهم کتاب\u200Cها را",
                "۱۹۸۰\u200Cها",
                "خانه\u200Cٔ",
                "👩\u200D💻 🏳\uFE0F\u200D🌈 👩🏽\u200D🚀 👨\u200D👩\u200D👧",
                "سنة 1445 ه\u200D",
                "سنة 1445 ه\u200D.",
                "क्\u200Dष",
                "قال\u00A0الوزير 25\u202F%",
                "a\u2060b",
                "قال\nنعم",
                ""
            })
    void whatShapesWordsStays(String text) {
        assertThat(cleaned(text)).isEqualTo(text);
    }

    @Test
    void joinersThatJoinNothingGo() {
        assertThat(cleaned("\u200Cکتاب\u200C ها\u200D\u200C.")).isEqualTo("کتاب ها.");
        assertThat(cleaned("کتاب\u200C\u200Cها و ک\u200D\u200Dت")).isEqualTo("کتاب\u200Cها و ک\u200Dت");
        assertThat(cleaned("کتاب\u200C\uFEFFها"))
                .as("what parts it from its letter goes first")
                .isEqualTo("کتاب\u200Cها");
        assertThat(cleaned("👩\u200D")).isEqualTo("👩");
        assertThat(cleaned("قلنا\u200D ذلك")).isEqualTo("قلنا ذلك");
    }

    @Test
    void noBreakSpacesGoAtEdgesAndBesideAnother() {
        assertThat(cleaned("\u00A0قال\u00A0\u00A0\u00A0نعم\u00A0")).isEqualTo("قال\u00A0نعم");
        assertThat(cleaned("\u00A0\u200F\u00A0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "13, 1"})
    void whatStaysKeepsItsMarks(int length, int stray) {
        Prose prose = Prose.of(
                new Run("قال ", Marks.NONE),
                new Run("CNN" + "\u200F".repeat(stray), Marks.of(Mark.Style.STRONG)),
                new Run(" نعم!", Marks.NONE));
        assertThat(prose.length()).isEqualTo(length);
        assertThat(StraySigns.removedFrom(prose).runs())
                .containsExactly(
                        new Run("قال ", Marks.NONE),
                        new Run("CNN", Marks.of(Mark.Style.STRONG)),
                        new Run(" نعم!", Marks.NONE));
    }

    @Test
    void captionsAndCellsAreCleanedToo() {
        Body body = new Body(List.of(
                new Block.Heading(2, Prose.of("\u200Fعنوان"), Direction.RTL),
                new Block.Picture("a".repeat(64), "تعليق\u200F", "\uFEFFرويترز", "وصف\u200B", Direction.INHERIT),
                new Block.Table(List.of(List.of(Prose.of("\u00A0خلية"), Prose.of("ب"))), true, Direction.INHERIT)));
        StraySigns.Outcome outcome = StraySigns.removedFrom(body);
        assertThat(outcome.removed()).isEqualTo(5);
        assertThat(outcome.body())
                .isEqualTo(new Body(List.of(
                        new Block.Heading(2, Prose.of("عنوان"), Direction.RTL),
                        new Block.Picture("a".repeat(64), "تعليق", "رويترز", "وصف", Direction.INHERIT),
                        new Block.Table(List.of(List.of(Prose.of("خلية"), Prose.of("ب"))), true, Direction.INHERIT))));
    }

    /// Any mixture: whatever can be seen stays as it is and in its order, and a second run finds nothing.
    @Test
    void lettersNeverChangeAndASecondRunFindsNothing() {
        Random random = new Random(20261123);
        String[] pieces = {
            "ك", "ه", "م", "a", "Z", "ไ", "5", "۵", "َ", "ٔ", "👩", "💻", "🏽", "\uFE0F", " ", "\u00A0", "\u202F", "\n",
            ".", "\u00AD", "\u061C", "\u200B", "\u200C", "\u200C", "\u200D", "\u200D", "\u200E", "\u200F", "\u202B",
            "\u202C", "\u2067", "\u2069", "\uFEFF", "\u2060"
        };
        int removed = 0;
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(14); left > 0; left--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String was = text.toString();
            String is = cleaned(was);
            assertThat(seen(is)).as(escaped(was)).isEqualTo(seen(was));
            assertThat(StraySigns.strayIn(is).cardinality()).as(escaped(was)).isZero();
            removed += was.length() - is.length();
        }
        assertThat(removed).isGreaterThan(50_000);
    }

    private static String seen(String text) {
        return text.replaceAll("[\u00A0\u00AD\u061C\u200B-\u200F\u202A-\u202F\u2066-\u2069\uFEFF]", "");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(String.format("\\u%04X", c)));
        return out.toString();
    }
}
