package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.Arrival;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;

/// The words a picture file carries, in JPEGs made here with IPTC and XMP records.
class PictureWordsTest {
    private static final int CAPTION = 120;
    private static final int CREDIT = 110;
    private static final int BY_LINE = 80;
    private static final byte[] UTF_8_FOLLOWS = {0x1C, 1, 90, 0, 3, 0x1B, '%', 'G'};

    @TempDir
    private Path folder;

    private static PictureWords words(byte[]... segments) {
        return ((PictureFiles.Outcome.Taken) PictureFiles.read(jpeg(segments), "x")).words();
    }

    @Test
    void iptcGivesCaptionAndCredit() {
        assertThat(words(iptc(UTF_8_FOLLOWS, record(CAPTION, "جسر المدينة بعد الإصلاح"), record(CREDIT, "وكالة"))))
                .isEqualTo(new PictureWords("", "جسر المدينة بعد الإصلاح", "وكالة"));
    }

    @Test
    void iptcInUtf8WithoutSayingSoIsReadAllTheSame() {
        assertThat(words(iptc(record(CAPTION, "جسر المدينة"))).caption()).isEqualTo("جسر المدينة");
    }

    @Test
    void theBylineStandsInForAMissingCredit() {
        assertThat(words(iptc(UTF_8_FOLLOWS, record(BY_LINE, "سامي حداد"))).credit())
                .isEqualTo("سامي حداد");
        assertThat(words(iptc(UTF_8_FOLLOWS, record(BY_LINE, "سامي"), record(CREDIT, "وكالة")))
                        .credit())
                .isEqualTo("وكالة");
    }

    @Test
    void xmpGivesAltCaptionAndCredit() {
        byte[] xmp = xmp("""
                <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">رجل على جسر</rdf:li></rdf:Alt>
                </Iptc4xmpCore:AltTextAccessibility>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">شرح الصورة</rdf:li></rdf:Alt></dc:description>
                <dc:creator><rdf:Seq><rdf:li>هالة</rdf:li></rdf:Seq></dc:creator>
                """);

        assertThat(words(xmp)).isEqualTo(new PictureWords("رجل على جسر", "شرح الصورة", "هالة"));
    }

    @Test
    void iptcIsHeardBeforeXmp() {
        byte[] xmp = xmp("<photoshop:Credit>من XMP</photoshop:Credit><dc:description><rdf:Alt>"
                + "<rdf:li xml:lang=\"x-default\">شرح XMP</rdf:li></rdf:Alt></dc:description>");

        assertThat(words(xmp, iptc(UTF_8_FOLLOWS, record(CAPTION, "شرح IPTC"), record(CREDIT, " "))))
                .isEqualTo(new PictureWords("", "شرح IPTC", "من XMP"));
    }

    @Test
    void oldBytesControlsAndEndlessWordsDoNoHarm() {
        assertThat(words(iptc(record(CAPTION, "a\u0007\u0000b\nc"))).caption()).isEqualTo("a b c");
        assertThat(words(iptc(UTF_8_FOLLOWS, record(CAPTION, "😀".repeat(5_000))))
                        .caption())
                .isEqualTo("😀".repeat(2_000));
        assertThat(words(iptc(record(CAPTION, "جسر".getBytes(Charset.forName("windows-1256"))))))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256"})
    void arabicIsReadInTheCharsetsThatNewsroomsUsed(String charset) {
        byte[] caption = "مظاهرة في ساحة المدينة".getBytes(Charset.forName(charset));

        assertThat(words(iptc(record(CAPTION, caption))).caption()).isEqualTo("مظاهرة في ساحة المدينة");
    }

    @Test
    void englishInLatinBytesIsReadToo() {
        byte[] caption = "A café at the harbour".getBytes(Charset.forName("windows-1252"));

        assertThat(words(iptc(record(CAPTION, caption))).caption()).isEqualTo("A café at the harbour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256"})
    void arabicThatWasTakenForLatinIsPutRight(String charset) {
        String garbled = new String("دمشق القديمة".getBytes(Charset.forName(charset)), StandardCharsets.ISO_8859_1);

        assertThat(words(xmp("<photoshop:Credit>" + garbled + "</photoshop:Credit>"))
                        .credit())
                .isEqualTo("دمشق القديمة");
        assertThat(words(xmp("<photoshop:Credit>Café Zoë, déjà</photoshop:Credit>"))
                        .credit())
                .isEqualTo("Café Zoë, déjà");
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        assertThat(words(iptc(record(CAPTION, new byte[] {(byte) 0x81, (byte) 0xFE, 2, (byte) 0x90, (byte) 0xFF})))
                        .caption())
                .isEmpty();
        assertThat(words(xmp("<photoshop:Credit>????\uFFFD\uFFFD</photoshop:Credit>"))
                        .credit())
                .isEmpty();
    }

    @Test
    void exifGivesDescriptionAndArtistButNothingOfTheCamera() {
        assertThat(words(exif("جسر المدينة", "سامي حداد"))).isEqualTo(new PictureWords("", "جسر المدينة", "سامي حداد"));
        assertThat(words(exif("OLYMPUS DIGITAL CAMERA", " ")).caption()).isEmpty();
    }

    @Test
    void theOwnerOfTheRightsStandsInForAMissingPhotographer() {
        assertThat(words(
                                xmp(
                                        "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">© Agency</rdf:li></rdf:Alt></dc:rights>"))
                        .credit())
                .isEqualTo("© Agency");
    }

    @Test
    void recordsThatAreMadeToBeEndlessNeitherHurtNorHold() {
        String deep = "<dc:a><rdf:Bag><rdf:li>".repeat(2_500);
        assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(PictureFiles.read(jpeg(xmp(deep)), "x")).isInstanceOf(PictureFiles.Outcome.Taken.class);
            assertThat(PictureFiles.read(jpeg(iptc(record(CAPTION, new byte[60_000]))), "x"))
                    .isInstanceOf(PictureFiles.Outcome.Taken.class);
        });
    }

    @Test
    void brokenRecordsLeaveThePictureSound() {
        byte[] whole = iptc(UTF_8_FOLLOWS, record(CAPTION, "جسر"));
        for (int cut = 14; cut < whole.length; cut++) {
            assertThat(PictureFiles.read(jpeg(Arrays.copyOf(whole, cut)), "x"))
                    .isInstanceOf(PictureFiles.Outcome.Taken.class);
        }
        assertThat(words(xmp("<dc:description><rdf:Alt>"))).isEqualTo(new PictureWords("", "", ""));
        assertThat(words(xmp("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><dc:source>&e;</dc:source>")))
                .isEqualTo(new PictureWords("", "", ""));
    }

    @Test
    void theStorysOwnWordsWinOverTheFiles() throws IOException {
        byte[] picture = jpeg(iptc(UTF_8_FOLLOWS, record(CAPTION, "شرح الملف"), record(CREDIT, "مصور")));
        Files.write(folder.resolve("a.jpg"), picture);
        Path file = Samples.write(
                folder, "a.md", "# ع\n\n![بديل](a.jpg \"شرحنا\")\n\n![](a.jpg)\n\n![](a.jpg \"|مصورنا\")");

        Arrival arrival = Samples.importer().read(file, InputKind.MARKDOWN).getFirst();

        String media = arrival.media().getFirst().media().sha256();
        assertThat(arrival.media()).hasSize(1);
        assertThat(arrival.article().body().blocks())
                .containsExactly(
                        new Block.Picture(media, "شرحنا", "مصور", "بديل", Direction.INHERIT),
                        new Block.Picture(media, "شرح الملف", "مصور", "", Direction.INHERIT),
                        new Block.Picture(media, "شرح الملف", "مصورنا", "", Direction.INHERIT));
    }

    /// A small JPEG with segments of ours behind its start.
    private static byte[] jpeg(byte[]... segments) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.write(plain.toByteArray(), 0, 2);
        for (byte[] segment : segments) {
            jpeg.write(0xFF);
            jpeg.write(segment[0]);
            jpeg.writeBytes(ByteBuffer.allocate(2)
                    .putShort((short) (segment.length + 1))
                    .array());
            jpeg.write(segment, 1, segment.length - 1);
        }
        jpeg.write(plain.toByteArray(), 2, plain.size() - 2);
        return jpeg.toByteArray();
    }

    private static byte[] xmp(String properties) {
        String packet =
                "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                        + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\""
                        + " xmlns:Iptc4xmpCore=\"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/\">" + properties
                        + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
        return joined(
                new byte[] {(byte) 0xE1},
                ascii("http://ns.adobe.com/xap/1.0/\0"),
                packet.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] exif(String description, String artist) {
        byte[] words = (description + "\0").getBytes(StandardCharsets.UTF_8);
        byte[] name = (artist + "\0").getBytes(StandardCharsets.UTF_8);
        int behind = 8 + 2 + 2 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(behind + words.length + name.length);
        tiff.put(ascii("MM\0*")).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(words.length).putInt(behind);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(name.length).putInt(behind + words.length);
        tiff.putInt(0).put(words).put(name);
        return joined(new byte[] {(byte) 0xE1}, ascii("Exif\0\0"), tiff.array());
    }

    private static byte[] iptc(byte[]... records) {
        byte[] content = joined(records);
        byte[] even = Arrays.copyOf(content, content.length + content.length % 2);
        return joined(
                new byte[] {(byte) 0xED},
                ascii("Photoshop 3.0\0"),
                ascii("8BIM\u0004\u0004\0\0"),
                ByteBuffer.allocate(4).putInt(content.length).array(),
                even);
    }

    private static byte[] record(int tag, String text) {
        return record(tag, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] record(int tag, byte[] content) {
        return joined(
                new byte[] {0x1C, 2, (byte) tag},
                ByteBuffer.allocate(2).putShort((short) content.length).array(),
                content);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
