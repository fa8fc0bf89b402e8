package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a file is, when its name says something else.
class LyingNamesTest {
    private static final String PAGE = """
            عنوان المادة الطويل - موقع الاختبار

            عنوان المادة الطويل

            موقع الاختبار

            الفقرة الأولى من النص وفيها ما يكفي من الكلام.

            مقالات ذات صلة

            مادة أولى عن المدينة

            مادة ثانية عن المدينة
            """;

    @TempDir
    private Path folder;

    static Stream<Arguments> cases() {
        return Stream.of("a.txt", "a", "a.bin", "a.text")
                .flatMap(name -> Stream.of(
                        Arguments.of(InputKind.PAGE, utf8(PAGE), name),
                        Arguments.of(InputKind.PAGE, utf8("\uFEFF" + PAGE.replace("\n", "\r\n")), name),
                        Arguments.of(InputKind.TEXT, utf8("عنوان\nنص قصير."), name),
                        Arguments.of(
                                InputKind.HTML,
                                utf8("\uFEFF \n<?xml version='1.0'?>\n<!-- x --><!DOCTYPE html><p>x"),
                                name),
                        Arguments.of(InputKind.HTML, utf8("<HTML><BODY>x"), name),
                        Arguments.of(InputKind.HTML, utf8("<!-- a -> b --><!----><div>x</div>"), name),
                        Arguments.of(InputKind.HTML, "\uFEFF<html><p>نص".getBytes(StandardCharsets.UTF_16LE), name),
                        Arguments.of(InputKind.MARKDOWN, utf8("---\n# ملاحظة\nheadline: ع\n---\nنص"), name),
                        Arguments.of(InputKind.MARKDOWN, utf8("---  \r\nid: 1\r\n---\r\nنص"), name),
                        Arguments.of(InputKind.NINJS, utf8("\n {\"uri\": \"urn:x\",\n \"title\": \"t\"}"), name),
                        Arguments.of(InputKind.ARCHIVE, utf8("{\"title\": \"t\", \"body\": \"b\"}"), name),
                        Arguments.of(InputKind.ARCHIVE, utf8("{\"a\": {\"b\": [1]}}\r\n\r\n{\"a\": 2}"), name),
                        Arguments.of(InputKind.ARCHIVE, gzip(utf8("whatever")), name),
                        Arguments.of(InputKind.DOCX, zip("[Content_Types].xml", "word/document.xml"), name),
                        Arguments.of(InputKind.BUNDLE, zip("x/bagit.txt", "x/data/manifest.json"), name),
                        Arguments.of(InputKind.BUNDLE, zip("anything"), name)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theContentIsBelieved(InputKind kind, byte[] content, String name) {
        assertThat(InputKind.of(Samples.write(folder, name, content))).isEqualTo(kind);
    }

    @Test
    void signaturesAreBelievedWhateverTheName() {
        for (String name : new String[] {"a.html", "a.md", "a.json", "a.jsonl", "a.zip", "a.docx"}) {
            assertThat(InputKind.of(Samples.write(folder, name, zip("word/document.xml"))))
                    .isEqualTo(InputKind.DOCX);
            assertThat(InputKind.of(Samples.write(folder, name, gzip(utf8("{}")))))
                    .isEqualTo(InputKind.ARCHIVE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "A.DOCX"})
    void aDamagedZipGoesByItsName(String name) {
        byte[] half = java.util.Arrays.copyOf(zip("word/document.xml"), 40);

        assertThat(InputKind.of(Samples.write(folder, name, half))).isEqualTo(InputKind.DOCX);
        assertThat(InputKind.of(Samples.write(folder, "a.zip", half))).isEqualTo(InputKind.BUNDLE);
        assertThat(InputKind.of(Samples.write(folder, name, "no zip at all"))).isEqualTo(InputKind.DOCX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- -->",
                "<!---->",
                "\n",
                " \n",
                "<?xml?>",
                "<!-- ",
                "<?xml ",
                "<",
                "---\n#\n",
                "---\n#\n#\n#\n",
                "{",
                "[",
                "\\"
            })
    void endlessBeginningsAreNoTrap(String part) {
        for (String end : new String[] {"", "x", "<p", "نص"}) {
            Path file = Samples.write(folder, "trap", part.repeat(4_000) + end);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> assertThat(InputKind.of(file)).isNotNull());
        }
        Path comments = Samples.write(folder, "comments", "---\n" + "#\n".repeat(4_000) + "نص");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(InputKind.of(comments)).isEqualTo(InputKind.TEXT));
    }

    @Test
    void aRuleOfHyphensIsNoFrontMatter() {
        assertThat(InputKind.of(Samples.write(folder, "a.txt", "---\nقال: نعم\n---\n")))
                .isEqualTo(InputKind.TEXT);
        assertThat(InputKind.of(Samples.write(folder, "a.txt", "----\nkey: value\n")))
                .isEqualTo(InputKind.TEXT);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return bytes.toByteArray();
    }
}
