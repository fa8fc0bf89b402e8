package org.tahrir.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// A stream that ends with an exception as soon as more bytes have come out of it than its budget, or than a fair
/// multiple of what went in: against files that blow up when unpacked.
final class BoundedStream extends FilterInputStream {
    private final long budget;
    private final LongSupplier packed;
    private long out;

    /// The budget was overstepped.
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        Exceeded(String message) {
            super(message);
        }
    }

    /// @param packed how many packed bytes have been used up so far
    BoundedStream(InputStream in, long budget, LongSupplier packed) {
        super(in);
        this.budget = budget;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = in.read(buffer, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int more) throws IOException {
        out += more;
        if (out > budget) {
            throw new Exceeded("more than " + budget + " bytes");
        }
        if (out > Limits.FREE_INFLATED && out / Limits.RATIO > packed.getAsLong()) {
            throw new Exceeded("ratio above " + Limits.RATIO);
        }
    }
}
