package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Role;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.settings.Settings;
import org.tahrir.settings.SettingsFile;
import org.tahrir.settings.UserFolders;
import org.tahrir.settings.Wishes;

/// What comes of the wish to open a library for its window.
class OpeningTest {
    @TempDir
    Path folder;

    private Path library;
    private Path config;

    @BeforeEach
    void names() {
        library = folder.resolve("library");
        config = folder.resolve("config");
    }

    @Test
    void aNewLibraryIsMadeWhereNoneEverWas() {
        try (Opened opened = new Opened(Opening.of(start()))) {
            assertThat(opened.open().settings().settings()).isEqualTo(Settings.DEFAULT);
            assertThat(opened.open().settings().trouble()).isEmpty();
            assertThat(library.resolve("library.db")).exists();
        }
    }

    @Test
    void aLibraryThatIsGoneIsMissedAndNotReplaced() {
        settings(Settings.DEFAULT.withFolders(folders -> folders.withLibrary(library.toString())));
        assertThat(Opening.of(start())).isInstanceOfSatisfying(Opening.Shut.class, shut -> {
            assertThat(shut.why().key()).isEqualTo("window.library-gone");
            assertThat(shut.state()).isEqualTo(Opening.Shut.State.GONE);
        });
        assertThat(library).doesNotExist();
        try (Opened opened = new Opened(Opening.of(start().afresh()))) {
            assertThat(opened.open().newsroom().library().folder()).isEqualTo(library);
        }
    }

    @Test
    void anotherLibraryIsNotTakenForTheOneThatIsGone() {
        settings(Settings.DEFAULT.withFolders(
                folders -> folders.withLibrary(folder.resolve("usb").toString())));
        try (Opened opened = new Opened(Opening.of(start()))) {
            assertThat(opened.open()).isNotNull();
        }
    }

    @Test
    void aDamagedLibraryIsToldAndLeftAsItIs() throws IOException {
        Files.createDirectories(library);
        Files.writeString(library.resolve("library.db"), "no library at all, but long enough to be one ".repeat(200));
        assertThat(Opening.of(start())).isInstanceOfSatisfying(Opening.Shut.class, shut -> {
            assertThat(shut.why().key()).startsWith("store.");
            assertThat(shut.state()).isEqualTo(Opening.Shut.State.DAMAGED);
        });
        assertThat(library.resolve("library.db")).content().startsWith("no library");
    }

    @Test
    void aLibraryOfALaterProgramIsTold() throws SQLException {
        new Opened(Opening.of(start())).close();
        try (Connection own = DriverManager.getConnection("jdbc:sqlite:" + library.resolve("library.db"));
                Statement statement = own.createStatement()) {
            statement.execute("PRAGMA user_version = 999");
        }
        assertThat(Opening.of(start()))
                .isInstanceOfSatisfying(
                        Opening.Shut.class, shut -> assertThat(shut.why().key()).isEqualTo("store.newer"));
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        Files.writeString(library, "a file");
        assertThat(Opening.of(start()))
                .isInstanceOfSatisfying(
                        Opening.Shut.class, shut -> assertThat(shut.why().key()).isEqualTo("store.no-folder"));
    }

    @Test
    void aSecondStartRingsAtTheFirstWindow() throws IOException {
        Path runtime = Files.createDirectory(folder.resolve("run"));
        boolean[] rung = {false};
        try (Opened first = new Opened(Opening.of(start()));
                Doorbell bell = Doorbell.hang(library, runtime, () -> rung[0] = true)) {
            assertThat(first.open()).isNotNull();
            assertThat(bell).isNotNull();
            assertThat(Opening.of(start()))
                    .isInstanceOfSatisfying(
                            Opening.Elsewhere.class,
                            elsewhere -> assertThat(elsewhere.sentence().key()).isEqualTo("window.already-open"));
            assertThat(rung).containsExactly(true);
        }
    }

    @Test
    void whereNobodyAnswersTheSecondStartIsTold() {
        try (Opened first = new Opened(Opening.of(start()))) {
            assertThat(first.open()).isNotNull();
            assertThat(Opening.of(start()))
                    .isInstanceOfSatisfying(
                            Opening.Shut.class,
                            shut -> assertThat(shut.why().key()).isEqualTo("store.locked"));
        }
    }

    @Test
    void aBrokenSettingsFileIsKeptAsideAndTold() throws IOException {
        Files.createDirectories(config);
        Files.writeString(config.resolve("settings.json"), "{broken");
        try (Opened opened = new Opened(Opening.of(start()))) {
            assertThat(opened.open().settings().settings()).isEqualTo(Settings.DEFAULT);
            assertThat(opened.open().settings().trouble())
                    .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("settings.set-aside"));
            assertThat(config.resolve("settings-broken.json")).hasContent("{broken");
        }
    }

    @Test
    void wishesGoBeforeTheUsualLibraryAndAreNotStored() {
        Wishes wishes = new Wishes(folder.resolve("other"), Language.EN, "ريم", Role.REPORTER);
        assertThat(start().at(folder.resolve("other")).library()).isEqualTo(folder.resolve("other"));
        Settings stored = Settings.DEFAULT
                .withLooks(looks -> looks.withLanguage(Language.AR))
                .withName("سلمى");
        Settings now = wishes.over(stored);
        assertThat(now.looks().language()).isEqualTo(Language.EN);
        assertThat(now.name()).isEqualTo("ريم");
        assertThat(now.role()).isEqualTo(Role.REPORTER);
        assertThat(wishes.without(now.withLooks(looks -> looks.withZoom(120)), stored))
                .isEqualTo(stored.withLooks(looks -> looks.withZoom(120)));
        assertThat(wishes.without(
                        now.withLooks(looks -> looks.withLanguage(Language.AR)).withName("هدى"), stored))
                .isEqualTo(stored.withName("هدى"));
        assertThat(Wishes.NONE.without(Wishes.NONE.over(stored), stored)).isEqualTo(stored);
    }

    private void settings(Settings settings) {
        new SettingsFile(config.resolve("settings.json")).write(settings);
    }

    private Start start() {
        return new Start(
                Wishes.NONE,
                new UserFolders(config, library, folder.resolve("cache"), folder.resolve("documents")),
                Map.of("XDG_RUNTIME_DIR", folder.resolve("run").toString()),
                Language.EN,
                Clock.fixed(TestPlace.START, ZoneOffset.UTC),
                () -> new StoryId(new UUID(1, 1)),
                false,
                List.of());
    }

    /// A library that was opened, to be closed again.
    private record Opened(Opening opening) implements AutoCloseable {
        Opening.Open open() {
            assertThat(opening).isInstanceOf(Opening.Open.class);
            return (Opening.Open) opening;
        }

        @Override
        public void close() {
            open().newsroom().close();
        }
    }
}
