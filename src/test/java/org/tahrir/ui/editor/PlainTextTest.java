package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;

/// Plain text on the clipboard.
class PlainTextTest {
    @Test
    void aTextWithoutBlankLinesHasOneParagraphALine() {
        assertThat(PlainText.body("أ\nب\r\nج\u2028د")).isEqualTo(Body.ofParagraphs(List.of("أ", "ب", "ج", "د")));
    }

    @Test
    void blankLinesPartParagraphsWhoseLinesStay() {
        assertThat(PlainText.body("أ\nب\n \t\n\nج\n")).isEqualTo(Body.ofParagraphs(List.of("أ\nب", "ج")));
    }

    @Test
    void spacesAtTheEndsOfALineStay() {
        assertThat(PlainText.body(" كلمة ")).isEqualTo(Body.ofParagraphs(List.of(" كلمة ")));
    }

    @Test
    void whatNoStoryCanHoldIsLeftOut() {
        assertThat(PlainText.clean("أ\u0000ب\uD83Dج\u0007\tد\uD83D\uDE00")).isEqualTo("أبج\tد\uD83D\uDE00");
    }

    @Test
    void itemsOfAListStandLineByLine() {
        Body body = Body.of(
                new Block.Paragraph(Prose.of("نص"), Direction.INHERIT),
                new Block.Item(Block.ListKind.BULLET, 0, Prose.of("أول"), Direction.INHERIT),
                new Block.Item(Block.ListKind.BULLET, 0, Prose.of("ثانٍ"), Direction.INHERIT));
        assertThat(PlainText.of(body)).isEqualTo("نص\n\nأول\nثانٍ");
    }
}
