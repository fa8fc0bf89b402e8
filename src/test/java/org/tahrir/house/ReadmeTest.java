package org.tahrir.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The README shows the window by pictures that are there.
class ReadmeTest {
    private static final Path PICTURES = Path.of("packaging/pictures");
    /// Larger ones would make every copy of the repository heavy.
    private static final long MOST_BYTES = 200_000;

    @Test
    void everyPictureIsThereAndShown() throws IOException {
        Set<String> shown = matches("packaging/pictures/([\\w-]+\\.png)");
        assertThat(shown).isEqualTo(files()).isNotEmpty();
        for (String name : shown) {
            assertThat(PICTURES.resolve(name)).as(name).isNotEmptyFile();
            assertThat(Files.size(PICTURES.resolve(name))).as(name).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void theWindowIsSeenInBothLanguagesBeforeAnythingIsAskedFor() throws IOException {
        String beginning = readme().substring(0, readme().indexOf("```"));
        assertThat(beginning).contains("desk-ar-light.png").contains("desk-en-");
    }

    @Test
    void everyFileThatItNamesByALinkIsThere() throws IOException {
        Set<String> linked = matches("\\]\\((?!https?:|#)([^)]+)\\)");
        assertThat(linked).allSatisfy(path -> assertThat(Path.of(path)).exists());
        assertThat(linked).isNotEmpty();
    }

    private static Set<String> matches(String pattern) throws IOException {
        List<String> found = Pattern.compile(pattern)
                .matcher(readme())
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
        return new TreeSet<>(found);
    }

    private static Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
