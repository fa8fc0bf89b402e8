package org.tahrir.ui.editor;

import java.util.regex.Pattern;

/// Text as a field of one paragraph takes it: line breaks and tabs become a space.
final class OneLine {
    private static final Pattern BREAKS =
            Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]*[\\v\\t][\\s\\x{85}\\x{2028}\\x{2029}]*");
    private static final Pattern OUTER_BREAKS = Pattern.compile("^\\v+|\\v+$");

    private OneLine() {}

    /// The text on one line; breaks before and after it, as copied lines have them, vanish.
    static String of(String text) {
        return isOneLine(text)
                ? text
                : BREAKS.matcher(OUTER_BREAKS.matcher(text).replaceAll("")).replaceAll(" ");
    }

    private static boolean isOneLine(String text) {
        return text.chars().noneMatch(c -> c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029);
    }
}
