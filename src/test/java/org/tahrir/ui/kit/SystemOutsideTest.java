package org.tahrir.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the system's chooser of folders begins.
class SystemOutsideTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatIsNotThereYetIsChosenFromTheNearestAboveIt() {
        assertThat(SystemOutside.nearest(folder)).isEqualTo(folder.toFile());
        assertThat(SystemOutside.nearest(folder.resolve("documents").resolve("backups")))
                .isEqualTo(folder.toFile());
    }
}
