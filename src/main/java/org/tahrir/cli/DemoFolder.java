package org.tahrir.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tahrir.desk.SampleDesk;
import org.tahrir.notice.TahrirException;

/// The folder of a demonstration. A folder of an earlier demonstration is emptied first; any other is left alone.
record DemoFolder(Path path) {
    private static final String SIGN = "demo-of-tahrir.txt";

    /// An empty folder with the sign of a demonstration in it.
    ///
    /// @throws TahrirException if the folder holds something else
    static DemoFolder fresh(Path path) {
        try {
            if (Files.isDirectory(path)) {
                empty(path);
            }
            Files.createDirectories(path);
            Files.writeString(path.resolve(SIGN), "tahrir demo\n");
            return new DemoFolder(path);
        } catch (IOException broken) {
            throw TahrirException.unreadable(broken, "demo.folder-broken", path.toString());
        }
    }

    Path library() {
        return path.resolve("library");
    }

    Path pictures() {
        return path.resolve("pictures");
    }

    Path bundle(String name) {
        return path.resolve(name);
    }

    /// Lays one of the samples that come with the program into the folder.
    Path sample(String name) {
        return SampleDesk.copyTo(path, name);
    }

    /// Unpacks a bundle that was verified, so that a person can open its pages; answers the folder of its stories.
    Path unpacked(Path bundle) {
        Path target = path.resolve("pages");
        Path articles = target;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = target.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.copy(zip, file);
                if (entry.getName().endsWith("/data/manifest.json")) {
                    articles = file.resolveSibling("articles");
                }
            }
            return articles;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void empty(Path path) throws IOException {
        try (Stream<Path> inside = Files.walk(path)) {
            List<Path> all = inside.sorted(Comparator.reverseOrder()).toList();
            if (all.size() > 1 && !all.contains(path.resolve(SIGN))) {
                throw TahrirException.refused("demo.folder-in-use", path.toString());
            }
            for (Path one : all) {
                Files.delete(one);
            }
        }
    }
}
