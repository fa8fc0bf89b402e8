package org.tahrir.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Stage;
import org.tahrir.notice.Notice;
import org.tahrir.store.Backup;
import org.tahrir.store.BackupShelf;
import org.tahrir.ui.TestPlace;

/// A backup for every day, made beside the work.
class DailyBackupTest {
    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();
    private SteppedPlace place;
    private BackupShelf shelf;
    private DailyBackup daily;

    @BeforeEach
    void begin() {
        place = new SteppedPlace(folder.resolve("library"), TestPlace.EDITOR);
        place.story("المرفأ", Stage.DRAFT, "نص.");
        shelf = BackupShelf.of(folder.resolve("backups"), folder.resolve("library"));
        daily = new DailyBackup(place.workplace(), () -> shelf, told::add);
        daily.begin();
    }

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void aDayHasOneBackup() {
        assertThat(shelf.all()).isEmpty();
        pass(DailyBackup.FIRST);
        assertThat(shelf.all()).hasSize(1);
        assertThat(shelf.newest().orElseThrow().kind()).isEqualTo(Backup.Kind.DAILY);
        pass(DailyBackup.AGAIN);
        pass(DailyBackup.AGAIN);
        assertThat(shelf.all()).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void theNextDayHasItsOwn() {
        pass(DailyBackup.FIRST);
        for (int halfHour = 0; halfHour < 96; halfHour++) {
            pass(DailyBackup.AGAIN);
        }
        assertThat(shelf.all())
                .extracting(one -> one.made().toLocalDate())
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void whatGoesWrongIsToldOnceADayAndTriedAgain() throws IOException {
        Path taken = Files.writeString(folder.resolve("backups"), "a file");
        pass(DailyBackup.FIRST);
        assertThat(told).hasSize(1);
        pass(DailyBackup.AGAIN);
        assertThat(told).extracting(Notice::key).containsExactly("store.backup-folder");
        Files.delete(taken);
        pass(DailyBackup.AGAIN);
        assertThat(shelf.all()).hasSize(1);
    }

    @Test
    void nothingIsMadeOnceItHasEnded() {
        daily.end();
        pass(DailyBackup.FIRST);
        assertThat(shelf.all()).isEmpty();
    }

    private void pass(Duration time) {
        place.pass(time);
        place.finish();
    }
}
