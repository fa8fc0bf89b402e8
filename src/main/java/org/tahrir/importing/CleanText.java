package org.tahrir.importing;

import java.util.List;
import org.tahrir.notice.Notice;
import org.tahrir.text.InvalidText;

/// Text without the control characters that no story may hold. Line ends and tabs stay.
final class CleanText {
    private CleanText() {}

    /// The text without control characters (C0, C1 and DEL, but line ends and tabs); says in a warning how many were
    /// left out.
    static String of(String text, List<Notice> warnings) {
        int dropped = 0;
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                if (clean == null) {
                    clean = new StringBuilder(text.length()).append(text, 0, i);
                }
                dropped++;
            } else if (clean != null) {
                clean.append(c);
            }
        }
        if (dropped > 0) {
            warnings.add(Notice.of("importing.controls-dropped", dropped));
        }
        return clean == null ? text : clean.toString();
    }

    /// The text without control characters and half surrogate pairs; for letters that came out of escapes.
    static String storable(String text) {
        if (InvalidText.firstUnstorable(text).isEmpty() && text.chars().noneMatch(c -> isControl((char) c))) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c > Character.MAX_VALUE || !(isControl((char) c) || Character.isSurrogate((char) c)))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= '\u007F' && c <= '\u009F' && c != '\u0085');
    }
}
