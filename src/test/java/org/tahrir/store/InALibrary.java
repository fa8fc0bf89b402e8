package org.tahrir.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An empty library open for writing: made before each test and closed after it.
class InALibrary {
    @TempDir
    Path folder;

    Library library;

    @BeforeEach
    void openLibrary() {
        library = Samples.writing(folder);
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }
}
