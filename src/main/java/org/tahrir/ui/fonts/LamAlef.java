package org.tahrir.ui.fonts;

/// Lam and alef are one sign, also where a style ends between them: then the lam's run draws both.
final class LamAlef {
    private static final char LAM = '\u0644';
    private static final String ALEFS = "\u0622\u0623\u0625\u0627\u0671";

    private LamAlef() {}

    /// The lam before an alef at a place, else the place.
    static int startOf(char[] text, int at) {
        if (at <= 0 || at >= text.length || ALEFS.indexOf(text[at]) < 0) {
            return at;
        }
        int lam = at - 1;
        while (lam > 0 && Marks.isMark(text[lam])) {
            lam--;
        }
        return text[lam] == LAM ? lam : at;
    }

    /// Where the alef with its marks ends whose lam ends at a place, else the place.
    static int endOf(char[] text, int at) {
        if (startOf(text, at) == at) {
            return at;
        }
        int end = at + 1;
        while (end < text.length && Marks.isMark(text[end])) {
            end++;
        }
        return end;
    }
}
