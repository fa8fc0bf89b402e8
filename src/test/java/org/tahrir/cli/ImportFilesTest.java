package org.tahrir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// `tahrir import` on files as they lie about in newsrooms, and what of them `list` and `search -` answer then.
class ImportFilesTest {
    private static final String TEXT = "افتتاح الجسر الجديد\n\nافتُتح الجسر أمام الناس.\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder.resolve("library"), folder.resolve("config"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "خبر الجسر.txt",
                "a b  c.txt",
                "no-extension",
                "@file.txt",
                "100%.txt",
                "{0}.txt",
                "it's.txt",
                "‏خبر.txt",
                "😀.txt",
                ".hidden.txt",
                "a=b.txt"
            })
    void oddFileNamesAreOnlyNames(String name) throws IOException {
        Path file = file(name, TEXT);

        JsonNode taken = shell.json("import", file.toString());

        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).get("headline").asString()).isEqualTo("افتتاح الجسر الجديد");
        assertThat(shell.err()).contains(name);
        assertThat(shell.run("import", file.resolveSibling(name + "x").toString()))
                .isEqualTo(3);
        assertThat(shell.err()).contains(name + "x");
    }

    @Test
    void aNameThatBeginsWithADashStandsBehindTwo() {
        assertThat(shell.run("import", "-missing.txt")).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.run("import", "--json", "--", "-missing.txt")).isEqualTo(3);
        assertThat(shell.lastJson().get("error").get("message").asString()).contains("“-missing.txt” was not taken in");
        assertThat(shell.err()).contains("“-missing.txt” was not taken in");
    }

    @Test
    void theSameFileTwiceInOneCommandIsOneStory() throws IOException {
        String file = file("خبر.txt", TEXT).toString();

        JsonNode taken = shell.json("import", file, file);

        assertThat(verdicts(taken)).containsExactly("new", "same");
        assertThat(taken.get(1).get("id")).isEqualTo(taken.get(0).get("id"));
        assertThat(taken.get(1).get("duplicateOf")).isEqualTo(taken.get(0).get("id"));
        assertThat(shell.json("list")).hasSize(1);
    }

    @Test
    void theSameTextSpacedOtherwiseOrInAnotherEncodingIsOneStory() throws IOException {
        Path utf8 = file("utf8.txt", TEXT);
        Path spaced = file("spaced.txt", "\uFEFF" + TEXT.replace(" ", "  ").replace("\n", "\r\n"));
        Path old = folder.resolve("old.txt");
        Files.write(old, TEXT.getBytes(Charset.forName("windows-1256")));

        JsonNode taken = shell.json("import", utf8.toString(), spaced.toString(), old.toString());

        assertThat(verdicts(taken)).containsExactly("new", "same", "same");
    }

    @Test
    void aDryRunSaysTheSameAndMakesNothing() throws IOException {
        String file = file("خبر.txt", TEXT).toString();

        JsonNode would = shell.json("import", "--dry-run", file);
        assertThat(folder.resolve("library")).doesNotExist();
        assertThat(shell.json("list")).isEmpty();
        assertThat(folder.resolve("library")).doesNotExist();

        JsonNode taken = shell.json("import", file);
        for (String key : List.of("headline", "source", "kind", "paragraphs", "related", "warnings", "verdict")) {
            assertThat(taken.get(0).get(key)).as(key).isEqualTo(would.get(0).get(key));
        }
        assertThat(verdicts(shell.json("import", "--dry-run", file))).containsExactly("same");
        assertThat(shell.run("import", "--dry-run", file)).isZero();
        assertThat(shell.out()).startsWith("The library has it already");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("مجلد"));
        Files.writeString(inside.resolve("خبر.txt"), TEXT);

        assertThat(shell.run("import", inside.toString())).isEqualTo(3);
        assertThat(shell.err()).contains("مجلد");
        assertThat(shell.json("list")).isEmpty();
    }

    @Test
    void anEmptyFileIsToldAndNotTaken() throws IOException {
        Path file = file("فارغ.txt", "");

        int code = shell.run("import", file.toString(), "--json");

        assertThat(code).isEqualTo(3);
        assertThat(shell.lastJson().get("error").get("key").asString()).isEqualTo("cli.import.file-failed");
        assertThat(shell.json("list")).isEmpty();
    }

    @Test
    void keysStandAsDocumented() throws IOException {
        JsonNode taken = shell.json("import", file("خبر.txt", TEXT).toString()).get(0);
        assertThat(keys(taken))
                .containsExactly(
                        "id",
                        "uri",
                        "externalId",
                        "headline",
                        "source",
                        "kind",
                        "paragraphs",
                        "related",
                        "warnings",
                        "duplicateOf",
                        "verdict");
        String id = taken.get("id").asString();
        assertThat(keys(shell.json("list").get(0)))
                .containsExactly("id", "externalId", "headline", "stage", "section", "words", "updated");
        assertThat(keys(shell.json("search", "الجسر").get(0)))
                .containsExactly("id", "externalId", "headline", "snippet", "score");
        assertThat(keys(shell.json("versions", id).get(0)))
                .containsExactly("number", "at", "author", "cause", "stage", "name", "words");
        assertThat(keys(shell.json("stage", id, "ready")))
                .containsExactly("id", "uri", "headline", "stage", "reason", "words", "related", "updated");
        Path bundle = folder.resolve("b.zip");
        assertThat(keys(shell.json("export", id, "--out", bundle.toString())))
                .containsExactly("exported", "file", "bundleId", "sha256", "bytes", "stories");
        assertThat(keys(shell.json("verify", bundle.toString(), "--diff")))
                .containsExactly(
                        "sound", "problems", "bundleId", "purpose", "createdAt", "articles", "media", "differences");
    }

    @Test
    void anArchiveIsTakenLineByLineAndBadLinesAreTold() throws IOException {
        Path archive = file("archive.jsonl", """
                {"id":"1","title":"خبر قديم أول","body":"نص أول","source":"الأرشيف","date":"2019-05-01"}
                {"id":"2","title":
                {"id":"3","title":"خبر قديم ثالث","body":"نص ثالث","source":"الأرشيف"}
                """);

        assertThat(shell.run("import", archive.toString(), "--json")).isEqualTo(1);

        assertThat(shell.lastJson()).hasSize(2);
        assertThat(shell.err()).contains("Line 2 was left out");
        JsonNode listed = shell.json("list", "--stage", "exported");
        assertThat(listed).hasSize(2);
        assertThat(shell.json("show", "3").get("headline").asString()).isEqualTo("خبر قديم ثالث");
        assertThat(shell.json("list", "--stage", "draft")).isEmpty();
    }

    @Test
    void queriesComeALineEachAndEveryLineIsAnswered() throws IOException {
        shell.json("import", file("خبر.txt", TEXT).toString());
        List<String> queries = List.of(
                "الجسر",
                "",
                "   ",
                "\"",
                "NEAR(",
                "لاشيءمنهذا",
                "-الجسر",
                "وللجسر",
                "😀",
                "الجسر ".repeat(3000),
                "\u0000");
        shell.input(String.join("\n", queries));

        assertThat(shell.run("search", "-")).isZero();

        List<String> lines = shell.out().lines().toList();
        assertThat(lines).hasSize(queries.size());
        assertThat(lines).allSatisfy(line -> assertThat(line).startsWith("[").endsWith("]"));
        assertThat(lines.get(0)).contains("افتتاح الجسر الجديد");
        assertThat(lines.get(7)).contains("افتتاح الجسر الجديد");
        assertThat(List.of(1, 2, 3, 4, 5, 6, 8, 10))
                .allSatisfy(number -> assertThat(lines.get(number)).isEqualTo("[]"));
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void queriesOfWindowsAndTypedOnesComeTheSameWay() throws IOException {
        shell.json("import", file("خبر.txt", TEXT).toString());
        shell.input("الجسر\r\nافتت\r\n");

        assertThat(shell.run("search", "-", "--typing", "--limit", "1")).isZero();
        assertThat(shell.out().lines()).hasSize(2).allMatch(line -> line.contains("افتتاح الجسر"));

        shell.input("");
        assertThat(shell.run("search", "-", "--json")).isZero();
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void stageAndSectionNarrowAListTogether() throws IOException {
        String bridge = shell.json("import", file("1.txt", TEXT).toString())
                .get(0)
                .get("id")
                .asString();
        String match = shell.json(
                        "import", file("2.txt", "مباراة اليوم\n\nفاز الفريق.\n").toString())
                .get(0)
                .get("id")
                .asString();
        shell.json("set", bridge, "section=محليات");
        shell.json("set", match, "section=رياضة");
        shell.json("stage", match, "review");

        assertThat(headlines(shell.json("list", "--section", "رياضة"))).containsExactly("مباراة اليوم");
        assertThat(headlines(shell.json("list", "--stage", "draft"))).containsExactly("افتتاح الجسر الجديد");
        assertThat(shell.json("list", "--stage", "draft", "--section", "رياضة")).isEmpty();
        assertThat(shell.json("list", "--section", "")).isEmpty();
        shell.json("stage", bridge, "trash");
        assertThat(headlines(shell.json("list", "--stage", "trash"))).containsExactly("افتتاح الجسر الجديد");
        assertThat(shell.json("list")).hasSize(2);
        assertThat(shell.json("search", "الجسر")).isEmpty();
    }

    private Path file(String name, String text) throws IOException {
        Path path = folder.resolve("files").resolve(name);
        Files.createDirectories(folder.resolve("files"));
        return Files.writeString(path, text);
    }

    private static List<String> verdicts(JsonNode taken) {
        List<String> verdicts = new ArrayList<>();
        taken.forEach(one -> verdicts.add(one.get("verdict").asString()));
        return verdicts;
    }

    private static List<String> headlines(JsonNode stories) {
        List<String> headlines = new ArrayList<>();
        stories.forEach(one -> headlines.add(one.get("headline").asString()));
        return headlines;
    }

    private static List<String> keys(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }
}
