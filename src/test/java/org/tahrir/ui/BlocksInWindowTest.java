package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.image.WritableImage;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.ui.intake.Dropping;

/// Paragraphs, lists, tables, pictures, cards and the clipboard, whichever way the window runs.
class BlocksInWindowTest extends InBothDirections {
    @Test
    void altWithUpAndDownMovesTheParagraph() {
        write("أول", "ثانٍ", "ثالث");
        double high = seen.caretBounds().getMinY();
        press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(lines()).containsExactly("ثانٍ", "أول", "ثالث");
        assertThat(seen.caretBounds().getMinY()).as("the caret goes with it").isGreaterThan(high + 10);
        press(KeyCode.ALT, KeyCode.DOWN);
        press(KeyCode.ALT, KeyCode.UP);
        assertThat(lines()).containsExactly("ثانٍ", "أول", "ثالث");
        press(2, KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).containsExactly("أول", "ثانٍ", "ثالث");
    }

    @Test
    void tabNestsAnItemTowardsItsLineAndShiftTabTakesItOut() {
        write(item(0, "أول"), item(0, "ثانٍ"));
        at(1, 0);
        double x = seen.caretBounds().getMinX();
        press(KeyCode.TAB);
        assertThat(body().blocks()).last().isEqualTo(item(1, "ثانٍ"));
        assertThat(seen.caretBounds().getMinX())
                .as("an Arabic list goes in to the left")
                .isLessThan(x - 10);
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(body().blocks()).last().isEqualTo(item(0, "ثانٍ"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        x = seen.caretBounds().getMinX();
        press(KeyCode.TAB);
        assertThat(seen.caretBounds().getMinX())
                .as("an English one to the right")
                .isGreaterThan(x + 10);
    }

    @Test
    void enterOnAnEmptyItemLeavesTheList() {
        write(item(0, "أول"), item(1, "ثانٍ"));
        at(1, 4);
        press(KeyCode.ENTER);
        assertThat(body().blocks()).last().isEqualTo(item(1, ""));
        double x = seen.caretBounds().getMinX();
        press(2, KeyCode.ENTER);
        assertThat(body().blocks()).containsExactly(item(0, "أول"), item(1, "ثانٍ"), p(""));
        assertThat(seen.caretBounds().getMinX()).as("back at the line's start").isGreaterThan(x + 10);
        desk.type("بعد");
        assertThat(body().blocks()).last().isEqualTo(p("بعد"));
    }

    @Test
    void copyingGivesMarkupThatRunsAsTheStoryAndPlainText() {
        write(
                new Block.Paragraph(
                        Prose.of(Run.plain("قال "), new Run("الوزير", Marks.of(Mark.Style.STRONG))), Direction.INHERIT),
                ltr("Yes"));
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(Screen.get(() -> clipboard().getString())).isEqualTo("قال الوزير\n\nYes");
        assertThat(Screen.get(() -> clipboard().getHtml()))
                .contains("<p dir=\"rtl\" style=\"text-align: right\">قال <strong>الوزير</strong>", "<p dir=\"ltr\"");
        press(KeyCode.CONTROL, KeyCode.X);
        assertThat(lines()).containsExactly("");
        press(KeyCode.CONTROL, KeyCode.V);
        desk.until("it is pasted", () -> lines().size() > 1);
        assertThat(lines()).containsExactly("قال الوزير", "Yes");
    }

    @Test
    void tablesAreWrittenInCellByCellTheWayTheyRun() {
        write(tableOf(Direction.INHERIT), tableOf(Direction.LTR), p("بعد"));
        select(0, 0, 0, 1);
        press(KeyCode.ENTER);
        double first = middle();
        desk.type("أول");
        press(KeyCode.TAB);
        assertThat(middle()).as("an Arabic row begins at the right").isLessThan(first - 20);
        desk.type("Aden 2");
        press(KeyCode.DOWN);
        desk.type("تحت");
        select(1, 0, 1, 1);
        press(KeyCode.ENTER);
        first = middle();
        press(KeyCode.TAB);
        assertThat(middle()).as("an English row at the left").isGreaterThan(first + 20);
        desk.type("Two");
        assertThat(lines()).containsExactly("أول", "Aden 2", "", "تحت", "", "Two", "", "", "بعد");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).doesNotContain("Two");
    }

    @Test
    void picturesComeByChoosingDroppingAndPastingAndHaveTheirWordsAndSizes() throws IOException {
        write("قبل", "بعد");
        desk.outside.files = List.of(picture("chosen.png", 900, 600));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        desk.until("it is chosen", () -> pictures().size() == 1);
        Block chosen = pictures().getFirst();
        Dropping.files(List.of(picture("dropped.png", 90, 60))).on(text.lookup(".body-scroll"));
        desk.until("it is dropped", () -> pictures().size() == 2);
        onClipboard(Map.of(DataFormat.IMAGE, Screen.get(BlocksInWindowTest::screenshot)));
        at(0, 0);
        press(KeyCode.CONTROL, KeyCode.V);
        desk.until("it is pasted", () -> pictures().size() == 3);

        write(chosen, p("بعد"));
        select(0, 0, 0, 1);
        press(KeyCode.ENTER);
        desk.type("التعليق");
        press(KeyCode.TAB);
        desk.type("المصدر");
        press(KeyCode.TAB);
        desk.type("البديل");
        Block.Picture picture = pictures().getFirst();
        assertThat(List.of(picture.caption(), picture.credit(), picture.alt()))
                .containsExactly("التعليق", "المصدر", "البديل");
        double full = widthOfPicture();
        desk.click(words("editor.size.half"));
        assertThat(pictures().getFirst().size()).isEqualTo(Block.PictureSize.HALF);
        assertThat(widthOfPicture()).isLessThan(full * 0.6);
    }

    @Test
    void aLinkByItselfBecomesACard() {
        write("قبل", "");
        at(1, 0);
        desk.type("https://video.example.org/7");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        Screen.pulses(2);
        assertThat(body().blocks()).hasAtLeastOneElementOfType(Block.Card.class);
        desk.until("its site is named", () -> desk.seen().lines().anyMatch("video.example.org"::equals));
    }

    private double widthOfPicture() {
        Screen.pulses(2);
        return Screen.get(
                () -> desk.part(".picture-frame > ImageView").getLayoutBounds().getWidth());
    }

    private List<Block.Picture> pictures() {
        return body().pictures().toList();
    }

    private Path picture(String name, int width, int height) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private static WritableImage screenshot() {
        WritableImage image = new WritableImage(30, 20);
        image.getPixelWriter().setColor(3, 4, Color.TEAL);
        return image;
    }

    private static Block tableOf(Direction direction) {
        List<Prose> row = List.of(Prose.EMPTY, Prose.EMPTY);
        return new Block.Table(List.of(row, row), true, direction);
    }
}
