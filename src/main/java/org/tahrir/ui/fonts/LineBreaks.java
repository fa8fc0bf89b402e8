package org.tahrir.ui.fonts;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Where the lines of one laid-out text may end. JavaFX asks the JDK, whose rules let a line begin with a comma after a
/// closing bracket or quote; here such places are passed over for the one before them. Knows where the line being
/// filled began, because its runs tell it of each line that ended.
final class LineBreaks {
    private static final String NEVER_FIRST = "،؛؟»)]}٪%…›’”.,:;!?۔";
    /// These may begin a word: .NET, %25, …قال.
    private static final String FIRST_BEFORE_WORD = "٪%….,:;!?";

    private static final String NEVER_LAST = "«([{‹‘“";

    private static final String PERCENT = "%٪‰";

    private static final String INSIDE_NUMBERS = ":/.,-٫٬";

    private final char[] text;
    private final byte baseLevel;
    /// Runs that end with a space, by where they end.
    private final Map<Integer, ShapedRun> endingWithSpace = new HashMap<>();

    private int lineStart;
    private @Nullable BreakIterator jdk;

    /// @param baseLevel 1 where the paragraph runs from right to left, else 0
    LineBreaks(char[] text, byte baseLevel) {
        this.text = text;
        this.baseLevel = baseLevel;
    }

    byte baseLevel() {
        return baseLevel;
    }

    void lineEnded(int at) {
        lineStart = at;
    }

    /// Learns of a run, or that it is shorter now.
    void know(ShapedRun run) {
        int end = run.getEnd();
        if (end > 0 && Character.isWhitespace(text[end - 1])) {
            endingWithSpace.put(end, run);
        }
    }

    /// The run that ends at a place, with a space.
    @Nullable
    ShapedRun runTo(int end) {
        return endingWithSpace.get(end);
    }

    /// Where the spaces begin that a stretch ends with. A joiner behind a space goes with it.
    int trailingSpaces(int start, int end) {
        int first = end;
        for (int at = end; at > start && (Character.isWhitespace(text[at - 1]) || isJoiner(at - 1)); at--) {
            if (!isJoiner(at - 1) || (at > 1 && Character.isWhitespace(text[at - 2]))) {
                first = at - 1;
            }
        }
        return first;
    }

    private boolean isJoiner(int at) {
        return text[at] == '\u200C' || text[at] == '\u200D';
    }

    /// Whether the text has a place where JavaFX's own rule for plain words, after each space, is not good enough.
    static boolean needsCare(char[] text) {
        for (int i = 1; i < text.length; i++) {
            if (Character.isWhitespace(text[i - 1]) && isNeverFirst(text, i)) {
                return true;
            }
        }
        return false;
    }

    /// Answers for the first character that does not fit which character JavaFX is to think of as that one, so that it
    /// breaks at the right place.
    ///
    /// @param hit      the first character of a run that does not fit
    /// @param runStart where that run begins
    /// @param runEnd   where it ends
    int wrap(int hit, int runStart, int runEnd) {
        int start = currentLineStart(hit);
        int offset = pastSpaces(hit, runEnd);
        if (offset == runEnd - 1 && Character.isWhitespace(text[offset])) {
            offset = runEnd; // nothing but spaces hang over: they may
        }
        int word = wordAt(offset, start);
        if (isPlain(word, offset, start)) {
            return word;
        }
        int[] places = places(start, offset);
        for (int i = places.length - 1; i >= 0; i--) {
            if (isAllowed(places[i])) {
                return places[i];
            }
        }
        return insideWord(hit, Math.max(start, runStart), places);
    }

    private int wordAt(int offset, int start) {
        int word = offset;
        while (word > start && !Character.isWhitespace(text[word - 1])) {
            word--;
        }
        return word;
    }

    /// Whether a word is one that the JDK, too, parts from the one before. Asking it takes longer than all else here
    /// together.
    private boolean isPlain(int word, int offset, int start) {
        if (word <= start || !isAllowed(word)) {
            return false;
        }
        for (int at = word; at <= offset && at < text.length; at++) {
            if (!Character.isLetterOrDigit(text[at]) && !Marks.isMark(text[at])) {
                return false;
            }
        }
        return true;
    }

    /// A word as long as its line is cut where the line is full; the sign behind it takes its last letter along. Where
    /// not even an address's host fits, the JDK's rule stands.
    private int insideWord(int hit, int first, int[] places) {
        int limit = IntStream.of(places)
                .filter(place -> place <= hit && !isInsideScheme(place))
                .findFirst()
                .orElse(hit);
        if (limit >= text.length || isAllowed(limit)) {
            return hit;
        }
        int before = limit - 1;
        while (before > first && (isRider(before) || !isAllowed(before))) {
            before--;
        }
        return before > first ? before : hit;
    }

    private boolean isRider(int at) {
        return Character.isLowSurrogate(text[at]) || Marks.isMarkOrInvisible(text[at]);
    }

    private int pastSpaces(int from, int runEnd) {
        int at = from;
        while (at + 1 < runEnd && Character.isWhitespace(text[at])) {
            at++;
        }
        return at;
    }

    /// Hard line ends are not told of, but are plain to see.
    private int currentLineStart(int hit) {
        for (int at = hit - 1; at >= lineStart; at--) {
            if (text[at] == '\n' || text[at] == '\r') {
                return at + 1;
            }
        }
        return lineStart;
    }

    private boolean isAllowed(int at) {
        return !isNeverFirst(text, at)
                && !isAfterOpening(at)
                && !isInsidePercentage(at)
                && !isInsideNumber(at)
                && !isInsideScheme(at);
    }

    /// The JDK lets a line end within 17:30.
    private boolean isInsideNumber(int at) {
        return at > 1
                && at < text.length
                && INSIDE_NUMBERS.indexOf(text[at - 1]) >= 0
                && Character.isDigit(text[at])
                && Character.isDigit(text[at - 2]);
    }

    /// The JDK lets a line end between https: and the two strokes behind it.
    private boolean isInsideScheme(int at) {
        return at > 0 && at + 1 < text.length && text[at - 1] == ':' && text[at] == '/' && text[at + 1] == '/';
    }

    /// The JDK lets a line end between a percent sign and the number behind it, where Arabic often writes it.
    private boolean isInsidePercentage(int at) {
        return at > 0 && at < text.length && PERCENT.indexOf(text[at - 1]) >= 0 && Character.isDigit(text[at]);
    }

    private boolean isAfterOpening(int at) {
        int before = at - 1;
        while (before > lineStart && Character.isWhitespace(text[before])) {
            before--;
        }
        return before >= 0 && NEVER_LAST.indexOf(text[before]) >= 0;
    }

    private static boolean isNeverFirst(char[] text, int at) {
        if (at >= text.length || NEVER_FIRST.indexOf(text[at]) < 0) {
            return false;
        }
        boolean afterSpace = at == 0 || Character.isWhitespace(text[at - 1]);
        return !(afterSpace && FIRST_BEFORE_WORD.indexOf(text[at]) >= 0 && beginsWord(text, at));
    }

    private static boolean beginsWord(char[] text, int at) {
        int next = at;
        while (next < text.length && text[next] == text[at]) {
            next++;
        }
        return next < text.length && Character.isLetterOrDigit(text[next]);
    }

    /// Where the JDK lets a line end, behind `after` and not behind `last`. It is asked in rising order: at each other
    /// question it goes back far to answer.
    private int[] places(int after, int last) {
        BreakIterator iterator = breaks();
        return IntStream.iterate(
                        iterator.following(after),
                        place -> place != BreakIterator.DONE && place <= last,
                        place -> iterator.next())
                .toArray();
    }

    private BreakIterator breaks() {
        BreakIterator known = jdk;
        if (known == null) {
            known = BreakIterator.getLineInstance();
            known.setText(new StringCharacterIterator(new String(text)));
            jdk = known;
        }
        return known;
    }
}
