package org.tahrir.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that no reader of this room takes, for tests of what stands before it.
public final class HostileFiles {
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /// Writes them into a folder.
    public static List<Path> write(Path folder) throws IOException {
        HostileFiles hostile = new HostileFiles(folder);
        hostile.addWord();
        hostile.addTexts();
        hostile.addArchives();
        hostile.addPlaces();
        return hostile.files;
    }

    private void addWord() throws IOException {
        files.add(story().part("../evil.xml", "<a/>").write(folder.resolve("names.docx")));
        files.add(story().part(
                        "word/document.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>")
                .write(folder.resolve("doctype.docx")));
        files.add(story().part("word/media/1.bin", new byte[8 << 20]).write(folder.resolve("bomb.docx")));
        WordFile many = story();
        for (int i = 0; i < Limits.WORD_ENTRIES; i++) {
            many.part("word/media/" + i, "x");
        }
        files.add(many.write(folder.resolve("many.docx")));
        byte[] whole = Files.readAllBytes(story().write(folder.resolve("half.docx")));
        add("half.docx", Arrays.copyOf(whole, whole.length / 2));
        add("letter.docx", "no zip at all".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sheet)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write('x');
        }
        add("sheet.docx", sheet.toByteArray());
    }

    private void addTexts() {
        add("empty.txt", new byte[0]);
        add("blank.txt", " \n\n \u200F\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        add("nul.txt", "نص\u0000نص".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        add("letter.rtf", "{\\rtf1\\ansi letter}".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        byte[] noise = new byte[50_000];
        new java.util.Random(7).nextBytes(noise);
        add("noise.bin", noise);
        add("noise.txt", noise);
        add("picture.png", Samples.png(40, 30));
        add("deep.html", "<b><i>".repeat(400_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        add("stars.md", "*[_".repeat(200_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        add("deep.json", ("{\"uri\":" + "[".repeat(100_000)).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        add("wrong.json", "{\"uri\": 7, \"title\": []}".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        add("list.json", "[1, 2]".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        add("half.json", "{\"uri\": \"urn:x".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private void addArchives() throws IOException {
        Path bomb = folder.resolve("bomb.jsonl.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) '\n');
            for (int i = 0; i < 40; i++) {
                gzip.write(blank);
            }
        }
        files.add(bomb);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[200_000]);
        }
        add("half.jsonl.gz", Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        add("no.gz", new byte[] {0x1F, (byte) 0x8B, 9, 9, 9});
    }

    private void addPlaces() throws IOException {
        files.add(folder.resolve("gone.txt"));
        files.add(Files.createDirectory(folder.resolve("empty-folder")));
        files.add(Files.createSymbolicLink(folder.resolve("dangling.txt"), Path.of("nowhere")));
    }

    private void add(String name, byte[] bytes) {
        files.add(Samples.write(folder, name, bytes));
    }

    private static WordFile story() {
        return new WordFile().paragraph("Title", WordFile.run("عنوان")).paragraph("", WordFile.run("نص."));
    }
}
