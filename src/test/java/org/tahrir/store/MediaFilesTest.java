package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tahrir.store.Samples.article;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.saved;
import static org.tahrir.store.Samples.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

class MediaFilesTest extends InALibrary {
    @Test
    void givesBackThePictureAsItWasPutIn() throws IOException {
        MediaFile file = picture("صورة", "image/jpeg");

        library.media().put(file);

        MediaFile found = library.media().find(file.media().sha256()).orElseThrow();
        assertThat(found.media()).isEqualTo(file.media());
        assertThat(bytes(found)).isEqualTo(bytes(file));
        assertThat(bytes(found)).as("a second time").isEqualTo(bytes(file));
        assertThat(path(file)).exists().hasFileName(file.media().sha256() + ".jpg");
        assertThat(library.media().missingOrWrong()).isEmpty();
    }

    @Test
    void doesNotKnowWhatWasNeverPutIn() {
        assertThat(library.media().find("ab".repeat(32))).isEmpty();
        assertThat(library.media().find("../../etc/passwd")).isEmpty();
    }

    @Test
    void keepsThePictureWithItsStory() throws IOException {
        MediaFile file = picture("صورة", "image/webp");
        Block picture = new Block.Picture(file.media().sha256(), "تعليق", "", "وصف", Direction.INHERIT);

        saved(library.stories()
                .saveWithMedia(
                        Samples.draft(article(1, "عنوان").withBody(Body.of(picture))),
                        List.of(file),
                        "",
                        Revision.Cause.IMPORT));

        assertThat(library.media().find(file.media().sha256())).isPresent();
        assertThat(library.stories().find(id(1))).isPresent();
    }

    @Test
    void aConflictBringsNoPicture() throws IOException {
        Samples.save(library, story(1, "عنوان"));
        MediaFile file = picture("صورة", "image/png");

        SaveOutcome outcome =
                library.stories().saveWithMedia(story(1, "آخر"), List.of(file), "", Revision.Cause.IMPORT);

        assertThat(outcome).isInstanceOf(SaveOutcome.Conflict.class);
        assertThat(library.media().find(file.media().sha256())).isEmpty();
    }

    @Test
    void refusesBytesThatDoNotHaveTheirHash() throws IOException {
        MediaFile file = picture("صورة", "image/png");
        MediaFile wrong = new MediaFile(file.media(), () -> new ByteArrayInputStream(new byte[] {1, 2}));

        assertThatThrownBy(() -> library.media().put(wrong)).isInstanceOfSatisfying(TahrirException.class, e -> {
            assertThat(e.notice().key()).isEqualTo("store.media-wrong");
            assertThat(e.kind()).isEqualTo(TahrirException.Kind.UNREADABLE);
        });
        assertThat(library.media().find(file.media().sha256())).isEmpty();
        try (Stream<Path> left = Files.walk(folder.resolve("media"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void refusesNamesAndTypesThatArentPictures() {
        for (Media media : List.of(
                new Media("../../" + "a".repeat(58), "image/png", 1, 1, 1),
                new Media("AB".repeat(32), "image/png", 1, 1, 1),
                new Media("ab".repeat(32), "image/../../x", 1, 1, 1),
                new Media("ab".repeat(32), "text/html", 1, 1, 1))) {
            assertThatThrownBy(() -> library.media().put(new MediaFile(media, InputStream::nullInputStream)))
                    .isInstanceOfSatisfying(
                            TahrirException.class,
                            e -> assertThat(e.notice().key()).isEqualTo("store.media-unknown"));
        }
    }

    @Test
    void saysWhenAPictureOnTheDiskHasChanged() throws IOException {
        MediaFile file = picture("صورة", "image/gif");
        library.media().put(file);
        Files.writeString(path(file), "غيرها");

        MediaFile found = library.media().find(file.media().sha256()).orElseThrow();

        assertThatThrownBy(() -> bytes(found))
                .isInstanceOfSatisfying(
                        TahrirException.class, e -> assertThat(e.notice().key()).isEqualTo("store.media-damaged"));
        assertThatThrownBy(() -> byByte(found)).isInstanceOf(TahrirException.class);
        assertThat(library.media().missingOrWrong())
                .containsExactly(file.media().sha256());
    }

    @Test
    void readsTheSameByteByByteAndWithSkips() throws IOException {
        MediaFile file = picture("صورة".repeat(5000), "image/gif");
        library.media().put(file);
        MediaFile found = library.media().find(file.media().sha256()).orElseThrow();

        byByte(found);
        try (InputStream in = found.content().open()) {
            assertThat(in.markSupported()).isFalse();
            assertThat(in.skip(-1)).isZero();
            assertThat(in.skip(100)).isEqualTo(100);
            assertThat(in.readAllBytes()).hasSize((int) file.media().bytes() - 100);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void aPictureThatIsGoneOrWrongCanBePutInAgain() throws IOException {
        MediaFile file = picture("صورة", "image/gif");
        library.media().put(file);
        Files.delete(path(file));
        assertThat(library.media().find(file.media().sha256())).isEmpty();
        assertThat(library.media().missingOrWrong()).hasSize(1);

        library.media().put(file);
        Files.writeString(path(file), "غيرها");
        library.media().put(file);

        assertThat(library.media().missingOrWrong()).isEmpty();
        library.media().put(file);
        assertThat(library.media().find(file.media().sha256())).isPresent();
    }

    @Test
    void aReaderPutsNothingIn() throws IOException {
        library.close();
        library = Samples.reading(folder);

        assertThatThrownBy(() -> library.media().put(picture("صورة", "image/png")))
                .isInstanceOfSatisfying(
                        TahrirException.class, e -> assertThat(e.notice().key()).isEqualTo("store.read-only"));
        assertThat(folder.resolve("media")).doesNotExist();
    }

    private Path path(MediaFile file) {
        String sha256 = file.media().sha256();
        return folder.resolve("media")
                .resolve(sha256.substring(0, 2))
                .resolve(file.media().fileName());
    }

    static MediaFile picture(String content, String type) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String sha256 = HexFormat.of().formatHex(ContentHash.sha256().digest(bytes));
        return new MediaFile(new Media(sha256, type, 4, 3, bytes.length), () -> new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(MediaFile file) throws IOException {
        try (InputStream in = file.content().open()) {
            return in.readAllBytes();
        }
    }

    private static void byByte(MediaFile file) throws IOException {
        try (InputStream in = file.content().open()) {
            long count = 0;
            while (in.read() >= 0) {
                count++;
            }
            assertThat(count).isEqualTo(file.media().bytes());
        }
    }
}
