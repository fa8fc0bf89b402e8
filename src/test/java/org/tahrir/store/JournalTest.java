package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.notice.Notice;

/// The journal that a killed program leaves.
class JournalTest {
    @TempDir
    Path temp;

    @Test
    void aWholeJournalIsReadWithoutAWord() throws IOException {
        Path killed = killed();
        assertThat(Journal.isGarbage(killed.resolve("library.db"))).isFalse();
        try (Library library = Samples.writing(killed)) {
            assertThat(library.told()).isEmpty();
            assertThat(library.stories().find(id(2))).isPresent();
        }
    }

    @Test
    void oneThatCannotBeReadIsKeptAndToldOf() throws IOException {
        for (int at : new int[] {0, 5, 17, 26}) {
            Path killed = killed();
            Path journal = killed.resolve("library.db-wal");
            byte[] bytes = Files.readAllBytes(journal);
            bytes[at] ^= 0x55;
            Files.write(journal, bytes);
            try (Library library = Samples.writing(killed)) {
                assertThat(library.stories().find(id(1))).isPresent();
                Notice told = library.told().getFirst();
                assertThat(told.key()).isEqualTo("store.journal-damaged");
                assertThat(Path.of((String) told.args().getFirst())).hasBinaryContent(bytes);
            }
            try (Library again = Samples.writing(killed)) {
                assertThat(again.told()).isEmpty();
            }
        }
    }

    @Test
    void oneThatIsCutWithinItsHeaderIsGarbageToo() throws IOException {
        Path killed = killed();
        Files.write(killed.resolve("library.db-wal"), List.of("سجل"));
        assertThat(Journal.isGarbage(killed.resolve("library.db"))).isTrue();
    }

    /// A library as a killed program leaves it: the second story lies in the journal only.
    private Path killed() throws IOException {
        Path folder = Files.createTempDirectory(temp, "open");
        Path killed = Files.createTempDirectory(temp, "killed");
        try (Library first = Samples.writing(folder)) {
            save(first, story(1, "الأول", "نص"));
        }
        try (Library open = Samples.writing(folder)) {
            save(open, story(2, "الثاني", "نص"));
            Files.copy(folder.resolve("library.db"), killed.resolve("library.db"));
            Files.copy(folder.resolve("library.db-wal"), killed.resolve("library.db-wal"));
        }
        return killed;
    }
}
