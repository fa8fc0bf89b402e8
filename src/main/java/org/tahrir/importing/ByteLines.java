package org.tahrir.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// A stream as lines of bytes ended by LF or CR LF, none of them longer than a limit in memory.
final class ByteLines {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int end;
    private long number;
    private boolean tooLong;

    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /// The number of the line that was answered last, from 1.
    long number() {
        return number;
    }

    /// Whether the line answered last was longer than the limit; then its bytes are gone.
    boolean wasTooLong() {
        return tooLong;
    }

    /// The next line without its end, or null after the last.
    byte @Nullable [] next() throws IOException {
        line.reset();
        tooLong = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            take(from, at);
            if (at < end) {
                at++;
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return withoutReturn(line.toByteArray());
    }

    private void take(int from, int to) {
        if (tooLong || line.size() + (to - from) > limit) {
            tooLong = true;
            line.reset();
        } else {
            line.write(buffer, from, to - from);
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(in.read(buffer, 0, BUFFER), 0);
        return end > 0;
    }

    private static byte[] withoutReturn(byte[] bytes) {
        return bytes.length > 0 && bytes[bytes.length - 1] == '\r'
                ? java.util.Arrays.copyOf(bytes, bytes.length - 1)
                : bytes;
    }
}
