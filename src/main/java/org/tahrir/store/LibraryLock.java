package org.tahrir.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tahrir.notice.TahrirException;

/// Whoever writes to a library holds this lock: one process, and in it one open library. A killed process holds it no
/// longer; the file itself stays and says nothing.
final class LibraryLock implements AutoCloseable {
    static final String FILE = "tahrir.lock";

    // The operating system gives up a process's lock as soon as the process closes any channel to the file, a second
    // one too. So a library that is open here already must be known before its lock file is touched.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private LibraryLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Takes the lock of an existing folder.
    ///
    /// @throws TahrirException REFUSED `store.locked` when somebody has it
    static LibraryLock take(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (!HELD_HERE.add(real)) {
                throw locked(folder);
            }
            try {
                return new LibraryLock(real, locked(real, folder));
            } catch (IOException | TahrirException e) {
                HELD_HERE.remove(real);
                throw e;
            }
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
    }

    private static FileChannel locked(Path real, Path asked) throws IOException {
        FileChannel channel = FileChannel.open(real.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw locked(asked);
        }
        return channel;
    }

    private static TahrirException locked(Path folder) {
        return TahrirException.refused("store.locked", folder.toString());
    }

    /// Gives the lock up; a second call does nothing, also when somebody else has it by then.
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
