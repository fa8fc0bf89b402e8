package org.tahrir.text;

import java.time.Duration;

/// How long a text is for its writer and its reader. Tashkeel, tatweel and invisible characters belong to the word they
/// stand in; Latin words and numbers are words, and so are `2,500`, `10:30`, `don’t`, an address or `لـCNN`, each one.
///
/// @param words how many words it has
/// @param characters its code points with spaces, without line feeds
public record TextCount(int words, int characters) {
    public static final TextCount NONE = new TextCount(0, 0);

    /// The pace at which people read news silently in Arabic, about 180 words a minute.
    private static final int WORDS_A_MINUTE = 180;

    /// Signs that join letters and digits other than Arabic letters into one word.
    private static final String JOINERS = ".,'’-/:@_&%\u066B\u066C";

    public static TextCount of(CharSequence text) {
        int words = 0;
        int characters = 0;
        boolean inWord = false;
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = Character.codePointAt(text, at);
            characters += codePoint == '\n' ? 0 : 1;
            if (Character.isLetterOrDigit(codePoint) && codePoint != '\u0640') {
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (!(inWord && (isPartOfWord((char) codePoint) || joins(text, at)))) {
                inWord = false;
            }
        }
        return new TextCount(words, characters);
    }

    /// The count of a body: its blocks of text and its tables, without captions.
    public static TextCount of(Body body) {
        return body.proses().map(prose -> of(prose.plain())).reduce(NONE, TextCount::plus);
    }

    public TextCount plus(TextCount more) {
        return new TextCount(words + more.words, characters + more.characters);
    }

    /// How long a reader takes, to the second.
    public Duration readingTime() {
        return Duration.ofSeconds(Math.ceilDiv(words * 60L, WORDS_A_MINUTE));
    }

    private static boolean isPartOfWord(char c) {
        return Folding.of(c) == Folding.MARK || Folding.of(c) == Folding.UNSEEN;
    }

    private static boolean joins(CharSequence text, int at) {
        return JOINERS.indexOf(text.charAt(at)) >= 0 && isJoined(text, at - 1) && isJoined(text, at + 1);
    }

    private static boolean isJoined(CharSequence text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char folded = Folding.of(text.charAt(at));
        return folded >= Folding.FIRST_LETTER && !Folding.isArabic(folded);
    }
}
