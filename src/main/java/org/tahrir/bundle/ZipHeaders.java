package org.tahrir.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import org.tahrir.notice.TahrirException;

/// The fixed parts of the zip format (PKWARE APPNOTE 6.3): signatures, sizes and bits, and reading them from a file.
final class ZipHeaders {
    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int DESCRIPTOR = 0x08074b50;
    static final int LOCAL_SIZE = 30;
    static final int CENTRAL_SIZE = 46;
    static final int END_SIZE = 22;
    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int ENCRYPTED_BITS = 1 | (1 << 6) | (1 << 13);
    static final int DESCRIPTOR_BIT = 1 << 3;
    /// Bits that say nothing of importance: how hard deflate tried, and that the name is UTF-8.
    static final int HARMLESS_BITS = (1 << 1) | (1 << 2) | (1 << 11);
    /// 1980-01-01T00:00:02 as MS-DOS writes it, which knows no time zone.
    static final int TIME = 1;
    static final int DATE = (1 << 5) | 1;
    static final long NONE_32 = 0xFFFF_FFFFL;

    private ZipHeaders() {}

    /// Reads exactly that many bytes from a place in the file; refuses a file that ends before.
    static ByteBuffer read(FileChannel zip, long at, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        try {
            while (bytes.hasRemaining()) {
                if (at < 0 || zip.read(bytes, at + bytes.position()) < 0) {
                    throw TahrirException.unreadable("bundle.zip-cut");
                }
            }
        } catch (IOException e) {
            throw TahrirException.unreadable(e, "bundle.cannot-read", String.valueOf(e.getMessage()));
        }
        return bytes.flip();
    }

    static int u16(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    static long u32(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
