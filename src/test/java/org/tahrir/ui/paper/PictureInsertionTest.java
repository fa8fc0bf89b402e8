package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Stage;
import org.tahrir.text.Block;
import org.tahrir.ui.Screen;
import org.tahrir.ui.work.Target;

/// Pictures that are put into the text.
class PictureInsertionTest extends AtThePaper {
    @BeforeEach
    void open() {
        bench.show(bench.place.story("خبر", Stage.DRAFT, "قبل الصورة", "بعدها"));
        Screen.run(bench.text()::requestFocus);
    }

    @Test
    void aChosenPictureIsKeptInTheLibraryAndItsAlternativeTextAskedFor() throws IOException {
        bench.outside.files = List.of(picture("صورة.png", 40, 30));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        bench.until("there", () -> bench.text().snapshot().get().pictures().count() == 1);
        Block.Picture picture = bench.body().pictures().findFirst().orElseThrow();
        assertThat(bench.place.newsroom().library().media().find(picture.media()))
                .isPresent();
        assertThat(picture.alt()).isEmpty();
        Screen.run(() -> bench.paper.goTo(new Target.Picture(0)));
        Screen.pulses(4);
        robot.write("حافلة", 0);
        bench.until(
                "told",
                () -> bench.text()
                        .snapshot()
                        .get()
                        .pictures()
                        .anyMatch(one ->
                                one.alt().equals("حافلة") || one.caption().equals("حافلة")));
        bench.shot("picture");
    }

    @Test
    void aPictureOfAnotherKindSaysWhyItIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("نص.png"), "ليست صورة");
        bench.outside.files = List.of(text, picture("صورة.png", 4, 3));
        bench.run(InsertCommands.PICTURE);
        bench.until("told", () -> !bench.said(".toast-text").isEmpty());
        assertThat(bench.said(".toast-text").getFirst()).contains("نص.png");
        assertThat(bench.body().pictures()).hasSize(1);
    }

    @Test
    void thinkingBetterOfItChangesNothing() {
        bench.run(InsertCommands.PICTURE);
        Screen.pulses(3);
        assertThat(bench.outside.asked)
                .as("only pictures are offered")
                .singleElement()
                .satisfies(kind -> assertThat(kind.patterns()).contains("*.jpg", "*.png"));
        assertThat(bench.body().pictures()).isEmpty();
        assertThat(bench.said(".toast-text")).isEmpty();
    }

    @Test
    void aFileThatIsGoneOrAFolderIsRefusedInWords() {
        bench.outside.files = List.of(folder.resolve("ليس هنا.png"), folder);
        bench.run(InsertCommands.PICTURE);
        bench.until("told", () -> !bench.said(".toast-text").isEmpty());
        assertThat(bench.said(".toast-text").getFirst()).contains("ليس هنا.png");
        assertThat(bench.body().pictures()).isEmpty();
    }

    @Test
    void aPictureThatComesTooLateStaysOutOfTheNextStory() throws IOException {
        bench.outside.files = List.of(picture("صورة.png", 400, 300));
        var other = bench.place.story("آخر", Stage.DRAFT, "نص");
        Screen.run(() -> {
            bench.chrome.commands().get(InsertCommands.PICTURE).run();
            bench.open.open(other);
        });
        bench.until("open", () -> bench.now().id().equals(other.id()));
        Screen.pulses(10);
        assertThat(bench.body()).isEqualTo(other.article().body());
    }

    @Test
    void aPaperThatMayNotBeWrittenOnSaysWhyAPictureStaysOut() throws IOException {
        Path picture = picture("صورة.png", 40, 30);
        var exported = bench.place.story("مصدَّر", Stage.EXPORTED, "نص");
        bench.show(exported);
        PictureInsertion pictures = Screen.get(() -> new PictureInsertion(
                bench.place.workplace(), bench.open, bench.text(), bench.outside, bench.chrome.toasts()));
        Screen.run(() -> pictures.put(List.of(picture)));
        Screen.pulses(3);
        assertThat(bench.said(".toast-text"))
                .containsExactly(bench.place
                        .workplace()
                        .words()
                        .text(bench.open.readOnlyProperty().get().orElseThrow()));
        assertThat(bench.body().pictures()).isEmpty();
    }

    @Test
    void whatIsPastedTooLateStaysOutOfTheNextStory() throws IOException {
        Path picture = picture("صورة.png", 400, 300);
        var other = bench.place.story("آخر", Stage.DRAFT, "نص");
        Screen.run(() -> {
            copy(List.of(picture));
            bench.text().paste();
            bench.open.open(other);
        });
        bench.until("open", () -> bench.now().id().equals(other.id()));
        Screen.pulses(10);
        assertThat(bench.body()).isEqualTo(other.article().body());
    }

    @Test
    void allThatStayedOutOfAPasteIsTold() throws IOException {
        Path one = Files.writeString(folder.resolve("أولى.png"), "ليست صورة");
        Path two = Files.writeString(folder.resolve("ثانية.png"), "ولا هذه");
        Path good = picture("صورة.png", 40, 30);
        Path gone = folder.resolve("ذهبت.png");
        Screen.run(() -> {
            copy(List.of(one, two, good, gone));
            bench.text().paste();
        });
        bench.until("told", () -> !bench.said(".toast-text").isEmpty());
        assertThat(bench.said(".toast-text").getFirst()).contains("أولى.png", "ثانية.png", "ذهبت.png");
        assertThat(bench.body().pictures()).hasSize(1);
    }

    @Test
    void wordsOfAFileAreToldAndCanBeTakenOffAgain() throws IOException {
        Path file = worded("صورة.jpg");
        bench.outside.files = List.of(file);
        bench.run(InsertCommands.PICTURE);
        bench.until("told", () -> !bench.said(".toast-text").isEmpty());
        String sentence = bench.said(".toast-text").getFirst();
        assertThat(sentence).contains(bench.place.workplace().words().text("editor.caption"));
        assertThat(bench.body().pictures()).extracting(Block.Picture::caption).containsExactly("A bridge");
        bench.shot("picture-words");
        Screen.run(() -> ((Button) bench.paper.getScene().getRoot().lookup(".toast-button")).fire());
        Screen.pulses(3);
        assertThat(bench.text().snapshot().get().pictures())
                .extracting(Block.Picture::caption)
                .containsExactly("");
        Screen.run(bench.text()::undo);
        assertThat(bench.text().snapshot().get().pictures())
                .extracting(Block.Picture::caption)
                .containsExactly("A bridge");
    }

    @Test
    void aPastedFileTellsItsWordsToo() throws IOException {
        Path file = worded("صورة.jpg");
        Path bad = Files.writeString(folder.resolve("نص.png"), "ليست صورة");
        Screen.run(() -> {
            copy(List.of(file, bad));
            bench.text().paste();
        });
        bench.until("told", () -> !bench.said(".toast-text").isEmpty());
        assertThat(bench.said(".toast-text").getFirst())
                .contains(bench.place.workplace().words().text("editor.caption"), "نص.png");
        assertThat(bench.body().pictures()).extracting(Block.Picture::caption).containsExactly("A bridge");
    }

    /// A JPEG whose EXIF record describes it.
    private Path worded(String name) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        byte[] exif = HexFormat.of()
                .parseHex(
                        "ffe1002b457869660000" + "4d4d002a00000008" + "0001" + "010e00020000000900000000" + "00000000");
        byte[] words = "A bridge\0".getBytes(StandardCharsets.US_ASCII);
        exif[31] = 26;
        exif[3] = (byte) (exif.length - 2 + words.length);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.write(plain.toByteArray(), 0, 2);
        jpeg.writeBytes(exif);
        jpeg.writeBytes(words);
        jpeg.write(plain.toByteArray(), 2, plain.size() - 2);
        return Files.write(folder.resolve(name), jpeg.toByteArray());
    }

    private static void copy(List<Path> files) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(files.stream().map(Path::toFile).toList());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Path picture(String name, int width, int height) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
