package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.rewritten;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;

/// A library on a disk of three megabytes that fills up. Needs root, to mount one in memory; skipped elsewhere.
class FullDiskTest {
    @TempDir
    Path temp;

    private SmallDisk disk;

    @BeforeEach
    void mount() {
        disk = SmallDisk.mount(temp);
    }

    @AfterEach
    void unmount() {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void whatIsSaidToBeSavedIsThereAndSavingGoesOnOnceThereIsRoom() {
        Story last;
        try (Library library = Samples.writing(disk.path())) {
            last = save(library, story(1, "عنوان", "نص 0"));
            disk.fill(1 << 20);
            String refusal = "";
            for (int i = 1; refusal.isEmpty() && i < 400; i++) {
                try {
                    last = save(library, rewritten(last, text(i)), Revision.Cause.FIELDS);
                } catch (TahrirException full) {
                    refusal = full.notice().key();
                    assertThat(full.kind()).isEqualTo(TahrirException.Kind.REFUSED);
                }
            }
            assertThat(refusal).isEqualTo("store.disk-full");
            assertThat(library.stories().find(id(1))).contains(last);

            disk.clear();
            for (int i = 1000; i < 1005; i++) {
                last = save(library, rewritten(last, text(i)), Revision.Cause.FIELDS);
            }
            assertThat(library.problems()).isEmpty();
        }
        try (Library library = Samples.reading(disk.path())) {
            assertThat(library.stories().find(id(1))).contains(last);
            assertThat(library.search().search("رقم1004", 5)).hasSize(1);
        }
    }

    @Test
    void aBackupThatFindsNoRoomLeavesNothingBehind() {
        try (Library library = Samples.writing(disk.path())) {
            for (int i = 1; i <= 6; i++) {
                save(library, story(i, "عنوان " + i, text(i)));
            }
            disk.fill(20_000);

            try {
                library.backup(disk.path().resolve("copy.db"));
                assertThat(disk.path().resolve("copy.db")).as("there was room").isNotEmptyFile();
            } catch (TahrirException full) {
                assertThat(full.notice().key()).startsWith("store.disk-");
                assertThat(disk.path().resolve("copy.db")).doesNotExist();
                assertThat(disk.path().resolve("copy.db.new")).doesNotExist();
            }
            disk.clear();
            assertThat(library.problems()).isEmpty();
        }
    }

    private static String text(int number) {
        StringBuilder text = new StringBuilder("رقم" + number);
        for (int i = 0; i < 800; i++) {
            text.append(" كلمة").append(number * 31 + i * i);
        }
        return text.toString();
    }
}
