package org.tahrir.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Helps somebody who types, paragraph by paragraph.
///
/// @param on which helps are wanted
/// @param abbreviations what is written out, and what it is then
public record TypingHelps(Set<TypingHelp> on, Map<String, String> abbreviations) {
    /// All helps, no abbreviations.
    public static final TypingHelps DEFAULT = new TypingHelps(Set.of(TypingHelp.values()), Map.of());

    private static final String OPENING = "([{«“";
    private static final String CLOSING = ")]}»”";
    private static final String ENDING = " \u00A0\n.,;:!?،؛؟…)]}»”’";
    private static final String LATIN = ",;?";
    private static final String ARABIC = "،؛؟";

    public TypingHelps {
        on = Set.copyOf(on);
        abbreviations = Map.copyOf(abbreviations);
    }

    /// A paragraph and the offset of the caret in it.
    public record Line(String text, int caret) {
        String before() {
            return text.substring(0, caret - 1);
        }

        String after() {
            return text.substring(caret);
        }

        /// The character before the caret.
        public char typed() {
            return text.charAt(caret - 1);
        }

        /// The character before the one that was typed, a space at the beginning.
        char previous() {
            return caret > 1 ? text.charAt(caret - 2) : ' ';
        }

        private char beforePrevious() {
            return caret > 2 ? text.charAt(caret - 3) : ' ';
        }

        private Line with(int from, int to, String put, int at) {
            return new Line(text.substring(0, from) + put + text.substring(to), at);
        }
    }

    /// The quotation marks in which a paragraph's quotations are set, and quotations within them.
    ///
    /// @param outer the mark that opens and the one that closes
    /// @param inner the same for a quotation within a quotation
    public record Quotes(String outer, String inner) {
        private boolean areStraight() {
            return outer.charAt(0) == outer.charAt(1);
        }
    }

    public TypingHelps with(TypingHelp help, boolean wanted) {
        return new TypingHelps(Switches.with(on, help, wanted), abbreviations);
    }

    public TypingHelps withAbbreviations(Map<String, String> others) {
        return new TypingHelps(on, others);
    }

    /// Whether a character that was typed may call for help at all.
    public boolean mayFollow(char typed) {
        return "\"'-".indexOf(typed) >= 0 || OPENING.indexOf(typed) >= 0 || ENDING.indexOf(typed) >= 0;
    }

    /// The paragraph as it is with help, if there is any.
    ///
    /// @param typed the paragraph after a character was typed, with the caret after it
    public Optional<Line> after(Line typed, Quotes quotes) {
        Line line = typed;
        line = on.contains(TypingHelp.ABBREVIATIONS) ? writtenOut(line) : line;
        line = on.contains(TypingHelp.PUNCTUATION) ? punctuated(line) : line;
        line = on.contains(TypingHelp.DASHES) ? dashed(line) : line;
        line = on.contains(TypingHelp.QUOTES) && !quotes.areStraight() ? quoted(line, quotes) : line;
        line = on.contains(TypingHelp.PAIRS) ? paired(line) : line;
        return line.equals(typed) ? Optional.empty() : Optional.of(line);
    }

    private Line writtenOut(Line line) {
        if (ENDING.indexOf(line.typed()) < 0) {
            return line;
        }
        String before = line.before();
        int start = before.length();
        while (start > 0
                && !Character.isWhitespace(before.charAt(start - 1))
                && OPENING.indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        String full = abbreviations.get(before.substring(start));
        return full == null ? line : line.with(start, before.length(), full, start + full.length() + 1);
    }

    private static Line punctuated(Line line) {
        char typed = line.typed();
        boolean wasNumber = typed == ' ' && line.previous() == ',' && isDigit(line.beforePrevious());
        int sign = LATIN.indexOf(wasNumber ? ',' : typed);
        int at = line.caret() - (wasNumber ? 2 : 1);
        if (sign < 0 || !followsArabic(line.text(), at)) {
            return line;
        }
        boolean mayGoOn = typed == ',' && at > 0 && isDigit(line.text().charAt(at - 1));
        return mayGoOn ? line : line.with(at, at + 1, ARABIC.substring(sign, sign + 1), line.caret());
    }

    private static Line dashed(Line line) {
        String before = line.before();
        boolean isSecond = line.typed() == '-' && before.endsWith("-") && !before.endsWith("--");
        String word = before.substring(before.lastIndexOf(' ') + 1);
        boolean isAddress = word.contains("/") || word.contains("@") || word.startsWith("www.");
        return isSecond && !isAddress && !line.after().startsWith("-")
                ? line.with(line.caret() - 2, line.caret(), "—", line.caret() - 1)
                : line;
    }

    private static Line quoted(Line line, Quotes quotes) {
        int at = line.caret() - 1;
        if (line.typed() == '\'' && isLatin(line.previous())) {
            return line.with(at, at + 1, "’", line.caret());
        }
        if (line.typed() != '"') {
            return line;
        }
        boolean isInner = open(line.before(), quotes.outer()) > 0;
        boolean isInInner = isInner && open(line.before(), quotes.inner()) > 0;
        if (opens(line.previous())) {
            return line.with(at, at + 1, (isInner ? quotes.inner() : quotes.outer()).substring(0, 1), line.caret());
        }
        return line.with(at, at + 1, (isInInner ? quotes.inner() : quotes.outer()).substring(1), line.caret());
    }

    private static Line paired(Line line) {
        char typed = line.typed();
        int opening = OPENING.indexOf(typed);
        boolean isFree = line.after().isEmpty() || ENDING.indexOf(line.after().charAt(0)) >= 0;
        if (opening >= 0 && isFree && open(line.text(), pair(opening)) > 0) {
            return line.with(line.caret(), line.caret(), CLOSING.substring(opening, opening + 1), line.caret());
        }
        int closing = CLOSING.indexOf(typed);
        boolean isDoubled = closing >= 0
                && line.after().startsWith(String.valueOf(typed))
                && surplus(line.text(), pair(closing)) > 0;
        return isDoubled ? line.with(line.caret(), line.caret() + 1, "", line.caret()) : line;
    }

    private static String pair(int sign) {
        return OPENING.substring(sign, sign + 1) + CLOSING.charAt(sign);
    }

    /// How many of a pair are still open at the end of a text.
    private static int open(String text, String pair) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == pair.charAt(0)) {
                open++;
            } else if (text.charAt(i) == pair.charAt(1) && open > 0) {
                open--;
            }
        }
        return open;
    }

    /// How many more of a pair are closed than opened.
    private static long surplus(String text, String pair) {
        return text.chars().filter(c -> c == pair.charAt(1)).count()
                - text.chars().filter(c -> c == pair.charAt(0)).count();
    }

    /// Whether a quotation begins after a character: not at the end of a word, but where one is drawn out to be joined
    /// to it.
    private static boolean opens(char previous) {
        return Character.isWhitespace(previous)
                || Character.isSpaceChar(previous)
                || OPENING.indexOf(previous) >= 0
                || "—–-/:‘ـ".indexOf(previous) >= 0;
    }

    /// Whether the last letter before a place is Arabic.
    private static boolean followsArabic(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (Character.isLetter(text.charAt(i))) {
                return Folding.isArabic(text.charAt(i)) || text.charAt(i) >= '\uFB50';
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
