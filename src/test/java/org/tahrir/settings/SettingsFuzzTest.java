package org.tahrir.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.fuzz.Reading;

/// Settings that are read can be written, and are the same afterwards.
class SettingsFuzzTest {
    @TempDir
    Path folder;

    @FuzzTest
    void readsOrRefuses(byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("settings.json"), bytes);
        SettingsFile file = new SettingsFile(path);
        Reading.of(file::read).ifPresent(settings -> {
            file.write(settings);
            assertThat(file.read()).isEqualTo(settings);
        });
    }
}
