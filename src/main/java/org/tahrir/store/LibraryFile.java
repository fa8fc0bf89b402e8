package org.tahrir.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.tahrir.notice.TahrirException;

/// The file of a library from outside: whether it is one at all, and how a new one comes to be. A file that is there
/// but isn't a whole library of ours is damage, never a reason to begin an empty one; it is looked at without SQLite,
/// which would touch it.
final class LibraryFile {
    static final String NAME = "library.db";

    /// "TAHR" in ASCII: marks our files among all SQLite files.
    static final int APPLICATION_ID = 0x54414852;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGES_AT = 28;
    private static final int APPLICATION_ID_AT = 68;

    private LibraryFile() {}

    /// Whether the folder has a library; false when there is none.
    ///
    /// @throws TahrirException UNREADABLE when what is there is damaged or not ours
    static boolean exists(Path file) {
        if (!Files.exists(file)) {
            if (Files.exists(journalOf(file))) {
                throw TahrirException.unreadable("store.library-gone", file.toString());
            }
            return false;
        }
        ByteBuffer header = header(file);
        if (header.remaining() < HEADER_BYTES) {
            throw damaged(file);
        }
        byte[] magic = new byte[MAGIC.length];
        header.get(0, magic);
        if (!java.util.Arrays.equals(magic, MAGIC)) {
            throw damaged(file);
        }
        if (header.getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
            throw TahrirException.unreadable("store.not-a-library", file.toString());
        }
        if (isCut(header, file)) {
            throw damaged(file);
        }
        return true;
    }

    /// Whether the end is missing. While a journal waits the file may rightly be shorter than its header says.
    private static boolean isCut(ByteBuffer header, Path file) {
        long pageSize = header.getShort(PAGE_SIZE_AT) & 0xFFFF;
        long pages = header.getInt(PAGES_AT) & 0xFFFFFFFFL;
        try {
            return Journal.bytes(file) == 0 && Files.size(file) < pages * Math.max(pageSize, 512);
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
    }

    /// Makes a new, empty library. It appears under its name only when it is whole, so that a process killed meanwhile
    /// leaves nothing that looks damaged.
    static void create(Path file, Migrations migrations) {
        Path fresh = file.resolveSibling(NAME + ".new");
        try {
            Files.deleteIfExists(fresh);
            try (Session session = Connections.writing(fresh)) {
                session.once("PRAGMA application_id = " + APPLICATION_ID);
                migrations.run(session);
                session.once("PRAGMA journal_mode = WAL");
            }
            Files.deleteIfExists(journalOf(fresh));
            force(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(file.toAbsolutePath().resolveSibling(""));
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
    }

    static TahrirException damaged(Path file) {
        return TahrirException.unreadable("store.damaged", file.toString(), "");
    }

    /// Sees to it that a file's bytes are on the disk.
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Sees to it that a folder's new names are on the disk, where the system can.
    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; there the move itself is written through.
            return;
        }
    }

    /// Where SQLite keeps what was written and hasn’t been moved into the file yet.
    static Path journalOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private static ByteBuffer header(Path file) {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // a file may give its first bytes in several goes
            }
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
        return header.flip();
    }
}
