package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.markup.Blocks.bullet;
import static org.tahrir.markup.Blocks.heading;
import static org.tahrir.markup.Blocks.link;
import static org.tahrir.markup.Blocks.number;
import static org.tahrir.markup.Blocks.p;
import static org.tahrir.markup.Blocks.read;
import static org.tahrir.markup.Blocks.run;
import static org.tahrir.markup.Blocks.table;
import static org.tahrir.markup.Blocks.turned;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark.Style;
import org.tahrir.text.Run;

/// What programs put on the clipboard, written by hand in the shapes they use.
class ClipboardTest {
    private static final String WORD_HEAD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta charset=utf-8><meta name=ProgId content=Word.Document>
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
            <style><!-- p.MsoNormal {margin:0in; font-family:"Calibri"} --></style></head>
            <body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->
            """;
    private static final String WORD_END = "<!--EndFragment--></body></html>";

    private static String wordItem(String level, String mark, String text) {
        return "<p class=MsoListParagraphCxSpMiddle dir=RTL style='margin-right:.5in;text-indent:-.25in;"
                + "mso-list:l0 " + level + " lfo1;direction:rtl'><![if !supportLists]><span style='font-family:Symbol;"
                + "mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>" + mark
                + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>"
                + "<span\nlang=AR-SA>" + text + "<o:p></o:p></span></p>\n";
    }

    @Test
    void wordsParagraphsComeWithoutTheirOfficeMarkup() {
        assertThat(read(WORD_HEAD + """
                <p class=MsoNormal dir=RTL style='text-align:right;direction:rtl;unicode-bidi:embed'><span lang=AR-SY
                style='font-size:14.0pt;font-family:"Arial",sans-serif;mso-ascii-theme-font:minor-bidi'>قال <b>مدير</b>
                المكتب إن الجسر<i style='mso-bidi-font-style:normal'> سيفتح</i> غدا.<o:p></o:p></span></p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <p class=MsoNormal>Second paragraph.<o:p></o:p></p>
                """ + WORD_END))
                .containsExactly(
                        p(
                                Direction.RTL,
                                Run.plain("قال "),
                                run("مدير", Style.STRONG),
                                Run.plain(" المكتب إن الجسر"),
                                run(" سيفتح", Style.EMPHASIS),
                                Run.plain(" غدا.")),
                        p("Second paragraph."));
    }

    @Test
    void wordsListParagraphsBecomeItemsOfTheirLevel() {
        assertThat(read(WORD_HEAD
                        + wordItem("level1", "1-", "أول")
                        + wordItem("level2", "أ-", "فرع أول")
                        + wordItem("level3", "§", "أعمق")
                        + wordItem("level1", "2-", "ثان")
                        + WORD_END))
                .containsExactly(
                        turned((Block.TextBlock) number(0, "أول"), Direction.RTL),
                        turned((Block.TextBlock) number(1, "فرع أول"), Direction.RTL),
                        turned((Block.TextBlock) bullet(2, "أعمق"), Direction.RTL),
                        turned((Block.TextBlock) number(0, "ثان"), Direction.RTL));
    }

    @ParameterizedTest
    @CsvSource({
        "1.,NUMBER",
        "12),NUMBER",
        "(3),NUMBER",
        "٤-,NUMBER",
        "أ.,NUMBER",
        "viii.,NUMBER",
        "xviii),NUMBER",
        "1.2.3.,NUMBER",
        "·,BULLET",
        "o,BULLET",
        "§,BULLET",
        "-,BULLET",
        "✓,BULLET"
    })
    void wordsMarkSaysWhetherTheListIsNumbered(String mark, Block.ListKind kind) {
        assertThat(read(wordItem("level1", mark, "بند")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Item.class, item -> assertThat(item.kind()).isEqualTo(kind));
    }

    @Test
    void wordsParagraphThatLeftAListIsNoItem() {
        assertThat(read("<p class=MsoListParagraph style='mso-list:none'>ليس بندا</p>"))
                .containsExactly(p("ليس بندا"));
    }

    @Test
    void wordsHiddenTextAndConditionalPartsStayOut() {
        assertThat(read("<p class=MsoNormal>ظاهر<span style='display:none;mso-hide:all'>مخفي</span>"
                        + "<!--[if supportFields]><span>{ PAGE }</span><![endif]--><del>محذوف</del></p>"))
                .first()
                .satisfies(block -> assertThat(((Block.TextBlock) block).prose().plain())
                        .startsWith("ظاهر")
                        .doesNotContain("مخفي", "PAGE"));
    }

    @Test
    void wordsTableIsATable() {
        assertThat(read(WORD_HEAD + """
                <table class=MsoTableGrid border=1 cellspacing=0><tr style='mso-yfti-irow:0'>
                <td width=200 valign=top><p class=MsoNormal><b>المدينة<o:p></o:p></b></p></td>
                <td width=200 valign=top><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
                <tr><td><p class=MsoNormal>حلب<o:p></o:p></p><p class=MsoNormal>وريفها</p></td>
                <td><p class=MsoNormal>12<o:p></o:p></p></td></tr></table>
                """ + WORD_END))
                .singleElement()
                .isInstanceOfSatisfying(Block.Table.class, found -> {
                    assertThat(found.header()).isFalse();
                    assertThat(found.rows().get(0).get(0).runs()).containsExactly(run("المدينة", Style.STRONG));
                    assertThat(found.rows().get(1).get(0).plain()).isEqualTo("حلب\nوريفها");
                    assertThat(found.rows().get(1).get(1).plain()).isEqualTo("12");
                });
    }

    @Test
    void googleDocsKeepsHeadingsListsAndLinks() {
        assertThat(read("""
                <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5c1"><h2 dir="rtl"
                style="line-height:1.38;margin-top:18pt;"><span style="font-size:16pt;font-weight:400;">عنوان فرعي</span>
                </h2><p dir="rtl" style="line-height:1.38;"><span style="font-weight:400;font-style:normal;">نص </span><a
                href="https://example.org/a" style="text-decoration:none;"><span
                style="font-weight:400;text-decoration:underline;color:#1155cc;">رابط</span></a></p><br /><ul
                style="margin-top:0;"><li dir="rtl" style="list-style-type:disc;" aria-level="1"><p dir="rtl"
                role="presentation"><span style="font-weight:400">بند</span></p></li><ul><li dir="rtl" aria-level="2"><p
                dir="rtl" role="presentation"><span style="font-weight:700">داخلي</span></p></li></ul></ul><ol><li
                dir="rtl"><p dir="rtl"><span>مرقم</span></p></li></ol></b><br class="Apple-interchange-newline">
                """))
                .containsExactly(
                        turned((Block.TextBlock) heading(2, "عنوان فرعي"), Direction.RTL),
                        p(Direction.RTL, Run.plain("نص "), link("رابط", "https://example.org/a")),
                        turned((Block.TextBlock) bullet(0, "بند"), Direction.RTL),
                        new Block.Item(
                                Block.ListKind.BULLET,
                                1,
                                org.tahrir.text.Prose.of(run("داخلي", Style.STRONG)),
                                Direction.RTL),
                        turned((Block.TextBlock) number(0, "مرقم"), Direction.RTL));
    }

    @ParameterizedTest
    @CsvSource({
        "100,false",
        "400,false",
        "500,false",
        "600,true",
        "700,true",
        "900,true",
        "normal,false",
        "bold,true",
        "bolder,true",
        "lighter,false"
    })
    void theWeightOfAStyleWinsOverTheElement(String weight, boolean strong) {
        Run[] expected = {strong ? run("نص", Style.STRONG) : Run.plain("نص")};

        assertThat(read("<b style='font-weight: " + weight + "'>نص</b>")).containsExactly(p(expected));
        assertThat(read("<span style='FONT-WEIGHT:" + weight + " !important'>نص</span>"))
                .containsExactly(p(expected));
    }

    @Test
    void anInheritedWeightKeepsWhatIsAround() {
        assertThat(read("<b>أ<span style='font-weight:inherit'>ب</span><span style='font-style:normal'>ج</span></b>"))
                .containsExactly(p(run("أبج", Style.STRONG)));
    }

    @Test
    void libreOfficeKeepsFontsOutAndListsIn() {
        assertThat(read("""
                <!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
                <meta name="generator" content="LibreOffice 24.2 (Linux)"/><style type="text/css">
                p { margin-bottom: 0.1in; direction: rtl; text-align: right; background: transparent }</style></head>
                <body lang="ar-SY" link="#000080" dir="rtl"><h3 class="western" align="right" dir="rtl">عنوان صغير</h3>
                <p align="right" dir="rtl" style="line-height: 100%; margin-bottom: 0in">
                <font face="Arial"><font size="4" style="font-size: 14pt"><span lang="ar-SY"><b>قال</b></span></font></font>
                <font face="Arial">المدير</font></p>
                <p align="right" dir="rtl"><br/>

                </p>
                <ol><li><p align="right" dir="rtl">أول</p></li><li><p align="right" dir="rtl">ثان</p></li></ol>
                <table width="643" cellpadding="4"><col width="321"/><col width="321"/>
                <tr valign="top"><td><p>أ</p></td><td><p>ب</p></td></tr></table>
                </body></html>
                """))
                .containsExactly(
                        turned((Block.TextBlock) heading(3, "عنوان صغير"), Direction.RTL),
                        p(Direction.RTL, run("قال", Style.STRONG), Run.plain(" المدير")),
                        turned((Block.TextBlock) number(0, "أول"), Direction.RTL),
                        turned((Block.TextBlock) number(0, "ثان"), Direction.RTL),
                        table(false, "أ | ب"));
    }

    @Test
    void browsersWrapTheFragmentInComments() {
        assertThat(read(
                        "<html><body>\n<!--StartFragment--><span style=\"color: rgb(0, 0, 0); font-size: medium;\">نص من"
                                + " متصفح</span><!--EndFragment-->\n</body>\n</html>"))
                .containsExactly(p("نص من متصفح"));
    }

    @Test
    void macsAddSpansForTheirBlanks() {
        assertThat(read("<p class=\"p1\">أول<span class=\"Apple-converted-space\">&nbsp;</span>ثان</p>"
                        + "<p class=\"p2\"><br></p>"))
                .containsExactly(p("أول ثان"));
    }
}
