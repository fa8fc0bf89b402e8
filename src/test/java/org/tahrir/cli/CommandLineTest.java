package org.tahrir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CommandLineTest {
    private static final String PAGE = """
            افتتاح مكتبة متنقلة - بوابة الوادي

            افتتاح مكتبة متنقلة

            بوابة الوادي

            انطلقت المكتبة صباح السبت من ساحة البلدة القديمة في جولة تشمل القرى كلها.

            وقالت المنسقة إن الاستعارة مجانية لكل من يقصد الحافلة من الأهالي والزوار.

            مقالات ذات صلة

            معرض الكتاب ينصب أجنحته
            """;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder.resolve("library"), folder.resolve("config"));
    }

    @Test
    void theMainJobFromPageToVerifiedBundle() throws IOException {
        JsonNode taken = shell.json("import", page()).get(0);
        String id = taken.get("id").asString();
        assertThat(taken.get("uri").asString()).isEqualTo("urn:uuid:" + id);
        assertThat(taken.get("paragraphs").asInt()).isEqualTo(2);
        assertThat(taken.get("related").asInt()).isEqualTo(1);
        assertThat(taken.get("externalId").isNull()).isTrue();
        assertThat(taken.get("duplicateOf").isNull()).isTrue();

        JsonNode linked = shell.json("link", id, "خبر آخر");
        assertThat(linked.get("related")).hasSize(2);
        shell.json("stage", id, "review", "--as", "reporter");
        shell.json("stage", id, "ready");
        JsonNode exported = shell.json(
                "export", "--ready", "--out", folder.resolve("b.zip").toString(), "--at", "2026-03-20T10:00:00Z");
        assertThat(exported.get("exported").asBoolean()).isTrue();
        JsonNode verified = shell.json("verify", folder.resolve("b.zip").toString(), "--publish", "--diff");
        assertThat(verified.get("sound").asBoolean()).isTrue();
        assertThat(verified.get("differences").get(0).get("state").asString()).isEqualTo("same");
        assertThat(shell.json("list", "--stage", "exported")).hasSize(1);
    }

    @Test
    void optionsMayStandBeforeOrAfterTheVerb() throws IOException {
        page();
        Shell bare = new Shell(null, folder.resolve("config"));
        String library = folder.resolve("elsewhere").toString();
        assertThat(bare.run(
                        "--library",
                        library,
                        "--json",
                        "import",
                        folder.resolve("page.txt").toString()))
                .isZero();
        assertThat(bare.run("list", "--json", "--library", library)).isZero();
        assertThat(bare.lastJson()).hasSize(1);
        assertThat(bare.run("list", "--library", library, "--", "--json")).isEqualTo(2);
    }

    @Test
    void anEmptyLibraryListsNothingAndIsNotMade() {
        assertThat(shell.json("list")).isEmpty();
        assertThat(folder.resolve("library")).doesNotExist();
        assertThat(shell.json("search", "كلمة")).isEmpty();
    }

    @Test
    void showAnswersTheWholeStory() throws IOException {
        String id = shell.json("import", page()).get(0).get("id").asString();
        JsonNode story = shell.json("show", id.substring(0, 8));
        assertThat(story.get("headline").asString()).isEqualTo("افتتاح مكتبة متنقلة");
        assertThat(story.get("plain").asString().split("\n\n", -1)).hasSize(2);
        assertThat(story.get("blocks")).hasSize(2);
        assertThat(story.get("blocks").get(0).get("type").asString()).isEqualTo("paragraph");
        JsonNode related = story.get("related").get(0);
        assertThat(related.get("headline").asString()).isEqualTo("معرض الكتاب ينصب أجنحته");
        assertThat(related.get("id").isNull()).isTrue();
        assertThat(related.get("url").isNull()).isTrue();
        assertThat(shell.run("show", id)).isZero();
        assertThat(shell.out()).contains("افتتاح مكتبة متنقلة", "Related");
    }

    @Test
    void searchFindsThroughTashkeelAndPrefixesAndAnswersLineByLine() throws IOException {
        shell.json("import", page());
        assertThat(shell.json("search", "والمَكتبة")).hasSize(1);
        assertThat(shell.json("search", "--typing", "مكت")).hasSize(1);
        shell.input("مكتبة\nلاشيءهناأبدا\n\n");
        assertThat(shell.run("search", "-")).isZero();
        List<String> lines = shell.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("[{\"id\":");
        assertThat(lines.subList(1, 3)).containsExactly("[]", "[]");
    }

    @Test
    void refusalsNameTheirReasonAndEndWithOne() throws IOException {
        String id = shell.json("import", page()).get(0).get("id").asString();
        assertThat(shell.run("stage", id, "returned", "--reason", "x")).isEqualTo(1);
        assertThat(shell.err()).contains("can’t go from");
        shell.json("stage", id, "review");
        assertThat(shell.run("stage", id, "returned")).isEqualTo(1);
        assertThat(shell.err()).contains("reason");
        assertThat(shell.run("stage", id, "ready", "--as", "reporter")).isEqualTo(1);
        assertThat(shell.err()).contains("ask the desk", "--as editor");
        assertThat(shell.run("export", id, "--out", folder.resolve("x.zip").toString(), "--json"))
                .isEqualTo(1);
        assertThat(shell.lastJson()
                        .get("stories")
                        .get(0)
                        .get("reasons")
                        .get(0)
                        .get("key")
                        .asString())
                .isEqualTo("gate.not-ready");
        assertThat(folder.resolve("x.zip")).doesNotExist();
        assertThat(shell.run("show", "deadbeef")).isEqualTo(1);
        assertThat(shell.err()).contains("no story by the name", "tahrir list");
        assertThat(shell.run("correct", id, "--note", "n")).isEqualTo(1);
    }

    @Test
    void wrongUsageIsTwoAndIsSaidInTheUsersLanguage() {
        assertThat(shell.run("stage", "x", "published")).isEqualTo(2);
        assertThat(shell.run("list", "--nonsense")).isEqualTo(2);
        assertThat(shell.err()).contains("Not understood: --nonsense");
        assertThat(shell.run("--language", "ar", "list", "--nonsense")).isEqualTo(2);
        assertThat(shell.err()).contains("غير مفهوم: --nonsense");
        assertThat(shell.run("show")).isEqualTo(2);
        assertThat(shell.err()).contains("Missing: ID");
        assertThat(shell.run("search", "x", "--limit", "many")).isEqualTo(2);
        assertThat(shell.run("list", "--as", "king")).isEqualTo(2);
        assertThat(shell.run("show", "x", "--as", "king")).isEqualTo(2);
        assertThat(shell.run("export", "--out", "x.zip")).isEqualTo(2);
        assertThat(shell.run("export", "x", "--out", "x.zip", "--at", "tomorrow"))
                .isEqualTo(2);
        assertThat(shell.run("--json")).isEqualTo(2);
    }

    @Test
    void unreadableInputIsThreeAndKeepsTheLibraryAsItWas() throws IOException {
        shell.json("import", page());
        List<String> before = files();
        Path garbage = Files.write(folder.resolve("garbage.zip"), new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        assertThat(shell.run("import", garbage.toString())).isEqualTo(3);
        assertThat(shell.err()).contains("was not taken in");
        assertThat(shell.run("import", folder.resolve("missing.txt").toString()))
                .isEqualTo(3);
        assertThat(shell.run("verify", garbage.toString())).isIn(1, 3);
        assertThat(files()).isEqualTo(before);
        assertThat(shell.json("list")).hasSize(1);
    }

    @Test
    void oneBadFileDoesNotKeepTheOthersOut() throws IOException {
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {0, 0, 0});
        assertThat(shell.run("import", bad.toString(), page(), "--json")).isEqualTo(3);
        assertThat(shell.lastJson()).hasSize(1);
    }

    @Test
    void fieldsVersionsAndHouseCanBeChanged() throws IOException {
        String id = shell.json("import", page()).get(0).get("id").asString();
        shell.json("set", id, "section=ثقافة", "urgency=2");
        assertThat(shell.json("list", "--section", "ثقافة")).hasSize(1);
        assertThat(shell.json("list", "--section", "رياضة")).isEmpty();
        JsonNode versions = shell.json("versions", id);
        assertThat(versions.size()).isGreaterThanOrEqualTo(2);
        shell.json("versions", id, "--restore", "1");
        assertThat(shell.json("list", "--section", "ثقافة")).isEmpty();
        JsonNode house = shell.json("house", "site=بوابة الوادي", "months=egypt", "--add", "section=رأي");
        assertThat(house.get("site").asString()).isEqualTo("بوابة الوادي");
        assertThat(house.get("section").toString()).contains("رأي");
        assertThat(shell.run("house", "colour=red")).isEqualTo(2);
        assertThat(shell.run("house")).isZero();
        assertThat(shell.out()).contains("بوابة الوادي");
    }

    @Test
    void theHousesQuotationMarksAreShownAndSetByTheirNamesOnly() {
        JsonNode house = shell.json("house", "quotes=straight");
        assertThat(house.get("quotes").asString()).isEqualTo("straight");
        assertThat(house.get("latinQuotes").asString()).isEqualTo("curly");
        assertThat(shell.run("house", "latinQuotes=guillemets", "--language", "en"))
                .isZero();
        assertThat(shell.out()).contains("Quotation marks: straight, from left to right: guillemets");
        assertThat(shell.run("house", "quotes=round", "--language", "en")).isEqualTo(2);
        assertThat(shell.err())
                .contains(
                        "“round” is not known here",
                        "quotes and latinQuotes (guillemets, spaced-guillemets, curly, straight)");
        assertThat(shell.run("house", "quotes=round", "--language", "ar")).isEqualTo(2);
        assertThat(shell.err()).contains("«round» غير معروف هنا", "guillemets أو curly أو straight");
        assertThat(shell.json("house").get("quotes").asString()).isEqualTo("straight");
    }

    @Test
    void helpIsThereInBothLanguagesForEveryVerb() {
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.out()).contains("import", "export", "verify");
        for (String verb : List.of(
                "demo",
                "import",
                "list",
                "show",
                "set",
                "stage",
                "link",
                "unlink",
                "search",
                "correct",
                "update",
                "kill",
                "export",
                "verify",
                "versions",
                "house")) {
            assertThat(shell.run(verb, "--help")).as(verb).isZero();
            assertThat(shell.out()).as(verb).contains("Usage: tahrir " + verb);
            assertThat(shell.run("--language", "ar", verb, "--help")).as(verb).isZero();
            assertThat(shell.out()).as(verb).contains("الاستعمال").doesNotContain("Usage");
        }
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).matches("tahrir \\d+\\.\\d+\\.\\d+\\s*");
    }

    @Test
    void aFileNameThatBeginsWithAnAtSignIsOnlyAName() {
        assertThat(shell.run("show", "@nothing")).isEqualTo(1);
    }

    private String page() throws IOException {
        return Files.writeString(folder.resolve("page.txt"), PAGE, StandardCharsets.UTF_8)
                .toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("library/media"))) {
            return files.map(Path::toString).sorted().toList();
        } catch (java.nio.file.NoSuchFileException none) {
            return List.of();
        }
    }
}
