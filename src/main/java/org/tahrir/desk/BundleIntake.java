package org.tahrir.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tahrir.article.Arrival;
import org.tahrir.article.StoryId;
import org.tahrir.bundle.BundleContents;
import org.tahrir.bundle.BundleReader;
import org.tahrir.bundle.Ninjs;
import org.tahrir.bundle.Progress;
import org.tahrir.markup.PictureSource;
import org.tahrir.markup.WebHtml;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Reading bundles and single ninjs files, each through a work folder that is gone afterwards.
final class BundleIntake {
    /// A single ninjs file larger than this is refused.
    private static final long MOST_NINJS_BYTES = 64L << 20;

    private final Supplier<StoryId> ids;

    BundleIntake(Supplier<StoryId> ids) {
        this.ids = ids;
    }

    /// Verifies and reads a bundle, looks at its pictures, and hands over what it holds; they can be read only
    /// meanwhile.
    static <T> T read(Path file, Progress progress, Function<BundleContents, T> use) {
        try (WorkFolder work = WorkFolder.open()) {
            return use.apply(PicturesInside.checked(BundleReader.read(file, work.path(), progress)));
        }
    }

    /// Reads one ninjs story.
    Arrival readNinjs(Path file) {
        try {
            if (Files.size(file) > MOST_NINJS_BYTES) {
                throw TahrirException.unreadable(
                        "intake.too-large", file.getFileName().toString(), MOST_NINJS_BYTES >> 20);
            }
            return Ninjs.read(
                    Files.readAllBytes(file),
                    ids,
                    html -> WebHtml.fragment(html, PictureSource.NONE).body());
        } catch (TahrirException refused) {
            throw new TahrirException(refused.kind(), called(refused.notice(), file), refused.getCause());
        } catch (IOException broken) {
            throw TahrirException.unreadable(broken, "intake.unreadable", file.toString());
        }
    }

    /// The same with the file's own name, which the reader doesn't know.
    private static Notice called(Notice notice, Path file) {
        Object[] args = notice.args().stream()
                .map(arg -> arg.equals("ninjs") ? file.getFileName().toString() : arg)
                .toArray();
        return Notice.of(notice.key(), args);
    }
}
