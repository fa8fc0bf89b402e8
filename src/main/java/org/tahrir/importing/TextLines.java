package org.tahrir.importing;

import java.util.ArrayList;
import java.util.List;

/// A text as lines, whatever ends them: CR LF, CR, LF, NEL, U+2028 or U+2029.
final class TextLines {
    private TextLines() {}

    /// All lines, the empty ones too. Ordinary spaces and tabs at both ends of a line are not part of it; every other
    /// character, no-break spaces included, is kept.
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isLineEnd(c)) {
                lines.add(trimmed(text, start, at));
                at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
                start = at;
            } else {
                at++;
            }
        }
        if (start < text.length()) {
            lines.add(trimmed(text, start, text.length()));
        }
        return lines;
    }

    /// Whether there is nothing in the line that a reader would see.
    static boolean isBlank(String line) {
        return line.codePoints().allMatch(TextLines::isGap);
    }

    private static boolean isGap(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static String trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlankAscii(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlankAscii(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlankAscii(char c) {
        return c == ' ' || c == '\t';
    }
}
