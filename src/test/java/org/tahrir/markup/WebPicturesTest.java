package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.markup.Blocks.p;
import static org.tahrir.markup.Blocks.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;

/// Figures and tables of web pages. The pictures' source here finds everything and calls it by its address.
class WebPicturesTest {
    private static final PictureSource BY_ADDRESS =
            address -> PictureSource.Answer.found(address, "", "شرح الملف", "مصور الملف");

    private static List<Block> read(String html) {
        return WebHtml.fragment(html, BY_ADDRESS).body().blocks();
    }

    private static Block picture(String address, String caption, String alt) {
        return new Block.Picture(address, caption, "مصور الملف", alt, Direction.INHERIT);
    }

    @Test
    void aFigureGivesThePictureItsCaption() {
        assertThat(read(
                        "<figure><a href='/big'><picture><source srcset=b.webp><img src=a.png alt=' وصف '></picture></a>"
                                + "<figcaption>شرح <b>الصورة</b>\n هنا</figcaption></figure>"))
                .containsExactly(picture("a.png", "شرح الصورة هنا", "وصف"));
    }

    @Test
    void aFigureOfSeveralPicturesGivesTheLastItsCaption() {
        assertThat(read("<figure><img src=a><img src=b><figcaption>شرحهما</figcaption></figure>"))
                .containsExactly(picture("a", "شرح الملف", ""), picture("b", "شرحهما", ""));
    }

    @Test
    void aGalleryKeepsTheCaptionOfEveryFigureInIt() {
        assertThat(read("<figure class=gallery><figure><img src=a><figcaption>أولى</figcaption></figure>"
                        + "<figure><img src=b><figcaption>ثانية</figcaption></figure>"
                        + "<figcaption>كلها</figcaption></figure>"))
                .containsExactly(picture("a", "أولى", ""), picture("b", "ثانية", ""), p("كلها"));
    }

    @Test
    void aFigureAroundATableKeepsTheTable() {
        assertThat(read("<figure><table><tr><td>1<td><img src=a>2</table><figcaption>جدول</figcaption></figure>"))
                .containsExactly(table(false, "1|2"), picture("a", "شرح الملف", ""), p("جدول"));
    }

    @Test
    void aFigureWithoutAPictureIsText() {
        assertThat(read("<figure><blockquote>قول</blockquote><figcaption>قائله</figcaption></figure>"))
                .containsExactly(Blocks.quote("قول"), p("قائله"));
    }

    @Test
    void aPictureInsideAParagraphDividesIt() {
        assertThat(read("<p>قبل <img src=a alt=x> بعد</p><ul><li>بند<img src=b></li></ul>"))
                .containsExactly(
                        p("قبل"),
                        picture("a", "شرح الملف", "x"),
                        p("بعد"),
                        Blocks.bullet(0, "بند"),
                        picture("b", "شرح الملف", ""));
    }

    @Test
    void lazyPicturesAndTrackersAreToldApart() {
        assertThat(
                        read(
                                "<img data-src=a src=''><img src=t width=1 height=1><img src=u height=1><img alt=none><img src=' b '>"))
                .extracting(block -> ((Block.Picture) block).media())
                .containsExactly("a", "b");
    }

    @Test
    void everyReasonForAMissingPictureIsToldOnceAndOnlyTheFirstOnes() {
        String html =
                IntStream.range(0, 50).mapToObj(i -> "<img src=p" + i / 2 + ">").collect(Collectors.joining());

        List<Notice> warnings = WebHtml.fragment(
                        html, address -> PictureSource.Answer.refused(Notice.of("importing.picture-missing", address)))
                .warnings();

        assertThat(warnings)
                .hasSize(21)
                .startsWith(Notice.of("importing.picture-missing", "p0"), Notice.of("importing.picture-missing", "p1"))
                .endsWith(Notice.of("markup.web-more-pictures", 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<tr><td colspan=2>أ<td>ب<tr><td>1<td>2<td>3#أ||ب;1|2|3",
                "<tr><td>أ<td>ب<tr><td>1#أ|ب;1|",
                "<tr><td colspan=0>أ<td colspan=x>ب#أ|ب",
                "<tr><td rowspan=2>أ<td>ب<tr><td>ج#أ|ب;|ج",
                "<tbody><tr><td>أ<td>ب</tbody><tfoot><tr><td>ج<td>د</tfoot>#أ|ب;ج|د",
                "<caption>عنوانه</caption><tr><td>أ<td>ب#أ|ب",
                "<tr><td>أ<td>ب<tr><td> <td>&nbsp;#أ|ب",
                "<tr></tr><tr><td>أ<td>ب#أ|ب"
            })
    void tablesKeepTheirCellsInPlace(String rows, String cells) {
        assertThat(read("<table>" + rows + "</table>"))
                .filteredOn(Block.Table.class::isInstance)
                .singleElement()
                .satisfies(found -> assertThat(rowsOf(found)).isEqualTo(rowsOf(table(false, cells.split(";", -1)))));
    }

    private static List<List<String>> rowsOf(Block table) {
        return ((Block.Table) table)
                .rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.plain().replace("\u00A0", ""))
                                .toList())
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                        .toList();
    }

    @Test
    void theFirstRowIsTheHeaderOnlyWhenItSaysSo() {
        assertThat(read("<table><tr><th>أ<th>ب<tr><td>1<td>2</table>")).containsExactly(table(true, "أ|ب", "1|2"));
        assertThat(read("<table><thead><tr><td>أ<td>ب</thead><tr><td>1<td>2</table>"))
                .containsExactly(table(true, "أ|ب", "1|2"));
        assertThat(read("<table><tr><th>أ<td>ب<tr><th>1<td>2</table>")).containsExactly(table(false, "أ|ب", "1|2"));
    }

    @Test
    void aTableOfOneColumnOrAroundAnotherIsRunningText() {
        assertThat(read("<table><tr><td>أ<tr><td>ب</table>")).containsExactly(p("أ"), p("ب"));
        assertThat(read("<table><tr><td>قائمة<td><table><tr><td>1<td>2</table></table>"))
                .containsExactly(p("قائمة"), table(false, "1|2"));
        assertThat(read("<table><tr><td>" + "نص ".repeat(600) + "<td>ب</table>"))
                .noneMatch(Block.Table.class::isInstance);
    }

    @Test
    void aTableTooWideToHoldIsRunningText() {
        String wide = "<table>" + "<tr><td colspan=100>أ<td>ب".repeat(600) + "</table>";

        assertThat(read(wide)).hasSize(1200).noneMatch(Block.Table.class::isInstance);
    }

    @Test
    void listsInsideACellAreLinesOfIt() {
        assertThat(read("<table><tr><td><ul><li>أ<li>ب</ul><td>ج<h1>د</h1></table>"))
                .singleElement()
                .satisfies(found -> assertThat(rowsOf(found)).containsExactly(List.of("أ\nب", "ج\nد")));
    }
}
