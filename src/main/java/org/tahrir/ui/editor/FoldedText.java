package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tahrir.text.ArabicAnalyzer;

/// A text as search sees it, whatever its tashkeel, tatweel and hamza, with the way back to the letters as written.
final class FoldedText {
    private final String normal;
    /// For each character of the normal text the one of the written text it comes from.
    private final int[] origins;
    private final int length;

    private FoldedText(String normal, int[] origins, int length) {
        this.normal = normal;
        this.origins = origins;
        this.length = length;
    }

    /// A stretch of the written text.
    record Hit(int from, int to) {}

    static FoldedText of(String text) {
        String plain = oneSpace(text);
        String normal = ArabicAnalyzer.normalize(plain);
        int[] origins = new int[normal.length()];
        int at = 0;
        for (int i = 0; i < plain.length() && at < origins.length; i++) {
            int end = at + ArabicAnalyzer.normalize(plain.substring(i, i + 1)).length();
            Arrays.fill(origins, at, Math.min(end, origins.length), i);
            at = end;
        }
        return new FoldedText(normal, origins, text.length());
    }

    /// Words in the spelling in which they are looked for.
    static String wanted(String words) {
        return ArabicAnalyzer.normalize(oneSpace(words));
    }

    /// All places of a wanted text, none overlapping another; marks after a hit's last letter belong to it.
    List<Hit> hits(String wanted) {
        List<Hit> hits = new ArrayList<>();
        int found = wanted.isEmpty() ? -1 : normal.indexOf(wanted);
        while (found >= 0) {
            int end = found + wanted.length();
            hits.add(new Hit(origins[found], endOf(end)));
            found = normal.indexOf(wanted, end);
        }
        return hits;
    }

    private int endOf(int next) {
        int after = next < origins.length ? origins[next] : length;
        return Math.max(after, origins[next - 1] + 1);
    }

    private static String oneSpace(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
        }
        return plain.toString();
    }
}
