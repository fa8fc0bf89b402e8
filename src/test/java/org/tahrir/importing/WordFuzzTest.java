package org.tahrir.importing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.fuzz.Kept;
import org.tahrir.fuzz.Reading;

/// Any bytes are a Word file or refused. The first byte says what the others are: the whole file, or one part of a
/// sound one.
class WordFuzzTest {
    private static final List<String> PARTS = List.of(
            "",
            "word/document.xml",
            "word/styles.xml",
            "word/_rels/document.xml.rels",
            "word/numbering.xml",
            "word/footnotes.xml",
            "word/comments.xml",
            "[Content_Types].xml",
            "_rels/.rels",
            "word/media/image1.png");

    @TempDir
    Path folder;

    private final Map<String, byte[]> sound = new LinkedHashMap<>();

    @BeforeEach
    void unpackASoundOne() throws IOException {
        WordFile word = new WordFile()
                .paragraph("Title", WordFile.run("عنوان"))
                .paragraph("", WordFile.run("نص.") + WordFile.picture("r:embed=\"rId1\""))
                .relation("rId1", "image", "media/image1.png", false)
                .relation("rId2", "hyperlink", "https://a.example/", true)
                .relation("rId3", "numbering", "numbering.xml", false)
                .relation("rId4", "footnotes", "footnotes.xml", false)
                .relation("rId5", "comments", "comments.xml", false)
                .part("word/media/image1.png", Samples.png(4, 3));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(word.write(folder.resolve("sound.docx"))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sound.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    @FuzzTest
    void readsOrRefuses(byte[] bytes) throws IOException {
        Path file = folder.resolve("foreign.docx");
        byte[] rest = bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
        String part = bytes.length == 0 ? "" : PARTS.get(Math.floorMod(bytes[0] - '0', PARTS.size()));
        if (part.isEmpty()) {
            Files.write(file, rest);
        } else {
            writeWith(part, rest, file);
        }
        Reading.of(() -> InputKind.of(file));
        Reading.of(() -> Samples.importer().read(file, InputKind.DOCX)).ifPresent(all -> all.forEach(Kept::check));
    }

    private void writeWith(String part, byte[] content, Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(sound);
        parts.put(part, content);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
    }
}
