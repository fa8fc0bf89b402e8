package org.tahrir.importing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.fuzz.Kept;
import org.tahrir.fuzz.Reading;

/// Any bytes are a text in some charset or refused, as a page, as a plain text, and as lines to look at.
class PageFuzzTest {
    private static final List<Charset> NAMED =
            List.of(Charset.forName("windows-1256"), StandardCharsets.UTF_8, StandardCharsets.UTF_16LE);

    @TempDir
    Path folder;

    @FuzzTest
    void readsOrRefuses(byte[] bytes) {
        Path file = Samples.write(folder, "page.txt", bytes);
        Reading.of(() -> InputKind.of(file));
        for (InputKind kind : List.of(InputKind.PAGE, InputKind.TEXT)) {
            Reading.of(() -> Samples.importer().read(file, kind)).ifPresent(all -> all.forEach(Kept::check));
        }
        Reading.of(() -> Samples.importer().readWhole(file, InputKind.TEXT)).ifPresent(Kept::check);
        Reading.of(() -> Samples.importer().page(file, null)).ifPresent(PageFuzzTest::check);
        for (Charset charset : NAMED) {
            Reading.of(() -> Samples.importer().page(file, charset)).ifPresent(PageFuzzTest::check);
        }
        check(PageDraft.ofText(new String(bytes, StandardCharsets.UTF_16BE)));
    }

    static void check(PageDraft draft) {
        draft.warnings().forEach(Reading::said);
        Kept.check(draft.toArticle(Samples.ID), List.of());
    }
}
