package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.markup.PictureSource;
import org.tahrir.notice.Notice;
import org.tahrir.text.InvalidText;

/// Which files a story may take for its pictures, and how many.
class FolderPicturesTest {
    @TempDir
    private Path folder;

    private final StoryPictures pictures = new StoryPictures();
    private Path own;
    private FolderPictures source;

    @BeforeEach
    void laysOutTheFolders() throws IOException {
        own = Files.createDirectories(folder.resolve("desk/stories"));
        Samples.write(own, "a.png", Samples.png(3, 2));
        Samples.write(own, "صورة أولى.png", Samples.png(4, 2));
        Samples.write(own, "a+b%.png", Samples.png(5, 2));
        Samples.write(Files.createDirectories(own.resolve("sub")), "b.png", Samples.png(6, 2));
        Samples.write(folder, "secret.png", Samples.png(7, 2));
        source = new FolderPictures(own, own, pictures);
    }

    private String why(String address) {
        return source.find(address).why().map(Notice::key).orElse("taken");
    }

    @ParameterizedTest
    @CsvSource({
        "a.png,3",
        "./a.png,3",
        "sub/../a.png,3",
        "a.png?width=3#x,3",
        "صورة أولى.png,4",
        "%D8%B5%D9%88%D8%B1%D8%A9%20%D8%A3%D9%88%D9%84%D9%89.png,4",
        "a+b%25.png,5",
        "sub/b.png,6"
    })
    void picturesBesideTheStoryAreTaken(String address, int width) {
        assertThat(why(address)).isEqualTo("taken");
        assertThat(pictures.files()).extracting(file -> file.media().width()).containsExactly(width);
    }

    @ParameterizedTest
    @CsvSource({
        "../../secret.png, outside",
        "sub/../../../secret.png, outside",
        "..%2F..%2Fsecret.png, outside",
        "%2e%2e/%2e%2e/secret.png, outside",
        "/etc/passwd, outside",
        "%2Fetc%2Fpasswd, outside",
        "//server/share/a.png, remote",
        "https://example.org/a.png, remote",
        "FILE:///etc/passwd, remote",
        "ftp:a.png, remote",
        "cid:image1, remote",
        "blob:x, remote",
        "none.png, missing",
        "sub, missing",
        "a%00.png, missing",
        "%zz.png, missing",
        "'', missing",
        "?a.png, missing",
        "'data:image/png,x', type",
        "data:image/png;base64, type",
        "'data:image/svg+xml;base64,PHN2Zy8+', type",
        "'data:image/png;base64,=', broken",
    })
    void everyOtherAddressIsRefusedWithItsReason(String address, String reason) {
        assertThat(why(address)).isEqualTo("importing.picture-" + reason);
        assertThat(pictures.files()).isEmpty();
    }

    @Test
    void aLinkThatLeadsOutsideIsNotFollowed() throws IOException {
        link(own.resolve("link.png"), folder.resolve("secret.png"));
        link(own.resolve("door"), folder);
        link(own.resolve("inner.png"), own.resolve("sub/b.png"));

        assertThat(why("link.png")).isEqualTo("importing.picture-outside");
        assertThat(why("door/secret.png")).isEqualTo("importing.picture-outside");
        assertThat(why("inner.png")).isEqualTo("taken");
    }

    @Test
    void aStoryInALinkedFolderStillFindsItsPictures() throws IOException {
        Path door = folder.resolve("door");
        link(door, own);

        assertThat(new FolderPictures(door, door, pictures).find("a.png").why()).isEmpty();
    }

    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createSymbolicLink(from, to);
        } catch (FileSystemException | UnsupportedOperationException notHere) {
            abort("no symbolic links on this machine");
        }
    }

    @Test
    void aPictureInTheAddressItselfIsTaken() {
        byte[] png = Samples.png(9, 9);
        String broken = Base64.getMimeEncoder().encodeToString(png);

        assertThat(why("DATA:image/jpeg;charset=x;BASE64," + broken)).isEqualTo("taken");
        assertThat(pictures.files()).extracting(file -> file.media().type()).containsExactly("image/png");
    }

    @Test
    void theSamePictureIsKeptOnce() {
        Samples.write(own, "copy.png", Samples.png(3, 2));

        assertThat(source.find("a.png").media())
                .isEqualTo(source.find("copy.png").media());
        assertThat(pictures.files()).hasSize(1);
    }

    @Test
    void aFileAboveTheLimitIsRefusedUnread() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(own.resolve("large.png").toFile(), "rw")) {
            large.setLength(Limits.PICTURE_FILE + 1);
        }

        assertThat(source.find("large.png").why()).contains(Notice.of("importing.picture-too-large", "large.png", 40L));
    }

    @Test
    void bytesAboveTheLimitAreRefused() {
        byte[] png = java.util.Arrays.copyOf(Samples.png(3, 3), (int) Limits.PICTURE_FILE + 1);

        assertThat(pictures.take(png, "p").why()).contains(Notice.of("importing.picture-too-large", "p", 40L));
        assertThat(why("data:image/png;base64," + "A".repeat((int) (Limits.PICTURE_FILE / 3 * 4) + 8)))
                .isEqualTo("importing.picture-too-large");
    }

    @Test
    void aStoryTakesNoMoreThanItsBudget() {
        byte[] picture = java.util.Arrays.copyOf(Samples.png(3, 3), (int) Limits.PICTURE_FILE);
        for (int i = 0; i < 5; i++) {
            picture[picture.length - 1] = (byte) (i + 1);
            assertThat(pictures.take(picture, "p" + i).why()).isEmpty();
        }
        PictureSource.Answer again = pictures.take(picture, "again");
        picture[picture.length - 1] = 99;

        assertThat(again.why()).isEmpty();
        assertThat(pictures.take(picture, "p6").why()).contains(Notice.of("importing.pictures-too-many", "p6", 200L));
        assertThat(pictures.take(Samples.png(1, 1), "small").why())
                .contains(Notice.of("importing.pictures-too-many", "small", 200L));
    }

    @ParameterizedTest
    @CsvSource({
        "10000,10000,taken",
        "10001,10000,picture-too-many-pixels",
        "2147483647,2147483647,picture-too-many-pixels"
    })
    void aHundredMegapixelsAreTheMost(int width, int height, String outcome) {
        assertThat(pictures.take(Samples.png(width, height), "p")
                        .why()
                        .map(Notice::key)
                        .orElse("importing.taken"))
                .isEqualTo("importing." + outcome);
    }

    @ParameterizedTest
    @CsvSource({"0,5", "5,0", "-1,5"})
    void aPictureWithoutMeasuresIsBroken(int width, int height) {
        assertThat(pictures.take(Samples.png(width, height), "p").why().map(Notice::key))
                .contains("importing.picture-broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "ع", "?"})
    void aLongAddressIsShownShortAndWhole(String letter) {
        String address = "x" + letter.repeat(500_000) + "\n#";

        assertThat(source.find(address).why()).hasValueSatisfying(why -> {
            String shown = why.args().getFirst().toString();
            assertThat(shown).hasSizeLessThan(70).endsWith("…");
            assertThat(InvalidText.firstUnstorable(shown)).isEmpty();
        });
    }
}
