package org.tahrir.style;

import static org.tahrir.style.Severity.DOUBT;
import static org.tahrir.style.Severity.MISTAKE;
import static org.tahrir.style.Signs.ARABIC;
import static org.tahrir.style.Signs.CLOSING;
import static org.tahrir.style.Signs.LETTER;
import static org.tahrir.style.Signs.NO_SPACE;
import static org.tahrir.style.Signs.SPACE;

import java.util.List;

/// The rules of the copy desk that can be told without a dictionary. A rule that is a pattern is one entry here.
public final class Rules {
    private static final String LATIN_MARKS = ",;?";
    private static final String ARABIC_MARKS = "،؛؟";

    private static final List<Rule> ALL = List.of(
            PatternRule.mending(
                    "spaces",
                    DOUBT,
                    "(?=" + SPACE + "{2})(?<=" + NO_SPACE + ")(?<fix>" + SPACE + "+)(?=" + NO_SPACE + ")",
                    run -> run.indexOf(' ') < 0 ? run.substring(0, 1) : " "),
            PatternRule.mending(
                    "space-before",
                    MISTAKE,
                    "(?=" + SPACE + "+[،؛؟:!.])(?<=" + NO_SPACE + ")(?<fix>" + SPACE + "+)(?:[،؛؟]|(?<=" + ARABIC
                            + CLOSING + "{0,2}" + SPACE + "{1,9})(?:[:!](?![)(\\[\\]/\\w])|\\.(?![.\\w])))",
                    run -> ""),
            PatternRule.mending(
                    "space-after", MISTAKE, "[،؛](?<fix>)(?!(?<=\\p{Nd}[،؛])\\p{Nd})[\\p{L}\\p{Nd}«“(]", none -> " "),
            new ArabicRule(PatternRule.mending(
                    "latin-mark",
                    MISTAKE,
                    "(?=[,;?])(?<=" + ARABIC + "[»”’\"')\\]!،؛؟,;?]{0,3}" + SPACE + "{0,3})(?<fix>[,;?]+)",
                    Rules::arabicMarks)),
            PatternRule.mending(
                    "tatweel",
                    DOUBT,
                    "(?=ـ)(?<=" + ARABIC + ")(?<!\\p{Nd} ?ه)(?!(?<=ل)ـ+ال)(?<fix>ـ+)(?=" + LETTER + ")",
                    drawn -> ""),
            new StraySignRule(),
            PatternRule.mending(
                    "letter-shapes",
                    DOUBT,
                    "(?<fix>[[\\uFB50-\\uFBB1\\uFBD3-\\uFD3D\\uFD50-\\uFDC7\\uFE70-\\uFEFC]&&\\p{IsArabic}]+)",
                    LetterShapes::plain),
            new RepeatedWordRule(),
            new UnbalancedRule());

    private Rules() {}

    /// All of them.
    public static List<Rule> all() {
        return ALL;
    }

    private static String arabicMarks(String latin) {
        StringBuilder arabic = new StringBuilder(latin);
        for (int at = 0; at < arabic.length(); at++) {
            arabic.setCharAt(at, ARABIC_MARKS.charAt(LATIN_MARKS.indexOf(arabic.charAt(at))));
        }
        return arabic.toString();
    }
}
