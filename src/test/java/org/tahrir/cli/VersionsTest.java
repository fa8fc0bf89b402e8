package org.tahrir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The versions of a story on the command line.
class VersionsTest {
    @TempDir
    Path folder;

    private Shell shell;
    private String id = "";

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(folder.resolve("library"), folder.resolve("config"));
        Path story = folder.resolve("story.txt");
        Files.writeString(story, "افتتاح مكتبة متنقلة\n\nانطلقت المكتبة صباح السبت من الساحة.\n\nوالاستعارة مجانية.\n");
        id = shell.json("import", story.toString()).get(0).get("id").asString();
        shell.json("set", id, "section=ثقافة");
    }

    @Test
    void theWholeHistoryGoesToAFileOfJsonLines() throws IOException {
        Path file = folder.resolve("history.jsonl");
        assertThat(shell.run("versions", id, "--export", file.toString())).isZero();
        assertThat(shell.out()).contains("2 versions").contains("history.jsonl");

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        JsonNode first = JsonMapper.shared().readTree(lines.getFirst());
        assertThat(first.get("number").asInt()).isEqualTo(1);
        assertThat(first.get("cause").asString()).isEqualTo("import");
        assertThat(first.get("at").asString()).isEqualTo("2026-03-14T06:30:00Z");
        assertThat(first.get("article").get("headline").asString()).isEqualTo("افتتاح مكتبة متنقلة");
        assertThat(first.get("article").get("body")).hasSize(2);
        JsonNode second = JsonMapper.shared().readTree(lines.getLast());
        assertThat(second.get("article").get("section").asString()).isEqualTo("ثقافة");
        JsonNode told = shell.json("versions", id);
        assertThat(told.get(0).propertyNames()).allMatch(second::has);
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("history.jsonl"), "mine");
        assertThat(shell.run("versions", id, "--export", file.toString())).isEqualTo(1);
        assertThat(shell.err()).contains("history.jsonl").contains("already");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(shell.run("--language", "ar", "versions", id, "--export", file.toString()))
                .isEqualTo(1);
        assertThat(shell.err()).contains("يوجد ملف باسم");
    }

    @Test
    void tellsWordByWordWhatDiffers() throws IOException {
        Path text = folder.resolve("new.txt");
        Files.writeString(text, "انطلقت المكتبة صباح الأحد من الساحة.\n\nوهذه فقرة لم تكن.\n\nوالاستعارة مجانية.\n");
        shell.json("set", id, "--body", text.toString());

        assertThat(shell.run("versions", id, "--diff", "1")).isZero();
        assertThat(shell.out().lines())
                .containsExactly(
                        "Differ: filing", "~ انطلقت المكتبة صباح [-السبت-]{+الأحد+} من الساحة.", "+ وهذه فقرة لم تكن.");
        JsonNode told = shell.json("versions", id, "--diff", "2:3");
        assertThat(told.get("parts")).isEmpty();
        assertThat(told.get("changes")).hasSize(2);
        JsonNode changed = told.get("changes").get(0);
        assertThat(changed.get("change").asString()).isEqualTo("changed");
        assertThat(changed.get("words").get(0).get("removed").asString()).isEqualTo("السبت");
        assertThat(changed.get("words").get(0).get("added").asString()).isEqualTo("الأحد");
        assertThat(shell.run("versions", id, "--diff", "3")).isZero();
        assertThat(shell.out()).contains("No difference.");
        assertThat(shell.run("versions", id, "--diff", "3:9")).isEqualTo(1);
        assertThat(shell.run("versions", id, "--diff", "last")).isEqualTo(2);
    }

    @Test
    void jsonTellsWhatWasWrittenAndTwoWishesAreOneTooMany() {
        JsonNode done =
                shell.json("versions", id, "--export", folder.resolve("h.jsonl").toString());
        assertThat(done.get("versions").asInt()).isEqualTo(2);
        assertThat(shell.run("versions", id, "--export", "x.jsonl", "--restore", "1"))
                .isEqualTo(2);
        assertThat(shell.run(
                        "versions",
                        "deadbeef",
                        "--export",
                        folder.resolve("x.jsonl").toString()))
                .isEqualTo(1);
        assertThat(folder.resolve("x.jsonl")).doesNotExist();
    }
}
