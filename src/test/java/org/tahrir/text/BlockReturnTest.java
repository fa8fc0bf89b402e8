package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One block of an earlier version brought back into a later one.
class BlockReturnTest {
    @Test
    void aRemovedParagraphComesBackBehindTheOneItFollowed() {
        Body then = paragraphs("أولى", "ثانية حُذفت", "ثالثة");
        Body now = paragraphs("أولى", "جديدة تمامًا", "ثالثة");

        BlockReturn back = BlockReturn.of(then, now, 1);

        assertThat(back.body()).isEqualTo(paragraphs("أولى", "ثانية حُذفت", "جديدة تمامًا", "ثالثة"));
        assertThat(back.isMore()).isTrue();
        assertThat(back.block()).isEqualTo(1);
    }

    @Test
    void neighboursThatWentTooArePassedOver() {
        Body then = paragraphs("أولى", "ثانية حُذفت", "ثالثة حُذفت", "رابعة");

        assertThat(BlockReturn.of(then, paragraphs("أولى", "رابعة"), 2).body())
                .isEqualTo(paragraphs("أولى", "ثالثة حُذفت", "رابعة"));
        assertThat(BlockReturn.of(then, paragraphs("أولى", "ثالثة حُذفت", "رابعة"), 1)
                        .body())
                .isEqualTo(then);
        assertThat(BlockReturn.of(then, paragraphs("رابعة"), 0).body()).isEqualTo(paragraphs("أولى", "رابعة"));
    }

    @Test
    void aRewrittenParagraphTakesThePlaceOfItsLaterWording() {
        Body then = Body.of(
                p("قبلها."),
                Edits.mark(paragraphs("سينقل الخط 12 ألف راكب يوميًا."), at(0, 0), at(0, 5), Mark.Style.STRONG)
                        .blocks()
                        .getFirst());
        Body now = paragraphs("قبلها.", "سينقل الخط 15 ألف راكب كل يوم.", "بعدها.");

        BlockReturn back = BlockReturn.of(then, now, 1);

        assertThat(back.body()).isEqualTo(Body.of(p("قبلها."), then.blocks().get(1), p("بعدها.")));
        assertThat(back.isMore()).isFalse();
    }

    @Test
    void emptyParagraphsStayWhereTheyAreAndArentCounted() {
        Body then = paragraphs("", "أولى", "", "ثانية حُذفت");
        Body now = paragraphs("أولى", "", "ثالثة");

        assertThat(BlockReturn.of(then, now, 1).body()).isEqualTo(paragraphs("أولى", "ثانية حُذفت", "", "ثالثة"));
    }

    @Test
    void anEmptyTextMakesRoom() {
        assertThat(BlockReturn.of(paragraphs("أولى"), Body.EMPTY, 0).body()).isEqualTo(paragraphs("أولى"));
        assertThat(BlockReturn.of(paragraphs("…"), Body.EMPTY, 0).undo(paragraphs("…")))
                .isEqualTo(Body.EMPTY);
    }

    @Test
    void whatIsThereAlreadyNeedsNothing() {
        Body then = paragraphs("أولى", "ثانية", "ثالثة");

        assertThat(BlockReturn.of(then, then, 1).isNothing()).isTrue();
        assertThat(BlockReturn.of(then, paragraphs("ثانية", "ثالثة", "أولى"), 0).isNothing())
                .isTrue();
    }

    @Test
    void aParagraphThatWasWrittenInMeanwhileIsNotTakenAway() {
        BlockReturn back = BlockReturn.of(paragraphs("أولى", "ثانية حُذفت"), paragraphs("أولى"), 1);
        Body goneOn = paragraphs("أولى", "ثانية حُذفت ثم عادت", "وكُتب بعدها");

        assertThat(back.undo(goneOn)).isEqualTo(goneOn);
        assertThat(back.undo(paragraphs("أولى", "ثانية حُذفت", "وكُتب بعدها")))
                .isEqualTo(paragraphs("أولى", "وكُتب بعدها"));
    }

    @Test
    void theBlockIsThereAndNothingElseChanges() {
        Seeds.each(2000, chance -> {
            Body then = RandomBodies.body(chance);
            Body edited = then;
            for (int i = chance.nextInt(6); i > 0; i--) {
                edited = RandomEdits.edit(edited, chance);
            }
            Body now = edited;
            List<Block> seen =
                    then.blocks().stream().filter(block -> !Body.isBlank(block)).toList();
            for (int i = 0; i < seen.size(); i++) {
                BlockReturn back = BlockReturn.of(then, now, i);
                if (back.isNothing()) {
                    assertThat(flat(now.blocks())).contains(flat(seen.get(i)));
                    continue;
                }
                List<Block> others = new ArrayList<>(back.body().blocks());
                assertThat(flat(others.remove(back.block()))).isEqualTo(flat(seen.get(i)));
                List<Block> before = new ArrayList<>(now.blocks());
                if (!back.isMore()) {
                    before.remove(back.block());
                }
                assertThat(flat(others)).isEqualTo(flat(before));
                assertThat(BlockReturn.of(then, back.body(), i).isNothing()).isTrue();
                assertThat(back.undo(back.body())).isEqualTo(now);
            }
        });
    }

    @Test
    void takenAwayAgainItLeavesWhatWasWrittenSince() {
        Seeds.each(500, chance -> {
            Body then = distinct(chance.nextInt(1, 9), 0);
            List<Block> kept = new ArrayList<>(then.blocks());
            kept.remove(chance.nextInt(kept.size()));
            Body now = new Body(kept);
            for (int i = 0; i < then.blocks().size(); i++) {
                BlockReturn back = BlockReturn.of(then, now, i);
                if (!back.isNothing()) {
                    List<Block> written = new ArrayList<>(back.body().blocks());
                    int place = chance.nextInt(written.size() + 1);
                    written.add(place, p("وكُتبت هذه بعد ذلك كله"));
                    Body undone = back.undo(new Body(written));
                    List<Block> rest = new ArrayList<>(undone.blocks());
                    rest.remove(p("وكُتبت هذه بعد ذلك كله"));
                    assertThat(new Body(rest)).isEqualTo(now);
                    assertThat(undone.blocks()).contains(p("وكُتبت هذه بعد ذلك كله"));
                }
            }
        });
    }

    private static Body distinct(int count, int from) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add("فقرة" + (from + i) + " كلمة" + (from + i) + " نص" + (from + i));
        }
        return Body.ofParagraphs(texts);
    }

    /// How deep an item of a list may be nested hangs on its neighbours.
    private static Block flat(Block block) {
        return block instanceof Block.Item item
                ? new Block.Item(item.kind(), 0, item.prose(), item.direction())
                : block;
    }

    private static List<Block> flat(List<Block> blocks) {
        return blocks.stream().map(BlockReturnTest::flat).toList();
    }

    private static Position at(int block, int offset) {
        return new Position(block, offset);
    }

    private static Body paragraphs(String... texts) {
        return Body.ofParagraphs(List.of(texts));
    }

    private static Block p(String text) {
        return new Block.Paragraph(Prose.of(text), Direction.INHERIT);
    }
}
