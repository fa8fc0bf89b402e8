package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tahrir.store.Samples.ANALYZER;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.House;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;

/// A library of today's version with three stories, and programs that know other versions.
class MigrationStepsTest {
    private static final int TODAY = Migrations.ALL.newest();
    private static final Migrations FIRST = new Migrations(List.of("V001__the_library.sql"));
    private static final Migrations LATER = withStep("V004__test_step.sql");
    private static final Migrations BROKEN = withStep("V004__test_failure.sql");

    @TempDir
    Path folder;

    private final Samples.Clock clock = new Samples.Clock();
    private List<Story> stories = List.of();

    @BeforeEach
    void makeTodaysLibrary() {
        try (Library library = Samples.writing(folder)) {
            stories = List.of(
                    save(library, story(1, "خبر أول", "نص")),
                    save(library, story(2, "خبر ثان", "نص")),
                    save(library, story(3, "خبر ثالث", "نص")));
        }
    }

    @Test
    void theBackupIsMadeBeforeTheStepAndIsWholeAndOfTheOldVersion() throws IOException, SQLException {
        open(LATER).close();

        Path backup = onlyBackup();
        try (Session session = Connections.reading(backup)) {
            assertThat(session.pragma("user_version")).isEqualTo(String.valueOf(TODAY));
            assertThat(session.pragma("application_id")).isEqualTo(String.valueOf(LibraryFile.APPLICATION_ID));
            assertThat(session.pragma("integrity_check")).isEqualTo("ok");
            assertThat(session.number("SELECT count(*) FROM story")).isEqualTo(3);
        }
        try (Session session = Connections.reading(file())) {
            assertThat(session.pragma("user_version")).isEqualTo(String.valueOf(TODAY + 1));
        }
    }

    @Test
    void theFirstLibrariesAreBroughtUpToDateWithAllThatIsInThem() throws SQLException {
        Path old = folder.resolve("old");
        try (Library library = Library.open(old, Library.Access.WRITE, clock, ANALYZER, FIRST)) {
            save(library, story(7, "خبر قديم", "نص"));
        }

        try (Library library = Samples.writing(old)) {
            assertThat(library.search().search("قديم", 5)).hasSize(1);
            assertThat(library.listings().tally().in(Stage.DRAFT)).isEqualTo(1);
            assertThat(library.problems()).isEmpty();
        }
        try (Session session = Connections.reading(old.resolve(LibraryFile.NAME))) {
            assertThat(session.pragma("user_version")).isEqualTo(String.valueOf(TODAY));
            assertThat(session.number("SELECT count(*) FROM sqlite_schema WHERE name = 'story_desk'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aHouseFromBeforeTheQuotationMarksHasTheUsualOnesAndABackup() throws IOException, SQLException {
        Path old = Files.createDirectory(folder.resolve("old"));
        Path file = old.resolve(LibraryFile.NAME);
        LibraryFile.create(file, new Migrations(Migrations.ALL.scripts().subList(0, 2)));
        try (Session session = Connections.writing(file)) {
            session.once("INSERT INTO house VALUES (1, 'الجريدة', 'https://example.org', 'egypt', 'arabic_indic')");
        }
        House house = new House(
                "الجريدة",
                "https://example.org",
                House.Months.EGYPT,
                House.Digits.ARABIC_INDIC,
                House.Quotes.GUILLEMETS,
                House.Quotes.CURLY);

        assertRefused("store.older", () -> Samples.reading(old));
        try (Library library = Samples.writing(old)) {
            assertThat(library.lists().house()).isEqualTo(house);
            library.lists().changeHouse(before -> before.withQuotes(House.Quotes.STRAIGHT));
        }
        try (Library library = Samples.writing(old)) {
            assertThat(library.lists().house()).isEqualTo(house.withQuotes(House.Quotes.STRAIGHT));
        }
        try (Stream<Path> backups = Files.list(old.resolve(Backups.FOLDER))) {
            assertThat(backups).singleElement().asString().contains(Samples.beforeMigration());
        }
    }

    @Test
    void whatIsBroughtUpToDateStaysSoAndIsNotBackedUpAgain() throws IOException {
        open(LATER).close();
        try (Library library = open(LATER)) {
            assertThat(library.stories().find(id(1))).contains(stories.getFirst());
            assertThat(library.search().search("خبر", 5)).hasSize(3);
            save(library, story(4, "خبر رابع", "نص"));
            assertThat(library.problems()).isEmpty();
        }
        assertThat(backups()).hasSize(1);
    }

    @Test
    void aStepThatFailsIsUndoneAndItsBackupStays() throws IOException, SQLException {
        assertFails(BROKEN);

        assertThat(backups()).hasSize(1);
        try (Session session = Connections.reading(file())) {
            assertThat(session.pragma("user_version")).isEqualTo(String.valueOf(TODAY));
        }
        try (Library library = Samples.writing(folder)) {
            assertThat(library.stories().list(StoryFilter.ALL)).hasSize(3);
            assertThat(library.problems()).isEmpty();
        }
    }

    @Test
    void aSecondTryAtTheSameMomentKeepsBothBackups() throws IOException {
        assertFails(BROKEN);
        assertFails(BROKEN);
        open(LATER).close();

        assertThat(backups())
                .extracting(path -> path.getFileName().toString())
                .containsExactlyInAnyOrder(
                        Samples.beforeMigration() + "-v3.db",
                        Samples.beforeMigration() + "-v3-2.db",
                        Samples.beforeMigration() + "-v3-3.db");
    }

    @Test
    void aBackupFolderThatIsAFileStopsTheStepBeforeItBegins() throws IOException, SQLException {
        Files.writeString(folder.resolve("backups"), "ليس مجلدا");

        assertThatThrownBy(() -> open(LATER))
                .isInstanceOfSatisfying(
                        TahrirException.class, e -> assertThat(e.notice().key()).isEqualTo("store.disk-trouble"));

        try (Session session = Connections.reading(file())) {
            assertThat(session.pragma("user_version")).isEqualTo(String.valueOf(TODAY));
        }
        try (Library library = Samples.writing(folder)) {
            assertThat(library.stories().list(StoryFilter.ALL)).hasSize(3);
        }
    }

    @Test
    void aFailedOpeningGivesTheLockBack() {
        assertFails(BROKEN);

        try (Library library = Samples.writing(folder)) {
            assertThat(library.stories().list(StoryFilter.ALL)).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 1_000_000})
    void aLaterLibraryIsLeftAsItIsByteForByte(int version) throws IOException, SQLException {
        setVersion(version);
        byte[] before = Files.readAllBytes(file());

        for (int i = 0; i < 2; i++) {
            assertRefused("store.newer", () -> Samples.writing(folder));
            assertRefused("store.newer", () -> Samples.reading(folder));
        }

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(folder.resolve("backups")).doesNotExist();
        Path journal = folder.resolve("library.db-wal");
        assertThat(!Files.exists(journal) || Files.size(journal) == 0).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aLibraryWithoutAVersionIsDamage(int version) throws IOException, SQLException {
        setVersion(version);
        byte[] before = Files.readAllBytes(file());

        for (ThrowingCallable wish : List.<ThrowingCallable>of(
                () -> Samples.writing(folder), () -> Samples.reading(folder), () -> open(LATER))) {
            assertThatThrownBy(wish)
                    .isInstanceOfSatisfying(
                            TahrirException.class,
                            e -> assertThat(e.notice().key()).isEqualTo("store.damaged"));
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void anOlderProgramIsToldAndTheNewerReadsOn() throws SQLException {
        open(LATER).close();

        assertRefused("store.newer", () -> Samples.writing(folder));
        assertRefused("store.newer", () -> Samples.reading(folder));
        try (Library library = Library.open(folder, Library.Access.READ, clock, ANALYZER, LATER)) {
            assertThat(library.stories().list(StoryFilter.ALL)).hasSize(3);
        }
    }

    @Test
    void aBackupPutBackInPlaceIsTheLibraryAgain() throws IOException {
        open(LATER).close();
        Files.copy(onlyBackup(), file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        try (Library library = Samples.writing(folder)) {
            for (Story story : stories) {
                assertThat(library.stories().find(story.id())).contains(story);
            }
            assertThat(library.search().search("خبر", 5)).hasSize(3);
        }
    }

    @Test
    void aBackupNeverTakesTheNameOfSomethingElse() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "أوراقي");
        Path taken = Files.createDirectory(folder.resolve("taken.db"));
        try (Library library = Samples.writing(folder)) {
            assertRefused("store.backup-exists", () -> library.backup(mine));
            assertRefused("store.backup-exists", () -> library.backup(taken));
            assertThatThrownBy(() -> library.backup(folder.resolve("no/such/folder/copy.db")))
                    .isInstanceOf(TahrirException.class);
        }
        assertThat(mine).hasContent("أوراقي");
        assertThat(taken).isEmptyDirectory();
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void aBackupCutShortBeforeIsBegunAnew() throws IOException {
        Files.writeString(folder.resolve("copy.db.new"), "نصف نسخة");
        try (Library library = Samples.writing(folder)) {
            library.backup(folder.resolve("copy.db"));
        }
        assertThat(folder.resolve("copy.db.new")).doesNotExist();
        assertThat(LibraryFile.exists(folder.resolve("copy.db"))).isTrue();
    }

    private static Migrations withStep(String script) {
        return new Migrations(Stream.concat(Migrations.ALL.scripts().stream(), Stream.of(script))
                .toList());
    }

    private Library open(Migrations migrations) {
        return Library.open(folder, Library.Access.WRITE, clock, ANALYZER, migrations);
    }

    private void assertFails(Migrations migrations) {
        assertThatThrownBy(() -> open(migrations))
                .isInstanceOfSatisfying(
                        TahrirException.class, e -> assertThat(e.notice().key()).isEqualTo("store.failed"));
    }

    private void setVersion(int version) throws SQLException {
        try (Session session = Connections.writing(file())) {
            session.once("PRAGMA user_version = " + version);
            session.once("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private Path file() {
        return folder.resolve(LibraryFile.NAME);
    }

    private Path onlyBackup() throws IOException {
        List<Path> all = backups();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(Backups.FOLDER))) {
            return files.sorted().toList();
        }
    }

    private static void assertRefused(String key, ThrowingCallable wish) {
        assertThatThrownBy(wish).isInstanceOfSatisfying(TahrirException.class, e -> {
            assertThat(e.notice().key()).isEqualTo(key);
            assertThat(e.kind()).isEqualTo(TahrirException.Kind.REFUSED);
        });
    }
}
