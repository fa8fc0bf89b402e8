package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.notice.TahrirException;

class InputKindTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a.txt#<!DOCTYPE html><p>x#HTML",
                "a.html#plain#HTML",
                "a.txt#<p>x</p>#HTML",
                "a.md#نص#MARKDOWN",
                "a.md#<p align=center>x</p>#MARKDOWN",
                "a.txt#عنوان ونص#TEXT",
                "a.json#{\"uri\": \"urn:x\", \"headlines\": []}#NINJS",
                "a.txt#{\"uri\": \"urn:x\"}#NINJS",
                "a.json#{\"title\": \"a\", \"body\": \"b\"}#ARCHIVE",
                "a.jsonl#anything#ARCHIVE",
                "a.txt#{ليست JSON#TEXT",
            })
    void goesByContentThenByName(String name, String content, InputKind kind) {
        assertThat(InputKind.of(Samples.write(folder, name, content))).isEqualTo(kind);
    }

    @Test
    void seesFrontMatterAndJsonLinesWithoutTheirNames() {
        assertThat(InputKind.of(Samples.write(folder, "x", "---\nheadline: a\n---\nb")))
                .isEqualTo(InputKind.MARKDOWN);
        assertThat(InputKind.of(Samples.write(folder, "y", "{\"a\":1}\n{\"a\":2}\n")))
                .isEqualTo(InputKind.ARCHIVE);
    }

    @Test
    void knowsABundleByItsBag() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("2026-03-01-ab/bagit.txt"));
        }

        assertThat(InputKind.of(Samples.write(folder, "x.bin", bytes.toByteArray())))
                .isEqualTo(InputKind.BUNDLE);
    }

    @Test
    void refusesNothingFoldersAndWhatIsNotThere() {
        assertThatExceptionOfType(TahrirException.class).isThrownBy(() -> InputKind.of(Samples.write(folder, "e", "")));
        assertThatExceptionOfType(TahrirException.class).isThrownBy(() -> InputKind.of(folder));
        assertThatExceptionOfType(TahrirException.class).isThrownBy(() -> InputKind.of(folder.resolve("none")));
    }

    @Test
    void refusesATextAboveTheLimit() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var out = java.nio.file.Files.newOutputStream(large)) {
            byte[] part = "كلمة ".repeat(100_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            for (long size = 0; size <= Limits.TEXT_FILE; size += part.length) {
                out.write(part);
            }
        }

        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> Samples.importer().read(large, InputKind.TEXT))
                .satisfies(refusal -> assertThat(refusal.notice().key()).isEqualTo("importing.file-too-large"));
    }

    @Test
    void readsALineOfTenMegabytesInEveryWay() {
        String line = "كلمة أخرى ".repeat(600_000);
        Path file = Samples.write(folder, "line.txt", line);
        for (InputKind kind : new InputKind[] {InputKind.TEXT, InputKind.PAGE, InputKind.HTML, InputKind.MARKDOWN}) {
            assertThat(Samples.importer().read(file, kind)).hasSize(1);
        }
    }
}
