package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.rewritten;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;

/// A library on a disk of three megabytes that fills up. Needs root, to mount one in memory; skipped elsewhere.
class FullDiskTest {
    @TempDir
    Path temp;

    private Path disk = Path.of("");
    private boolean mounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(temp.resolve("disk"));
        mounted = Files.isExecutable(Path.of("/bin/mount"))
                && run("/bin/mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()) == 0;
        Assumptions.assumeTrue(mounted, "no disk of three megabytes can be mounted here");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(run("/bin/umount", disk.toString())).isZero();
        }
    }

    @Test
    void whatIsSaidToBeSavedIsThereAndSavingGoesOnOnceThereIsRoom() throws IOException {
        Story last;
        Path ballast = disk.resolve("ballast");
        try (Library library = Samples.writing(disk)) {
            last = save(library, story(1, "عنوان", "نص 0"));
            Files.write(ballast, new byte[1 << 20]);
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

            Files.delete(ballast);
            for (int i = 1000; i < 1005; i++) {
                last = save(library, rewritten(last, text(i)), Revision.Cause.FIELDS);
            }
            assertThat(library.problems()).isEmpty();
        }
        try (Library library = Samples.reading(disk)) {
            assertThat(library.stories().find(id(1))).contains(last);
            assertThat(library.search().search("رقم1004", 5)).hasSize(1);
        }
    }

    @Test
    void aBackupThatFindsNoRoomLeavesNothingBehind() throws IOException {
        try (Library library = Samples.writing(disk)) {
            for (int i = 1; i <= 6; i++) {
                save(library, story(i, "عنوان " + i, text(i)));
            }
            long room = disk.toFile().getUsableSpace();
            Files.write(disk.resolve("ballast"), new byte[Math.toIntExact(Math.max(0, room - 20_000))]);

            try {
                library.backup(disk.resolve("copy.db"));
                assertThat(disk.resolve("copy.db")).as("there was room").isNotEmptyFile();
            } catch (TahrirException full) {
                assertThat(full.notice().key()).startsWith("store.disk-");
                assertThat(disk.resolve("copy.db")).doesNotExist();
                assertThat(disk.resolve("copy.db.new")).doesNotExist();
            }
            Files.delete(disk.resolve("ballast"));
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

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
