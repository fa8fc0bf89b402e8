package org.tahrir.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.tahrir.notice.TahrirException;

/// An open zip that has been found well-formed, and one budget for all that is unpacked from it.
final class ZipFileReader implements AutoCloseable {
    /// The largest text file that is read into memory.
    static final int MAX_DOCUMENT = 64 << 20;

    private static final int PIECE = 1 << 16;
    private final FileChannel zip;
    private final Map<String, Packed> entries = new LinkedHashMap<>();
    private Budget budget = new Budget();
    private final byte[] in = new byte[PIECE];
    private final byte[] out = new byte[PIECE];

    /// Takes the next piece of an entry's bytes.
    interface Sink {
        void take(byte[] bytes, int length) throws IOException;
    }

    ZipFileReader(Path file) throws IOException {
        zip = FileChannel.open(file, StandardOpenOption.READ);
        boolean sound = false;
        try {
            for (Packed entry : ZipIndex.read(zip)) {
                entries.put(entry.name(), entry);
            }
            sound = true;
        } finally {
            if (!sound) {
                zip.close();
            }
        }
    }

    List<Packed> entries() {
        return List.copyOf(entries.values());
    }

    /// Begins to count anew, when everything has been unpacked once and parts of it are read again.
    void renewBudget() {
        budget = new Budget();
    }

    /// Unpacks one entry piece by piece; refuses one that isn't as large or as sound as it claims.
    void copy(Packed entry, Sink sink) throws IOException {
        budget.begin();
        CRC32 crc = new CRC32();
        long size = entry.deflated() ? inflate(entry, sink, crc) : copyStored(entry, sink, crc);
        if (size != entry.size() || crc.getValue() != entry.crc()) {
            throw damaged(entry, null);
        }
    }

    /// The bytes of a text file of moderate size.
    byte[] document(Packed entry) throws IOException {
        if (entry.size() > MAX_DOCUMENT) {
            throw TahrirException.unreadable("bundle.document-too-large", EntryNames.shown(entry.name()));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) Math.min(entry.size(), PIECE));
        copy(entry, (piece, length) -> bytes.write(piece, 0, length));
        return bytes.toByteArray();
    }

    private long copyStored(Packed entry, Sink sink, CRC32 crc) throws IOException {
        long done = 0;
        while (done < entry.packedSize()) {
            int length = readPiece(entry, done);
            budget.spend(entry.name(), length, length);
            crc.update(in, 0, length);
            sink.take(in, length);
            done += length;
        }
        return done;
    }

    private long inflate(Packed entry, Sink sink, CRC32 crc) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            long fed = 0;
            long done = 0;
            while (!inflater.finished()) {
                if (inflater.needsInput() && fed < entry.packedSize()) {
                    int length = readPiece(entry, fed);
                    inflater.setInput(in, 0, length);
                    fed += length;
                }
                long before = inflater.getBytesRead();
                int length = inflater.inflate(out);
                if (length == 0 && !inflater.finished() && (inflater.needsDictionary() || fed == entry.packedSize())) {
                    throw damaged(entry, null);
                }
                budget.spend(entry.name(), length, inflater.getBytesRead() - before);
                done += length;
                if (done > entry.size()) {
                    throw damaged(entry, null);
                }
                crc.update(out, 0, length);
                sink.take(out, length);
            }
            if (inflater.getBytesRead() != entry.packedSize()) {
                throw damaged(entry, null);
            }
            return done;
        } catch (DataFormatException e) {
            throw damaged(entry, e);
        } finally {
            inflater.end();
        }
    }

    private int readPiece(Packed entry, long done) throws IOException {
        int wanted = (int) Math.min(PIECE, entry.packedSize() - done);
        int length = zip.read(ByteBuffer.wrap(in, 0, wanted), entry.at() + done);
        if (length <= 0) {
            throw TahrirException.unreadable("bundle.zip-cut");
        }
        return length;
    }

    private static TahrirException damaged(Packed entry, @org.jspecify.annotations.Nullable Throwable cause) {
        return new TahrirException(
                TahrirException.Kind.UNREADABLE,
                org.tahrir.notice.Notice.of("bundle.zip-damaged", EntryNames.shown(entry.name())),
                cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
