package org.tahrir.ui.kit;

import org.tahrir.settings.Messages;

/// The size of a file as people say it.
public final class SizeWords {
    private static final long KILO = 1000;
    private static final long MEGA = 1_000_000;
    /// From here on kilobytes would be rounded to a thousand.
    private static final long LARGE = MEGA - KILO / 2;

    private SizeWords() {}

    /// A size in the interface’s words: `13 KB`, `1.4 MB`.
    public static String of(long bytes, Messages words) {
        return bytes < LARGE
                ? words.text("publish.size-kb", Math.max(1, Math.round((double) bytes / KILO)))
                : words.text("publish.size-mb", Math.round((double) bytes / (MEGA / 10)) / 10.0);
    }
}
