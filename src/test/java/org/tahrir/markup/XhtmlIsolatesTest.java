package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

class XhtmlIsolatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "لغة C++ قديمة|C++",
                "نشر حساب @bbc صورة|@bbc",
                "على وسم #Gaza اليوم|#Gaza",
                "قالت BBC: 5 قتلى|BBC",
                "شركة AT&T_ أعلنت|AT&T_",
            })
    void isolatesWhatItsNeighboursWouldTear(String text, String isolated) {
        assertThat(isolated(text, Direction.RTL)).containsExactly(isolated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت شبكة BBC أمس",
                "شركة Apple (iPhone) أعلنت",
                "هاتف iPhone 15 الجديد",
                "انتهت المباراة 2-1 أمس",
                "في 2024-10-05 وقع",
                "(قناة BBC) CNN قالت",
                "سعره 3.5% أو 2,500 دولار",
                "لا حرف فيه",
            })
    void leavesAloneWhatIsSeenAsItIsMeant(String text) {
        assertThat(isolated(text, Direction.RTL)).isEmpty();
    }

    @Test
    void isolatesArabicThatWouldSwallowAnEnglishNeighbour() {
        assertThat(isolated("In القدس, 2024 was hard", Direction.LTR)).containsExactly("القدس");
        assertThat(isolated("In القدس it rained", Direction.LTR)).isEmpty();
    }

    @Test
    void neverReachesOverALineBreak() {
        assertThat(isolated("قال C++\nD++ ثم", Direction.RTL)).containsExactly("C++", "D++");
    }

    @Test
    void countsACharacterOfTwoUnitsAsOne() {
        assertThat(isolated("رمز 😀 BBC+ هنا", Direction.RTL)).containsExactly("BBC+");
    }

    @Test
    void standsInsideALinkThatIsLonger() {
        Mark link = new Mark.WebLink("https://example.org/");
        assertThat(write(new Run("لغة C++ هنا", Marks.of(link))))
                .isEqualTo("<p><a href=\"https://example.org/\">لغة <bdi>C++</bdi> هنا</a></p>");
    }

    @Test
    void standsAroundMarksThatAreShorter() {
        assertThat(write(
                        Run.plain("لغة "),
                        new Run("C", Marks.of(Mark.Style.STRONG)),
                        Run.plain("++"),
                        Run.plain(" هنا")))
                .isEqualTo("<p>لغة <bdi><strong>C</strong>++</bdi> هنا</p>");
    }

    private static List<String> isolated(String text, Direction base) {
        return XhtmlIsolates.in(text, base).stream()
                .map(stretch -> text.substring(stretch.start(), stretch.end()))
                .toList();
    }

    private static String write(Run... runs) {
        Body body = Body.of(new Block.Paragraph(Prose.of(runs), Direction.INHERIT));
        return Xhtml.write(body, Direction.RTL, Xhtml.Links.CANONICAL);
    }
}
