package org.tahrir.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.notice.Notice;

class SettingsKeeperTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> writer = new ArrayDeque<>();
    private final List<Notice> failures = new ArrayList<>();

    @Test
    void ofManyChangesOnlyTheLastIsWritten() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        SettingsKeeper keeper = new SettingsKeeper(file, writer::add, failures::add);

        keeper.accept(Settings.DEFAULT.withLooks(looks -> looks.withZoom(110)));
        keeper.accept(Settings.DEFAULT.withLooks(looks -> looks.withZoom(120)));
        assertThat(file.read()).isEqualTo(Settings.DEFAULT);
        assertThat(writer).hasSize(1);
        writer.remove().run();

        assertThat(file.read().looks().zoom()).isEqualTo(120);
        keeper.accept(Settings.DEFAULT.withLooks(looks -> looks.withZoom(130)));
        keeper.flush();
        assertThat(file.read().looks().zoom()).isEqualTo(130);
        writer.remove().run();
        assertThat(writer).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsToldAndTheFileStays() throws IOException {
        Path broken = Files.writeString(folder.resolve("settings.json"), "{broken");
        SettingsKeeper keeper = new SettingsKeeper(new SettingsFile(broken), Runnable::run, failures::add);

        keeper.accept(Settings.DEFAULT);

        assertThat(failures).extracting(Notice::key).containsExactly("settings.unreadable");
        assertThat(broken).hasContent("{broken");
    }
}
