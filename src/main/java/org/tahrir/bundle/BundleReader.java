package org.tahrir.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tahrir.article.Arrival;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.article.StoryId;
import org.tahrir.notice.TahrirException;

/// Takes the stories out of a bundle, once the whole of it has been verified.
public final class BundleReader {
    private BundleReader() {}

    /// Reads a whole bundle, or nothing.
    ///
    /// @param workFolder an existing folder of the caller's, into which the pictures' files are copied, named by their
    ///     hash; it must outlive the arrivals
    /// @throws TahrirException UNREADABLE when it isn't whole and sound
    public static BundleContents read(Path zip, Path workFolder) {
        return read(zip, workFolder, Progress.NONE);
    }

    /// Reads a whole bundle, or nothing.
    ///
    /// @param progress told the phase `verify`
    /// @throws TahrirException REFUSED `intake.cancelled` when it was called off
    public static BundleContents read(Path zip, Path workFolder, Progress progress) {
        try (OpenBag bag = OpenBag.open(zip)) {
            Report report = BundleCheck.verify(bag, false, (phase, done, total) -> {
                progress.step(phase, done, total);
                if (progress.cancelled()) {
                    throw TahrirException.refused("intake.cancelled");
                }
            });
            if (!report.isSound()) {
                throw TahrirException.unreadable(
                        "bundle.not-sound", report.problems().getFirst().notice());
            }
            bag.renewBudget();
            Manifest manifest = Manifest.read(bag.text(EntryNames.MANIFEST));
            List<Arrival> arrivals = new ArrayList<>();
            Map<StoryId, BundleContents.History> histories = new LinkedHashMap<>();
            Set<StoryId> inBundle = manifest.ids();
            for (Manifest.Article listed : manifest.articles()) {
                NewsroomReading story = StoryReading.of(bag, manifest, listed, inBundle);
                arrivals.add(arrival(bag, story, workFolder));
                histories.put(story.article().id(), new BundleContents.History(story.reason(), story.owner()));
            }
            return new BundleContents(manifest, arrivals, histories);
        } catch (IOException e) {
            throw TahrirException.unreadable(e, "bundle.cannot-read", String.valueOf(e.getMessage()));
        }
    }

    private static Arrival arrival(OpenBag bag, NewsroomReading story, Path workFolder) throws IOException {
        List<MediaFile> media = new ArrayList<>();
        for (Media file : story.media()) {
            Path copy = workFolder.resolve(file.fileName());
            if (!isThere(copy, file)) {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
                    bag.copy(EntryNames.MEDIA + file.fileName(), (piece, length) -> out.write(piece, 0, length));
                }
            }
            media.add(new MediaFile(file, () -> Files.newInputStream(copy)));
        }
        return new Arrival(
                story.article(), true, story.stage(), story.published(), story.modified(), media, "bundle", List.of());
    }

    /// Whether the whole picture lies there already; what a crash left half-written is written again.
    private static boolean isThere(Path copy, Media file) throws IOException {
        if (!Files.isRegularFile(copy) || Files.size(copy) != file.bytes()) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(copy)) {
            return Checksums.of(bytes).sha256().equals(file.sha256());
        }
    }
}
