package org.tahrir.bundle;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// Any bytes are a sound bundle or none.
class BundleFuzzTest {
    @TempDir
    Path folder;

    @FuzzTest
    void readsOrRefuses(byte[] bytes) throws IOException {
        ForeignBundle.check(Files.write(folder.resolve("foreign.zip"), bytes), folder);
    }
}
