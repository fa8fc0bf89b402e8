package org.tahrir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// One table over all verbs: the exit code, and what stands on which stream. Words in braces are filled in: `{draft}`,
/// `{ready}` and `{out}` are stories in these stages, `{page}`, `{bad}`, `{bundle}` and `{new}` are files.
class OneDocumentTest {
    @TempDir
    Path folder;

    private Shell shell;
    private String draft = "";
    private String ready = "";
    private String out = "";

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(folder.resolve("library"), folder.resolve("config"));
        Files.writeString(folder.resolve("page.txt"), "خبر جديد تماما\n\nنص الخبر الجديد.\n");
        Files.write(folder.resolve("bad.zip"), new byte[] {'P', 'K', 3, 4, 1});
        draft = taken("مسودة عن الطقس");
        ready = taken("خبر جاهز للنشر");
        out = taken("خبر خرج إلى القراء");
        shell.json("stage", ready, "ready");
        shell.json("stage", out, "ready");
        shell.json("export", out, "--out", folder.resolve("bundle.zip").toString());
    }

    @ParameterizedTest(name = "{0} tahrir {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "0|list",
                "0|list --stage trash",
                "0|list --section ثقافة",
                "2|list --stage published",
                "0|show {draft}",
                "1|show ffffffff",
                "1|show لا-أحد",
                "0|search خبر",
                "0|search --typing خب",
                "0|search لاشيءمنهذا",
                "2|search --limit 0 خبر",
                "0|search -- -خبر",
                "0|import {page}",
                "0|import {page} {page}",
                "0|import --dry-run {page}",
                "0|import {bundle}",
                "3|import {bad}",
                "3|import {page} {bad}",
                "3|import {missing}",
                "0|set {draft} section=ثقافة urgency=1",
                "0|set {draft} --body {page}",
                "0|set {draft} --body {page} kicker=عاجل",
                "2|set {draft}",
                "2|set {draft} section",
                "2|set {draft} =ثقافة",
                "2|set {draft} colour=red",
                "2|set {draft} urgency=10",
                "3|set {draft} --body {missing}",
                "1|set {ready} section=ثقافة --as reporter",
                "1|set ffffffff section=ثقافة",
                "0|stage {draft} review",
                "0|stage {draft} review --as reporter",
                "1|stage {draft} exported",
                "1|stage {draft} draft",
                "1|stage {draft} ready --as reporter",
                "1|stage {out} draft",
                "2|stage {draft} live",
                "0|link {draft} {ready} عنوان-بلا-خبر",
                "0|link {draft} عنوان --url https://example.org/a",
                "2|link {draft} عنوان آخر --url https://example.org/a",
                "2|link {draft} عنوان --url ftp://example.org",
                "2|link {draft} https://example.org/a",
                "1|link {draft} {draft}",
                "1|link {draft} {ready} {ready}",
                "1|link {ready} عنوان --as reporter",
                "1|unlink {draft} 1",
                "1|unlink {draft} 0",
                "0|correct {out} --note تصحيح",
                "0|update {out} --note تحديث",
                "0|kill {out} --note سحب",
                "1|correct {draft} --note تصحيح",
                "1|kill {out} --note سحب --as reporter",
                "1|update {out} --note=",
                "0|export {ready} --out {new}",
                "0|export --ready --out {new} --at 2026-05-01T10:00:00+03:00",
                "0|export --drafts {draft} {ready} --out {new}",
                "1|export {ready} {draft} --only-sound --out {new}",
                "1|export {draft} --out {new}",
                "1|export {ready} --out {new} --as reporter",
                "1|export ffffffff --out {new}",
                "2|export --out {new}",
                "2|export --ready {ready} --out {new}",
                "2|export --ready --drafts --out {new}",
                "2|export {ready} --out {new} --at غدا",
                "0|verify {bundle}",
                "0|verify {bundle} --diff --publish",
                "1|verify {bad}",
                "3|verify {missing}",
                "0|versions {draft}",
                "0|versions {draft} --restore 1",
                "1|versions {draft} --restore 99",
                "1|versions {draft} --restore 0",
                "1|versions {draft} --restore -3",
                "1|versions ffffffff",
                "0|house",
                "0|house site=الوادي digits=arabic-indic --add section=رأي",
                "0|house quotes=curly latinQuotes=guillemets",
                "2|house months=mars",
                "2|house quotes=round",
                "2|house latinQuotes=«»",
                "2|house colour=red",
                "2|house site",
                "2|house --add colour=red",
                "2|house --remove =x",
                "2|list --as king",
                "2|show {draft} --as king",
                "2|link {draft} عنوان --as king",
            })
    void everyAnswerIsOneDocumentAndEveryMessageIsBeside(int code, String command) {
        for (String language : List.of("en", "ar")) {
            int ended = run(command + " --json --language " + language);
            assertThat(ended).as("%s: %s", command, shell.err()).isEqualTo(code);
            assertThat(shell.out()).as(command).endsWith("\n");
            assertThat(shell.out().lines()).as(command).hasSize(1);
            JsonNode document = shell.lastJson();
            assertThat(document.isContainer()).as(command).isTrue();
            if (ended != 0) {
                assertThat(shell.err()).as(command).isNotBlank();
                assertThat(shell.err()).as(command).doesNotContain("{\"", "[{");
            }
            if (document.has("error")) {
                assertThat(shell.err().strip())
                        .isEqualTo(document.at("/error/message").asString().strip());
                assertThat(hasArabicLetters(withoutNames(shell.err()))).isEqualTo(language.equals("ar"));
            }
            if (ended == 0 || command.contains("--only-sound")) {
                // What was done once is done: the other language would be refused for it.
                break;
            }
        }
    }

    @ParameterizedTest(name = "tahrir {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "nonsense|Not understood: nonsense",
                "list --nonsense|Not understood: --nonsense",
                "list extra|Not understood: extra",
                "show|Missing: ID",
                "show {draft} more|Not understood: more",
                "stage {draft}|Missing: STAGE",
                "link {draft}|Missing: TARGET|HEADLINE",
                "unlink {draft}|Missing: N",
                "unlink {draft} two|“two” doesn’t fit N",
                "import|Missing: FILE",
                "search|Missing: QUERY",
                "search x --limit many|“many” doesn’t fit --limit",
                "correct {out}|Missing: --note",
                "kill --note x|Missing: ID",
                "export {ready}|Missing: --out",
                "verify|Missing: BUNDLE",
                "versions|Missing: ID",
                "versions {draft} --restore two|“two” doesn’t fit --restore",
            })
    void whatIsNoCommandIsSaidBesideWithTwo(String command, String sentence) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(sentence.replace("TARGET|", "TARGET"));
        assertThat(shell.err()).contains("--help");
    }

    @Test
    void withoutJsonTheAnswerIsWordsAndRefusalsLeaveItEmpty() {
        for (String command : List.of(
                "show ffffffff", "stage {draft} exported", "set {draft} colour=red", "export {draft} --out {new}")) {
            assertThat(run(command)).isNotZero();
            assertThat(shell.out()).as(command).isEmpty();
            assertThat(shell.err()).as(command).isNotBlank();
        }
        for (String command : List.of("list", "show {draft}", "search خبر", "versions {draft}", "house")) {
            assertThat(run(command)).isZero();
            assertThat(shell.out()).as(command).isNotBlank();
            assertThat(shell.err()).as(command).isEmpty();
        }
    }

    @Test
    void aFieldThatIsWrongKeepsTheNewTextOutToo() {
        String before = shell.json("show", draft).toString();

        assertThat(run("set {draft} --body {page} urgency=77")).isEqualTo(2);

        assertThat(shell.json("show", draft)).hasToString(before);
    }

    @Test
    void aHouseListThatIsUnknownKeepsTheRestAsItWas() {
        String before = shell.json("house").toString();

        assertThat(run("house site=غيره --add section=جديد --remove colour=red"))
                .isEqualTo(2);
        assertThat(run("house site=غيره months=egypt --add colour=red")).isEqualTo(2);

        assertThat(shell.json("house")).hasToString(before);
    }

    @Test
    void aWrongRoleMakesNoLibrary() {
        Shell elsewhere = new Shell(folder.resolve("nowhere"), folder.resolve("config"));

        assertThat(elsewhere.run("link", "x", "y", "--as", "king")).isEqualTo(2);
        assertThat(elsewhere.run("list", "--as", "king")).isEqualTo(2);

        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void theDemonstrationTellsItsStoryBesideItsDocument() {
        Shell bare = new Shell(null, folder.resolve("config"));
        String demo = folder.resolve("demo").toString();

        JsonNode document = bare.json("demo", "--out", demo);

        assertThat(bare.out().lines()).hasSize(1);
        assertThat(document.get("sound").asBoolean()).isTrue();
        assertThat(Path.of(document.get("bundle").asString())).isNotEmptyFile();
        assertThat(bare.err()).contains("the same bytes");
    }

    private int run(String command) {
        List<String> words = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(filled(word));
            }
        }
        if (words.contains("--")) {
            // What stands after -- is no option any more.
            List<String> options = List.copyOf(words.subList(words.indexOf("--") + 2, words.size()));
            words.subList(words.indexOf("--") + 2, words.size()).clear();
            words.addAll(1, options);
        }
        return shell.run(words.toArray(String[]::new));
    }

    private String filled(String word) {
        return switch (word) {
            case "{draft}" -> draft;
            case "{ready}" -> ready;
            case "{out}" -> out;
            case "{page}" -> file("page.txt");
            case "{bad}" -> file("bad.zip");
            case "{bundle}" -> file("bundle.zip");
            case "{missing}" -> file("missing.txt");
            case "{new}" -> file("new.zip");
            default -> word;
        };
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String taken(String headline) throws IOException {
        Path file = Files.writeString(folder.resolve("taken.txt"), headline + "\n\nنص «" + headline + "».\n");
        return shell.json("import", file.toString()).get(0).get("id").asString();
    }

    /// A sentence without what it quotes: names keep their own script in either language.
    private String withoutNames(String sentence) {
        String bare = sentence.replaceAll("“[^”]*”|«[^»]*»", "");
        for (String name : Arrays.asList(folder.toString(), "غدا", "لا-أحد", "عنوان", "خبر")) {
            bare = bare.replace(name, "");
        }
        return bare;
    }

    private static boolean hasArabicLetters(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }
}
