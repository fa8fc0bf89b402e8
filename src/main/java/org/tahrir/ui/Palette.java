package org.tahrir.ui;

import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The 256 colours that stand for all colours of a picture of the screen: the commonest as they are, so that shadows
/// stay smooth; then such as look like none that is there. Few surfaces and many edges make it look as the picture did.
final class Palette {
    private static final int MOST = 256;
    /// So many of the commonest are taken however near they are to one another.
    private static final int COMMON = 96;
    /// Colours nearer than this, summed over red, green and blue, look alike.
    private static final int ALIKE = 9;

    private final List<Integer> colours;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private Palette(List<Integer> colours) {
        this.colours = colours;
    }

    /// The palette of a picture.
    ///
    /// @param pixels as ARGB; transparency is left aside
    static Palette of(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        List<Integer> commonest = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> chosen = new ArrayList<>(commonest.subList(0, Math.min(COMMON, commonest.size())));
        for (int alike = ALIKE; chosen.size() < MOST && alike >= 0; alike -= ALIKE) {
            for (int colour : commonest) {
                if (chosen.size() < MOST && isFarFromAll(colour, chosen, alike)) {
                    chosen.add(colour);
                }
            }
        }
        return new Palette(List.copyOf(chosen));
    }

    /// The number of the colour that stands for another.
    int index(int colour) {
        return nearest.computeIfAbsent(colour & 0xFFFFFF, this::nearest);
    }

    /// The colour of a number.
    int colour(int index) {
        return colours.get(index);
    }

    IndexColorModel colourModel() {
        int[] table = colours.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, table.length, table, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private int nearest(int colour) {
        int best = 0;
        for (int i = 1; i < colours.size(); i++) {
            if (distance(colour, colours.get(i)) < distance(colour, colours.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isFarFromAll(int colour, List<Integer> chosen, int alike) {
        for (int one : chosen) {
            if (distance(colour, one) <= alike) {
                return false;
            }
        }
        return true;
    }

    private static int distance(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                + Math.abs((a & 255) - (b & 255));
    }
}
