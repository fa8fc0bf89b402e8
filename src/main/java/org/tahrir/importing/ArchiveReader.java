package org.tahrir.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.tahrir.article.Arrival;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// An archive of JSON lines, packed by gzip or not, read from front to back in little memory. A line that can't be
/// taken is told and left out; a file that is damaged as a whole ends the reading.
final class ArchiveReader {
    private static final int GZIP_MAGIC = 0x8B1F;

    private final ArchiveStory stories;

    ArchiveReader(ArchiveStory stories) {
        this.stories = stories;
    }

    /// @return how many stories were handed over
    /// @throws TahrirException when the file can't be read, is damaged or blows up when unpacked; the stories handed
    ///     over before are sound
    int read(Path file, Consumer<Arrival> each, Consumer<Skipped> skipped) {
        String name = FileBytes.name(file);
        try (CountedStream packed = new CountedStream(FileBytes.open(file));
                InputStream in = unpacked(packed)) {
            return readLines(new ByteLines(in, Limits.ARCHIVE_LINE), each, skipped);
        } catch (BoundedStream.Exceeded tooMuch) {
            throw TahrirException.unreadable(
                    tooMuch, "importing.archive-bomb", name, Limits.megabytes(Limits.ARCHIVE_INFLATED));
        } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
            throw TahrirException.unreadable(damaged, "importing.archive-damaged", name);
        } catch (IOException trouble) {
            throw FileBytes.unreadable(trouble, file);
        }
    }

    private int readLines(ByteLines lines, Consumer<Arrival> each, Consumer<Skipped> skipped) throws IOException {
        int taken = 0;
        byte[] line = lines.next();
        while (line != null) {
            byte[] bare = lines.number() == 1 ? withoutMark(line) : line;
            if (lines.wasTooLong()) {
                skipped.accept(new Skipped(
                        lines.number(), Notice.of("importing.line-too-long", Limits.megabytes(Limits.ARCHIVE_LINE))));
            } else if (!isBlank(bare)) {
                try {
                    each.accept(stories.read(bare));
                    taken++;
                } catch (BadLine bad) {
                    skipped.accept(new Skipped(lines.number(), bad.reason()));
                }
            }
            line = lines.next();
        }
        return taken;
    }

    private static InputStream unpacked(CountedStream packed) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(packed, 1 << 16);
        buffered.mark(2);
        int magic = buffered.read() | buffered.read() << 8;
        buffered.reset();
        return magic == GZIP_MAGIC
                ? new BoundedStream(new GZIPInputStream(buffered, 1 << 16), Limits.ARCHIVE_INFLATED, packed::count)
                : new BoundedStream(buffered, Limits.ARCHIVE_INFLATED, packed::count);
    }

    private static byte[] withoutMark(byte[] line) {
        boolean marked = line.length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
        return marked ? java.util.Arrays.copyOfRange(line, 3, line.length) : line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t') {
                return false;
            }
        }
        return true;
    }
}
