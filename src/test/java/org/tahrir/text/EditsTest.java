package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tahrir.text.Edits.split;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final Block PICTURE =
            new Block.Picture("ab".repeat(32), "ميدان", "رويترز", "ميدان مزدحم", Direction.INHERIT);
    private static final Mark LINK = new Mark.WebLink("https://example.org/");

    @Test
    void insertsTextWithItsMarks() {
        Body body = Edits.insert(Body.of(p("قال الوزير")), at(0, 4), Prose.of(new Run("أمس ", Marks.of(LINK))));
        assertThat(body)
                .isEqualTo(
                        Body.of(p(Prose.of(Run.plain("قال "), new Run("أمس ", Marks.of(LINK)), Run.plain("الوزير")))));
    }

    @Test
    void writesBesideAPictureInAParagraphOfItsOwn() {
        assertThat(Edits.insert(Body.of(PICTURE), at(0, 0), Prose.of("قبل"))).isEqualTo(Body.of(p("قبل"), PICTURE));
        assertThat(Edits.insert(Body.of(PICTURE), at(0, 1), Prose.of("بعد"))).isEqualTo(Body.of(PICTURE, p("بعد")));
    }

    @Test
    void joinsWhatIsLeftOfADeletedRange() {
        Body body = Body.of(h("عنوان طويل"), PICTURE, p("فقرة أولى"));
        assertThat(Edits.delete(body, at(0, 5), at(2, 4))).isEqualTo(Body.of(h("عنوان أولى")));
        assertThat(Edits.delete(body, at(1, 0), at(1, 1))).isEqualTo(Body.of(h("عنوان طويل"), p("فقرة أولى")));
    }

    @Test
    void entersAParagraphAfterAHeading() {
        assertThat(split(Body.of(h("عنوان")), at(0, 5))).isEqualTo(Body.of(h("عنوان"), p("")));
        assertThat(split(Body.of(h("عنوان")), at(0, 3))).isEqualTo(Body.of(h("عنو"), p("ان")));
        assertThat(split(Body.of(h("عنوان")), at(0, 0))).isEqualTo(Body.of(p(""), h("عنوان")));
    }

    @Test
    void leavesTheListFromAnEmptyItem() {
        Body body = Body.of(item(0, "أ"), item(1, ""));
        Body out = split(body, at(1, 0));
        assertThat(out).isEqualTo(Body.of(item(0, "أ"), item(0, "")));
        assertThat(split(out, at(1, 0))).isEqualTo(Body.of(item(0, "أ"), p("")));
        assertThat(split(Body.of(quote("")), at(0, 0))).isEqualTo(Body.of(p("")));
    }

    @Test
    void splitsAnItemInTwo() {
        assertThat(split(Body.of(item(0, "أب")), at(0, 1))).isEqualTo(Body.of(item(0, "أ"), item(0, "ب")));
    }

    @Test
    void entersAnEmptyParagraphBesideAPicture() {
        assertThat(split(Body.of(PICTURE), at(0, 1))).isEqualTo(Body.of(PICTURE, p("")));
        assertThat(split(Body.of(PICTURE), at(0, 0))).isEqualTo(Body.of(p(""), PICTURE));
    }

    @Test
    void whatComesWithoutADirectionTakesTheOneChosenForTheEmptyParagraph() {
        Body empty = Body.of(new Block.Paragraph(Prose.EMPTY, Direction.LTR));
        assertThat(Edits.replace(empty, at(0, 0), at(0, 0), List.of(h("أ"))))
                .isEqualTo(Body.of(new Block.Heading(2, Prose.of("أ"), Direction.LTR)));
        Block turned = new Block.Paragraph(Prose.of("أ"), Direction.RTL);
        assertThat(Edits.replace(empty, at(0, 0), at(0, 0), List.of(turned))).isEqualTo(Body.of(turned));
    }

    @Test
    void joinsABlockWithTheOneBefore() {
        assertThat(Edits.join(Body.of(quote("أ"), p("ب")), 1)).isEqualTo(Body.of(quote("أب")));
        assertThat(Edits.join(Body.of(p("أ")), 0)).isEqualTo(Body.of(p("أ")));
        assertThat(Edits.join(Body.of(PICTURE, p("أ")), 1)).isEqualTo(Body.of(PICTURE, p("أ")));
        assertThat(Edits.join(Body.of(PICTURE, p("")), 1)).isEqualTo(Body.of(PICTURE));
        assertThat(Edits.join(Body.of(p(""), PICTURE), 1)).isEqualTo(Body.of(PICTURE));
    }

    @Test
    void togglesAMarkOverSeveralBlocks() {
        Body body = Body.of(p("أب"), PICTURE, p("جد"));
        Body strong = Edits.toggle(body, at(0, 1), at(2, 1), Mark.Style.STRONG);
        assertThat(strong.blocks().getLast())
                .isEqualTo(p(Prose.of(new Run("ج", Marks.of(Mark.Style.STRONG)), Run.plain("د"))));
        assertThat(Edits.toggle(strong, at(0, 1), at(2, 1), Mark.Style.STRONG)).isEqualTo(body);
        assertThat(Edits.toggle(strong, at(0, 0), at(2, 2), Mark.Style.STRONG))
                .isEqualTo(Edits.mark(body, at(0, 0), at(2, 2), Mark.Style.STRONG));
    }

    @Test
    void givesAStretchOneLinkAtMost() {
        Body body = Edits.mark(Body.of(p("أب")), at(0, 0), at(0, 2), LINK);
        Mark other = new Mark.StoryLink("urn:uuid:1");
        assertThat(Edits.mark(body, at(0, 0), at(0, 2), other).blocks().getFirst())
                .isEqualTo(p(Prose.of(new Run("أب", Marks.of(other)))));
        assertThat(Edits.unlink(body, at(0, 0), at(0, 2))).isEqualTo(Body.of(p("أب")));
        assertThat(Edits.unmark(body, at(0, 0), at(0, 2), other)).isEqualTo(body);
    }

    @Test
    void changesWhatBlocksAre() {
        Body body = Body.of(p("أ"), PICTURE, p("ب"));
        assertThat(Edits.kind(body, 0, 2, new BlockKind.Heading(2))).isEqualTo(Body.of(h("أ"), PICTURE, h("ب")));
        assertThat(Edits.kind(body, 2, 2, BlockKind.Plain.QUOTE)).isEqualTo(Body.of(p("أ"), PICTURE, quote("ب")));
        assertThat(Edits.kind(Body.of(p("أ")), 0, 0, new BlockKind.Item(Block.ListKind.BULLET, 0)))
                .isEqualTo(Body.of(item(0, "أ")));
    }

    @Test
    void movesItemsInAndOut() {
        Body list = Body.of(item(0, "أ"), item(0, "ب"));
        assertThat(Edits.indent(list, 1, 1, 1)).isEqualTo(Body.of(item(0, "أ"), item(1, "ب")));
        assertThat(Edits.indent(list, 0, 0, 1)).isEqualTo(list);
        assertThat(Edits.indent(list, 0, 1, -1)).isEqualTo(Body.of(p("أ"), p("ب")));
        assertThat(Edits.indent(Body.of(p("أ")), 0, 0, -1)).isEqualTo(Body.of(p("أ")));
    }

    @Test
    void setsTheDirectionOfEveryKindOfBlock() {
        Block table = new Block.Table(List.of(List.of(Prose.of("أ"))), true, Direction.INHERIT);
        Body body = Edits.direct(Body.of(item(0, "أ"), PICTURE, table), 0, 2, Direction.LTR);
        assertThat(body.blocks()).extracting(Block::direction).containsOnly(Direction.LTR);
        assertThat(Edits.direct(body, 0, 2, Direction.INHERIT)).isEqualTo(Body.of(item(0, "أ"), PICTURE, table));
    }

    @Test
    void partsTheTextForAPicture() {
        assertThat(Edits.insertBlock(Body.of(p("أب")), at(0, 1), PICTURE)).isEqualTo(Body.of(p("أ"), PICTURE, p("ب")));
        assertThat(Edits.insertBlock(Body.of(p("أب")), at(0, 2), PICTURE)).isEqualTo(Body.of(p("أب"), PICTURE));
        assertThat(Edits.insertBlock(Body.EMPTY, at(0, 0), PICTURE)).isEqualTo(Body.of(PICTURE));
        assertThat(Edits.insertBlock(Body.of(p("أب")), at(0, 1), h("ج"))).isEqualTo(Body.of(p("أ"), h("ج"), p("ب")));
    }

    @Test
    void pastesSeveralBlocksIntoATextByTheirEnds() {
        Body pasted = Body.of(h("ع"), PICTURE, quote("ق"));
        assertThat(Edits.replace(Body.of(p("أب")), at(0, 1), at(0, 1), pasted))
                .isEqualTo(Body.of(p("أع"), PICTURE, quote("قب")));
        assertThat(Edits.replace(Body.of(p("أب")), at(0, 0), at(0, 2), Body.of(h("ع"))))
                .isEqualTo(Body.of(h("ع")));
        assertThat(Edits.replace(Body.of(p("أب")), at(0, 1), at(0, 2), Body.of(h("ع"))))
                .isEqualTo(Body.of(p("أع")));
    }

    @Test
    void leavesAnEmptyParagraphWhenTheLastBlockGoes() {
        assertThat(Edits.removeBlock(Body.of(PICTURE), 0)).isEqualTo(Body.EMPTY);
    }

    @Test
    void namesThePlaceThatDoesNotExist() {
        Body body = Body.of(p("أب"));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Edits.insert(body, at(0, 3), Prose.of("ج")))
                .withMessageContaining("offset=3")
                .withMessageContaining("length 2");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Edits.removeBlock(body, 1))
                .withMessageContaining("no block 1");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Edits.delete(body, at(0, 1), at(0, 0)))
                .withMessageContaining("before it begins");
    }

    private static Position at(int block, int offset) {
        return new Position(block, offset);
    }

    private static Block p(String text) {
        return p(Prose.of(text));
    }

    private static Block p(Prose prose) {
        return new Block.Paragraph(prose, Direction.INHERIT);
    }

    private static Block h(String text) {
        return new Block.Heading(2, Prose.of(text), Direction.INHERIT);
    }

    private static Block quote(String text) {
        return new Block.Quote(Prose.of(text), Direction.INHERIT);
    }

    private static Block item(int depth, String text) {
        return new Block.Item(Block.ListKind.BULLET, depth, Prose.of(text), Direction.INHERIT);
    }
}
