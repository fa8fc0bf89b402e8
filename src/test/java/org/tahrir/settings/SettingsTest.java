package org.tahrir.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.House;
import org.tahrir.article.Role;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.TypingHelp;
import org.tahrir.text.TypingHelps;

class SettingsTest {
    private static final Settings ALL_OTHERS = new Settings(
            "سلمى",
            Role.REPORTER,
            new Looks(Language.AR, Theme.DARK, 130, House.Digits.ARABIC_INDIC),
            new KeyHabits(
                    false,
                    false,
                    TypingHelps.DEFAULT
                            .with(TypingHelp.PAIRS, false)
                            .withAbbreviations(Map.of("أمم", "الأمم المتحدة", "wfp", "World Food Programme"))),
            new Writing(true, true, false),
            new Folders("/home/سلمى/حزم", "/backup", "/library"),
            new WindowShape(
                    new WindowShape.Place(-10, 20.5, 1440, 900), true, Map.of("list", 310.5), Set.of("desk", "rail")),
            true,
            true);

    @TempDir
    Path folder;

    @Test
    void withoutAFileTheDefaultsHold() {
        assertThat(new SettingsFile(folder.resolve("none.json")).read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        SettingsFile file = new SettingsFile(folder.resolve("deep/settings.json"));
        file.write(ALL_OTHERS);
        assertThat(file.read()).isEqualTo(ALL_OTHERS);
        file.write(Settings.DEFAULT);
        assertThat(file.read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aPersonCanReadTheFile() throws IOException {
        Path path = folder.resolve("settings.json");
        new SettingsFile(path).write(ALL_OTHERS);
        assertThat(Files.readString(path).replaceAll("\\s", "")).isEqualTo("""
                {"language":"ar","name":"سلمى","role":"reporter","theme":"dark","zoom":130,"digits":"arabic_indic","visualArrows":false,"shiftTurns":false,
                "typing":{"off":["pairs"],"abbreviations":{"wfp":"WorldFoodProgramme","أمم":"الأممالمتحدة"}},
                "signs":true,"typewriter":true,"findings":false,"exportFolder":"/home/سلمى/حزم","backupFolder":"/backup","library":"/library",
                "window":{"place":{"x":-10.0,"y":20.5,"width":1440.0,"height":900.0},"maximised":true,
                "widths":{"list":310.5},"folded":["desk","rail"]},"welcomed":true,"samples":true}
                """.replace("\n", ""));
    }

    @Test
    void keysOfALaterProgramStay() throws IOException {
        Path path = Files.writeString(
                folder.resolve("settings.json"), "{\"name\": \"ريم\", \"later\": [1], \"window\": {\"screen\": 2}}");
        SettingsFile file = new SettingsFile(path);
        file.write(file.read().withName("سلمى"));
        assertThat(path).content().contains("\"later\"", "\"screen\"", "سلمى").doesNotContain("ريم");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{broken", "[1]", "\"text\"", "", "{\"name\": \"x\"} trailing {"})
    void aBrokenFileIsToldAndLeftAsItIs(String content) throws IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), content);
        SettingsFile file = new SettingsFile(path);
        assertThatThrownBy(file::read)
                .isInstanceOfSatisfying(
                        TahrirException.class,
                        told -> assertThat(told.notice().key()).isEqualTo("settings.unreadable"));
        assertThatThrownBy(() -> file.write(Settings.DEFAULT)).isInstanceOf(TahrirException.class);
        assertThat(path).hasContent(content);
    }

    @Test
    void aBrokenFileIsKeptAside() throws IOException {
        Path path = folder.resolve("settings.json");
        SettingsFile file = new SettingsFile(path);
        Files.writeString(path, "{first");
        Path first = file.setAside();
        Files.writeString(path, "{second");
        Path second = file.setAside();
        assertThat(first).hasContent("{first");
        assertThat(second).hasContent("{second").isNotEqualTo(first);
        assertThat(file.read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void valuesThatSayNothingCountAsNotThere() throws IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), """
                {"language": 7, "name": null, "role": "king", "theme": [], "zoom": "big", "digits": {},
                 "exportFolder": {}, "window": {"place": {"x": "left"}, "widths": {"list": "wide"}, "folded": 3},
                 "welcomed": "perhaps", "samples": []}
                """);
        assertThat(new SettingsFile(path).read().withLooks(looks -> looks.withLanguage(null)))
                .isEqualTo(Settings.DEFAULT);
    }

    @Test
    void zoomStaysWithinReason() {
        assertThat(Looks.DEFAULT.withZoom(5).zoom()).isEqualTo(Looks.LEAST_ZOOM);
        assertThat(Looks.DEFAULT.withZoom(5000).zoom()).isEqualTo(Looks.MOST_ZOOM);
    }

    @Test
    void eachChangeChangesOneThing() {
        Settings changed = Settings.DEFAULT
                .withName(ALL_OTHERS.name())
                .withRole(ALL_OTHERS.role())
                .withLooks(looks -> looks.withLanguage(Language.AR)
                        .withTheme(Theme.DARK)
                        .withZoom(130)
                        .withDigits(House.Digits.ARABIC_INDIC))
                .withKeys(keys -> keys.withVisualArrows(false)
                        .withShiftTurns(false)
                        .withHelps(helps -> helps.with(TypingHelp.PAIRS, false)
                                .withAbbreviations(Map.of("أمم", "الأمم المتحدة", "wfp", "World Food Programme"))))
                .withWriting(
                        writing -> writing.withSigns(true).withTypewriter(true).withFindings(false))
                .withFolders(folders -> folders.withExports("/home/سلمى/حزم")
                        .withBackups("/backup")
                        .withLibrary("/library"))
                .withWindow(window -> window.withPlace(ALL_OTHERS.window().place())
                        .withMaximised(true)
                        .withWidth("list", 310.5)
                        .withFolded("desk", true)
                        .withFolded("rail", true)
                        .withFolded("paper", true)
                        .withFolded("paper", false))
                .withWelcomed(true)
                .withSamples(true);
        assertThat(changed).isEqualTo(ALL_OTHERS);
    }

    @Test
    void theLanguageIsTheOneChosenElseTheSystems() {
        assertThat(Looks.DEFAULT.withLanguage(Language.EN).languageOr("ar-SY")).isEqualTo(Language.EN);
        assertThat(Looks.DEFAULT.languageOr("ar_SY.UTF-8")).isEqualTo(Language.AR);
        assertThat(Looks.DEFAULT.languageOr("fr_FR")).isEqualTo(Language.EN);
        assertThat(Looks.DEFAULT.languageOr("C")).isEqualTo(Language.EN);
    }

    @Test
    void foldersFollowTheHabitsOfTheSystem() {
        Path home = Path.of("/home/reem");
        assertThat(UserFolders.of(Map.of(), "Linux", home))
                .isEqualTo(new UserFolders(
                        home.resolve(".config/tahrir"),
                        home.resolve(".local/share/tahrir"),
                        home.resolve(".cache/tahrir"),
                        home));
        assertThat(UserFolders.of(Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "relative"), "Linux", home))
                .isEqualTo(new UserFolders(
                        home.resolve(".config/tahrir"), Path.of("/data/tahrir"), home.resolve(".cache/tahrir"), home));
        assertThat(UserFolders.of(Map.of(), "Mac OS X", home).data())
                .isEqualTo(home.resolve("Library/Application Support/Tahrir/Library"));
        assertThat(UserFolders.of(Map.of("APPDATA", "/roaming"), "Windows 11", home)
                        .config())
                .isEqualTo(Path.of("/roaming/Tahrir"));
    }

    @Test
    void theEnvironmentMayNameTheLibrary() {
        Path home = Path.of("/home/reem");
        assertThat(UserFolders.of(Map.of("TAHRIR_LIBRARY", "/desk"), "Linux", home)
                        .data())
                .isEqualTo(Path.of("/desk"));
        assertThat(UserFolders.of(Map.of("TAHRIR_LIBRARY", ""), "Linux", home).data())
                .isEqualTo(home.resolve(".local/share/tahrir"));
    }

    @Test
    void previewsLieWhereAPackedBrowserCanReadThem() throws IOException {
        Files.createDirectory(folder.resolve("snap"));
        assertThat(UserFolders.of(Map.of(), "Linux", folder).cache()).isEqualTo(folder.resolve("snap/tahrir"));
    }

    @Test
    void valuesOfOtherKindsAndHalfCharactersDoNotKeepTheFileFromBeingWritten() throws IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), """
                {"name": "\\ud800", "later": "\\udc00", "typing": [1], "window": "wide", "zoom": "large"}""");
        SettingsFile file = new SettingsFile(path);
        Settings read = file.read();
        assertThat(read.name()).isEqualTo("?");
        file.write(read.withName("ريم"));
        assertThat(file.read().name()).isEqualTo("ريم");
        assertThat(Files.readString(path)).contains("later");
    }

    @Test
    void aWindowWithoutAnEndIsNotPutAnywhere() throws IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), """
                {"window": {"place": {"x": 0, "y": 0, "width": 1e400, "height": 9}, "widths": {"a": 1e400, "b": 7}}}""");
        WindowShape window = new SettingsFile(path).read().window();
        assertThat(window.place()).isNull();
        assertThat(window.widths()).containsOnly(Map.entry("b", 7.0));
    }
}
