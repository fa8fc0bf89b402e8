package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.editor.Desk.p;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What LibreOffice Writer makes of our clipboard, as src/test/writer/paste.py has written it down. The text doesn't
/// begin with a heading: of one that is first Writer forgets side and direction, whatever it is told.
class ClipboardInWriterTest {
    private static final Body BODY = Body.of(
            p("فقرة في خبر عربي"),
            new Block.Heading(2, Prose.of("عنوان فرعي"), Direction.INHERIT),
            new Block.Paragraph(Prose.of("An English line <p dir=\"rtl\">"), Direction.LTR),
            new Block.Quote(Prose.of("قول"), Direction.INHERIT),
            new Block.Item(Block.ListKind.BULLET, 0, Prose.of("بند"), Direction.INHERIT),
            new Block.Item(Block.ListKind.NUMBER, 1, Prose.of("فرع"), Direction.INHERIT),
            Desk.table("السنة|العدد", "أولى|ثانية"),
            new Block.Card("شريط من الميناء", "https://video.example.org/7", Direction.INHERIT));

    @Test
    void writerWasGivenWhatWePutOnTheClipboard() throws IOException {
        assertThat(ClipboardHtml.page(BODY, Direction.RTL) + "\n").isEqualTo(resource("clipboard.html"));
    }

    @Test
    void everyParagraphRunsInWriterAsItDoesHereAndBeginsAtThatSide() throws IOException {
        JsonNode paragraphs = JsonMapper.builder().build().readTree(resource("clipboard-in-writer.json"));
        assertThat(paragraphs
                        .valueStream()
                        .map(one -> one.get("words").asString().strip()))
                .containsExactly(
                        "فقرة في خبر عربي",
                        "عنوان فرعي",
                        "An English line <p dir=\"rtl\">",
                        "قول",
                        "بند",
                        "فرع",
                        "السنة",
                        "العدد",
                        "أولى",
                        "ثانية",
                        "شريط من الميناء");
        for (JsonNode one : paragraphs) {
            boolean english = one.get("words").asString().startsWith("An English");
            assertThat(List.of(one.get("direction").asString(), one.get("side").asString()))
                    .as(one.get("words").asString())
                    .isEqualTo(english ? List.of("ltr", "left") : List.of("rtl", "right"));
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ClipboardInWriterTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
