package org.tahrir.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// How often each of the commonest words of news Arabic occurs, in normalised spelling. Immutable; asked without
/// allocating.
public final class WordList {
    public static final WordList EMPTY = new WordList(Map.of());

    private final String[] forms;
    private final int[] counts;
    private final int size;

    private WordList(Map<String, Integer> words) {
        int capacity = Integer.highestOneBit(Math.max(words.size(), 1)) * 4;
        forms = new String[capacity];
        counts = new int[capacity];
        size = words.size();
        words.forEach(this::put);
    }

    /// A list of normalised forms with their counts.
    public static WordList of(Map<String, Integer> counts) {
        return new WordList(counts);
    }

    /// The list that comes with the program: about 60,000 forms counted in some five million words of news.
    public static WordList bundled() {
        return Bundled.LIST;
    }

    /// How often a normalised form was seen; 0 for one that isn't in the list.
    public int count(CharSequence normal) {
        int at = hash(normal) & (forms.length - 1);
        while (forms[at] != null) {
            if (forms[at].contentEquals(normal)) {
                return counts[at];
            }
            at = (at + 1) & (forms.length - 1);
        }
        return 0;
    }

    /// The same for a word in a buffer, `from` inclusive, `to` exclusive.
    int count(char[] buffer, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        int at = spread(hash) & (forms.length - 1);
        while (forms[at] != null) {
            if (isAt(at, buffer, from, to)) {
                return counts[at];
            }
            at = (at + 1) & (forms.length - 1);
        }
        return 0;
    }

    /// How many forms it holds.
    public int size() {
        return size;
    }

    private boolean isAt(int slot, char[] buffer, int from, int to) {
        String form = forms[slot];
        if (form.length() != to - from) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void put(String form, int count) {
        int at = hash(form) & (forms.length - 1);
        while (forms[at] != null) {
            at = (at + 1) & (forms.length - 1);
        }
        forms[at] = form;
        counts[at] = count;
    }

    private static int hash(CharSequence form) {
        int hash = 0;
        for (int i = 0; i < form.length(); i++) {
            hash = 31 * hash + form.charAt(i);
        }
        return spread(hash);
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    /// Reads the bundled list once, when somebody first asks for it.
    private static final class Bundled {
        private static final String RESOURCE = "words.txt.gz";
        private static final WordList LIST = read();

        private static WordList read() {
            try (InputStream packed = Objects.requireNonNull(WordList.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader lines = new BufferedReader(
                            new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
                Map<String, Integer> counts = LinkedHashMap.newLinkedHashMap(60_000);
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int tab = line.indexOf('\t');
                    counts.put(line.substring(0, tab), Integer.parseInt(line, tab + 1, line.length(), 10));
                }
                return new WordList(counts);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
