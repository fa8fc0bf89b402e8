package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Stage;
import org.tahrir.settings.Language;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Command;

/// The commands of the paper, by their keys and by the toolbar.
class PaperCommandsTest extends AtThePaper {
    @BeforeEach
    void open() {
        bench.show(bench.place.story("عنوان", Stage.DRAFT, "كلمة أولى", "كلمة ثانية"));
        Screen.run(() -> bench.text().select(new Position(0, 0), new Position(0, 4)));
        Screen.pulses(2);
    }

    @ParameterizedTest
    @CsvSource({"B, STRONG", "I, EMPHASIS", "U, UNDERLINE"})
    void marksHaveKeysAndAreShownPressed(KeyCode key, Mark.Style style) {
        press(KeyCode.CONTROL, key);
        Prose marked = Prose.of(new Run("كلمة", Marks.of(style)), Run.plain(" أولى"));
        assertThat(bench.body().blocks().getFirst()).isEqualTo(new Block.Paragraph(marked, Direction.INHERIT));
        String button = Map.of("STRONG", ".tool-bold", "EMPHASIS", ".tool-italic", "UNDERLINE", ".tool-underline")
                .get(style.name());
        assertThat(Screen.get(() -> ((ToggleButton) bench.paper.lookup(button)).isSelected()))
                .isTrue();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(bench.body()).isEqualTo(Body.ofParagraphs(List.of("كلمة أولى", "كلمة ثانية")));
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(bench.body().blocks().getFirst()).isEqualTo(new Block.Paragraph(marked, Direction.INHERIT));
    }

    @Test
    void paragraphsHaveKeysForWhatTheyAre() {
        Prose words = Prose.of("كلمة أولى");
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(first()).isEqualTo(new Block.Heading(2, words, Direction.INHERIT));
        assertThat(bench.said(".tool-kind")).containsExactly("عنوان فرعي");
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(first()).isEqualTo(new Block.Heading(3, words, Direction.INHERIT));
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(first()).isEqualTo(new Block.Heading(4, words, Direction.INHERIT));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        assertThat(first()).isEqualTo(new Block.Quote(words, Direction.INHERIT));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT8);
        assertThat(first()).isEqualTo(new Block.Item(Block.ListKind.BULLET, 0, words, Direction.INHERIT));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT7);
        assertThat(first()).isEqualTo(new Block.Item(Block.ListKind.NUMBER, 0, words, Direction.INHERIT));
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT0);
        assertThat(first()).isEqualTo(new Block.Paragraph(words, Direction.INHERIT));
    }

    @Test
    void listsAreNestedAndParagraphsMovedAndTurned() {
        Screen.run(() -> bench.text().select(new Position(0, 0), new Position(1, 2)));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT8);
        Screen.run(() -> bench.text().goTo(new Position(1, 0)));
        press(KeyCode.CONTROL, KeyCode.CLOSE_BRACKET);
        assertThat(((Block.Item) bench.body().blocks().get(1)).depth()).isOne();
        press(KeyCode.CONTROL, KeyCode.OPEN_BRACKET);
        assertThat(((Block.Item) bench.body().blocks().get(1)).depth()).isZero();
        press(KeyCode.ALT, KeyCode.UP);
        assertThat(((Block.Item) first()).prose().plain()).isEqualTo("كلمة ثانية");
        press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(((Block.Item) first()).prose().plain()).isEqualTo("كلمة أولى");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        assertThat(bench.body().blocks().get(1).direction()).isEqualTo(Direction.LTR);
        assertThat(bench.said(".status-button")).contains("اتجاه الفقرة: مختار (يسار → يمين)");
        bench.run("format.right-to-left");
        assertThat(bench.body().blocks().get(1).direction()).isEqualTo(Direction.INHERIT);
    }

    @Test
    void quotationMarksGoAroundTheSelection() {
        press(KeyCode.CONTROL, KeyCode.Q);
        assertThat(first().prose().plain()).isEqualTo("«كلمة» أولى");
    }

    @Test
    void tablesArePutInByTheMenu() {
        bench.run("insert.table");
        assertThat(bench.body().blocks()).anyMatch(Block.Table.class::isInstance);
    }

    @Test
    void whatIsCopiedIsPastedWithItsMarksOrWithout() {
        press(KeyCode.CONTROL, KeyCode.B);
        press(KeyCode.CONTROL, KeyCode.C);
        Screen.run(() -> bench.text().goTo(new Position(1, 10)));
        press(KeyCode.CONTROL, KeyCode.V);
        bench.until("pasted", () -> bench.text().snapshot().get().plain().endsWith("ثانيةكلمة"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        bench.until("pasted", () -> bench.text().snapshot().get().plain().endsWith("كلمةكلمة"));
        Prose last = ((Block.TextBlock) bench.body().blocks().get(1)).prose();
        assertThat(last.runs()).contains(new Run("كلمة", Marks.of(Mark.Style.STRONG)));
    }

    @Test
    void undoIsMeantForTheFieldThatIsWrittenIn() {
        BidiField headline = Screen.get(() -> (BidiField) bench.paper.lookup(".headline"));
        Screen.run(headline::focusEnd);
        robot.write(" جديد", 0);
        bench.run("edit.undo");
        assertThat(Screen.get(headline::getText)).startsWith("عنوان").isNotEqualTo("عنوان جديد");
        bench.run("edit.redo");
        assertThat(Screen.get(headline::getText)).isEqualTo("عنوان جديد");
        bench.run("edit.select-all");
        Screen.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("سطر\nثان");
            Clipboard.getSystemClipboard().setContent(content);
        });
        bench.run("edit.paste");
        assertThat(Screen.get(headline::getText)).isEqualTo("سطر ثان");
        assertThat(bench.body()).isEqualTo(Body.ofParagraphs(List.of("كلمة أولى", "كلمة ثانية")));
    }

    @Test
    void savingNowSavesNow() {
        robot.write("قول", 0);
        press(KeyCode.CONTROL, KeyCode.S);
        Body written = bench.body();
        Screen.until("saved", () -> bench.saved(bench.now()).article().body().equals(written));
        assertThat(written.plain()).startsWith("قول");
    }

    @Test
    void everyButtonOfTheToolbarSaysWhatItIsAndKeepsTheCaret() {
        List<ButtonBase> tools = Screen.get(() -> bench.paper.lookup(".paper-toolbar").lookupAll(".tool").stream()
                .map(ButtonBase.class::cast)
                .toList());
        assertThat(tools).hasSizeGreaterThan(12).allSatisfy(tool -> {
            assertThat(tool.getAccessibleText()).isNotBlank();
            assertThat(tool.getTooltip()).isNotNull();
            assertThat(tool.isFocusTraversable()).isFalse();
        });
        robot.clickOn(".tool-bold");
        Screen.pulses(2);
        assertThat(first().prose().runs().getFirst().marks().has(Mark.Style.STRONG))
                .isTrue();
        assertThat(Screen.get(() -> bench.text().caretState().hasSelection())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AR", "EN"})
    void theToolbarFitsTheSmallestWindow(Language language) {
        bench.close();
        bench = new PaperBench(
                folder.resolve("second"), TestPlace.REPORTER, language, 580, 560, org.tahrir.ui.kit.Look.LIGHT);
        bench.show(bench.place.story("عنوان", Stage.DRAFT, "نص"));
        Screen.run(() -> {
            var toolbar = bench.paper.lookup(".paper-toolbar");
            assertThat(toolbar.prefWidth(-1) - 3 * 14).isLessThan(580);
            for (var node : toolbar.lookupAll(".tool")) {
                var bounds = toolbar.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(0);
                assertThat(bounds.getMaxX()).isLessThanOrEqualTo(580);
                if (node instanceof Labeled label && !label.getText().isEmpty()) {
                    assertThat(label.getWidth()).isGreaterThanOrEqualTo(label.minWidth(-1));
                }
            }
        });
    }

    @Test
    void everyCommandHasWordsInBothLanguages() {
        for (Command command : bench.chrome.commands().all()) {
            for (Language language : Language.values()) {
                assertThat(command.label(org.tahrir.settings.Messages.in(language)))
                        .isNotBlank();
            }
        }
    }

    private Block.TextBlock first() {
        return (Block.TextBlock) bench.body().blocks().getFirst();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        Screen.pulses(2);
    }
}
