package org.tahrir.importing;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.tahrir.notice.TahrirException;

/// Stands before the reader of Word files: unpacks the file within the budgets of the house, looks at every part, and
/// packs what is sound into a clean copy.
final class WordGuard {
    private static final String STYLES_OF_OTHERS = "mammoth/";
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private static final Set<Byte> SKIPPED = Set.of(
            (byte) 0,
            (byte) ' ',
            (byte) '\n',
            (byte) '\r',
            (byte) '\t',
            (byte) 0xEF,
            (byte) 0xBB,
            (byte) 0xBF,
            (byte) 0xFE,
            (byte) 0xFF);

    private final String name;
    private final WordParts parts;

    /// @param name how messages call the file
    WordGuard(String name) {
        this.name = name;
        this.parts = new WordParts(name);
    }

    /// How many pictures from outside the file were left out.
    int fetched() {
        return parts.fetched();
    }

    /// Copies the Word file as it may be read.
    ///
    /// @throws TahrirException when it is damaged, hostile or too large
    void copy(Path from, Path to) throws IOException {
        try (CountedStream packed = new CountedStream(FileBytes.open(from));
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(packed), StandardCharsets.UTF_8);
                OutputStream file = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            out.setLevel(Deflater.BEST_SPEED);
            copy(zip, new BoundedStream(zip, Limits.WORD_INFLATED, packed::count), out);
        } catch (BoundedStream.Exceeded tooMuch) {
            throw TahrirException.unreadable(
                    tooMuch, "importing.docx-bomb", name, Limits.megabytes(Limits.WORD_INFLATED));
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw TahrirException.unreadable(damaged, "importing.docx-damaged", name);
        }
    }

    private void copy(ZipInputStream zip, InputStream inflated, ZipOutputStream out) throws IOException {
        Set<String> names = new HashSet<>();
        ZipEntry entry = zip.getNextEntry();
        while (entry != null) {
            String part = entry.getName();
            if (names.size() >= Limits.WORD_ENTRIES) {
                throw TahrirException.unreadable("importing.docx-too-complex", name);
            }
            if (isHostile(part) || !names.add(part.toLowerCase(Locale.ROOT))) {
                throw TahrirException.unreadable("importing.docx-names", name);
            }
            if (entry.isDirectory() || part.startsWith(STYLES_OF_OTHERS)) {
                inflated.transferTo(OutputStream.nullOutputStream());
            } else {
                out.putNextEntry(new ZipEntry(part));
                copyPart(inflated, out);
                out.closeEntry();
            }
            entry = zip.getNextEntry();
        }
        if (!names.contains("word/document.xml") && !names.contains("[content_types].xml")) {
            throw TahrirException.unreadable(
                    names.isEmpty() ? "importing.docx-damaged" : "importing.docx-not-word", name);
        }
    }

    private void copyPart(InputStream inflated, OutputStream out) throws IOException {
        byte[] head = inflated.readNBytes(64);
        if (!isMarkup(head)) {
            out.write(head);
            inflated.transferTo(out);
            return;
        }
        byte[] rest = inflated.readNBytes((int) Limits.WORD_PART);
        if (rest.length == Limits.WORD_PART) {
            throw TahrirException.unreadable("importing.docx-too-complex", name);
        }
        byte[] part = java.util.Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, part, head.length, rest.length);
        if (contains(part, DOCTYPE)) {
            throw TahrirException.unreadable("importing.docx-doctype", name);
        }
        out.write(parts.checked(part));
    }

    /// Whether an XML reader could take the part for its own: a `<` first, after a byte order mark and blanks, in one
    /// or two bytes a letter. What begins otherwise, no XML reader takes.
    private static boolean isMarkup(byte[] head) {
        for (byte one : head) {
            if (one == '<') {
                return true;
            }
            if (!SKIPPED.contains(one)) {
                return false;
            }
        }
        return head.length > 0;
    }

    private static boolean contains(byte[] part, byte[] wanted) {
        for (int i = 0; i + wanted.length <= part.length; i++) {
            if (part[i] == wanted[0] && java.util.Arrays.equals(part, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHostile(String part) {
        return part.isEmpty()
                || part.length() > 255
                || part.startsWith("/")
                || part.indexOf('\\') >= 0
                || part.indexOf(':') >= 0
                || part.chars().anyMatch(Character::isISOControl)
                || List.of(part.split("/", -1)).contains("..");
    }
}
