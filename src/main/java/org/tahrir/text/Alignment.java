package org.tahrir.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The longest common subsequence of two lists, by Myers' greedy algorithm. Lists that differ in more than a thousand
/// places are aligned at their ends only: such a difference tells nobody anything.
final class Alignment {
    static final int NONE = -1;

    private static final int MOST_DIFFERENCES = 1000;

    private final int[] a;
    private final int[] b;
    private final int[] partners;

    private Alignment(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        this.partners = new int[a.length];
        Arrays.fill(partners, NONE);
    }

    /// For each element of the first list the index of the equal one in the second that it is paired with, or [#NONE].
    static <T> int[] partners(List<T> first, List<T> second) {
        Map<T, Integer> names = new HashMap<>();
        Alignment alignment = new Alignment(named(first, names), named(second, names));
        alignment.align();
        return alignment.partners;
    }

    private static <T> int[] named(List<T> list, Map<T, Integer> names) {
        return list.stream()
                .mapToInt(each -> names.computeIfAbsent(each, unknown -> names.size()))
                .toArray();
    }

    private void align() {
        int start = 0;
        while (start < a.length && start < b.length && a[start] == b[start]) {
            partners[start] = start;
            start++;
        }
        int endA = a.length;
        int endB = b.length;
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) {
            partners[--endA] = --endB;
        }
        alignMiddle(start, endA - start, endB - start);
    }

    private void alignMiddle(int start, int n, int m) {
        List<int[]> trace = new ArrayList<>();
        int most = Math.min(n + m, MOST_DIFFERENCES);
        int[] reach = new int[2 * most + 3];
        int zero = most + 1;
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(reach, zero - d - 1, zero + d + 2));
            for (int k = -d; k <= d; k += 2) {
                int x = goesDown(reach, zero, k, d) ? reach[zero + k + 1] : reach[zero + k - 1] + 1;
                while (x < n && x - k < m && x - k >= 0 && a[start + x] == b[start + x - k]) {
                    x++;
                }
                reach[zero + k] = x;
                if (x >= n && x - k >= m) {
                    walkBack(trace, start, n, m);
                    return;
                }
            }
        }
    }

    private void walkBack(List<int[]> trace, int start, int n, int m) {
        int x = n;
        int y = m;
        for (int d = trace.size() - 1; d >= 0; d--) {
            int[] reach = trace.get(d);
            int zero = d + 1;
            int k = x - y;
            int from = goesDown(reach, zero, k, d) ? k + 1 : k - 1;
            int fromX = d == 0 ? 0 : reach[zero + from];
            int fromY = d == 0 ? 0 : fromX - from;
            while (x > fromX && y > fromY) {
                x--;
                y--;
                partners[start + x] = start + y;
            }
            x = fromX;
            y = fromY;
        }
    }

    private static boolean goesDown(int[] reach, int zero, int k, int d) {
        return k == -d || (k != d && reach[zero + k - 1] < reach[zero + k + 1]);
    }
}
