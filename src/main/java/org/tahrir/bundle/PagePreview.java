package org.tahrir.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.tahrir.article.House;
import org.tahrir.article.MediaFile;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Writes a story's page and pictures as a bundle would hold them, to be looked at before anything goes out.
public final class PagePreview {
    private PagePreview() {}

    /// Writes into a folder, which then holds `articles/<uuid>/article.html` and `media/`.
    ///
    /// @return the page
    /// @throws TahrirException REFUSED `bundle.cannot-write`
    public static Path write(Entry entry, House house, Labels labels, Path folder) {
        Set<org.tahrir.article.StoryId> alone = Set.of(entry.story().id());
        Outgoing story = Outgoing.of(entry, Purpose.PUBLISH, alone);
        Path page = folder.resolve("articles").resolve(story.id().toString()).resolve("article.html");
        try {
            Files.createDirectories(page.resolveSibling("."));
            for (MediaFile picture : story.media().values()) {
                copy(picture, folder.resolve("media"));
            }
            String html = ArticlePage.of(story, house, labels, alone);
            return Files.writeString(page, html, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new TahrirException(
                    TahrirException.Kind.REFUSED,
                    Notice.of("bundle.cannot-write", page.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static void copy(MediaFile picture, Path media) throws IOException {
        String name = picture.media().fileName();
        if (EntryNames.isKnown(EntryNames.MEDIA + name)) {
            Files.createDirectories(media);
            try (InputStream bytes = picture.content().open()) {
                Files.copy(bytes, media.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
