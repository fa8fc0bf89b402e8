package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Arrival;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Body;

/// IPTC's own pass and fail cases and examples: what the standard accepts we read, what it refuses we refuse.
class NinjsSuiteTest {
    private static final Path STANDARD = Path.of("../shared/standards/ninjs");

    @Test
    void acceptsWhatTheStandardAccepts() throws IOException {
        for (Path file : files("validation/test_suite", "should_pass")) {
            assertThat(read(file)).as(file.toString()).isNotNull();
        }
    }

    @Test
    void refusesWhatTheStandardRefuses() throws IOException {
        for (Path file : files("validation/test_suite", "should_fail")) {
            assertThatThrownBy(() -> read(file)).as(file.toString()).isInstanceOf(TahrirException.class);
        }
        for (Path file : files("documentation", "not-valid")) {
            assertThatThrownBy(() -> read(file)).as(file.toString()).isInstanceOf(TahrirException.class);
        }
    }

    @Test
    void readsTheExamplesOfTheUserGuide() throws IOException {
        for (Path file : files("documentation", "2.2")) {
            assertThat(read(file)).as(file.toString()).isNotNull();
        }
        for (Path file : files("documentation", "3.1")) {
            assertThat(read(file)).as(file.toString()).isNotNull();
        }
    }

    @Test
    void readsTheNewsAgenciesExamples() throws IOException {
        for (Path file : files("examples/3.0", "3.0")) {
            assertThat(read(file).article()).as(file.toString()).isNotNull();
        }
    }

    private static Arrival read(Path file) throws IOException {
        return Ninjs.read(
                Files.readAllBytes(file),
                () -> BundleSamples.id(1),
                html -> Body.ofParagraphs(List.of(html.replaceAll("<[^>]*>", ""))));
    }

    private static List<Path> files(String folder, String parent) throws IOException {
        Assumptions.assumeTrue(Files.exists(STANDARD), "the shared folder with the standards is absent");
        try (Stream<Path> files = Files.walk(STANDARD.resolve(folder))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> String.valueOf(file.getParent()).endsWith(parent))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
