package org.tahrir.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Measures how many characters a second the analyzer takes from a news archive: `AnalyzerSpeed archive.jsonl.gz`.
public final class AnalyzerSpeed {
    private static final int ROUNDS = 12;

    private AnalyzerSpeed() {}

    public static void main(String[] args) throws IOException {
        List<String> texts = WordListMaker.texts(Path.of(args[0]));
        ArabicAnalyzer analyzer = new ArabicAnalyzer(WordList.bundled());
        long chars = texts.stream().mapToLong(String::length).sum();
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            long words = 0;
            for (String text : texts) {
                words += analyzer.analyze(text).size();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    Locale.ROOT, "%.1f million chars/s, %,d words, %.3f s%n", chars / seconds / 1e6, words, seconds);
        }
    }
}
