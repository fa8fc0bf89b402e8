package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final Mark LINK = new Mark.WebLink("https://example.org/");
    private static final Block.Picture PICTURE =
            new Block.Picture("ab".repeat(32), "ميدان", "", "ميدان", Direction.INHERIT);

    @Test
    void hasOneFormWhateverItWasMadeFrom() {
        Prose one =
                Prose.of(Run.plain("أ"), Run.plain(""), Run.plain("ب"), new Run("", Marks.of(LINK)), Run.plain("ج"));
        assertThat(one).isEqualTo(Prose.of("أبج"));
        assertThat(Prose.of("")).isEqualTo(Prose.EMPTY);
        assertThat(new Body(List.of())).isEqualTo(Body.of(p(""))).isEqualTo(Body.EMPTY);
        assertThat(Body.of(new Block.Table(List.of(), true, Direction.INHERIT))).isEqualTo(Body.EMPTY);
    }

    @Test
    void nestsItemsByOneStepAtATime() {
        assertThat(Body.of(item(3), item(5), item(1), item(2), p(""), item(1)).blocks())
                .filteredOn(Block.Item.class::isInstance)
                .extracting(block -> ((Block.Item) block).depth())
                .containsExactly(0, 1, 1, 2, 0);
    }

    @Test
    void fillsUpTheRowsOfATable() {
        Block.Table table = new Block.Table(
                List.of(List.of(Prose.of("أ")), List.of(Prose.of("ب"), Prose.of("ج"))), false, Direction.INHERIT);
        assertThat(table.rows().getFirst()).containsExactly(Prose.of("أ"), Prose.EMPTY);
    }

    @Test
    void keepsLevelsAndDepthsInBounds() {
        assertThat(new Block.Heading(1, Prose.EMPTY, Direction.RTL).level()).isEqualTo(2);
        assertThat(new Block.Heading(9, Prose.EMPTY, Direction.RTL).level()).isEqualTo(4);
        assertThat(item(-1).depth()).isZero();
        assertThat(item(99).depth()).isEqualTo(Block.Item.MAX_DEPTH);
    }

    @Test
    void givesItsPlainText() {
        Block table = new Block.Table(
                List.of(List.of(Prose.of("سنة"), Prose.of("عدد")), List.of(Prose.of("2024"), Prose.of("5"))),
                true,
                Direction.INHERIT);
        Body body = Body.of(p("أولى"), PICTURE, p(""), table);
        assertThat(body.plain()).isEqualTo("أولى\n\nسنة\tعدد\n2024\t5");
        assertThat(body.proses()).hasSize(6);
        assertThat(body.pictures()).containsExactly(PICTURE);
    }

    @Test
    void isBlankWhenThereIsNothingToRead() {
        assertThat(Body.of(p(" "), p("")).isBlank()).isTrue();
        assertThat(Body.of(PICTURE).isBlank()).isFalse();
        assertThat(Body.of(p(" "), p("أ"), p("")).compact()).isEqualTo(Body.of(p("أ")));
        assertThat(Body.of(p(" ")).compact()).isEqualTo(Body.EMPTY);
    }

    @Test
    void cutsAndJoinsProse() {
        Prose prose = Prose.of(Run.plain("قال "), new Run("الوزير", Marks.of(LINK)));
        assertThat(prose.slice(2, 6)).isEqualTo(Prose.of(Run.plain("ل "), new Run("ال", Marks.of(LINK))));
        assertThat(prose.slice(3, 3)).isEqualTo(Prose.EMPTY);
        assertThat(prose.replace(0, 4, Prose.EMPTY)).isEqualTo(Prose.of(new Run("الوزير", Marks.of(LINK))));
        assertThat(prose.length()).isEqualTo(10);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> prose.slice(0, 11));
        Seeds.each(500, chance -> {
            Prose any = RandomBodies.prose(chance);
            int cut = chance.nextInt(any.length() + 1);
            assertThat(any.slice(0, cut).plus(any.slice(cut, any.length()))).isEqualTo(any);
        });
    }

    @Test
    void joinsThousandsOfRuns() {
        List<Run> runs = Collections.nCopies(200_000, Run.plain("خبر\n"));
        assertThat(new Prose(runs).runs()).hasSize(1);
        assertThat(new Prose(runs).length()).isEqualTo(800_000);
    }

    @Test
    void knowsMarksWhateverTheirOrder() {
        Marks marks = Marks.of(Mark.Style.UNDERLINE, LINK, Mark.Style.STRONG);
        assertThat(marks).isEqualTo(Marks.of(Mark.Style.STRONG, Mark.Style.UNDERLINE, LINK));
        assertThat(marks.ordered()).containsExactly(LINK, Mark.Style.STRONG, Mark.Style.UNDERLINE);
        assertThat(marks.styles()).containsExactly(Mark.Style.STRONG, Mark.Style.UNDERLINE);
        assertThat(marks.without(LINK).without(Mark.Style.STRONG).without(Mark.Style.UNDERLINE))
                .isEqualTo(Marks.NONE)
                .hasSameHashCodeAs(Marks.NONE);
        assertThat(marks.without(Mark.Style.EMPHASIS)).isEqualTo(marks);
        assertThat(marks.without(new Mark.StoryLink("x"))).isEqualTo(marks);
    }

    @Test
    void keepsItsMarksWhenTheSetTheyCameFromChanges() {
        Set<Mark.Style> styles = EnumSet.of(Mark.Style.STRONG);
        Marks marks = new Marks(styles, (Mark.Link) LINK);
        styles.add(Mark.Style.EMPHASIS);
        assertThat(marks).isEqualTo(Marks.of(Mark.Style.STRONG, LINK));
    }

    private static Block p(String text) {
        return new Block.Paragraph(Prose.of(text), Direction.INHERIT);
    }

    private static Block.Item item(int depth) {
        return new Block.Item(Block.ListKind.BULLET, depth, Prose.of("بند"), Direction.INHERIT);
    }
}
