package org.tahrir.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// The sums of one file, fed piece by piece.
final class Checksums {
    private final MessageDigest sha256 = digest("SHA-256");
    private final MessageDigest sha512 = digest("SHA-512");
    private final CRC32 crc = new CRC32();
    private long size;

    /// The sums of one whole file; hashes in lower-case hexadecimal digits.
    record Sums(long size, long crc, String sha256, String sha512) {}

    static Sums of(byte[] bytes) {
        Checksums sums = new Checksums();
        sums.update(bytes, bytes.length);
        return sums.sums();
    }

    /// The sums of all that is left of a stream, which stays open.
    static Sums of(InputStream stream) throws IOException {
        Checksums sums = new Checksums();
        byte[] piece = new byte[1 << 16];
        for (int length = stream.read(piece); length >= 0; length = stream.read(piece)) {
            sums.update(piece, length);
        }
        return sums.sums();
    }

    void update(byte[] bytes, int length) {
        sha256.update(bytes, 0, length);
        sha512.update(bytes, 0, length);
        crc.update(bytes, 0, length);
        size += length;
    }

    /// The sums of what was fed; ends the feeding.
    Sums sums() {
        HexFormat hex = HexFormat.of();
        return new Sums(size, crc.getValue(), hex.formatHex(sha256.digest()), hex.formatHex(sha512.digest()));
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
