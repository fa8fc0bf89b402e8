package org.tahrir.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.tahrir.article.ContentHash;
import org.tahrir.notice.TahrirException;

/// The bytes of a file that is named by their hash. At their end the hash is compared.
final class CheckedBytes extends FilterInputStream {
    private final MessageDigest digest = ContentHash.sha256();
    private final Path file;
    private final String sha256;
    private boolean compared;

    CheckedBytes(Path file, String sha256) throws IOException {
        super(Files.newInputStream(file));
        this.file = file;
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            digest.update(into, offset, count);
        } else if (count < 0) {
            compare();
        }
        return count;
    }

    /// Reads what it passes over: the hash is of all bytes.
    @Override
    public long skip(long count) throws IOException {
        return readNBytes(Math.clamp(count, 0, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void compare() {
        if (!compared && !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw TahrirException.unreadable("store.media-damaged", file.toString());
        }
        compared = true;
    }
}
