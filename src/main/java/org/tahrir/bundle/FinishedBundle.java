package org.tahrir.bundle;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// A bundle that is written and verified, and lies beside its place. Moved there and not kept, it gives the place back
/// to what lay there before: so a transaction around the move can still fail.
public final class FinishedBundle implements AutoCloseable {
    private final Written written;
    private final Path beside;
    private final Path place;
    private final BagWriter.Steps steps;
    private @Nullable Path former;
    private boolean moved;
    private boolean kept;
    private boolean closed;

    FinishedBundle(Written written, Path beside, Path place, BagWriter.Steps steps) {
        this.written = written;
        this.beside = beside;
        this.place = place;
        this.steps = steps;
    }

    public Written written() {
        return written;
    }

    /// Puts the bundle in its place in one step.
    ///
    /// @throws TahrirException REFUSED when that can't be done or was cancelled; once closed, the place is as it was
    public void moveIntoPlace() {
        steps.step("place", 0, 1);
        try {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                former = secondName();
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            moved = true;
            flushFolder();
        } catch (IOException e) {
            throw cannotWrite(place, e);
        }
        steps.step("place", 1, 1);
    }

    /// The bundle stays: closing no longer takes it away.
    public void keep() {
        kept = true;
    }

    /// Unless it is kept, leaves the place as it was before; in any case nothing lies beside it afterwards.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            Files.deleteIfExists(beside);
            if (moved && !kept) {
                giveBack();
            }
            if (former != null) {
                Files.deleteIfExists(former);
            }
        } catch (IOException e) {
            throw refused("bundle.cannot-tidy", place, e);
        }
    }

    /// Another name for what lies in the place, so that it outlives the move over it; a copy where there are no links
    /// (sticks and cameras know none, and some systems allow none to the files of others).
    private Path secondName() throws IOException {
        Path name = freeName();
        try {
            return Files.createLink(name, place);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            return Files.copy(place, name, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /// What a crash left behind may be the only copy of somebody's bundle, so it is left alone.
    private Path freeName() throws IOException {
        String base = beside.getFileName() + ".former";
        Path name = beside.resolveSibling(base);
        for (int attempt = 2; Files.exists(name, LinkOption.NOFOLLOW_LINKS); attempt++) {
            if (attempt > 100) {
                throw new FileAlreadyExistsException(name.toString());
            }
            name = beside.resolveSibling(base + attempt);
        }
        return name;
    }

    private void giveBack() throws IOException {
        if (former == null) {
            Files.deleteIfExists(place);
        } else {
            Files.move(former, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    static TahrirException cannotWrite(Path place, IOException e) {
        return refused(WriteTrouble.key(place, e), place, e);
    }

    private static TahrirException refused(String key, Path place, IOException e) {
        return new TahrirException(
                TahrirException.Kind.REFUSED, Notice.of(key, place.toString(), String.valueOf(e.getMessage())), e);
    }

    private void flushFolder() {
        Path folder = place.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows opens no folders; there the move itself is durable, and the bundle stands in its place.
            return;
        }
    }
}
