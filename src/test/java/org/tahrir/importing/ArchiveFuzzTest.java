package org.tahrir.importing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.fuzz.Kept;
import org.tahrir.fuzz.Reading;

/// Any bytes, packed by gzip or not, are lines each of which is a story or left out with a reason.
class ArchiveFuzzTest {
    @TempDir
    Path folder;

    @FuzzTest
    void readsOrRefuses(byte[] bytes) {
        Path file = Samples.write(folder, "archive.jsonl", bytes);
        Reading.of(() -> InputKind.of(file));
        Reading.of(() -> InputKind.of(Samples.write(folder, "archive.json", bytes)));
        Reading.of(() -> Samples.importer().readArchive(file, Kept::check, skipped -> Reading.said(skipped.reason())));
    }
}
