package org.tahrir.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The signs of a text that leave no mark of their own: spaces, marks of direction, joiners, line breaks. Each is one
/// UTF-16 unit.
public enum Invisible {
    SPACE,
    NO_BREAK_SPACE,
    NARROW_NO_BREAK_SPACE,
    OTHER_SPACE,
    TAB,
    LINE_BREAK,
    /// Follows the last sign of a text and is none of them.
    PARAGRAPH_END,
    LEFT_TO_RIGHT_MARK,
    RIGHT_TO_LEFT_MARK,
    ARABIC_LETTER_MARK,
    LEFT_TO_RIGHT_EMBEDDING,
    RIGHT_TO_LEFT_EMBEDDING,
    LEFT_TO_RIGHT_OVERRIDE,
    RIGHT_TO_LEFT_OVERRIDE,
    POP_DIRECTIONAL_FORMATTING,
    LEFT_TO_RIGHT_ISOLATE,
    RIGHT_TO_LEFT_ISOLATE,
    FIRST_STRONG_ISOLATE,
    POP_DIRECTIONAL_ISOLATE,
    ZERO_WIDTH_NON_JOINER,
    ZERO_WIDTH_JOINER,
    ZERO_WIDTH_SPACE,
    WORD_JOINER,
    BYTE_ORDER_MARK,
    SOFT_HYPHEN;

    /// What a sign is, if it can't be seen.
    public static Optional<Invisible> of(char sign) {
        return Optional.ofNullable(kind(sign));
    }

    /// Whether it takes a place of its own in a line.
    public boolean isWide() {
        return compareTo(LINE_BREAK) < 0;
    }

    /// Whether it does nothing but say which way text runs.
    public boolean isBidiControl() {
        return compareTo(LEFT_TO_RIGHT_MARK) >= 0 && compareTo(POP_DIRECTIONAL_ISOLATE) <= 0;
    }

    private static @Nullable Invisible kind(char sign) {
        return switch (sign) {
            case ' ' -> SPACE;
            case '\t' -> TAB;
            case '\n' -> LINE_BREAK;
            case '\u00A0' -> NO_BREAK_SPACE;
            case '\u00AD' -> SOFT_HYPHEN;
            case '\u061C' -> ARABIC_LETTER_MARK;
            case '\u200B' -> ZERO_WIDTH_SPACE;
            case '\u200C' -> ZERO_WIDTH_NON_JOINER;
            case '\u200D' -> ZERO_WIDTH_JOINER;
            case '\u200E' -> LEFT_TO_RIGHT_MARK;
            case '\u200F' -> RIGHT_TO_LEFT_MARK;
            case '\u202A' -> LEFT_TO_RIGHT_EMBEDDING;
            case '\u202B' -> RIGHT_TO_LEFT_EMBEDDING;
            case '\u202C' -> POP_DIRECTIONAL_FORMATTING;
            case '\u202D' -> LEFT_TO_RIGHT_OVERRIDE;
            case '\u202E' -> RIGHT_TO_LEFT_OVERRIDE;
            case '\u202F' -> NARROW_NO_BREAK_SPACE;
            case '\u2060' -> WORD_JOINER;
            case '\u2066' -> LEFT_TO_RIGHT_ISOLATE;
            case '\u2067' -> RIGHT_TO_LEFT_ISOLATE;
            case '\u2068' -> FIRST_STRONG_ISOLATE;
            case '\u2069' -> POP_DIRECTIONAL_ISOLATE;
            case '\uFEFF' -> BYTE_ORDER_MARK;
            default -> Character.getType(sign) == Character.SPACE_SEPARATOR ? OTHER_SPACE : null;
        };
    }
}
