package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.text.Mark.Style;

/// What keys do to a text, told before and after. A body is told block by block, parted by `/`: `p`, `q`, `h2`, `•0`,
/// `#1`, `pic` and `tab`; a place in it by a block and an offset.
class EditsByExampleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "p abc                ¦ 0 0 ¦ p / p abc",
                "p abc                ¦ 0 1 ¦ p a / p bc",
                "p abc                ¦ 0 3 ¦ p abc / p",
                "p                    ¦ 0 0 ¦ p / p",
                "h2 abc               ¦ 0 3 ¦ h2 abc / p",
                "h2 abc               ¦ 0 2 ¦ h2 ab / p c",
                "h2 abc               ¦ 0 0 ¦ p / h2 abc",
                "h3                   ¦ 0 0 ¦ h3 / p",
                "q abc                ¦ 0 1 ¦ q a / q bc",
                "q abc / q            ¦ 1 0 ¦ q abc / p",
                "•0 abc               ¦ 0 1 ¦ •0 a / •0 bc",
                "•0 abc               ¦ 0 3 ¦ •0 abc / •0",
                "•0 a / •1 b / •1     ¦ 2 0 ¦ •0 a / •1 b / •0",
                "•0 a / •0            ¦ 1 0 ¦ •0 a / p",
                "#0                   ¦ 0 0 ¦ p",
                "pic                  ¦ 0 0 ¦ p / pic",
                "pic                  ¦ 0 1 ¦ pic / p",
                "p a / tab / p b      ¦ 1 1 ¦ p a / tab / p / p b"
            })
    void enterPartsABlock(String before, String at, String after) {
        assertThat(told(Edits.split(body(before), place(at)))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "p a / p b            ¦ 0 ¦ p a / p b",
                "p a / p b            ¦ 1 ¦ p ab",
                "h2 a / p b           ¦ 1 ¦ h2 ab",
                "p a / h2 b           ¦ 1 ¦ p ab",
                "•0 a / p b           ¦ 1 ¦ •0 ab",
                "p / q b              ¦ 1 ¦ p b",
                "p a / p              ¦ 1 ¦ p a",
                "pic / p              ¦ 1 ¦ pic",
                "pic / p b            ¦ 1 ¦ pic / p b",
                "p / pic              ¦ 1 ¦ pic",
                "p a / pic            ¦ 1 ¦ p a / pic",
                "tab / pic            ¦ 1 ¦ tab / pic",
                "•0 a / •1 b / •2 c   ¦ 1 ¦ •0 ab / •1 c"
            })
    void backspaceAtTheStartOfABlockJoinsIt(String before, int block, String after) {
        assertThat(told(Edits.join(body(before), block))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "p abc                ¦ 0 1 ¦ 0 2 ¦ p ac",
                "p abc                ¦ 0 0 ¦ 0 3 ¦ p",
                "p abc / p def        ¦ 0 1 ¦ 1 2 ¦ p af",
                "h2 abc / q def       ¦ 0 3 ¦ 1 0 ¦ h2 abcdef",
                "p a / pic / p b      ¦ 1 0 ¦ 1 1 ¦ p a / p b",
                "p a / pic / p b      ¦ 0 1 ¦ 2 0 ¦ p ab",
                "p a / pic / p b      ¦ 0 0 ¦ 2 1 ¦ p",
                "pic                  ¦ 0 0 ¦ 0 1 ¦ p",
                "pic / tab            ¦ 0 1 ¦ 1 0 ¦ pic / tab",
                "pic / tab / p a      ¦ 0 0 ¦ 1 1 ¦ p a",
                "pic / p ab           ¦ 0 0 ¦ 1 1 ¦ p b",
                "pic / p ab           ¦ 0 1 ¦ 1 1 ¦ pic / p b",
                "p ab / pic           ¦ 0 1 ¦ 1 1 ¦ p a",
                "•0 a / •1 b / •2 c   ¦ 0 0 ¦ 1 1 ¦ •0 / •1 c",
                "•0 a / •1 b / •2 c   ¦ 1 0 ¦ 2 0 ¦ •0 a / •1 c"
            })
    void deletingARangeLeavesWhatIsAround(String before, String from, String to, String after) {
        assertThat(told(Edits.delete(body(before), place(from), place(to)))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "p abc     ¦ 0 1 ¦ 0 1 ¦ p X           ¦ p aXbc",
                "p abc     ¦ 0 1 ¦ 0 2 ¦ h2 X          ¦ p aXc",
                "p         ¦ 0 0 ¦ 0 0 ¦ h2 X          ¦ h2 X",
                "p         ¦ 0 0 ¦ 0 0 ¦ pic           ¦ pic",
                "p abc     ¦ 0 1 ¦ 0 1 ¦ p X / p Y     ¦ p aX / p Ybc",
                "p abc     ¦ 0 0 ¦ 0 0 ¦ q X / •0 Y    ¦ q X / •0 Yabc",
                "p abc     ¦ 0 3 ¦ 0 3 ¦ q X / •0 Y    ¦ p abcX / •0 Y",
                "p abc     ¦ 0 1 ¦ 0 1 ¦ pic           ¦ p a / pic / p bc",
                "p abc     ¦ 0 0 ¦ 0 0 ¦ pic           ¦ pic / p abc",
                "p abc     ¦ 0 3 ¦ 0 3 ¦ tab           ¦ p abc / tab",
                "•0 abc    ¦ 0 1 ¦ 0 2 ¦ p X / pic     ¦ •0 aX / pic / •0 c",
                "p a / pic ¦ 1 1 ¦ 1 1 ¦ p X           ¦ p a / pic / p X",
                "p a / pic ¦ 1 0 ¦ 1 1 ¦ p X           ¦ p a / p X"
            })
    void pastingFlowsIntoWhatIsThere(String before, String from, String to, String pasted, String after) {
        assertThat(told(Edits.replace(body(before), place(from), place(to), body(pasted))))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "•0 a / •0 b        ¦ 1 ¦ 1 ¦  1 ¦ •0 a / •1 b",
                "•0 a / •1 b        ¦ 1 ¦ 1 ¦  1 ¦ •0 a / •1 b",
                "•0 a / •1 b        ¦ 1 ¦ 1 ¦ -1 ¦ •0 a / •0 b",
                "•0 a / •1 b        ¦ 0 ¦ 1 ¦ -1 ¦ p a / •0 b",
                "•0 a / •1 b / •2 c ¦ 1 ¦ 1 ¦ -1 ¦ •0 a / •0 b / •1 c",
                "p a / #0 b         ¦ 0 ¦ 1 ¦  1 ¦ p a / #0 b",
                "#0 a / #0 b / #0 c ¦ 1 ¦ 2 ¦  1 ¦ #0 a / #1 b / #1 c"
            })
    void itemsMoveInAndOutAsFarAsTheirListGoes(String before, int first, int last, int by, String after) {
        assertThat(told(Edits.indent(body(before), first, last, by))).isEqualTo(after);
    }

    static Stream<Arguments> kinds() {
        BlockKind bullet = new BlockKind.Item(Block.ListKind.BULLET, 0);
        return Stream.of(
                Arguments.of(BlockKind.Plain.QUOTE, "q a / pic / q b / q c"),
                Arguments.of(BlockKind.Plain.PARAGRAPH, "p a / pic / p b / p c"),
                Arguments.of(new BlockKind.Heading(3), "h3 a / pic / h3 b / h3 c"),
                Arguments.of(bullet, "•0 a / pic / •0 b / •0 c"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyBlockOfTextBecomesWhatIsWished(BlockKind kind, String after) {
        assertThat(told(Edits.kind(body("h2 a / pic / #0 b / p c"), 0, 3, kind)))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {"0 1 ¦ 0 2", "0 0 ¦ 0 3", "0 2 ¦ 2 1", "1 0 ¦ 1 1", "0 3 ¦ 2 0"})
    void aMarkGivenToARangeIsTakenBackByTheSameKey(String from, String to) {
        Body before = body("p abc / tab / q def");
        Body marked = Edits.toggle(before, place(from), place(to), Style.STRONG);
        assertThat(Edits.toggle(marked, place(from), place(to), Style.STRONG)).isEqualTo(before);
        String strong = marked.proses()
                .flatMap(prose -> prose.runs().stream())
                .filter(run -> run.marks().has(Style.STRONG))
                .map(Run::text)
                .collect(Collectors.joining());
        assertThat(strong)
                .isEqualTo(Edits.between(before, place(from), place(to)).stream()
                        .filter(Block.TextBlock.class::isInstance)
                        .map(block -> ((Block.TextBlock) block).prose().plain())
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 4", "1 0", "-1 0", "0 -1"})
    void aPlaceThatIsNotInTheTextIsRefused(String at) {
        Body body = body("p abc");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Edits.split(body, place(at)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Edits.delete(body, new Position(0, 0), place(at)));
    }

    private static Position place(String told) {
        String[] parts = told.strip().split(" ", -1);
        return new Position(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static Body body(String told) {
        List<Block> blocks = new ArrayList<>();
        for (String each : told.split("/", -1)) {
            String[] parts = each.strip().split(" ", 2);
            blocks.add(block(parts[0], Prose.of(parts.length > 1 ? parts[1] : "")));
        }
        return new Body(blocks);
    }

    private static Block block(String sign, Prose prose) {
        return switch (sign.charAt(0)) {
            case 'h' -> new Block.Heading(sign.charAt(1) - '0', prose, Direction.INHERIT);
            case 'q' -> new Block.Quote(prose, Direction.INHERIT);
            case '•' -> new Block.Item(Block.ListKind.BULLET, sign.charAt(1) - '0', prose, Direction.INHERIT);
            case '#' -> new Block.Item(Block.ListKind.NUMBER, sign.charAt(1) - '0', prose, Direction.INHERIT);
            case 't' -> new Block.Table(List.of(List.of(Prose.of("cell"))), false, Direction.INHERIT);
            default ->
                sign.equals("pic")
                        ? new Block.Picture("ab".repeat(32), "", "", "", Direction.INHERIT)
                        : new Block.Paragraph(prose, Direction.INHERIT);
        };
    }

    private static String told(Body body) {
        return body.blocks().stream().map(EditsByExampleTest::told).collect(Collectors.joining(" / "));
    }

    private static String told(Block block) {
        String sign = switch (block) {
            case Block.Paragraph ignored -> "p";
            case Block.Quote ignored -> "q";
            case Block.Heading heading -> "h" + heading.level();
            case Block.Item item ->
                String.format(Locale.ROOT, "%s%d", item.kind() == Block.ListKind.BULLET ? "•" : "#", item.depth());
            case Block.Picture ignored -> "pic";
            case Block.Card ignored -> "%";
            case Block.Table ignored -> "tab";
        };
        return block instanceof Block.TextBlock text && !text.prose().isEmpty()
                ? sign + " " + text.prose().plain()
                : sign;
    }
}
