package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;

/// The backups of a library, and the way back from them, on real files.
class BackupShelfTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 23, 9, 30);

    @TempDir
    Path temp;

    private Path folder;
    private BackupShelf shelf;

    @BeforeEach
    void makeShelf() {
        folder = temp.resolve("library");
        shelf = BackupShelf.of(temp.resolve("backups"), folder);
    }

    @Test
    void aDailyBackupIsDueOnceADay() {
        LocalDate today = MORNING.toLocalDate();
        assertThat(shelf.isDue(today)).isTrue();
        try (Library library = Samples.writing(folder)) {
            shelf.keep(library, Backup.Kind.BY_HAND, MORNING);
            assertThat(shelf.isDue(today)).isTrue();
            shelf.keep(library, Backup.Kind.DAILY, MORNING);
        }
        assertThat(shelf.isDue(today)).isFalse();
        assertThat(shelf.isDue(today.plusDays(1))).isTrue();
    }

    @Test
    void twoBackupsOfOneMinuteAreTwoFiles() {
        try (Library library = Samples.writing(folder)) {
            shelf.keep(library, Backup.Kind.BY_HAND, MORNING);
            shelf.keep(library, Backup.Kind.BY_HAND, MORNING);
        }
        assertThat(shelf.all()).hasSize(2).allMatch(one -> one.made().equals(MORNING) && one.bytes() > 0);
    }

    @Test
    void librariesDoNotShareAShelf() {
        BackupShelf other = BackupShelf.of(temp.resolve("backups"), temp.resolve("other"));
        try (Library library = Samples.writing(folder)) {
            shelf.keep(library, Backup.Kind.DAILY, MORNING);
        }
        assertThat(other.all()).isEmpty();
        assertThat(other.folder()).isNotEqualTo(shelf.folder());
    }

    @Test
    void dailyBackupsThatAreTooManyGoAndOnesMadeByHandStay() {
        try (Library library = Samples.writing(folder)) {
            shelf.keep(library, Backup.Kind.BY_HAND, MORNING.minusDays(300));
            for (int day = 60; day >= 0; day--) {
                shelf.keep(library, Backup.Kind.DAILY, MORNING.minusDays(day));
            }
        }
        assertThat(shelf.all()).hasSize(12);
        assertThat(shelf.all().getLast().kind()).isEqualTo(Backup.Kind.BY_HAND);
    }

    @Test
    void aFolderThatCannotBeMadeIsASentence() throws IOException {
        Files.writeString(temp.resolve("backups"), "a file");
        try (Library library = Samples.writing(folder)) {
            assertThatThrownBy(() -> shelf.keep(library, Backup.Kind.DAILY, MORNING))
                    .isInstanceOfSatisfying(
                            TahrirException.class,
                            told -> assertThat(told.notice().key()).isEqualTo("store.backup-folder"));
        }
        assertThat(shelf.all()).isEmpty();
    }

    @Test
    void whatWasBackedUpComesBackWithItsPicturesAndWhatWasThereIsKept() throws IOException {
        MediaFile picture = MediaFilesTest.picture("صورة", "image/png");
        Story first;
        Backup backup;
        try (Library library = Samples.writing(folder)) {
            first = save(library, story(1, "الأول", "نص أول"));
            assertThat(library.sittings().begin()).isEmpty();
            library.sittings().at(Optional.of(new Sittings.Spot(id(1), 0, 3, 0, 0)));
            library.media().put(picture);
            backup = shelf.keep(library, Backup.Kind.DAILY, MORNING).backup();
            save(library, story(2, "الثاني", "نص كتب بعد النسخة"));
        }
        deleteAll(folder.resolve("media"));

        Restoring.Restored restored = Restoring.restore(folder, backup.file(), () -> Samples.NOON);

        assertThat(restored.stories()).isEqualTo(1);
        assertThat(restored.lacking()).isEmpty();
        try (Library library = Samples.writing(folder)) {
            assertThat(library.stories().find(id(1))).contains(first);
            assertThat(library.stories().find(id(2))).isEmpty();
            assertThat(library.search().search("أول", 5)).hasSize(1);
            assertThat(library.sittings().begin())
                    .hasValueSatisfying(left -> assertThat(left.abruptly()).isFalse());
            assertThat(library.checkup().isSound()).isTrue();
        }
        try (Library before = Samples.reading(restored.setAside().orElseThrow())) {
            assertThat(before.stories().find(id(2))).isPresent();
        }
        assertThat(backup.file()).exists();
    }

    @Test
    void picturesThatAreNowhereAreTold() throws IOException {
        Backup backup;
        MediaFile picture = MediaFilesTest.picture("أخرى", "image/png");
        try (Library library = Samples.writing(folder)) {
            library.media().put(picture);
            deleteAll(folder.resolve("media"));
            BackupShelf.Made made = shelf.keep(library, Backup.Kind.DAILY, MORNING);
            assertThat(made.lacking()).containsExactly(picture.media().sha256());
            backup = made.backup();
        }
        assertThat(Restoring.restore(folder, backup.file(), () -> Samples.NOON).lacking())
                .containsExactly(picture.media().sha256());
    }

    @Test
    void aDamagedBackupChangesNothing() throws IOException {
        Path damaged = temp.resolve("damaged.db");
        try (Library library = Samples.writing(folder)) {
            for (int number = 1; number <= 30; number++) {
                save(library, story(number, "خبر " + number, "نص. ".repeat(300)));
            }
            library.backup(damaged);
        }
        byte[] bytes = Files.readAllBytes(damaged);
        for (int at = bytes.length / 2; at < bytes.length / 2 + 9000; at++) {
            bytes[at] = (byte) 0xA5;
        }
        Files.write(damaged, bytes);
        byte[] before = Files.readAllBytes(folder.resolve("library.db"));

        assertThatThrownBy(() -> Restoring.restore(folder, damaged, () -> Samples.NOON))
                .isInstanceOf(TahrirException.class);

        assertThat(folder.resolve("library.db")).hasBinaryContent(before);
        assertThat(names(folder)).doesNotContain("set-aside", "library.db.restored", "library.db.restored.new");
    }

    @Test
    void damageInTheLibraryIsFoundAndNoBackupIsMadeOfIt() throws IOException {
        try (Library library = Samples.writing(folder)) {
            for (int number = 1; number <= 60; number++) {
                save(library, story(number, "خبر " + number, "نص. ".repeat(300)));
            }
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("library.db"));
        for (int at = bytes.length / 2; at < bytes.length / 2 + 9000; at++) {
            bytes[at] = (byte) 0xA5;
        }
        Files.write(folder.resolve("library.db"), bytes);
        try (Library library = Samples.writing(folder)) {
            assertThatThrownBy(() -> shelf.keep(library, Backup.Kind.DAILY, MORNING))
                    .isInstanceOfSatisfying(
                            TahrirException.class,
                            told -> assertThat(told.notice().key()).isEqualTo("store.damaged"));
        }
        assertThat(names(shelf.folder())).isEmpty();
    }

    @Test
    void whatAKilledProgramLeftUnfinishedIsCleanedUp() throws IOException {
        Files.createDirectories(shelf.folder());
        Files.writeString(shelf.folder().resolve("daily-2026-11-22-0930.db.new"), "half");
        try (Library library = Samples.writing(folder)) {
            shelf.keep(library, Backup.Kind.DAILY, MORNING);
        }
        assertThat(names(shelf.folder())).containsExactly("daily-2026-11-23-0930.db");
    }

    @Test
    void aLibraryThatIsOpenIsNotReplaced() {
        Path backup = temp.resolve("copy.db");
        try (Library library = Samples.writing(folder)) {
            library.backup(backup);
            assertThatThrownBy(() -> Restoring.restore(folder, backup, () -> Samples.NOON))
                    .isInstanceOfSatisfying(
                            TahrirException.class,
                            told -> assertThat(told.notice().key()).isEqualTo("store.locked"));
        }
    }

    @Test
    void anotherLibrarysFileComesWithWhatStillLiesInItsJournal() {
        Path other = temp.resolve("other");
        try (Library open = Samples.writing(other)) {
            Story story = save(open, story(7, "في السجل", "نص"));
            Restoring.restore(folder, other.resolve("library.db"), () -> Samples.NOON);
            try (Library library = Samples.reading(folder)) {
                assertThat(library.stories().find(id(7))).contains(story);
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
