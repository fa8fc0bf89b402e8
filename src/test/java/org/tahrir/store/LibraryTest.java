package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tahrir.store.Samples.ANALYZER;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.reading;
import static org.tahrir.store.Samples.rewritten;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;
import static org.tahrir.store.Samples.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.House;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;

class LibraryTest {
    @TempDir
    Path temp;

    @Test
    void aFolderThatIsNotThereIsAnEmptyLibraryToReaders() {
        Path folder = temp.resolve("لا شيء/هنا");

        try (Library library = reading(folder)) {
            assertThat(library.stories().list(StoryFilter.ALL)).isEmpty();
            assertThat(library.stories().resolve("123456")).isEmpty();
            assertThat(library.search().search("خبر", 10)).isEmpty();
            assertThat(library.search().typing("خب", 10)).isEmpty();
            assertThat(library.receipts().all()).isEmpty();
            assertThat(library.lists().house()).isEqualTo(House.DEFAULT);
            assertThat(library.media().find("ab".repeat(32))).isEmpty();
            assertThat(library.problems()).isEmpty();
            assertThat(library.folder()).isEqualTo(folder);
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aReaderChangesNothing() {
        try (Library library = writing(temp)) {
            save(library, story(1, "عنوان", "نص"));
        }
        try (Library library = reading(temp)) {
            assertRefused("store.read-only", () -> library.stories().save(story(2, "آخر"), "", Revision.Cause.CREATED));
            assertRefused("store.read-only", () -> library.lists().add(DeskLists.Kind.SECTION, "سياسة"));
            assertThat(library.stories().list(StoryFilter.ALL)).hasSize(1);
            library.backup(temp.resolve("copy.db"));
            assertThat(temp.resolve("copy.db")).isNotEmptyFile();
        }
    }

    @Test
    void keepsEverythingFromOneOpeningToTheNext() {
        Path folder = temp.resolve("مكتبة التحرير؟ #1%20");
        Story saved;
        try (Library library = writing(folder)) {
            saved = save(library, story(1, "عنوان", "نص"));
        }

        try (Library library = reading(folder)) {
            assertThat(library.stories().find(id(1))).contains(saved);
        }
        try (Library library = writing(folder)) {
            save(library, rewritten(saved, "نص آخر"));
        }
        assertThat(folder.resolve("library.db-wal")).doesNotExist();
    }

    @Test
    void isReadWhileSomebodyWrites() {
        try (Library writer = writing(temp)) {
            save(writer, story(1, "عنوان", "نص"));
            try (Library reader = reading(temp)) {
                assertThat(reader.stories().find(id(1))).isPresent();
                save(writer, story(2, "ثان", "نص"));
                assertThat(reader.stories().find(id(2))).isPresent();
                assertThat(reader.search().search("ثان", 5)).hasSize(1);
            }
        }
    }

    @Test
    void oneWritesAtATime() {
        try (Library first = writing(temp)) {
            assertRefused("store.locked", () -> writing(temp));
            assertRefused("store.locked", () -> writing(temp.resolve("../" + temp.getFileName())));
            save(first, story(1, "عنوان"));
        }
        writing(temp).close();
    }

    @Test
    void canBeClosedTwice() {
        Library library = writing(temp);
        library.close();
        library.close();

        try (Library next = writing(temp)) {
            library.close();
            assertRefused("store.locked", () -> writing(temp));
            assertThat(next.stories().list(StoryFilter.ALL)).isEmpty();
        }
    }

    @Test
    void everyConnectionIsSetForSafety() throws SQLException {
        Path file = temp.resolve("library.db");
        writing(temp).close();

        try (Session writer = Connections.writing(file);
                Session reader = Connections.reading(file)) {
            for (Session session : List.of(writer, reader)) {
                assertThat(session.pragma("journal_mode")).isEqualTo("wal");
                assertThat(session.pragma("synchronous")).isEqualTo("2");
                assertThat(session.pragma("foreign_keys")).isEqualTo("1");
                assertThat(session.pragma("trusted_schema")).isEqualTo("0");
                assertThat(session.pragma("cell_size_check")).isEqualTo("1");
                assertThat(session.pragma("busy_timeout")).isEqualTo("5000");
            }
            assertThat(writer.pragma("application_id")).isEqualTo(String.valueOf(0x54414852));
            assertThat(writer.pragma("user_version")).isEqualTo("3");
            assertThatThrownBy(() -> reader.once("DELETE FROM story")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void anEmptyFileIsDamageAndStaysAsItIs() throws IOException {
        assertLeftAlone(new byte[0], "store.damaged");
    }

    @Test
    void garbageIsDamageAndStaysAsItIs() throws IOException {
        assertLeftAlone("هذا ليس ملف مكتبة".repeat(500).getBytes(StandardCharsets.UTF_8), "store.damaged");
        assertLeftAlone("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII), "store.damaged");
    }

    @Test
    void anotherProgramsFileIsRefusedAndStaysAsItIs() throws IOException, SQLException {
        Path foreign = temp.resolve("foreign.db");
        try (Session session = Connections.writing(foreign)) {
            session.once("CREATE TABLE story (id)");
        }
        assertLeftAlone(Files.readAllBytes(foreign), "store.not-a-library");
    }

    @Test
    void aTruncatedFileIsDamageAndStaysAsItIs() throws IOException {
        try (Library library = writing(temp.resolve("whole"))) {
            save(library, story(1, "عنوان", "نص"));
        }
        byte[] whole = Files.readAllBytes(temp.resolve("whole/library.db"));

        assertLeftAlone(Arrays.copyOf(whole, 100), "store.damaged");
        assertLeftAlone(Arrays.copyOf(whole, 5000), "store.damaged");
    }

    @Test
    void aFileWhoseSchemaIsOverwrittenIsDamage() throws IOException {
        writing(temp.resolve("whole")).close();
        byte[] whole = Files.readAllBytes(temp.resolve("whole/library.db"));
        Arrays.fill(whole, 100, 4096, (byte) 0x5A);

        assertLeftAlone(whole, "store.damaged");
    }

    @Test
    void aMissingFileWithItsJournalThereIsDamage() throws IOException {
        Files.writeString(temp.resolve("library.db-wal"), "سجل");

        assertUnreadable("store.library-gone", () -> writing(temp));
        assertUnreadable("store.library-gone", () -> reading(temp));
        assertThat(temp.resolve("library.db")).doesNotExist();
    }

    @Test
    void aLaterLibraryIsRefused() throws SQLException {
        writing(temp).close();
        try (Session session = Connections.writing(temp.resolve("library.db"))) {
            session.once("PRAGMA user_version = 4");
        }

        assertRefused("store.newer", () -> writing(temp));
        assertRefused("store.newer", () -> reading(temp));
    }

    @Test
    void anOlderLibraryIsBackedUpAndBroughtUpToDate() throws IOException {
        Story saved;
        try (Library library = writing(temp)) {
            saved = save(library, story(1, "عنوان", "نص"));
        }

        Migrations later = new Migrations(
                List.of("V001__the_library.sql", "V002__the_desk.sql", "V003__the_quotes.sql", "V004__test_step.sql"));
        assertRefused(
                "store.older", () -> Library.open(temp, Library.Access.READ, new Samples.Clock(), ANALYZER, later));
        try (Library library = Library.open(temp, Library.Access.WRITE, new Samples.Clock(), ANALYZER, later)) {
            assertThat(library.stories().find(id(1))).contains(saved);
        }
        Path restored = temp.resolve("restored");
        Files.createDirectories(restored);
        try (Stream<Path> backups = Files.list(temp.resolve("backups"))) {
            List<Path> all = backups.toList();
            assertThat(all).hasSize(1);
            assertThat(all.getFirst().getFileName()).hasToString(Samples.beforeMigration() + "-v3.db");
            Files.copy(all.getFirst(), restored.resolve("library.db"));
        }
        try (Library library = writing(restored)) {
            assertThat(library.stories().find(id(1))).contains(saved);
        }
    }

    @Test
    void aStepThatFailsLeavesTheLibraryAsItWas() {
        try (Library library = writing(temp)) {
            save(library, story(1, "عنوان", "نص"));
        }
        Migrations broken = new Migrations(List.of(
                "V001__the_library.sql", "V002__the_desk.sql", "V003__the_quotes.sql", "V004__test_failure.sql"));

        assertUnreadable(
                "store.failed", () -> Library.open(temp, Library.Access.WRITE, new Samples.Clock(), ANALYZER, broken));

        try (Library library = writing(temp)) {
            assertThat(library.stories().list(StoryFilter.ALL)).hasSize(1);
        }
    }

    @Test
    void aCreationCutShortLeavesNoTrace() throws IOException {
        Files.writeString(temp.resolve("library.db.new"), "نصف مكتبة");

        try (Library library = writing(temp)) {
            save(library, story(1, "عنوان"));
        }
        assertThat(temp.resolve("library.db.new")).doesNotExist();
    }

    @Test
    void writesACopyThatIsALibrary() throws IOException {
        Path copy = temp.resolve("copy");
        Files.createDirectories(copy);
        try (Library library = writing(temp.resolve("own"))) {
            save(library, story(1, "عنوان", "نص"));
            library.backup(copy.resolve("library.db"));
            assertRefused("store.backup-exists", () -> library.backup(copy.resolve("library.db")));
        }
        try (Library library = writing(copy)) {
            assertThat(library.stories().list(StoryFilter.ALL)).hasSize(1);
            assertThat(library.search().search("عنوان", 5)).hasSize(1);
            assertThat(library.problems()).isEmpty();
        }
    }

    @Test
    void isReadAsUnchangingWhereNothingCanBeMadeBesideIt() throws IOException {
        try (Library library = writing(temp)) {
            save(library, story(1, "عنوان", "نص"));
        }
        // A folder in the place of SQLite's journal shuts SQLite out just as a read-only folder does, for root too.
        Files.createDirectories(temp.resolve("library.db-wal/x"));

        try (Library library = reading(temp)) {
            assertThat(library.stories().find(id(1))).isPresent();
            assertThat(library.search().search("عنوان", 5)).hasSize(1);
        }
    }

    @Test
    void isReadInAReadOnlyFolder() throws IOException {
        Path folder = temp.resolve("archive");
        try (Library library = writing(folder)) {
            save(library, story(1, "عنوان", "نص"));
        }
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(folder), "root writes everywhere");
            try (Library library = reading(folder)) {
                assertThat(library.stories().find(id(1))).isPresent();
            }
            assertUnreadable("store.disk-trouble", () -> writing(folder.resolve("deeper")));
        } finally {
            Files.setPosixFilePermissions(folder, before);
        }
    }

    private void assertLeftAlone(byte[] bytes, String key) throws IOException {
        Path folder = Files.createTempDirectory(temp, "damaged");
        Path file = folder.resolve("library.db");
        Files.write(file, bytes);

        assertUnreadable(key, () -> writing(folder));
        assertUnreadable(key, () -> reading(folder));

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private static void assertRefused(String key, ThrowingCallable wish) {
        assertThatThrownBy(wish).isInstanceOfSatisfying(TahrirException.class, e -> {
            assertThat(e.notice().key()).isEqualTo(key);
            assertThat(e.kind()).isEqualTo(TahrirException.Kind.REFUSED);
        });
    }

    private static void assertUnreadable(String key, ThrowingCallable wish) {
        assertThatThrownBy(wish).isInstanceOfSatisfying(TahrirException.class, e -> {
            assertThat(e.notice().key()).isEqualTo(key);
            assertThat(e.kind()).isEqualTo(TahrirException.Kind.UNREADABLE);
        });
    }
}
