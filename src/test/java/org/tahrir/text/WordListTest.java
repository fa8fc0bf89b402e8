package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListTest {
    @Test
    void countsTheWordsItHolds() {
        WordList words = WordList.of(Map.of("كتاب", 7, "قلم", 3));
        assertThat(words.count("كتاب")).isEqualTo(7);
        assertThat(words.count("قلم")).isEqualTo(3);
        assertThat(words.count("xقلمx".toCharArray(), 1, 4)).isEqualTo(3);
        assertThat(words.count("دفتر")).isZero();
        assertThat(words.size()).isEqualTo(2);
        assertThat(WordList.EMPTY.count("")).isZero();
    }

    @Test
    void comesWithTheCommonestFormsOfTheNews() {
        WordList words = WordList.bundled();
        assertThat(words.size()).isEqualTo(60_000);
        assertThat(words.count("وزير")).isGreaterThan(words.count("زير"));
        assertThat(words.count("وزيرٌ")).isZero();
    }

    @Test
    void isMadeFromTheArchives(@TempDir Path folder) throws IOException {
        Path corpus = Path.of("../shared/corpus");
        assumeTrue(Files.isDirectory(corpus), "no news archives here");
        Path made = folder.resolve("words.txt.gz");
        WordListMaker.main(new String[] {
            made.toString(),
            corpus.resolve("news-18k.jsonl.gz").toString(),
            corpus.resolve("news-2k.jsonl.gz").toString()
        });
        try (InputStream bundled = Objects.requireNonNull(WordList.class.getResourceAsStream("words.txt.gz"));
                InputStream fresh = Files.newInputStream(made)) {
            assertThat(new GZIPInputStream(fresh)).hasSameContentAs(new GZIPInputStream(bundled));
        }
        assertThat(Files.size(made)).isLessThan(300_000);
    }
}
