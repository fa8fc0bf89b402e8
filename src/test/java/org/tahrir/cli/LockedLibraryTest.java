package org.tahrir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Newsroom;
import org.tahrir.store.Library;

/// Commands while a window holds the library for writing.
class LockedLibraryTest {
    @TempDir
    Path folder;

    private Shell shell;
    private String id = "";
    private Path page = Path.of("");

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(folder.resolve("library"), folder.resolve("config"));
        page = Files.writeString(folder.resolve("page.txt"), "خبر أول\n\nنص الخبر.\n");
        id = shell.json("import", page.toString()).get(0).get("id").asString();
    }

    @Test
    void readingVerbsWork() {
        try (Newsroom window = window()) {
            assertThat(shell.json("list")).hasSize(1);
            assertThat(shell.json("show", id).get("headline").asString()).isEqualTo("خبر أول");
            assertThat(shell.json("search", "خبر")).hasSize(1);
            assertThat(shell.json("versions", id)).hasSize(1);
            assertThat(shell.json("house").has("site")).isTrue();
            assertThat(shell.json("import", "--dry-run", page.toString())
                            .get(0)
                            .get("verdict")
                            .asString())
                    .isEqualTo("same");
            Path drafts = folder.resolve("drafts.zip");
            shell.json("export", "--drafts", id, "--out", drafts.toString());
            assertThat(shell.json("verify", drafts.toString(), "--diff")
                            .at("/differences/0/state")
                            .asString())
                    .isEqualTo("same");
            assertThat(window.library().stories().find(window.story(id).id())).isPresent();
        }
    }

    @Test
    void writingVerbsAreRefusedWithASentenceAndChangeNothing() throws IOException {
        String before = shell.json("show", id).toString();
        try (Newsroom window = window()) {
            for (List<String> verb : List.of(
                    List.of("import", page.toString()),
                    List.of("set", id, "section=ثقافة"),
                    List.of("stage", id, "review"),
                    List.of("link", id, "عنوان"),
                    List.of("unlink", id, "1"),
                    List.of("correct", id, "--note", "x"),
                    List.of("update", id, "--note", "x"),
                    List.of("kill", id, "--note", "x"),
                    List.of("versions", id, "--restore", "1"),
                    List.of("house", "site=الوادي"),
                    List.of("export", id, "--out", folder.resolve("out.zip").toString()))) {
                assertThat(shell.run(verb.toArray(String[]::new)))
                        .as("%s", verb)
                        .isEqualTo(1);
                assertThat(shell.out()).as("%s", verb).isEmpty();
                assertThat(shell.err()).as("%s", verb).contains("being written to by another window");
                assertThat(shell.run(Stream.concat(verb.stream(), Stream.of("--json", "--language", "ar"))
                                .toArray(String[]::new)))
                        .isEqualTo(1);
                assertThat(shell.lastJson().at("/error/key").asString()).isEqualTo("store.locked");
            }
            assertThat(window.library().stories().counts().values().stream()
                            .mapToInt(n -> n)
                            .sum())
                    .isEqualTo(1);
        }
        assertThat(shell.json("show", id)).hasToString(before);
        assertThat(folder.resolve("out.zip")).doesNotExist();
    }

    @Test
    void oncetheWindowIsClosedWritingWorksAgain() {
        window().close();

        assertThat(shell.run("stage", id, "review")).isZero();
    }

    @Test
    void whatTheWindowSavesIsSeenByTheNextCommand() {
        try (Newsroom window = window()) {
            var desk = window.drafting(new org.tahrir.desk.Person("ريم", org.tahrir.article.Role.REPORTER));
            desk.set(window.story(id), java.util.Map.of("headline", "عنوان كتبته النافذة"));

            assertThat(shell.json("search", "النافذة")).hasSize(1);
            assertThat(shell.json("show", id).get("headline").asString()).isEqualTo("عنوان كتبته النافذة");
        }
    }

    private Newsroom window() {
        return Newsroom.open(
                folder.resolve("library"),
                Library.Access.WRITE,
                Clock.systemUTC(),
                () -> new StoryId(UUID.nameUUIDFromBytes(new byte[] {1})));
    }
}
