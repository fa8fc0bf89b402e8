package org.tahrir.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The journal that a killed program leaves beside a library. SQLite passes over one whose header it can't read,
/// without a word: what was written last would be gone unseen. The layout is told at
/// [sqlite.org](https://www.sqlite.org/fileformat2.html#walformat).
final class Journal {
    private static final int HEADER = 32;
    private static final int SUMMED = 24;
    private static final int MAGIC = 0x377f0682;

    private Journal() {}

    /// How many bytes of a journal lie beside a library; 0 for none.
    static long bytes(Path library) {
        try {
            return Files.size(LibraryFile.journalOf(library));
        } catch (IOException none) {
            return 0;
        }
    }

    /// Whether there is one that nobody can read any more.
    static boolean isGarbage(Path library) throws IOException {
        if (bytes(library) == 0) {
            return false;
        }
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        try (FileChannel channel = FileChannel.open(LibraryFile.journalOf(library), StandardOpenOption.READ)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // a file may give its first bytes in several goes
            }
        }
        header.flip();
        return header.remaining() < HEADER || (header.getInt(0) & ~1) != MAGIC || !isSummed(header);
    }

    /// The sums are over pairs of numbers, in the order of bytes that the magic number tells.
    private static boolean isSummed(ByteBuffer header) {
        ByteBuffer numbers =
                header.duplicate().order((header.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int first = 0;
        int second = 0;
        for (int at = 0; at < SUMMED; at += 8) {
            first += numbers.getInt(at) + second;
            second += numbers.getInt(at + 4) + first;
        }
        return header.getInt(SUMMED) == first && header.getInt(SUMMED + 4) == second;
    }
}
