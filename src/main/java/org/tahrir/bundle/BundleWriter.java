package org.tahrir.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.tahrir.article.ContentHash;
import org.tahrir.notice.TahrirException;

/// Writes a bundle into its place in one step: beside it first, flushed to the medium, read back and verified, then
/// moved. Whatever goes wrong on the way, and whoever cancels, the place is left as it was and nothing lies beside it.
public final class BundleWriter {
    private final Progress progress;

    private BundleWriter(Progress progress) {
        this.progress = progress;
    }

    /// Writes the bundle and answers what stands there now.
    ///
    /// @param target the zip's place; a bundle that lies there is replaced by the last step
    /// @param progress told the phases `stories`, `pictures`, `verify` and `place`
    /// @throws TahrirException REFUSED when it can't be written or was cancelled (`bundle.cancelled`)
    public static Written write(Bundle bundle, Path target, Progress progress) {
        try (FinishedBundle finished = prepare(bundle, target, progress)) {
            finished.moveIntoPlace();
            finished.keep();
            return finished.written();
        }
    }

    /// Writes the bundle beside its place, verified: it only has to be moved there, or is thrown away when closed.
    public static FinishedBundle prepare(Bundle bundle, Path target, Progress progress) {
        Path place = target.toAbsolutePath().normalize();
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(place)) {
            throw TahrirException.refused("bundle.no-such-place", target.toString());
        }
        try {
            return new BundleWriter(progress).writeBeside(bundle, place, folder);
        } catch (IOException e) {
            throw FinishedBundle.cannotWrite(place, e);
        }
    }

    private FinishedBundle writeBeside(Bundle bundle, Path place, Path folder) throws IOException {
        Path beside = newFile(folder, String.valueOf(place.getFileName()));
        boolean finished = false;
        try {
            int files = writeZip(bundle, beside);
            verify(bundle, beside);
            Written written = new Written(bundle.bundleId(), sha256(beside), Files.size(beside), files);
            finished = true;
            return new FinishedBundle(written, beside, place, this::step);
        } finally {
            if (!finished) {
                Files.deleteIfExists(beside);
            }
        }
    }

    private int writeZip(Bundle bundle, Path beside) throws IOException {
        List<Outgoing> stories = bundle.stories();
        BagWriter bag = new BagWriter(bundle);
        step("stories", 0, stories.size());
        for (int i = 0; i < stories.size(); i++) {
            bag.prepare(stories.get(i));
            step("stories", i + 1, stories.size());
        }
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            int files = bag.write(channel, this::step);
            channel.force(true);
            return files;
        }
    }

    private void verify(Bundle bundle, Path beside) {
        boolean forPublish = bundle.manifest().purpose() == Purpose.PUBLISH;
        Report report = BundleCheck.verify(beside, forPublish, this::step);
        if (!report.isSound()) {
            throw TahrirException.refused(
                    "bundle.not-sound-after-writing",
                    report.problems().getFirst().notice());
        }
    }

    private void step(String phase, int done, int total) {
        progress.step(phase, done, total);
        if (progress.cancelled()) {
            throw TahrirException.refused("bundle.cancelled");
        }
    }

    /// A new, empty file beside a place, under a hidden name that nothing has yet.
    static Path newFile(Path folder, String name) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return Files.createFile(folder.resolve("." + name + "." + attempt + ".part"));
            } catch (FileAlreadyExistsException taken) {
                if (attempt == 100) {
                    throw taken;
                }
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = ContentHash.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[1 << 16];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                digest.update(piece, 0, length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
