package org.tahrir.text;

import java.util.ArrayList;
import java.util.List;

/// The difference between two texts by words: a word, a stretch of spaces and every other sign are one piece each, and
/// pieces are equal when their letters and their marks are.
final class WordDiff {
    private WordDiff() {}

    static List<Change.Words> between(Prose before, Prose after) {
        List<Prose> olds = pieces(before);
        List<Prose> news = pieces(after);
        int[] partners = Alignment.partners(olds, news);
        List<Change.Words> changes = new ArrayList<>();
        int oldAt = 0;
        int newAt = 0;
        int i = 0;
        int j = 0;
        while (i < olds.size() || j < news.size()) {
            int start = oldAt;
            int at = newAt;
            while (i < olds.size() && partners[i] == Alignment.NONE) {
                oldAt += olds.get(i++).length();
            }
            int next = i < olds.size() ? partners[i] : news.size();
            while (j < next) {
                newAt += news.get(j++).length();
            }
            if (start < oldAt || at < newAt) {
                changes.add(new Change.Words(start, oldAt, at, after.slice(at, newAt)));
            }
            if (i < olds.size()) {
                oldAt += olds.get(i++).length();
                newAt += news.get(j++).length();
            }
        }
        return List.copyOf(changes);
    }

    /// The pieces of a text that are words.
    static List<Prose> words(Prose prose) {
        return pieces(prose).stream()
                .filter(piece -> isWord(piece.plain().charAt(0)))
                .toList();
    }

    private static List<Prose> pieces(Prose prose) {
        String text = prose.plain();
        List<Prose> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = pieceEnd(text, start);
            pieces.add(prose.slice(start, end));
            start = end;
        }
        return pieces;
    }

    private static int pieceEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        char first = text.charAt(start);
        if (isWord(first)) {
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
        } else if (isSpace(first)) {
            while (end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWord(char c) {
        char folded = Folding.of(c);
        return folded >= Folding.FIRST_LETTER
                || folded == Folding.MARK
                || folded == Folding.UNSEEN
                || folded == Folding.EXPANDS;
    }
}
