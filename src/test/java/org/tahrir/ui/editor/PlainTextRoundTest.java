package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.InvalidText;
import org.tahrir.text.Prose;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Seeds;

/// Plain text that goes through a clipboard and comes back.
class PlainTextRoundTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "أ¦أ",
                "أ⏎ب¦أ§ب",
                "أ⏎⏎ب¦أ§ب",
                "أ⏎ب⏎⏎ج¦أ⏎ب§ج",
                "⏎⏎أ⏎⏎¦أ",
                "أ⏎ \t⏎ب¦أ§ب",
                "أ⏎⏎⏎⏎ب⏎ج¦أ§ب⏎ج",
                " أ ⏎ ب ¦ أ § ب ",
                "أ\t1⏎ب\t2¦أ\t1§ب\t2",
                "- أ⏎- ب¦- أ§- ب"
            })
    void isPartedIntoParagraphsAsItsWriterMeantIt(String text, String paragraphs) {
        Body body = PlainText.body(text.replace('⏎', '\n'));
        assertThat(body.proses()
                        .map(Prose::plain)
                        .collect(Collectors.joining("§"))
                        .replace('\n', '⏎'))
                .isEqualTo(paragraphs);
    }

    @ParameterizedTest
    @CsvSource({
        "أ\\r\\nب, أ\\nب",
        "أ\\rب, أ\\nب",
        "أ\\u2028ب, أ\\nب",
        "أ\\u0085ب, أ\\nب",
        "أ\\u0000ب, أب",
        "أ\\u001bب, أب",
        "أ\\tب, أ\\tب",
        "أ\\u200fب, أ\\u200fب",
        "أ\\ud800ب, أب"
    })
    void onlyWhatAStoryCanHoldIsKept(String given, String kept) {
        assertThat(PlainText.clean(unescaped(given))).isEqualTo(unescaped(kept));
    }

    @Test
    void paragraphsComeBackAsTheyWere() {
        Seeds.each(500, chance -> {
            List<String> words = RandomBodies.body(chance)
                    .proses()
                    .map(prose ->
                            prose.plain().replaceAll("[\\s\\p{Z}\\u0085]+", " ").strip())
                    .filter(text -> !text.isEmpty())
                    .toList();
            Body body = Body.ofParagraphs(words);
            assertThat(PlainText.body(PlainText.of(body))).isEqualTo(body);
        });
    }

    @Test
    void noBodyGivesTextThatCannotBeTakenInAgain() {
        Seeds.each(500, chance -> {
            String text = PlainText.of(RandomBodies.body(chance));
            assertThat(InvalidText.firstUnstorable(text)).isEmpty();
            assertThat(letters(PlainText.of(PlainText.body(text)))).isEqualTo(letters(text));
        });
    }

    @Test
    void picturesGiveTheirCaptionsAndTablesTheirRows() {
        Body body = Body.of(
                new Block.Picture("ab".repeat(32), "حافلة", "تصوير ريم", "نص بديل", Direction.INHERIT),
                new Block.Table(
                        List.of(List.of(Prose.of("الخط"), Prose.of("الركاب")), List.of(Prose.of("E-12"), Prose.EMPTY)),
                        true,
                        Direction.INHERIT),
                new Block.Picture("ab".repeat(32), "", "", "نص بديل", Direction.INHERIT));
        assertThat(PlainText.of(body)).isEqualTo("حافلة تصوير ريم\n\nالخط\tالركاب\nE-12\t");
    }

    private static String unescaped(String text) {
        java.util.regex.Matcher unit =
                java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})").matcher(text);
        return unit.replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                .replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\t", "\t");
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u0085]+", "");
    }
}
