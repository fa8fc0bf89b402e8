package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.Article;
import org.tahrir.article.Story;
import org.tahrir.markup.Xhtml;
import org.tahrir.text.Block;
import org.tahrir.text.BlockTexts;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;

/// What other programs copy, pasted by keys into stories of both directions, whichever way the window runs.
class PastingInWindowTest extends InBothDirections {
    private static final Path FIXTURES = Path.of("src/test/resources/clipboard");
    private static final String PLAIN = "سطر أول\nLine two";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word",
                "word-report",
                "google-docs",
                "google-docs-report",
                "libreoffice",
                "libreoffice-writer-7",
                "web-page",
                "web-news"
            })
    void keepsWhatItsAuthorMeantAndEachWord(String program) throws IOException {
        Body meant = Xhtml.read(Files.readString(FIXTURES.resolve(program + ".xhtml")));
        onClipboard(Files.readString(FIXTURES.resolve(program + ".html")));
        Story story = write("");
        press(KeyCode.CONTROL, KeyCode.V);
        desk.until("it is read", () -> lines().size() > 1);
        assertThat(body()).isEqualTo(meant);
        press(KeyCode.CONTROL, KeyCode.S);
        desk.untilSaved();
        assertThat(desk.place.newsroom().story(story.id().toString()).article().body())
                .isEqualTo(meant);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).containsExactly("");

        List<String> around = List.of("أول", "قبل  بعد", "آخر");
        write(around.toArray(String[]::new));
        at(1, 4);
        press(KeyCode.CONTROL, KeyCode.V);
        desk.until("it is read", () -> lines().size() > 3);
        assertThat(words(lines().stream()))
                .as("no word is joined to another or parted")
                .containsExactlyElementsOf(words(Stream.of(
                                Stream.of("أول", "قبل"),
                                meant.blocks().stream().flatMap(block -> BlockTexts.of(block).stream()),
                                Stream.of("بعد", "آخر"))
                        .flatMap(part -> part)));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).as("one step").containsExactlyElementsOf(around);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "google-docs", "libreoffice", "web-news"})
    void runsInAnEnglishStoryAsItsLettersDo(String program) throws IOException {
        List<Block> meant = Xhtml.read(Files.readString(FIXTURES.resolve(program + ".xhtml"))).blocks().stream()
                .map(PastingInWindowTest::inEnglish)
                .toList();
        onClipboard(Files.readString(FIXTURES.resolve(program + ".html")));
        Article news = Article.of(desk.place.nextId(), "News", Body.EMPTY);
        write(news.withFiling(news.filing().withLanguage("en")));
        press(KeyCode.CONTROL, KeyCode.V);
        desk.until("it is read", () -> lines().size() > 1);
        assertThat(body().blocks()).isEqualTo(meant);
        for (int block = 0; block < meant.size(); block++) {
            assertThat(seen.isRtl(block))
                    .as("%s", meant.get(block))
                    .isEqualTo(meant.get(block).direction() == Direction.RTL);
        }
    }

    @Test
    void withShiftTheLettersAloneComeAndRunAsTheParagraphDoes() {
        write(p("قبل"), ltr(""), new Block.Heading(2, Prose.of("عنوان الخبر"), Direction.INHERIT));
        onClipboard("<h2>سطر <b>أول</b></h2><p>Line two</p>");
        at(1, 0);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertThat(body().blocks().subList(0, 3)).containsExactly(p("قبل"), ltr("سطر أول"), ltr("Line two"));
        assertThat(seen.isRtl(1)).isFalse();
        assertThat(seen.on(1, 0, 0.5).getX())
                .as("it begins at the left")
                .isLessThan(seen.on(0, 2, 0.5).getX() - 200);
        desk.type("!");
        assertThat(lines()).as("the caret stands behind it").contains("Line two!");
        press(2, KeyCode.CONTROL, KeyCode.Z);
        onClipboard(Map.of(DataFormat.PLAIN_TEXT, "الآن ", DataFormat.HTML, "<p><b>الآن </b></p>"));
        at(2, 6);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertThat(body().blocks())
                .containsExactly(
                        p("قبل"), ltr(""), new Block.Heading(2, Prose.of("عنوان الآن الخبر"), Direction.INHERIT));
    }

    @Test
    void aCellTakesTheWordsLineByLine() {
        List<Prose> row = List.of(Prose.of("الخط"), Prose.EMPTY);
        write(new Block.Table(List.of(row, row), true, Direction.INHERIT), p("بعد"));
        onClipboard("<h2>سطر <b>أول</b></h2><p>Line two</p>");
        select(0, 0, 0, 1);
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(lines()).containsExactly("الخط", PLAIN, "الخط", "", "بعد");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertThat(lines()).containsExactly("الخط", PLAIN + PLAIN, "الخط", "", "بعد");
        press(2, KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).containsExactly("الخط", "", "الخط", "", "بعد");
    }

    private static void onClipboard(String html) {
        onClipboard(Map.of(DataFormat.PLAIN_TEXT, PLAIN, DataFormat.HTML, html));
    }

    /// What was told for an Arabic story as an English one has it.
    private static Block inEnglish(Block block) {
        return block.withDirection(block.direction() == Direction.LTR ? Direction.INHERIT : Direction.RTL);
    }

    private static List<String> words(Stream<String> lines) {
        return lines.flatMap(line -> Stream.of(line.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
