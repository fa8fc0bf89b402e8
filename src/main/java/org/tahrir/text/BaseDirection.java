package org.tahrir.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Guesses which way a text runs.
public final class BaseDirection {
    /// Addresses of the web and of mail, which are Latin wherever they stand.
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+|[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+");

    private BaseDirection() {}

    /// RTL when at least three in ten of its letters run from right to left, else LTR; INHERIT for a text without
    /// letters. A first Latin word, as the bidi algorithm would go by, says little in Arabic news, and an address
    /// nothing: its letters count only where there are no others.
    public static Direction of(CharSequence text) {
        Matcher addresses = ADDRESS.matcher(text);
        Direction words = addresses.find() ? byLetters(addresses.replaceAll(" ")) : Direction.INHERIT;
        return words == Direction.INHERIT ? byLetters(text) : words;
    }

    private static Direction byLetters(CharSequence text) {
        long rightToLeft = 0;
        long leftToRight = 0;
        for (int at = 0; at < text.length(); at++) {
            int letter = Character.codePointAt(text, at);
            switch (Character.getDirectionality(letter)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> leftToRight++;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    rightToLeft += Character.isLetter(letter) ? 1 : 0;
                default -> {}
            }
            at += Character.charCount(letter) - 1;
        }
        if (rightToLeft + leftToRight == 0) {
            return Direction.INHERIT;
        }
        return rightToLeft * 10 >= (rightToLeft + leftToRight) * 3 ? Direction.RTL : Direction.LTR;
    }
}
