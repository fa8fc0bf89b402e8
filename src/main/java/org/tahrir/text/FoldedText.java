package org.tahrir.text;

import java.util.Arrays;
import java.util.Set;

/// A text without the differences of spelling that somebody leaves aside, with the way back to the letters as written.
/// Invisible characters are never told apart from nothing, presentation forms never from their letters, nor any space
/// from another.
public final class FoldedText {
    private static final char TATWEEL = '\u0640';
    private static final char HAMZA_ABOVE = '\u0654';

    private final String text;
    private final Set<Likeness> alike;
    private final StringBuilder folded = new StringBuilder();
    private final String normal;
    /// For each character of the normal text the one of the written text it comes from.
    private int[] origins;

    private FoldedText(String text, Set<Likeness> alike) {
        this.text = text;
        this.alike = alike;
        this.origins = new int[text.length()];
        for (int at = 0; at < text.length(); at++) {
            fold(text.charAt(at), at);
        }
        this.normal = folded.toString();
    }

    public static FoldedText of(String text, Set<Likeness> alike) {
        return new FoldedText(text, alike);
    }

    /// The spelling in which words are compared.
    public String normal() {
        return normal;
    }

    /// The text as written.
    public String text() {
        return text;
    }

    /// Where the stretch of the written text begins that a stretch of the normal text stands for.
    ///
    /// @param at an offset in the normal text
    public int start(int at) {
        return at < normal.length() ? origins[at] : text.length();
    }

    /// Where a stretch of the written text ends; marks after its last letter belong to it.
    ///
    /// @param next the offset in the normal text after its last character, more than 0
    public int end(int next) {
        return Math.max(start(next), origins[next - 1] + 1);
    }

    private void fold(char c, int at) {
        char fold = Folding.of(c);
        switch (fold) {
            case Folding.UNSEEN -> {}
            case Folding.GAP -> append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c, at);
            case Folding.HALF -> append(c, at);
            case Folding.MARK -> mark(c, at);
            case Folding.EXPANDS -> {
                String letters = Folding.expansion(c);
                for (int i = 0; i < letters.length(); i++) {
                    append(letters.charAt(i), at);
                }
            }
            default -> append(alike.contains(likeness(c, fold)) || isForm(c) ? fold : c, at);
        }
    }

    private void mark(char c, int at) {
        if (c == HAMZA_ABOVE && alike.contains(Likeness.HAMZA) && !folded.isEmpty()) {
            int last = folded.length() - 1;
            folded.setCharAt(last, TokenScan.withMark(folded.charAt(last), c));
        } else if (!alike.contains(c == TATWEEL ? Likeness.TATWEEL : Likeness.TASHKEEL)) {
            append(c, at);
        }
    }

    private void append(char c, int at) {
        if (folded.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2 + 8);
        }
        origins[folded.length()] = at;
        folded.append(c);
    }

    private static Likeness likeness(char c, char fold) {
        if (Folding.isDigit(fold)) {
            return Likeness.DIGITS;
        }
        return Folding.isArabic(c) ? Likeness.HAMZA : Likeness.CASE;
    }

    private static boolean isForm(char c) {
        return c >= '\uFB50';
    }
}
