package org.tahrir.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Zips through the eyes of another program: Java's own.
final class Zips {
    private Zips() {}

    /// The bytes by path, without the bag's folder, in the order of the table.
    static Map<String, byte[]> files(Path zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                files.put(
                        entry.getName().substring(entry.getName().indexOf('/') + 1),
                        file.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    static Map<String, String> texts(Path zip) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        files(zip).forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    /// Unpacks into a folder; for bags that are known to be sound.
    static Path unpack(Path zip, Path into) throws IOException {
        Path root = into;
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                Path target = into.resolve(entry.getName());
                root = into.resolve(entry.getName().substring(0, entry.getName().indexOf('/')));
                Files.createDirectories(target.getParent());
                Files.copy(file.getInputStream(entry), target);
            }
        }
        return root;
    }
}
