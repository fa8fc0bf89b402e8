package org.tahrir.bundle;

import org.tahrir.notice.TahrirException;

/// How much a zip may grow while it is unpacked, counted on the bytes that really come out: for each entry, and for
/// all of them together.
final class Budget {
    static final int MAX_ENTRIES = 20_000;
    static final long MAX_INFLATED = 2L << 30;
    static final long MAX_RATIO = 200;
    /// So much may come out of any input before its ratio counts.
    static final long FREE = 1L << 20;

    private long allOut;
    private long allIn;
    private long entryOut;
    private long entryIn;

    /// Begins with another entry.
    void begin() {
        entryOut = 0;
        entryIn = 0;
    }

    /// Takes note of bytes that came out of the entry and of how many went in for them.
    void spend(String name, long out, long in) {
        entryOut += out;
        entryIn += in;
        allOut += out;
        allIn += in;
        if (allOut > MAX_INFLATED) {
            throw TahrirException.unreadable("bundle.too-large-inflated", EntryNames.shown(name));
        }
        if (isBomb(entryOut, entryIn) || isBomb(allOut, allIn)) {
            throw TahrirException.unreadable("bundle.zip-bomb", EntryNames.shown(name));
        }
    }

    private static boolean isBomb(long out, long in) {
        return out > FREE && out > MAX_RATIO * in;
    }
}
