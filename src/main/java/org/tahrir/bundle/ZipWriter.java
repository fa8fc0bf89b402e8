package org.tahrir.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.tahrir.notice.TahrirException;

/// Writes a zip whose bytes follow from its files alone: no extra fields, no comments, no folders, one fixed time that
/// knows no zone, deflate at one fixed level for texts (nearly all) and none for pictures (which are compressed
/// already).
final class ZipWriter {
    /// Where the format's 32-bit fields end; a bundle that large is refused before.
    private static final long MAX_SIZE = Budget.MAX_INFLATED;

    /// A text that squeezes better than this (the same words over and over) is stored as it is: squeezed it would look
    /// like a trap to whoever unpacks it, us included.
    private static final int MOST_SQUEEZED = 100;

    private final FileChannel zip;
    private final List<Packed> entries = new ArrayList<>();

    ZipWriter(FileChannel zip) {
        this.zip = zip;
    }

    /// A text squeezed ahead of its writing, so that its size is known.
    static final class Squeezed {
        private final byte[] bytes;
        private final boolean deflated;
        private final Checksums.Sums sums;

        private Squeezed(byte[] bytes, boolean deflated, Checksums.Sums sums) {
            this.bytes = bytes;
            this.deflated = deflated;
            this.sums = sums;
        }

        /// The sums of the text before it was squeezed.
        Checksums.Sums sums() {
            return sums;
        }
    }

    static Squeezed squeeze(byte[] text) {
        Deflater deflater = new Deflater(6, true);
        try {
            deflater.setInput(text);
            deflater.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length / 3 + 64);
            byte[] piece = new byte[1 << 14];
            while (!deflater.finished()) {
                bytes.write(piece, 0, deflater.deflate(piece));
            }
            Checksums.Sums sums = Checksums.of(text);
            return text.length > (long) MOST_SQUEEZED * bytes.size()
                    ? new Squeezed(text, false, sums)
                    : new Squeezed(bytes.toByteArray(), true, sums);
        } finally {
            deflater.end();
        }
    }

    void add(String name, Squeezed text) throws IOException {
        Checksums.Sums sums = text.sums();
        Packed entry = new Packed(name, text.deflated, sums.crc(), text.bytes.length, sums.size(), zip.position());
        write(local(entry));
        write(ByteBuffer.wrap(text.bytes));
        entries.add(entry);
    }

    /// Copies a picture in; its sums go into the header afterwards.
    ///
    /// @return the sums of what was really read
    Checksums.Sums add(String name, InputStream picture) throws IOException {
        long header = zip.position();
        write(local(new Packed(name, false, 0, 0, 0, header)));
        Checksums checksums = new Checksums();
        byte[] piece = new byte[1 << 16];
        for (int length = picture.read(piece); length >= 0; length = picture.read(piece)) {
            checksums.update(piece, length);
            write(ByteBuffer.wrap(piece, 0, length));
        }
        Checksums.Sums sums = checksums.sums();
        Packed entry = new Packed(name, false, sums.crc(), sums.size(), sums.size(), header);
        long end = zip.position();
        zip.position(header);
        write(local(entry));
        zip.position(end);
        entries.add(entry);
        return sums;
    }

    /// Writes the table. The channel stays open.
    void finish() throws IOException {
        long table = zip.position();
        for (Packed entry : entries) {
            write(central(entry));
        }
        ByteBuffer end = buffer(ZipHeaders.END_SIZE)
                .putInt(ZipHeaders.END)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt((int) (zip.position() - table))
                .putInt((int) table)
                .putShort((short) 0);
        write(end.flip());
    }

    int count() {
        return entries.size();
    }

    private static ByteBuffer local(Packed entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer header = buffer(ZipHeaders.LOCAL_SIZE + name.length).putInt(ZipHeaders.LOCAL);
        putCommon(header, entry, name.length);
        return header.put(name).flip();
    }

    private static ByteBuffer central(Packed entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer header = buffer(ZipHeaders.CENTRAL_SIZE + name.length)
                .putInt(ZipHeaders.CENTRAL)
                .putShort((short) 20);
        putCommon(header, entry, name.length);
        header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        return header.putInt((int) entry.at()).put(name).flip();
    }

    /// The fields that both headers share: from the version needed to the length of the extra field.
    private static void putCommon(ByteBuffer header, Packed entry, int nameLength) {
        header.putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) (entry.deflated() ? ZipHeaders.DEFLATED : ZipHeaders.STORED))
                .putShort((short) ZipHeaders.TIME)
                .putShort((short) ZipHeaders.DATE)
                .putInt((int) entry.crc())
                .putInt((int) entry.packedSize())
                .putInt((int) entry.size())
                .putShort((short) nameLength)
                .putShort((short) 0);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer bytes) throws IOException {
        if (zip.position() + bytes.remaining() > MAX_SIZE) {
            throw TahrirException.refused("bundle.too-large");
        }
        while (bytes.hasRemaining()) {
            zip.write(bytes);
        }
    }
}
