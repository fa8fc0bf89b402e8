package org.tahrir.text;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Characters that no text may hold: half a surrogate pair, NUL and other control characters (line feed and tab are
/// fine), and the bidi overrides and embeddings that make text read otherwise than it is stored.
public final class InvalidText {
    private InvalidText() {}

    /// The offset in UTF-16 units of the first half surrogate or control character: text that no file of ours can hold.
    public static OptionalInt firstUnstorable(CharSequence text) {
        return IntStream.range(0, text.length())
                .filter(at -> isUnstorable(text, at))
                .findFirst();
    }

    /// The offset of the first character that may not be published: the unstorable ones, bidi overrides (U+202A to
    /// U+202E), and the noncharacters U+FFFE and U+FFFF, which XML can't hold. Isolates (U+2066 to U+2069) and marks
    /// (U+200E, U+200F, U+061C) are fine.
    public static OptionalInt firstUnpublishable(CharSequence text) {
        return IntStream.range(0, text.length())
                .filter(at -> isUnstorable(text, at) || isUnpublishable(text.charAt(at)))
                .findFirst();
    }

    /// The name by which a message calls the character at an offset, such as `U+202E`.
    public static String codeAt(CharSequence text, int offset) {
        return String.format(Locale.ROOT, "U+%04X", (int) text.charAt(offset));
    }

    /// The code of the first character that can't be stored, if there is one.
    public static Optional<String> unstorableCode(CharSequence text) {
        OptionalInt at = firstUnstorable(text);
        return at.isPresent() ? Optional.of(codeAt(text, at.getAsInt())) : Optional.empty();
    }

    private static boolean isUnpublishable(char c) {
        return (c >= '\u202A' && c <= '\u202E') || c >= '\uFFFE';
    }

    private static boolean isUnstorable(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c != '\n' && c != '\t';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
