package org.tahrir.importing;

import java.nio.file.Path;
import org.tahrir.markup.PictureSource;

/// Where a Markdown file's pictures may lie: in its own folder, or in a folder beside that one (`../pictures/x.png`).
final class MarkdownPictures {
    private MarkdownPictures() {}

    static PictureSource beside(Path file, StoryPictures pictures) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path own = folder == null ? file.toAbsolutePath().getRoot() : folder;
        Path above = own.getParent();
        Path allowed = above == null || above.equals(above.getRoot()) ? own : above;
        return new FolderPictures(own, allowed, pictures);
    }
}
