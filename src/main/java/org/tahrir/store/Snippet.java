package org.tahrir.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tahrir.article.Article;
import org.tahrir.text.ArabicAnalyzer;
import org.tahrir.text.Token;

/// A stretch of a story's text, letter for letter as it is written, around the place where most of what is looked for
/// stands together.
///
/// @param marks the words found: pairs of start and end (exclusive) in UTF-16 units of `text`
record Snippet(String text, List<int[]> marks) {
    private static final int LENGTH = 160;
    private static final String CUT = "…";

    static Snippet of(Article article, SearchQuery query, ArabicAnalyzer analyzer) {
        String text = (article.headlines().standfirst() + " " + article.body().plain())
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        Set<String> normals = query.wanted();
        Set<String> stems = query.stems();
        List<Token> found = analyzer.analyze(text).stream()
                .filter(token -> normals.contains(token.normal()) || stems.contains(token.stem()))
                .toList();
        return cut(text, found);
    }

    private static Snippet cut(String text, List<Token> found) {
        int first = 0;
        int last = 0;
        if (!found.isEmpty()) {
            int densest = densest(found);
            first = found.get(densest).start();
            last = found.get(reach(found, densest)).end();
        }
        int from = wordStart(text, Math.max(0, Math.min(first, first - (LENGTH - (last - first)) / 3)), first);
        int to = wordEnd(text, Math.min(text.length(), Math.max(last, from + LENGTH)), last);
        String before = from > 0 ? CUT : "";
        String after = to < text.length() ? CUT : "";
        List<int[]> marks = new ArrayList<>();
        for (Token token : found) {
            if (token.start() >= from && token.end() <= to) {
                marks.add(new int[] {token.start() - from + before.length(), token.end() - from + before.length()});
            }
        }
        return new Snippet(before + text.substring(from, to).strip() + after, marks);
    }

    /// The word found from which on the most different ones, then the most, stand within one snippet's length.
    private static int densest(List<Token> found) {
        int best = 0;
        int bestWeight = 0;
        for (int i = 0; i < found.size(); i++) {
            Set<String> different = new HashSet<>();
            int reach = reach(found, i);
            for (int j = i; j <= reach; j++) {
                different.add(found.get(j).stem());
            }
            int weight = different.size() * LENGTH + reach - i;
            if (weight > bestWeight) {
                best = i;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static int reach(List<Token> found, int from) {
        int reach = from;
        while (reach + 1 < found.size()
                && found.get(reach + 1).end() - found.get(from).start() <= LENGTH) {
            reach++;
        }
        return reach;
    }

    /// Where the first whole word at or after `wanted` begins, `latest` at the latest.
    private static int wordStart(String text, int wanted, int latest) {
        int at = wanted;
        while (at > 0 && at < latest && text.charAt(at - 1) != ' ') {
            at++;
        }
        return at;
    }

    /// Where the last whole word at or before `wanted` ends, `earliest` at the earliest.
    private static int wordEnd(String text, int wanted, int earliest) {
        int at = wanted;
        while (at < text.length() && at > earliest && text.charAt(at) != ' ') {
            at--;
        }
        return at > 0 ? at : wordBorder(text, wanted);
    }

    /// A text that begins with a word longer than a snippet is cut inside of it, never inside a character.
    private static int wordBorder(String text, int wanted) {
        boolean splits = wanted > 0
                && wanted < text.length()
                && Character.isLowSurrogate(text.charAt(wanted))
                && Character.isHighSurrogate(text.charAt(wanted - 1));
        return splits ? wanted - 1 : wanted;
    }
}
