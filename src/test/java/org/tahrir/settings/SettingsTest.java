package org.tahrir.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.notice.TahrirException;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void withoutAFileTheDefaultsHold() {
        assertThat(new SettingsFile(folder.resolve("none.json")).read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        SettingsFile file = new SettingsFile(folder.resolve("deep/settings.json"));
        Settings settings = new Settings(Language.AR, "سلمى");
        file.write(settings);
        assertThat(file.read()).isEqualTo(settings);
        file.write(new Settings(null, ""));
        assertThat(file.read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aBrokenFileIsToldAndLeftAsItIs() throws IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), "{broken");
        assertThatThrownBy(() -> new SettingsFile(path).read())
                .isInstanceOfSatisfying(
                        TahrirException.class,
                        told -> assertThat(told.notice().key()).isEqualTo("settings.unreadable"));
        assertThat(path).hasContent("{broken");
    }

    @Test
    void theLanguageIsTheOneChosenElseTheSystems() {
        assertThat(new Settings(Language.EN, "").languageOr("ar-SY")).isEqualTo(Language.EN);
        assertThat(Settings.DEFAULT.languageOr("ar_SY.UTF-8")).isEqualTo(Language.AR);
        assertThat(Settings.DEFAULT.languageOr("fr_FR")).isEqualTo(Language.EN);
        assertThat(Settings.DEFAULT.languageOr("C")).isEqualTo(Language.EN);
    }

    @Test
    void foldersFollowTheHabitsOfTheSystem() {
        Path home = Path.of("/home/reem");
        assertThat(UserFolders.of(Map.of(), "Linux", home))
                .isEqualTo(new UserFolders(home.resolve(".config/tahrir"), home.resolve(".local/share/tahrir")));
        assertThat(UserFolders.of(Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "relative"), "Linux", home))
                .isEqualTo(new UserFolders(home.resolve(".config/tahrir"), Path.of("/data/tahrir")));
        assertThat(UserFolders.of(Map.of(), "Mac OS X", home).data())
                .isEqualTo(home.resolve("Library/Application Support/Tahrir/Library"));
        assertThat(UserFolders.of(Map.of("APPDATA", "/roaming"), "Windows 11", home)
                        .config())
                .isEqualTo(Path.of("/roaming/Tahrir"));
    }
}
