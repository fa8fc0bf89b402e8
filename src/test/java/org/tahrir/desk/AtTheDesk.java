package org.tahrir.desk;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A newsroom with an empty library: opened before each test and closed after it.
class AtTheDesk {
    @TempDir
    Path folder;

    TestDesk desk;

    @BeforeEach
    void openDesk() {
        desk = new TestDesk(folder.resolve("library"));
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }
}
