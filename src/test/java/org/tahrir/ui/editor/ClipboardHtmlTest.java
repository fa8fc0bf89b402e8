package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.editor.Desk.p;

import org.junit.jupiter.api.Test;
import org.tahrir.markup.PictureSource;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Seeds;

/// What we put on the clipboard for others, taken by ourselves as others take it.
class ClipboardHtmlTest {
    private static Body pasted(Body body, Direction story) {
        return ClipboardHtml.read(ClipboardHtml.page(body, story), story, PictureSource.NONE)
                .body();
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2028]+", "");
    }

    /// Cards are links to others, whose addresses are no words.
    private static Body linked(Body body) {
        return new Body(body.blocks().stream()
                .map(block -> block instanceof Block.Card card ? p(card.words()) : block)
                .toList());
    }

    /// HTML holds no blanks side by side, no empty blocks and no links within the house; all else comes back, and a
    /// second time nothing is lost any more.
    @Test
    void aBodyComesBackFromItsHtml() {
        Seeds.each(1_000, chance -> {
            Direction story = chance.nextBoolean() ? Direction.RTL : Direction.LTR;
            Body body = RandomBodies.body(chance);
            Body once = pasted(body, story);
            assertThat(letters(PlainText.of(once))).isEqualTo(letters(PlainText.of(linked(body))));
            // a paragraph alone comes as words, which have no direction
            if (once.blocks().size() > 1) {
                assertThat(pasted(once, story)).isEqualTo(once);
            }
        });
    }

    @Test
    void everyKindOfBlockComesBackWholeInAStoryOfEitherDirection() {
        Body body = Body.of(
                new Block.Heading(2, Prose.of("عنوان"), Direction.INHERIT),
                p("Latin in an Arabic story"),
                p("12"),
                new Block.Quote(Prose.of("قول"), Direction.INHERIT),
                new Block.Item(Block.ListKind.BULLET, 0, Prose.of("بند"), Direction.INHERIT),
                new Block.Item(Block.ListKind.NUMBER, 1, Prose.of("فرع"), Direction.LTR),
                Desk.table("أ|ب", "ج|د"),
                new Block.Heading(4, Prose.of("End"), Direction.LTR));
        assertThat(pasted(body, Direction.RTL)).isEqualTo(body);
        assertThat(ClipboardHtml.read(ClipboardHtml.page(body, Direction.RTL), Direction.LTR, PictureSource.NONE)
                        .body()
                        .blocks())
                .extracting(Block::direction)
                .startsWith(Direction.RTL, Direction.RTL, Direction.RTL)
                .endsWith(Direction.INHERIT);
    }

    @Test
    void theWordsComeBackFromPlainText() {
        Seeds.each(1_000, chance -> {
            String text = PlainText.of(RandomBodies.body(chance));
            Body once = PlainText.body(text);
            assertThat(letters(PlainText.of(once))).isEqualTo(letters(text));
            assertThat(once.blocks()).allMatch(Block.Paragraph.class::isInstance);
        });
    }
}
