package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.editor.Desk.p;
import static org.tahrir.ui.editor.Desk.picture;
import static org.tahrir.ui.editor.Desk.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.markup.Xhtml;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Edits;
import org.tahrir.text.Mark;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Seeds;
import org.tahrir.ui.Screen;

/// Cutting, copying and pasting, between stories and with other programs.
class BodyClipboardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "word",
                "word-report",
                "google-docs",
                "google-docs-report",
                "libreoffice",
                "libreoffice-writer-7",
                "web-page",
                "web-news"
            })
    void whatOtherProgramsCopyBecomesCleanBlocks(String name) throws IOException {
        Path folder = Path.of("src/test/resources/clipboard");
        onClipboard("text", Files.readString(folder.resolve(name + ".html")));
        try (Desk desk = Desk.of("")) {
            desk.on(BodyEditor::paste);
            assertThat(desk.body()).isEqualTo(Xhtml.read(Files.readString(folder.resolve(name + ".xhtml"))));
            desk.on(BodyEditor::undo);
            assertThat(desk.lines()).containsExactly("");
        }
    }

    @Test
    void whatCannotBeTakenIsTold() throws IOException {
        onClipboard("text", Files.readString(Path.of("src/test/resources/clipboard/web-page.html")));
        try (Desk desk = Desk.of("")) {
            desk.on(BodyEditor::paste);
            assertThat(desk.notices)
                    .extracting(Notice::key)
                    .containsExactly("markup.web-links-dropped", "markup.web-picture-left-out");
        }
    }

    @Test
    void picturesThatDidNotComeAlongAreCountedInOneSentence() {
        onClipboard("text", "<p>نص<img src='file:///tmp/a.png'><img src='https://example.org/b.jpg'></p>");
        try (Desk desk = Desk.of("")) {
            desk.on(BodyEditor::paste);
            assertThat(desk.notices).containsExactly(Notice.of("markup.web-picture-left-out", 2));
        }
    }

    @Test
    void aPictureInsidePastedMarkupIsTakenIn() {
        String data = Base64.getEncoder().encodeToString(new byte[] {1, 2, 3});
        onClipboard("text", "<p>قبل</p><img alt='بديل' src='data:image/png;base64," + data + "'><p>بعد</p>");
        try (Desk desk = Desk.of("")) {
            desk.on(BodyEditor::paste);
            assertThat(desk.body()).isEqualTo(Body.of(p("قبل"), picture("", "بديل"), p("بعد")));
            assertThat(desk.notices).isEmpty();
        }
    }

    @Test
    void anythingCopiedIsPastedAsItWas() {
        try (Desk desk = Desk.of("")) {
            Seeds.each(60, chance -> {
                Body body = RandomBodies.body(chance);
                desk.on(it -> it.open(body, Direction.RTL));
                desk.on(BodyEditor::selectAll);
                if (!desk.caret().hasSelection()) {
                    return;
                }
                desk.on(BodyEditor::copy);
                desk.on(it -> it.open(Body.EMPTY, Direction.RTL)).on(BodyEditor::paste);
                Body settled = settled(body);
                assertThat(desk.body())
                        .isEqualTo(desk.ask(
                                () -> Edits.replace(Body.EMPTY, new Position(0, 0), new Position(0, 0), settled)));
            });
        }
    }

    @Test
    void whatIsPastedIntoAStoryOfTheOtherDirectionKeepsItsOwn() {
        try (Desk desk = Desk.of("نص عربي")) {
            desk.on(BodyEditor::selectAll).on(BodyEditor::copy);
            desk.on(it -> it.open(Body.of(p("English"), p("")), Direction.LTR));
            desk.at(1, 0).on(BodyEditor::paste);
            assertThat(desk.body())
                    .isEqualTo(Body.of(p("English"), new Block.Paragraph(Prose.of("نص عربي"), Direction.RTL)));
        }
    }

    @Test
    void aPartOfALineIsPastedIntoTheLine() {
        try (Desk desk = new Desk(Body.of(p(run("قال "), run("الوزير", Mark.Style.STRONG)), p("هنا ")))) {
            desk.select(0, 4, 0, 10).on(BodyEditor::copy);
            desk.at(1, 4).on(BodyEditor::paste).type("!");
            assertThat(desk.body())
                    .isEqualTo(Body.of(
                            p(run("قال "), run("الوزير", Mark.Style.STRONG)),
                            p(run("هنا "), run("الوزير!", Mark.Style.STRONG))));
        }
    }

    @Test
    void aCutIsOneStepAndLeavesNothingBehind() {
        try (Desk desk = new Desk(Body.of(p("قبل"), picture("ت", "ب"), p("بعد")))) {
            desk.select(0, 1, 2, 1).press(KeyCode.CONTROL, KeyCode.X);
            assertThat(desk.lines()).containsExactly("قعد");
            desk.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(desk.lines()).containsExactly("قبل", "[ت|ب]", "بعد");
            desk.on(BodyEditor::undo).on(BodyEditor::undo);
            assertThat(desk.lines()).containsExactly("قبل", "[ت|ب]", "بعد");
            assertThat(desk.caret().canUndo()).isFalse();
        }
    }

    @Test
    void otherProgramsGetCleanMarkupAndPlainText() {
        Body body = Body.of(
                new Block.Heading(2, Prose.of("عنوان"), Direction.INHERIT),
                p(run("قال "), run("رابط", new Mark.WebLink("https://example.org/")), run(" و"), story("خبر")),
                Desk.table("أ|ب", "ج|د"),
                new Block.Picture(Desk.PHOTO, "تعليق", "ريم", "بديل", Direction.INHERIT));
        try (Desk desk = new Desk(body)) {
            desk.on(BodyEditor::selectAll).on(BodyEditor::copy);
            assertThat(desk.ask(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("عنوان\n\nقال رابط وخبر\n\nأ\tب\nج\tد\n\nتعليق ريم");
            assertThat(desk.ask(() -> Clipboard.getSystemClipboard().getHtml()))
                    .startsWith(
                            "<html dir=\"rtl\"><head><meta charset=\"utf-8\"></head><body><h2 dir=\"rtl\" style=\"text-align: right\">عنوان</h2>")
                    .contains(
                            "<p dir=\"rtl\" style=\"text-align: right\">قال <a href=\"https://example.org/\">رابط</a> وخبر</p>",
                            "<p dir=\"rtl\" style=\"text-align: right\">تعليق ريم</p>")
                    .doesNotContain("urn:uuid", "class", "media/");
        }
    }

    @Test
    void plainTextComesAsParagraphsOrAsAPartOfTheLine() {
        try (Desk desk = Desk.of("قبل بعد")) {
            onClipboard("وسط ", "<p>غير <b>هذا</b></p>");
            desk.at(0, 4).on(BodyEditor::pastePlain);
            assertThat(desk.lines()).containsExactly("قبل وسط بعد");
            onClipboard("أول\nسطر\n\nثانٍ\r\n", "");
            desk.on(BodyEditor::paste);
            assertThat(desk.lines()).containsExactly("قبل وسط أول\nسطر", "ثانٍبعد");
        }
    }

    @Test
    void plainLinesRunAsTheParagraphTheyComeInto() {
        try (Desk desk = new Desk(Body.of(new Block.Paragraph(Prose.EMPTY, Direction.LTR)))) {
            onClipboard("One\n\nTwo", "<p>One</p>");
            desk.on(BodyEditor::pastePlain);
            assertThat(desk.body().blocks()).extracting(Block::direction).containsExactly(Direction.LTR, Direction.LTR);
        }
    }

    @Test
    void pastingIntoACellOrUnderAPictureStaysThere() {
        onClipboard("سطر\nآخر", "<h2>سطر</h2><p>آخر</p>");
        try (Desk desk = new Desk(Body.of(Desk.table("أ|ب"), picture("", "")))) {
            desk.select(0, 0, 0, 1).press(KeyCode.ENTER).on(BodyEditor::paste);
            desk.select(1, 0, 1, 1).press(KeyCode.ENTER).on(BodyEditor::paste);
            assertThat(desk.lines()).containsExactly("{أسطر/آخر|ب}", "[سطر آخر|]");
        }
    }

    @Test
    void selectedTextIsDraggedElsewhereAsOneStep() {
        try (Desk desk = Desk.of("أول ثانٍ", "ثالث")) {
            desk.select(0, 0, 0, 4).on(it -> it.area().dropSelection(13, false));
            assertThat(desk.lines()).containsExactly("ثانٍ", "ثالثأول ");
            desk.on(BodyEditor::undo);
            assertThat(desk.lines()).containsExactly("أول ثانٍ", "ثالث");
            desk.select(1, 0, 1, 4).on(it -> it.area().dropSelection(0, false));
            assertThat(desk.lines()).containsExactly("ثالثأول ثانٍ", "");
        }
    }

    @Test
    void whatIsDraggedKeepsItsMarksAndItsBlocks() {
        Body body = Body.of(
                p(run("أول "), run("غامق", Mark.Style.STRONG)), p("ثانٍ"), Desk.picture("تعليق", "بديل"), p("ثالث"));
        try (Desk desk = new Desk(body)) {
            desk.select(0, 4, 0, 8);
            Screen.run(() -> desk.editor().area().displaceCaret(13)); // as the mouse does on its way
            desk.on(it -> it.area().dropSelection(13, true));
            assertThat(desk.body().blocks().get(1)).isEqualTo(p(run("ثانٍ"), run("غامق", Mark.Style.STRONG)));
            assertThat(desk.body().blocks().getFirst()).isEqualTo(body.blocks().getFirst());
            assertThat(Screen.get(() -> desk.editor().area().getSelectedText())).isEqualTo("غامق");
            desk.on(BodyEditor::undo);
            assertThat(desk.body()).isEqualTo(body);
            assertThat(desk.caret().canUndo()).isFalse();
            assertThat(Screen.get(() -> desk.editor().area().getSelectedText())).isEqualTo("غامق");
            desk.select(0, 0, 2, 1).on(it -> it.area().dropSelection(it.area().getLength(), true));
            assertThat(desk.lines())
                    .containsExactly("أول غامق", "ثانٍ", "[تعليق|بديل]", "ثالثأول غامق", "ثانٍ", "[تعليق|بديل]");
            desk.on(BodyEditor::undo);
            assertThat(desk.body()).isEqualTo(body);
            desk.select(1, 0, 2, 1).on(it -> it.area().dropSelection(0, false)).on(BodyEditor::undo);
            assertThat(desk.body()).isEqualTo(body);
            desk.on(it -> it.setEditable(false))
                    .select(0, 4, 0, 8)
                    .on(it -> it.area().dropSelection(13, true));
            assertThat(desk.body()).isEqualTo(body);
        }
    }

    private static org.tahrir.text.Run story(String words) {
        return run(words, new Mark.StoryLink("urn:uuid:00000000-0000-4000-8000-000000000001"));
    }

    /// A body as it is after blocks that say the story's own direction just follow it.
    private static Body settled(Body body) {
        return new Body(body.blocks().stream()
                .map(block -> block.direction() == Direction.RTL ? block.withDirection(Direction.INHERIT) : block)
                .toList());
    }

    private static void onClipboard(String text, String html) {
        Screen.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            if (!html.isEmpty()) {
                content.putHtml(html);
            }
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
