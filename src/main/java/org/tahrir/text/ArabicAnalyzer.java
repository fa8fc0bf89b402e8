package org.tahrir.text;

import java.util.List;
import java.util.function.Supplier;

/// Cuts a text into the words that search and related pieces work with. Words written differently by habit or by
/// machine come out alike: tashkeel, tatweel, hamza on alef, ta marbuta, alef maqsura, Persian letters, presentation
/// forms, both sets of digits, invisible characters inside a word. Offsets are those of the text as given.
///
/// Arabic letters and the Latin letters or digits glued to them (`لـCNN`, `الـ15`, `1436هـ`) are separate words. A
/// number is one word: `2,500` gives `2500`, `3.14` gives `3.14` (the only sign but letters and digits in a normal
/// form). Holds nothing but its word list: one analyzer may serve many threads.
public final class ArabicAnalyzer {
    /// Grows whenever the same text would give other tokens, so that an index knows it is out of date.
    public static final int VERSION = 2;

    private final LightStem stems;

    public ArabicAnalyzer(WordList words) {
        this(() -> words);
    }

    /// An analyser that asks for its list when it meets the first word that needs it: the bundled one takes time to
    /// read.
    public ArabicAnalyzer(Supplier<WordList> words) {
        this.stems = new LightStem(words);
    }

    /// The words of a text in their order, stop words included.
    public List<Token> analyze(CharSequence text) {
        return new TokenScan(text.toString(), stems).tokens();
    }

    /// A word or a whole text in the spelling of [Token#normal()]: letters made alike, marks and invisible characters
    /// gone. Everything that is neither letter nor digit stays as it is, and so does the comma of `2,500`.
    public static String normalize(CharSequence word) {
        StringBuilder normal = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            char fold = Folding.of(c);
            switch (fold) {
                case Folding.GAP, Folding.HALF -> normal.append(c);
                case Folding.MARK -> carryHamza(c, normal);
                case Folding.UNSEEN -> {}
                case Folding.EXPANDS -> normal.append(Folding.expansion(c));
                default -> normal.append(fold);
            }
        }
        return normal.toString();
    }

    private static void carryHamza(char mark, StringBuilder normal) {
        int last = normal.length() - 1;
        if (last >= 0) {
            normal.setCharAt(last, TokenScan.withMark(normal.charAt(last), mark));
        }
    }

    /// Whether a normal form is so common in Arabic or English that it tells texts apart no more.
    public static boolean isStopWord(String normal) {
        return StopWords.contains(normal);
    }
}
