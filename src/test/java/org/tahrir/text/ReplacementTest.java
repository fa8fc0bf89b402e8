package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Other words in place of those that were found.
class ReplacementTest {
    private static final TextSearch ADEN = TextSearchTest.ready(Wanted.of("عدن"));

    @Test
    void wearsTheMarksOfTheFirstLetterItReplaces() {
        Prose prose = Prose.of(
                Run.plain("في "),
                new Run("عَد", Marks.of(Mark.Style.STRONG)),
                new Run("ن وعدن", Marks.of(Mark.Style.EMPHASIS)));
        assertThat(new Replacement("صنعاء").in(prose, ADEN))
                .isEqualTo(Prose.of(
                        Run.plain("في "),
                        new Run("صنعاء", Marks.of(Mark.Style.STRONG)),
                        new Run(" وصنعاء", Marks.of(Mark.Style.EMPHASIS))));
        assertThat(new Replacement("").in(prose, ADEN).plain()).isEqualTo("في  و");
    }

    @Test
    void reachesCellsAndTheWordsOfPictures() {
        Block.Picture picture = new Block.Picture("a".repeat(64), "ميناء عدن", "عدن", "لا", Direction.RTL);
        Block.Table table = new Block.Table(
                List.of(List.of(Prose.of("لا"), Prose.of("عدن")), List.of(Prose.of("عدن عدن"))),
                true,
                Direction.INHERIT);
        Block.Heading heading = new Block.Heading(2, Prose.of("عدن اليوم"), Direction.LTR);
        Replacement.Outcome outcome = new Replacement("صنعاء")
                .in(new Body(List.of(heading, picture, table, heading.withProse(Prose.of("لا")))), ADEN);
        assertThat(outcome.times()).isEqualTo(6);
        assertThat(outcome.body().blocks())
                .containsExactly(
                        heading.withProse(Prose.of("صنعاء اليوم")),
                        new Block.Picture("a".repeat(64), "ميناء صنعاء", "صنعاء", "لا", Direction.RTL),
                        new Block.Table(
                                List.of(List.of(Prose.of("لا"), Prose.of("صنعاء")), List.of(Prose.of("صنعاء صنعاء"))),
                                true,
                                Direction.INHERIT),
                        heading.withProse(Prose.of("لا")));
    }

    @ParameterizedTest
    @CsvSource({
        "(\\d+) دولار, $1 USD, دفع ٣٠ دولار, دفع ٣٠ USD",
        "(\\w+) (\\w+), $2 $1, أحمد مُنير, مُنير أحمد",
        "عدن, «$0», في عَدَن, في «عَدَن»",
        "عدن, \\$0\\\\, في عدن, في $0\\",
        "(ع)|(د), [$1$2], عد, [ع][د]",
        "عدن, $, عدن, $"
    })
    void groupsStandForWhatTheyFound(String pattern, String with, String text, String result) {
        TextSearch search = TextSearchTest.ready(Wanted.of(pattern).withPattern(true));
        assertThat(new Replacement(with).fault(search)).isEmpty();
        assertThat(new Replacement(with).in(Prose.of(text), search).plain()).isEqualTo(result);
    }

    @Test
    void aGroupThatIsNotThereIsAFault() {
        TextSearch search = TextSearchTest.ready(Wanted.of("(ع)دن").withPattern(true));
        assertThat(new Replacement("$1 $2").fault(search))
                .hasValueSatisfying(why -> assertThat(why.args()).containsExactly("$2", 1));
        assertThat(new Replacement("\\$2").fault(search)).isEmpty();
        assertThat(new Replacement("$2").fault(ADEN))
                .as("plain words have no groups")
                .isEmpty();
        assertThat(new Replacement("$2").in(Prose.of("عدن"), ADEN).plain()).isEqualTo("$2");
    }

    @Test
    void oneHitIsReplacedAtItsPlaceAlone() {
        assertThat(new Replacement("صنعاء").at("عدن وعدن", ADEN, 5)).contains("صنعاء");
        assertThat(new Replacement("صنعاء").at("عدن وعدن", ADEN, 4)).isEmpty();
    }

    @Test
    void replacingAWordByItselfChangesNothingButItsSpelling() {
        Seeds.each(500, chance -> {
            Body body = RandomBodies.body(chance);
            TextSearch search = TextSearchTest.ready(Wanted.of("\\w").withPattern(true));
            Replacement.Outcome outcome = new Replacement("$0").in(body, search);
            assertThat(letters(outcome.body())).isEqualTo(letters(body));
            Replacement.Outcome none = new Replacement("").in(body, search);
            assertThat(new Replacement("").in(none.body(), search).times()).isZero();
        });
    }

    private static List<String> letters(Body body) {
        return IntStream.range(0, body.blocks().size())
                .mapToObj(block -> BlockTexts.of(body.blocks().get(block)))
                .flatMap(List::stream)
                .toList();
    }
}
