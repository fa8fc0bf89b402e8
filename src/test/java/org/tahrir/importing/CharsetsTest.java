package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.InvalidText;
import org.tahrir.text.Seeds;

/// Texts of several lengths in the charsets that newsrooms still send, and bytes that are no text.
class CharsetsTest {
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final String PROSE = """
            قالت بلدية المدينة، أمس الاثنين، إن العمل في الجسر القديم «انتهى تقريبا» وإن السير عليه يعود غدا.
            وأضافت أن الكلفة بلغت 12,5 مليونا؛ فهل يكفي ذلك؟ لم تُجب عن السؤال – حتى مساء اليوم.
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {8, 17, 40, 90, 180, 2_000, 60_000})
    void oldArabicIsReadAtAnyLength(int length) {
        String text = PROSE.repeat(length / PROSE.length() + 1).substring(0, length);

        DecodedText decoded = decode(text.getBytes(ARABIC));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.warnings()).containsExactly(Notice.of("importing.charset-guessed", "windows-1256"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عاجل: CNN تنقل عن Reuters أن المباحثات بدأت",
                "مُحَمَّدٌ رَسُولٌ إلى القَرية",
                "٢٠١٩ ليست هنا، بل 2019 — «قال»",
                "پژوهش گر چنین گفت"
            })
    void oldArabicWithOtherThingsInItIsReadToo(String text) {
        String sound = new String(text.getBytes(ARABIC), ARABIC);

        assertThat(decode(sound.getBytes(ARABIC)).text()).isEqualTo(sound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The “new” café – opened in 1999 for £3",
                "Le théâtre rouvrira ses portes à l’été",
                "Der Bürgermeister grüßte die Gäste"
            })
    void oldLatinIsReadWithItsQuotesAndDashes(String text) {
        assertThat(decode(text.getBytes(LATIN)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE", "UTF-16LE"})
    void markedUtf16KeepsEveryCharacter(String charset) {
        String text = PROSE + "😀 e\u0301 \u200F";

        assertThat(decode(("\uFEFF" + text).getBytes(Charset.forName(charset))))
                .isEqualTo(new DecodedText(text, List.of()));
    }

    @Test
    void brokenBytesAfterAMarkAreRefused() {
        assertRefused(bytes(0xFE, 0xFF, 0x06), "importing.not-text");
        assertRefused(bytes(0xFF, 0xFE, 0x00, 0xDC, 0x20, 0x00), "importing.not-text");
        assertRefused(bytes(0xEF, 0xBB, 0xBF, 0xC3, 0x28), "importing.not-text");
        assertRefused(bytes(0xEF, 0xBB, 0xBF, 0xED, 0xA0, 0x80), "importing.not-text");
    }

    @Test
    void utf16WithoutAMarkIsRefusedRatherThanGuessed() {
        assertRefused("Plain news".getBytes(StandardCharsets.UTF_16LE), "importing.text-has-nul");
    }

    @Test
    void nulIsRefusedWithItsPlaceInEveryCharset() {
        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> decode("\uFEFFab\0c".getBytes(StandardCharsets.UTF_16BE)))
                .satisfies(refusal ->
                        assertThat(refusal.notice()).isEqualTo(Notice.of("importing.text-has-nul", "x.txt", 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256, windows-1256, charset-declared",
        "cp1256, windows-1256, charset-declared",
        "no-such-charset, windows-1256, charset-guessed",
        "utf-8, windows-1256, charset-guessed",
        "utf-16, windows-1256, charset-guessed",
        "utf-32, windows-1256, charset-guessed",
        "cp037, windows-1256, charset-guessed"
    })
    void thePagesWordIsTakenOnlyWhereItCanBeTrue(String declared, String charset, String key) {
        byte[] html = ("<html><meta charset='" + declared + "'><h1>عنوان</h1><p>" + PROSE + PROSE).getBytes(ARABIC);

        var arrival = Samples.importer()
                .read(Samples.write(folder, "a.html", html), InputKind.HTML)
                .getFirst();

        assertThat(arrival.article().headline()).isEqualTo("عنوان");
        assertThat(arrival.warnings()).containsExactly(Notice.of("importing." + key, charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "us-ascii", "windows-1252"})
    void latin1IsReadAsBrowsersReadIt(String declared) {
        byte[] html = ("<html><meta charset=" + declared + "><p>The “new” café – at last").getBytes(LATIN);

        var arrival = Samples.importer()
                .read(Samples.write(folder, "a.html", html), InputKind.HTML)
                .getFirst();

        assertThat(arrival.article().body().plain()).isEqualTo("The “new” café – at last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
    void everyLineEndDividesParagraphs(String end) {
        String text = String.join(end, "عنوان", "أول", "ثان ", "\tثالث");

        assertThat(PlainText.article(text, Samples.ID).body().plain()).isEqualTo("أول\n\nثان\n\nثالث");
    }

    @Test
    void mixedLineEndsKeepTheirEmptyLines() {
        assertThat(TextLines.of("a\r\n\rb\n\nc\r")).containsExactly("a", "", "b", "", "c");
        assertThat(TextLines.of("")).isEmpty();
        assertThat(TextLines.of("\u00A0a\u00A0")).containsExactly("\u00A0a\u00A0");
    }

    @Test
    void controlCharactersGoAndFormatCharactersStay() {
        DecodedText decoded = decode("a\u0000"
                .replace("\0", "\u001B")
                .concat("\u007F\u200F\u202Bb\u00ADc\fd")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.text()).isEqualTo("a\u200F\u202Bb\u00ADcd");
        assertThat(decoded.warnings()).containsExactly(Notice.of("importing.controls-dropped", 3));
    }

    @Test
    void anyBytesGiveStorableTextOrARefusal() {
        Seeds.each(3_000, chance -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int i = chance.nextInt(12); i > 0; i--) {
                switch (chance.nextInt(4)) {
                    case 0 -> bytes.writeBytes("قال ".getBytes(StandardCharsets.UTF_8));
                    case 1 -> bytes.writeBytes("وقال ".getBytes(ARABIC));
                    case 2 -> bytes.write(chance.nextInt(256));
                    default -> bytes.writeBytes("said, ".getBytes(StandardCharsets.UTF_8));
                }
            }
            try {
                assertThat(InvalidText.firstUnstorable(
                                decode(bytes.toByteArray()).text().replace('\r', ' ')))
                        .isEmpty();
            } catch (TahrirException refused) {
                assertThat(refused.notice().key()).isIn("importing.not-text", "importing.text-has-nul");
            }
        });
    }

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value : values) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    private static DecodedText decode(byte[] bytes) {
        return TextDecoding.decode(bytes, "x.txt");
    }

    private static void assertRefused(byte[] bytes, String key) {
        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> decode(bytes))
                .satisfies(refusal -> assertThat(refusal.notice().key()).isEqualTo(key));
    }
}
