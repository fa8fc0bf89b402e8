package org.tahrir.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The first page of a library file, without which SQLite reads none of the others. In every library of one version it
/// begins alike, so that a damaged one can be exchanged for that of a new library.
/// The layout is told at [sqlite.org](https://www.sqlite.org/fileformat2.html#the_database_header).
final class PageOne {
    /// How far a first page is exchanged.
    enum Mend {
        /// Not at all.
        NONE,
        /// The 100 bytes of the header, which say how the file is to be read.
        HEADER,
        /// The whole page, which also says where the tables begin.
        WHOLE
    }

    private static final int HEADER = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int CHANGES_AT = 24;
    private static final int PAGES_AT = 28;
    private static final int FREE_PAGES_AT = 32;
    private static final int FREE_COUNT_AT = 36;
    private static final int VALID_FOR_AT = 92;

    private PageOne() {}

    /// Mends a damaged file by a new one.
    static void mend(Path damaged, Path fresh, Mend mend) throws IOException {
        if (mend == Mend.NONE) {
            return;
        }
        ByteBuffer page = ByteBuffer.wrap(Files.readAllBytes(fresh));
        int pageSize = page.getShort(PAGE_SIZE_AT) & 0xFFFF;
        page.putInt(PAGES_AT, Math.toIntExact(Files.size(damaged) / pageSize));
        page.putInt(VALID_FOR_AT, page.getInt(CHANGES_AT));
        page.putInt(FREE_PAGES_AT, 0);
        page.putInt(FREE_COUNT_AT, 0);
        page.limit(mend == Mend.HEADER ? HEADER : pageSize);
        try (FileChannel channel = FileChannel.open(damaged, StandardOpenOption.WRITE)) {
            channel.write(page, 0);
        }
    }
}
