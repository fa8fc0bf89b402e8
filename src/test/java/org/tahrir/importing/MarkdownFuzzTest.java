package org.tahrir.importing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.fuzz.Kept;
import org.tahrir.fuzz.Reading;

/// Any bytes are Markdown, with fields above it or not, or refused; a picture lies beside it.
class MarkdownFuzzTest {
    @TempDir
    Path folder;

    @BeforeEach
    void layAPictureBesideIt() {
        Samples.write(folder, "p.png", Samples.png(4, 3));
    }

    @FuzzTest
    void readsOrRefuses(byte[] bytes) {
        Path file = Samples.write(folder, "story.md", bytes);
        Reading.of(() -> InputKind.of(file));
        Reading.of(() -> Samples.importer().read(file, InputKind.MARKDOWN)).ifPresent(all -> all.forEach(Kept::check));
    }
}
