package org.tahrir.importing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.fuzz.Kept;
import org.tahrir.fuzz.Reading;

/// Any bytes are a page of the web or refused; a picture lies beside it.
class HtmlFuzzTest {
    @TempDir
    Path folder;

    @BeforeEach
    void layAPictureBesideIt() {
        Samples.write(folder, "p.png", Samples.png(4, 3));
    }

    @FuzzTest
    void readsOrRefuses(byte[] bytes) {
        Path file = Samples.write(folder, "page.html", bytes);
        Reading.of(() -> InputKind.of(file));
        Reading.of(() -> Samples.importer().read(file, InputKind.HTML)).ifPresent(all -> all.forEach(Kept::check));
        String pasted = new String(bytes, StandardCharsets.UTF_8);
        Reading.of(() -> PageDraft.ofHtml(pasted)).ifPresent(PageFuzzTest::check);
    }
}
