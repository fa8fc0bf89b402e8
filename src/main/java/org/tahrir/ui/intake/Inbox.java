package org.tahrir.ui.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tahrir.notice.TahrirException;

/// The files that somebody means who points at files and folders: of a folder all that may hold stories, whatever else
/// lies in it.
final class Inbox {
    private static final int MOST = 5_000;
    private static final int DEEPEST = 12;
    private static final Set<String> STORIES = Set.of(
            "txt", "text", "html", "htm", "xhtml", "docx", "md", "markdown", "json", "jsonl", "ndjson", "gz", "zip");

    private Inbox() {}

    /// The files in the order of their paths, each once.
    ///
    /// @throws TahrirException if a folder holds no story, or far too many files
    static List<Path> files(List<Path> chosen) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path one : chosen) {
            if (Files.isDirectory(one)) {
                files.addAll(inside(one));
            } else {
                files.add(one);
            }
        }
        return List.copyOf(files);
    }

    private static List<Path> inside(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new Walk(found));
        } catch (IOException broken) {
            throw TahrirException.unreadable(broken, "intake.unreadable", folder.toString());
        }
        if (found.isEmpty()) {
            throw TahrirException.refused("intake.empty-folder", name(folder));
        }
        if (found.size() > MOST) {
            throw TahrirException.refused("intake.too-many-files", name(folder), MOST);
        }
        found.sort(null);
        return found;
    }

    private static String ending(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// Leaves out what is hidden and what can't be read; follows no links.
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> found;

        Walk(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return name(folder).startsWith(".") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !name(file).startsWith(".") && STORIES.contains(ending(file))) {
                found.add(file);
            }
            return found.size() > MOST ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }
}
