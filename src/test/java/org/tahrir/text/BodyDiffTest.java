package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyDiffTest {
    private static final Block.Picture PICTURE =
            new Block.Picture("ab".repeat(32), "ميدان", "", "ميدان", Direction.INHERIT);

    @Test
    void keepsWhatIsEqual() {
        Body body = Body.of(p("أولى"), p("ثانية"));
        assertThat(BodyDiff.between(body, body)).containsExactly(new Change.Kept(0, 0), new Change.Kept(1, 1));
    }

    @Test
    void namesTheWordsThatChanged() {
        Body before = Body.of(p("قال الوزير أمس إن السوق بخير"));
        Body after = Body.of(p("قال الوزير اليوم إن السوق بخير تماما"));
        assertThat(BodyDiff.between(before, after))
                .containsExactly(new Change.Changed(
                        0,
                        0,
                        after.blocks().getFirst(),
                        List.of(
                                new Change.Words(11, 14, 11, Prose.of("اليوم")),
                                new Change.Words(28, 28, 30, Prose.of(" تماما")))));
    }

    @Test
    void seesAMarkAsAChangeOfItsWord() {
        Body before = Body.of(p("قال الوزير"));
        Body after = Edits.mark(before, new Position(0, 4), new Position(0, 10), Mark.Style.STRONG);
        assertThat(BodyDiff.between(before, after))
                .containsExactly(new Change.Changed(
                        0,
                        0,
                        after.blocks().getFirst(),
                        List.of(new Change.Words(4, 10, 4, Prose.of(new Run("الوزير", Marks.of(Mark.Style.STRONG)))))));
    }

    @Test
    void seesAnotherKindOfBlockWithoutChangedWords() {
        Body before = Body.of(p("قال الوزير"));
        Body after = Edits.kind(before, 0, 0, BlockKind.Plain.QUOTE);
        assertThat(BodyDiff.between(before, after))
                .containsExactly(new Change.Changed(0, 0, after.blocks().getFirst(), List.of()));
    }

    @Test
    void tellsAddedFromRemoved() {
        Body before = Body.of(p("أولى"), p("هذه فقرة ستحذف"), p("ثالثة"));
        Body after = Body.of(p("أولى"), p("ثالثة"), PICTURE);
        assertThat(BodyDiff.between(before, after))
                .containsExactly(
                        new Change.Kept(0, 0),
                        new Change.Removed(1, p("هذه فقرة ستحذف")),
                        new Change.Kept(2, 1),
                        new Change.Added(2, PICTURE));
    }

    @Test
    void recognisesAMovedBlock() {
        Body before = Body.of(p("أولى"), p("ثانية"), p("ثالثة"));
        Body after = Body.of(p("ثانية"), p("ثالثة"), p("أولى"));
        assertThat(BodyDiff.between(before, after))
                .containsExactly(new Change.Kept(1, 0), new Change.Kept(2, 1), new Change.Moved(0, 2));
    }

    @Test
    void pairsAPictureWithItselfUnderANewCaption() {
        Block after = new Block.Picture(PICTURE.media(), "ساحة", "", "ميدان", Direction.INHERIT);
        assertThat(BodyDiff.between(Body.of(PICTURE), Body.of(after)))
                .containsExactly(new Change.Changed(0, 0, after, List.of()));
    }

    @Test
    void pairsARewrittenParagraphWithItsOldSelfAmongOthers() {
        Body before = Body.of(p("اجتمع الوزراء في العاصمة صباح أمس"), p("ووقعوا اتفاقا جديدا للتجارة"));
        Body after =
                Body.of(p("فقرة جديدة كليا"), p("اجتمع الوزراء في العاصمة مساء أمس"), p("ووقعوا اتفاقا كبيرا للتجارة"));
        assertThat(BodyDiff.between(before, after))
                .extracting(change -> (Object) change.getClass().getSimpleName())
                .containsExactly("Added", "Changed", "Changed");
    }

    @Test
    void appliedToOneVersionItGivesTheOther() {
        Seeds.each(2000, chance -> {
            Body before = RandomBodies.body(chance);
            Body after = before;
            for (int i = chance.nextInt(6); i > 0; i--) {
                after = RandomEdits.edit(after, chance);
            }
            Body target = chance.nextInt(5) == 0 ? RandomBodies.body(chance) : after;
            List<Change> changes = BodyDiff.between(before, target);
            assertThat(BodyDiff.apply(before, changes)).isEqualTo(target);
            assertThat(BodyDiff.apply(target, BodyDiff.between(target, before))).isEqualTo(before);
            assertThat(changes).filteredOn(Change.Changed.class::isInstance).allSatisfy(change -> {
                Change.Changed changed = (Change.Changed) change;
                assertThat(changed.words())
                        .allSatisfy(words -> assertThat(words.start() < words.end()
                                        || !words.now().isEmpty())
                                .isTrue());
            });
        });
    }

    @Test
    void copesWithTextsThatHaveNothingInCommon() {
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            one.add("قديم" + i);
            other.add("جديد" + i);
        }
        Body before = Body.ofParagraphs(one);
        Body after = Body.ofParagraphs(other);
        assertThat(BodyDiff.apply(before, BodyDiff.between(before, after))).isEqualTo(after);
        Body oneBlock = Body.of(p(String.join(" ", one)));
        Body otherBlock = Body.of(p(String.join(" ", other)));
        assertThat(BodyDiff.apply(oneBlock, BodyDiff.between(oneBlock, otherBlock)))
                .isEqualTo(otherBlock);
    }

    private static Block p(String text) {
        return new Block.Paragraph(Prose.of(text), Direction.INHERIT);
    }
}
