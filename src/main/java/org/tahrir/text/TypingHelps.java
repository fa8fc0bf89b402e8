package org.tahrir.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Helps somebody who types, paragraph by paragraph.
///
/// @param on which helps are wanted
/// @param abbreviations what is written out, and what it is then
public record TypingHelps(Set<TypingHelp> on, Map<String, String> abbreviations) {
    /// All helps, no abbreviations.
    public static final TypingHelps DEFAULT = new TypingHelps(Set.of(TypingHelp.values()), Map.of());

    private static final String OPENING = "([{«“";
    private static final List<QuoteMarks> PAIRS = List.of(
            new QuoteMarks("(", ")"),
            new QuoteMarks("[", "]"),
            new QuoteMarks("{", "}"),
            new QuoteMarks("«", "»"),
            new QuoteMarks("“", "”"));
    private static final String ENDING = " \u00A0\u202F\n.,;:!?،؛؟…)]}»”’";
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
    /// @param outer those of a quotation
    /// @param inner those of a quotation within a quotation
    public record Quotes(QuoteMarks outer, QuoteMarks inner) {}

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
        line = on.contains(TypingHelp.QUOTES) && !quotes.outer().areStraight() ? quoted(line, quotes) : line;
        line = on.contains(TypingHelp.PAIRS) ? paired(line, quotes) : line;
        return line.equals(typed) ? Optional.empty() : Optional.of(line);
    }

    private Line writtenOut(Line line) {
        if (ENDING.indexOf(line.typed()) < 0) {
            return line;
        }
        String before = line.before();
        int start = before.length();
        while (start > 0 && !isSpace(before.charAt(start - 1)) && OPENING.indexOf(before.charAt(start - 1)) < 0) {
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
        QuoteMarks outer = quotes.outer();
        if (line.typed() == outer.open()) {
            return put(line, at, outer.opening());
        }
        if (line.typed() == outer.close()) {
            boolean hasSpace = line.previous() == ' ' && outer.closing().length() > 1;
            return put(line, hasSpace ? at - 1 : at, outer.closing());
        }
        if (line.typed() != '"') {
            return line;
        }
        boolean isInner = outer.openIn(line.before()) > 0;
        boolean isInInner = isInner && quotes.inner().openIn(line.before()) > 0;
        return opens(line.previous())
                ? put(line, at, (isInner ? quotes.inner() : outer).opening())
                : put(line, at, (isInInner ? quotes.inner() : outer).closing());
    }

    private static Line put(Line line, int from, String marks) {
        return line.with(from, line.caret(), marks, from + marks.length());
    }

    private static Line paired(Line line, Quotes quotes) {
        int caret = line.caret();
        String toCaret = line.text().substring(0, caret);
        boolean isFree = line.after().isEmpty() || ENDING.indexOf(line.after().charAt(0)) >= 0;
        for (QuoteMarks pair : pairs(quotes)) {
            if (toCaret.endsWith(pair.opening()) && isFree && pair.openIn(line.text()) > 0) {
                return line.with(caret, caret, pair.closing(), caret);
            }
            boolean isDoubled = toCaret.endsWith(pair.closing()) && line.after().startsWith(pair.closing());
            if (isDoubled && surplus(line.text(), pair) > 0) {
                return line.with(caret, caret + pair.closing().length(), "", caret);
            }
        }
        return line;
    }

    /// The house's own first, with its spaces.
    private static List<QuoteMarks> pairs(Quotes quotes) {
        return quotes.outer().areStraight()
                ? PAIRS
                : Stream.concat(Stream.of(quotes.outer()), PAIRS.stream()).toList();
    }

    /// How many more of a pair are closed than opened.
    private static long surplus(String text, QuoteMarks pair) {
        return text.chars().filter(c -> c == pair.close()).count()
                - text.chars().filter(c -> c == pair.open()).count();
    }

    /// Whether a quotation begins after a character: not at the end of a word, but where one is drawn out to be joined
    /// to it.
    private static boolean opens(char previous) {
        return isSpace(previous) || OPENING.indexOf(previous) >= 0 || "—–-/:‘ـ".indexOf(previous) >= 0;
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

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
