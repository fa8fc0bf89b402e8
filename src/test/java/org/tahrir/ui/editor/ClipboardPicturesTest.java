package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.editor.Desk.p;
import static org.tahrir.ui.editor.Desk.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.notice.Notice;
import org.tahrir.text.Body;
import org.tahrir.ui.Screen;

/// Pictures that are pasted themselves.
class ClipboardPicturesTest {
    @Test
    void aCopiedFileBecomesAPicture(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("photo.png"), Photo.bytes());
        onClipboard(content -> content.putFiles(List.of(file.toFile())));
        try (Desk desk = Desk.of("قبل")) {
            desk.at(0, 3).on(BodyEditor::paste);
            assertThat(desk.body()).isEqualTo(Body.of(p("قبل"), picture("", "")));
        }
    }

    @Test
    void aScreenshotIsTakenInAsAPictureFile() {
        WritableImage drawn = new WritableImage(3, 2);
        drawn.getPixelWriter().setColor(1, 1, Color.RED);
        byte[][] taken = {{}};
        ClipboardPictures.Errand errand = new ClipboardPictures.Errand(List.of(), List.of(drawn));
        Pasted pasted = errand.run(new PictureShelf() {
            @Override
            public java.util.Optional<byte[]> bytes(String media) {
                return java.util.Optional.empty();
            }

            @Override
            public org.tahrir.markup.PictureSource.Answer take(Path file) {
                throw new AssertionError(file);
            }

            @Override
            public org.tahrir.markup.PictureSource.Answer take(byte[] file) {
                taken[0] = file;
                return org.tahrir.markup.PictureSource.Answer.found(Desk.PHOTO, "بديل", "", "");
            }
        });
        assertThat(pasted.body()).isEqualTo(Body.of(picture("", "بديل")));
        Image back = Screen.get(() -> new Image(new java.io.ByteArrayInputStream(taken[0])));
        assertThat(back.getWidth()).isEqualTo(3);
        assertThat(back.getPixelReader().getColor(1, 1)).isEqualTo(Color.RED);
    }

    @Test
    void aFileThatIsGoneIsTold(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("photo.png"), Photo.bytes());
        onClipboard(content -> content.putFiles(List.of(file.toFile())));
        Files.delete(file);
        try (Desk desk = Desk.of("قبل")) {
            desk.on(BodyEditor::paste);
            assertThat(desk.notices).extracting(Notice::key).containsExactly("importing.file-unreadable");
            assertThat(desk.lines()).containsExactly("قبل");
        }
    }

    private static void onClipboard(java.util.function.Consumer<ClipboardContent> what) {
        Screen.run(() -> {
            ClipboardContent content = new ClipboardContent();
            what.accept(content);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
