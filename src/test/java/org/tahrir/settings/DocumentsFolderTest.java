package org.tahrir.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a person's documents are proposed to go.
class DocumentsFolderTest {
    @TempDir
    Path home;

    @Test
    void isTheFolderThatTheDesktopNames() throws IOException {
        Path arabic = Files.createDirectory(home.resolve("المستندات"));
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), """
                # written by the desktop
                XDG_DESKTOP_DIR="$HOME/سطح المكتب"
                XDG_DOCUMENTS_DIR="$HOME/المستندات"
                """);
        assertThat(DocumentsFolder.of(Map.of(), home)).isEqualTo(arabic);
    }

    @Test
    void mayLieOutsideTheHome() throws IOException {
        Path elsewhere = Files.createDirectory(home.resolve("disk"));
        Path config = Files.createDirectory(home.resolve("conf"));
        Files.writeString(config.resolve("user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"" + elsewhere + "\"\n");
        assertThat(DocumentsFolder.of(Map.of("XDG_CONFIG_HOME", config.toString()), home))
                .isEqualTo(elsewhere);
    }

    @Test
    void isDocumentsElseTheHomeItself() throws IOException {
        assertThat(DocumentsFolder.of(Map.of(), home)).isEqualTo(home);
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(DocumentsFolder.of(Map.of(), home)).isEqualTo(documents);
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/gone\"\n");
        assertThat(DocumentsFolder.of(Map.of(), home)).isEqualTo(documents);
    }
}
