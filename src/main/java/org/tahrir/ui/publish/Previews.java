package org.tahrir.ui.publish;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tahrir.article.Story;
import org.tahrir.desk.Publishing;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Pages to be looked at in a browser, in a folder that only this person may read. One a story: a newer one takes its
/// place, so that a browser that shows it already shows the new one when it is loaded again. Those of other days are
/// cleared away.
final class Previews {
    private static final Duration KEPT = Duration.ofHours(20);

    private final Path folder;

    Previews(Path folder) {
        this.folder = folder;
    }

    /// Writes a story's page.
    ///
    /// @return the page
    /// @throws TahrirException REFUSED if there is no place for it
    Path write(Publishing publishing, Story story, Instant now) {
        try {
            makePrivate();
            clear(now);
            Path own = folder.resolve(story.id().toString());
            if (Files.exists(own)) {
                delete(own);
            }
            return publishing.preview(story, own);
        } catch (IOException broken) {
            throw new TahrirException(
                    TahrirException.Kind.REFUSED, Notice.of("publish.cannot-preview", folder.toString()), broken);
        }
    }

    /// Clears away the pages that nobody looks at any more.
    ///
    /// @return how many they were
    int clear(Instant now) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int cleared = 0;
        try (Stream<Path> pages = Files.list(folder)) {
            for (Path page : pages.toList()) {
                if (Files.getLastModifiedTime(page).toInstant().isBefore(now.minus(KEPT))) {
                    delete(page);
                    cleared++;
                }
            }
        }
        return cleared;
    }

    private void makePrivate() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static void delete(Path page) throws IOException {
        try (Stream<Path> inside = Files.walk(page)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        }
    }
}
