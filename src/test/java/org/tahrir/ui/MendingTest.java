package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Stage;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Folders;
import org.tahrir.settings.Language;
import org.tahrir.store.Backup;

/// From a damaged library back to one that opens.
class MendingTest {
    @TempDir
    Path folder;

    private Start start;
    private Backup backup;

    @BeforeEach
    void aLibraryWithABackup() {
        Path library = folder.resolve("library");
        start = TestStart.in(folder);
        TestPlace place = new TestPlace(library, TestPlace.EDITOR, Language.EN);
        place.story("المرفأ", Stage.DRAFT, "نص.");
        backup = start.shelf(Folders.NONE)
                .keep(place.newsroom().library(), Backup.Kind.DAILY, LocalDateTime.of(2026, 11, 21, 9, 0))
                .backup();
        place.story("السوق", Stage.DRAFT, "نص بعد النسخة.");
        place.close();
    }

    @Test
    void aDamagedLibraryOffersItsBackupsAndComesBack() throws IOException {
        byte[] damaged = damage();
        assertThat(Opening.of(start)).isInstanceOfSatisfying(Opening.Shut.class, shut -> {
            assertThat(shut.state()).isEqualTo(Opening.Shut.State.DAMAGED);
            assertThat(shut.backups()).containsExactly(backup);
        });
        List<Notice> told = Mending.restore(start, backup.file());
        assertThat(told).extracting(Notice::key).containsExactly("mending.restored", "mending.kept");
        assertThat(stories()).isEqualTo(1);
        assertThat(Path.of((String) told.get(1).args().getFirst()).resolve("library.db"))
                .hasBinaryContent(damaged);
    }

    @Test
    void whatCanBeReadOfADamagedLibraryIsSaved() throws IOException {
        damage();
        assertThat(Mending.salvage(start)).extracting(Notice::key).containsExactly("mending.salvaged", "mending.kept");
        assertThat(stories()).isEqualTo(2);
    }

    @Test
    void whatDoesNotWorkIsToldAndChangesNothing() throws IOException {
        byte[] damaged = damage();
        assertThat(Mending.restore(start, folder.resolve("no.db")))
                .extracting(Notice::key)
                .containsExactly("store.no-backup");
        assertThat(Opening.of(start.telling(List.of(Notice.of("store.no-backup", "no.db")))))
                .isInstanceOfSatisfying(
                        Opening.Shut.class, shut -> assertThat(shut.tried()).hasSize(1));
        assertThat(folder.resolve("library/library.db")).hasBinaryContent(damaged);
    }

    @Test
    void aLibraryThatIsGoneComesBackToo() throws IOException {
        Path library = folder.resolve("library");
        Files.move(library, folder.resolve("moved"));
        Mending.restore(start, backup.file());
        assertThat(stories()).isEqualTo(1);
    }

    private byte[] damage() throws IOException {
        Path file = folder.resolve("library/library.db");
        byte[] bytes = Files.readAllBytes(file);
        System.arraycopy("ليست قاعدة".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 16);
        Files.write(file, bytes);
        return bytes;
    }

    private int stories() {
        Opening opening = Opening.of(start);
        assertThat(opening).isInstanceOf(Opening.Open.class);
        try (var newsroom = ((Opening.Open) opening).newsroom()) {
            return newsroom.library().checkup().stories();
        }
    }
}
