package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.notice.TahrirException;

/// What no Word file may do, and what may be in one without harm.
class WordGuardTest {
    @TempDir
    private Path folder;

    private static WordFile story() {
        return new WordFile().paragraph("Title", WordFile.run("عنوان")).paragraph("", WordFile.run("نص."));
    }

    private void assertRefused(WordFile word, String key) {
        assertRefused(word.write(folder.resolve("a.docx")), key);
    }

    private static void assertRefused(Path file, String key) {
        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> Samples.importer().read(file, InputKind.DOCX))
                .satisfies(refusal -> {
                    assertThat(refusal.notice().key()).isEqualTo(key);
                    assertThat(refusal.kind()).isEqualTo(TahrirException.Kind.UNREADABLE);
                });
    }

    private static void assertRead(Path file) {
        assertThat(Samples.importer()
                        .read(file, InputKind.DOCX)
                        .getFirst()
                        .article()
                        .body()
                        .plain())
                .isEqualTo("نص.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.xml",
                "word/../../evil.xml",
                "/etc/evil",
                "C:/evil",
                "word\\evil.xml",
                "word/evil:stream",
                "word/line\nbreak",
                "word/nul\u0000",
                "..",
                "WORD/STYLES.XML"
            })
    void refusesHostileOrDoubleNames(String name) {
        assertRefused(story().part(name, "<a/>"), "importing.docx-names");
    }

    @Test
    void refusesAnEndlessName() {
        assertRefused(story().part("word/" + "x".repeat(300), "<a/>"), "importing.docx-names");
    }

    @Test
    void refusesTheSameNameTwice() throws IOException {
        byte[] whole =
                Files.readAllBytes(story().part("word/styleZ.xml", "<a/>").write(folder.resolve("a.docx")));
        String letters = new String(whole, StandardCharsets.ISO_8859_1).replace("word/styleZ.xml", "word/styles.xml");

        assertRefused(
                Samples.write(folder, "b.docx", letters.getBytes(StandardCharsets.ISO_8859_1)), "importing.docx-names");
    }

    @Test
    void refusesMoreEntriesThanADocumentNeeds() {
        WordFile word = story();
        for (int i = 0; i < Limits.WORD_ENTRIES; i++) {
            word.part("word/media/" + i, "x");
        }

        assertRefused(word, "importing.docx-too-complex");
    }

    @Test
    void takesAsManyEntriesAsAllowed() {
        WordFile word = story();
        for (int i = 0; i < Limits.WORD_ENTRIES - 5; i++) {
            word.part("word/media/" + i, "x");
        }

        assertRead(word.write(folder.resolve("a.docx")));
    }

    @Test
    void refusesADocumentType() {
        String type = "<!DOCTYPE w:document [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;&a;\">]>";
        for (String part : new String[] {"word/document.xml", "word/footnotes.xml", "customXml/item1.xml", "x.bin"}) {
            assertRefused(
                    story().part(part, "<?xml version=\"1.0\"?>" + type + "<x>&c;</x>"), "importing.docx-doctype");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16"})
    void refusesADocumentTypeInOtherCharsetsToo(String charset) {
        byte[] part =
                ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                                + "<x>&a;</x>")
                        .getBytes(Charset.forName(charset));

        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> Samples.importer()
                        .read(story().part("word/document.xml", part).write(folder.resolve("a.docx")), InputKind.DOCX));
    }

    @Test
    void refusesPartsThatBlowUpTogether() {
        WordFile word = story();
        for (int i = 0; i < 8; i++) {
            word.part("word/media/" + i + ".bin", new byte[4 << 20]);
        }

        assertRefused(word, "importing.docx-bomb");
    }

    @Test
    void refusesMarkupThatBlowsUp() {
        assertRefused(story().part("word/comments.xml", "<a>" + " ".repeat(60 << 20) + "</a>"), "importing.docx-bomb");
    }

    @Test
    void refusesMoreElementsThanAPersonWrites() {
        String paragraphs = elements(Limits.WORD_ELEMENTS);

        assertRefused(
                story().part("word/document.xml", "<w:document xmlns:w='w'>" + paragraphs + "</w:document>"),
                "importing.docx-too-complex");
    }

    @Test
    void countsElementsOverAllParts() {
        WordFile word = story();
        for (int i = 0; i < 4; i++) {
            word.part("word/header" + i + ".xml", "<a>" + elements(Limits.WORD_ELEMENTS / 4) + "</a>");
        }

        assertRefused(word, "importing.docx-too-complex");
    }

    @Test
    void refusesOtherZipsAndNoZips() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
        }

        assertRefused(Samples.write(folder, "b.docx", bytes.toByteArray()), "importing.docx-not-word");
        assertRefused(Samples.write(folder, "c.docx", "no zip"), "importing.docx-damaged");
        assertRefused(Samples.write(folder, "d.docx", new byte[0]), "importing.docx-damaged");
        assertRefused(folder.resolve("none.docx"), "importing.no-such-file");
        assertRefused(folder, "importing.is-a-folder");
    }

    @Test
    void neverBreaksOnAFileCutAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(story().write(folder.resolve("a.docx")));
        for (int length = 0; length < whole.length; length += 7) {
            Path cut = Samples.write(folder, "cut.docx", Arrays.copyOf(whole, length));
            try {
                assertRead(cut);
            } catch (TahrirException refused) {
                assertThat(refused.notice().key()).startsWith("importing.docx-");
            }
        }
    }

    @Test
    void aForeignStyleMapIsNotObeyed() {
        assertRead(story().part("mammoth/style-map", "p => !").write(folder.resolve("a.docx")));
    }

    @Test
    void foldersEmptyPartsAndFontsAreNoHarm() throws IOException {
        Path file = story().part("word/fonts/font1.odttf", new byte[] {0, 1, 0, 0, '<'})
                .part("word/empty.bin", new byte[0])
                .part("docProps/thumbnail.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, '<', '!'})
                .write(folder.resolve("a.docx"));
        Path withFolder = folder.resolve("b.docx");
        try (ZipFile from = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(withFolder);
                ZipOutputStream to = new ZipOutputStream(out)) {
            to.putNextEntry(new ZipEntry("word/"));
            for (ZipEntry entry : java.util.Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(from.getInputStream(entry).readAllBytes());
            }
        }

        assertRead(withFolder);
    }

    /// Elements that differ, so that they don't pack too well.
    private static String elements(int count) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < count; i++) {
            xml.append("<p i='").append(Integer.toHexString(i * 0x9E3779B9)).append("'/>");
        }
        return xml.toString();
    }
}
