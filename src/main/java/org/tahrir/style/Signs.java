package org.tahrir.style;

/// Parts of patterns: the signs that rules speak of.
final class Signs {
    /// What spaces of any width are, for use in a class; no tabs and line breaks.
    private static final String SPACES = " \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000";
    static final String SPACE = "[" + SPACES + "]";
    static final String NO_SPACE = "[^\\s" + SPACES + "]";
    /// Arabic letters, without tatweel.
    static final String LETTER = "[\\p{IsArabic}&&\\p{L}]";
    /// Arabic letters, and the marks over and under them.
    static final String ARABIC = "[\\p{IsArabic}\\p{IsInherited}&&[\\p{L}\\p{M}]&&[^ـ]]";
    /// What may stand between a word and the mark after it.
    static final String CLOSING = "[»”’\"'\\)\\]]";

    private Signs() {}
}
