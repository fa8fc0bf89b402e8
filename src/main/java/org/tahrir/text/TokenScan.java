package org.tahrir.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One walk over one text, gathering its words. A char loop over [Folding]'s table: nothing is allocated but the
/// tokens.
final class TokenScan {
    private final String text;
    private final LightStem stems;
    private final List<Token> tokens;
    private char[] word = new char[32];
    private int length;
    private int start;
    private int end;
    private boolean grouped;

    TokenScan(String text, LightStem stems) {
        this.text = text;
        this.stems = stems;
        this.tokens = new ArrayList<>(text.length() / 6 + 4);
    }

    List<Token> tokens() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            char fold = Folding.of(c);
            if (fold >= Folding.FIRST_LETTER) {
                letter(fold, at);
            } else {
                switch (fold) {
                    case Folding.MARK -> mark(c, at);
                    case Folding.EXPANDS -> form(c, at);
                    case Folding.HALF -> at = pair(at);
                    case Folding.GAP -> gap(c, at);
                    default -> {} // unseen: the word goes on
                }
            }
        }
        finish();
        return tokens;
    }

    /// What a letter becomes with a combining hamza after it: ؤ and ئ written as two characters are one letter.
    static char withMark(char letter, char mark) {
        if (mark != '\u0654') {
            return letter;
        }
        return switch (letter) {
            case 'و' -> 'ؤ';
            case 'ي' -> 'ئ';
            default -> letter;
        };
    }

    private void letter(char fold, int at) {
        if (length > 0 && Folding.isArabic(word[length - 1]) != Folding.isArabic(fold)) {
            finish();
        }
        if (length == 0) {
            start = at;
        }
        append(fold);
        end = at + 1;
    }

    private void mark(char c, int at) {
        if (length > 0) {
            word[length - 1] = withMark(word[length - 1], c);
            end = at + 1;
        }
    }

    private void form(char c, int at) {
        String letters = Folding.expansion(c);
        if (letters.indexOf(' ') >= 0) {
            finish();
        }
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) == ' ') {
                finish();
            } else {
                letter(letters.charAt(i), at);
            }
        }
        if (letters.indexOf(' ') >= 0) {
            finish();
        }
    }

    private int pair(int at) {
        int codePoint = text.codePointAt(at);
        if (!Character.isSupplementaryCodePoint(codePoint) || !Character.isLetterOrDigit(codePoint)) {
            finish();
            return at;
        }
        int lower = Character.toLowerCase(codePoint);
        letter(Character.highSurrogate(lower), at);
        letter(Character.lowSurrogate(lower), at + 1);
        return at + 1;
    }

    private void gap(char c, int at) {
        if (length == 0) {
            return;
        }
        if ((c == '.' || c == '\u066B') && isDigitAt(at + 1) && Folding.isDigit(word[length - 1])) {
            append('.');
        } else if ((c == ',' || c == '\u066C') && groupsThousands(at)) {
            grouped = true;
        } else {
            finish();
        }
    }

    private boolean groupsThousands(int comma) {
        if ((length > 3 && !grouped)
                || !isDigitAt(comma + 1)
                || !isDigitAt(comma + 2)
                || !isDigitAt(comma + 3)
                || isDigitAt(comma + 4)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!Folding.isDigit(word[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isDigitAt(int at) {
        return at < text.length() && Folding.isDigit(Folding.of(text.charAt(at)));
    }

    private void append(char c) {
        if (length == word.length) {
            word = Arrays.copyOf(word, length * 2);
        }
        word[length++] = c;
    }

    private void finish() {
        if (length > 0) {
            String normal = new String(word, 0, length);
            tokens.add(new Token(start, end, normal, stems.of(normal, word, length)));
        }
        length = 0;
        grouped = false;
    }
}
