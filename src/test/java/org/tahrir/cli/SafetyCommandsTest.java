package org.tahrir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Newsroom;
import org.tahrir.store.Library;
import tools.jackson.databind.JsonNode;

/// `tahrir backup`, `tahrir restore` and `tahrir doctor`.
class SafetyCommandsTest {
    @TempDir
    Path temp;

    private Path library;
    private Path backup;
    private Shell shell;

    @BeforeEach
    void aLibraryWithAStory() throws IOException {
        library = temp.resolve("library");
        backup = temp.resolve("copy.db");
        shell = new Shell(library, temp.resolve("config"));
        take("خبر", "نص الخبر الأول.");
    }

    @Test
    void whatWasBackedUpComesBackAndWhatWasThereIsKept() throws IOException {
        assertThat(shell.run("backup", backup.toString())).isEqualTo(CommandLineDoor.DONE);
        assertThat(shell.out()).contains(backup.toString());
        take("ثان", "نص الخبر الثاني.");

        assertThat(shell.run("restore", backup.toString(), "--json")).isEqualTo(CommandLineDoor.DONE);
        JsonNode answer = shell.lastJson();
        assertThat(answer.get("stories").asInt()).isEqualTo(1);

        assertThat(stories(library)).isEqualTo(1);
        assertThat(stories(Path.of(answer.get("setAside").asString()))).isEqualTo(2);
    }

    @Test
    void aBackupIsMadeAndTheDoctorComesWhileAWindowWrites() {
        try (Newsroom window = open()) {
            assertThat(window.library().isReadOnly()).isFalse();
            assertThat(shell.run("backup", backup.toString())).isEqualTo(CommandLineDoor.DONE);
            assertThat(shell.run("doctor")).isEqualTo(CommandLineDoor.DONE);
            assertThat(shell.run("restore", backup.toString())).isEqualTo(CommandLineDoor.REFUSED);
            assertThat(shell.run("doctor", "--salvage")).isEqualTo(CommandLineDoor.REFUSED);
        }
    }

    @Test
    void aBackupThatIsThereAlreadyIsNotWrittenOver() throws IOException {
        Files.writeString(backup, "غيرها");
        assertThat(shell.run("backup", backup.toString())).isEqualTo(CommandLineDoor.REFUSED);
        assertThat(backup).hasContent("غيرها");
        assertThat(shell.run("restore", backup.toString())).isEqualTo(CommandLineDoor.UNREADABLE);
        assertThat(shell.run("restore", temp.resolve("no.db").toString())).isEqualTo(CommandLineDoor.REFUSED);
        assertThat(stories(library)).isEqualTo(1);
    }

    @Test
    void aSoundLibraryIsSaidToBeSound() {
        assertThat(shell.run("doctor", "--json")).isEqualTo(CommandLineDoor.DONE);
        JsonNode answer = shell.lastJson();
        assertThat(answer.get("sound").asBoolean()).isTrue();
        assertThat(answer.get("stories").asInt()).isEqualTo(1);
        assertThat(answer.get("problems")).isEmpty();
        assertThat(answer.get("backups")).isEmpty();
        assertThat(shell.run("doctor", "--language", "en")).isEqualTo(CommandLineDoor.DONE);
        assertThat(shell.out()).contains("whole").contains("There is no backup yet");
    }

    @Test
    void noLibraryIsNoSoundLibrary() {
        Shell elsewhere = new Shell(temp.resolve("nowhere"), temp.resolve("config"));
        assertThat(elsewhere.run("doctor")).isEqualTo(CommandLineDoor.REFUSED);
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aDamagedLibraryIsLeftAsItIsUntilSalvaged() throws IOException {
        Path file = library.resolve("library.db");
        byte[] bytes = Files.readAllBytes(file);
        System.arraycopy("ليست قاعدة".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 16);
        Files.write(file, bytes);

        assertThat(shell.run("doctor")).isEqualTo(CommandLineDoor.UNREADABLE);
        assertThat(file).hasBinaryContent(bytes);

        assertThat(shell.run("doctor", "--salvage")).isEqualTo(CommandLineDoor.DONE);
        assertThat(stories(library)).isEqualTo(1);
        try (var aside = Files.walk(library.resolve("set-aside"))) {
            assertThat(aside.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept).hasBinaryContent(bytes));
        }
    }

    private void take(String headline, String text) throws IOException {
        Path page = temp.resolve(headline + ".md");
        Files.writeString(page, "# " + headline + "\n\n" + text + "\n", StandardCharsets.UTF_8);
        assertThat(shell.run("import", page.toString())).isEqualTo(CommandLineDoor.DONE);
    }

    private int stories(Path folder) {
        Shell there = new Shell(folder, temp.resolve("config"));
        assertThat(there.run("list", "--json")).isEqualTo(CommandLineDoor.DONE);
        return there.lastJson().size();
    }

    private Newsroom open() {
        return Newsroom.open(library, Library.Access.WRITE, Clock.systemUTC(), () -> new StoryId(UUID.randomUUID()));
    }
}
