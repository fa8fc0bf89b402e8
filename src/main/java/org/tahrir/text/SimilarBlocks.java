package org.tahrir.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pairs blocks of two versions that are different but plainly the same piece rewritten, keeping their order.
final class SimilarBlocks {
    /// Takes note of a pair: an index of the earlier and one of the later version.
    @FunctionalInterface
    interface Pairing {
        void pair(int before, int after);
    }

    /// The share of common words from which two texts are one text rewritten.
    private static final double ALIKE = 0.4;

    /// The most comparisons worth making; a larger gap stays unpaired.
    private static final int MOST_COMPARISONS = 40_000;

    private final List<Block> before;
    private final List<Block> after;
    private final Map<String, Integer> numbers = new HashMap<>();

    SimilarBlocks(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
    }

    /// Finds the pairs in order that are most alike in sum.
    void pair(List<Integer> olds, List<Integer> news, Pairing pairing) {
        if ((long) olds.size() * news.size() > MOST_COMPARISONS || olds.isEmpty() || news.isEmpty()) {
            return;
        }
        int[][] oldWords = words(before, olds);
        int[][] newWords = words(after, news);
        double[][] likeness = new double[olds.size()][news.size()];
        double[][] best = new double[olds.size() + 1][news.size() + 1];
        for (int i = olds.size() - 1; i >= 0; i--) {
            for (int j = news.size() - 1; j >= 0; j--) {
                likeness[i][j] = likeness(before.get(olds.get(i)), oldWords[i], after.get(news.get(j)), newWords[j]);
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), best[i + 1][j + 1] + likeness[i][j]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < olds.size() && j < news.size()) {
            if (likeness[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + likeness[i][j]) {
                pairing.pair(olds.get(i++), news.get(j++));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /// The words of some blocks by their numbers, sorted: so that they are taken apart once, not for each comparison.
    private int[][] words(List<Block> blocks, List<Integer> some) {
        return some.stream().map(blocks::get).map(this::words).toArray(int[][]::new);
    }

    private int[] words(Block block) {
        return block instanceof Block.TextBlock text
                ? WordDiff.words(text.prose()).stream()
                        .mapToInt(word -> numbers.computeIfAbsent(word.plain(), unknown -> numbers.size()))
                        .sorted()
                        .toArray()
                : new int[0];
    }

    /// From 0 (not the same piece) to 1 (the same words).
    private static double likeness(Block old, int[] oldWords, Block now, int[] newWords) {
        return switch (old) {
            case Block.TextBlock ignored -> now instanceof Block.TextBlock ? likeness(oldWords, newWords) : 0;
            case Block.Picture picture ->
                now instanceof Block.Picture other && other.media().equals(picture.media()) ? 1 : 0;
            case Block.Card card ->
                now instanceof Block.Card other && other.href().equals(card.href()) ? 1 : 0;
            case Block.Table ignored -> now instanceof Block.Table ? ALIKE : 0;
        };
    }

    private static double likeness(int[] old, int[] now) {
        int words = old.length + now.length;
        int common = 0;
        for (int i = 0, j = 0; i < old.length && j < now.length; ) {
            if (old[i] == now[j]) {
                common++;
                i++;
                j++;
            } else if (old[i] < now[j]) {
                i++;
            } else {
                j++;
            }
        }
        double share = words == 0 ? 1 : 2.0 * common / words;
        return share >= ALIKE ? share : 0;
    }
}
