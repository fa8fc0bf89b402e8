package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahrir.notice.Notice;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// Whole passages as reporters copy them out of other programs: each is pasted and the body told line by line.
class PastedPagesTest {
    static Stream<Arguments> word() {
        return Stream.of(
                Arguments.of("a statement with a heading, a date line and a quotation", """
                        <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
                        <head><meta name=Generator content="Microsoft Word 15"><title>بيان</title>
                        <style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm} --></style></head>
                        <body lang=EN-US link="#0563C1" vlink="#954F72"><!--StartFragment-->
                        <h1 dir=RTL style='text-align:center;direction:rtl'><span lang=AR-SA>بيان صادر عن البلدية<o:p></o:p></span></h1>
                        <h2 dir=RTL style='direction:rtl'><a name="_Toc1"></a><span lang=AR-SA>خط جديد<o:p></o:p></span></h2>
                        <p class=MsoNormal dir=RTL style='direction:rtl'><i><span lang=AR-SA>المرفأ، 22 تشرين الثاني</span></i><span
                        dir=LTR><o:p></o:p></span></p>
                        <p class=MsoNormal dir=RTL style='direction:rtl'><b><span lang=AR-SA style='mso-bidi-font-weight:bold'>أعلنت
                        البلدية</span></b><span lang=AR-SA> تشغيل خط<span style='mso-spacerun:yes'>  </span></span><span dir=LTR>E-12</span><span
                        lang=AR-SA>.<o:p></o:p></span></p>
                        <p class=MsoQuote dir=RTL style='direction:rtl'>«خطوة أولى».<o:p></o:p></p>
                        <!--EndFragment--></body></html>""", """
                        h2.rtl بيان صادر عن البلدية
                        h2.rtl خط جديد
                        p.rtl //المرفأ، 22 تشرين الثاني//
                        p.rtl **أعلنت البلدية** تشغيل خط E-12.
                        q.rtl «خطوة أولى»."""),
                Arguments.of("an English letter with a link and tracked changes", """
                        <p class=MsoNormal><span class=msoIns><ins cite="mailto:Reem" datetime="2026-11-22T09:30">New </ins></span><span
                        class=msoDel><del cite="mailto:Reem" datetime="2026-11-22T09:30">Old </del></span>Dear
                        editor,<o:p></o:p></p><p class=MsoNormal>see <a href="https://example.org/plan"><span
                        style='color:#0563C1'>the plan</span></a> and <a href="mailto:desk@example.org">write</a>.<o:p></o:p></p>
                        <p class=MsoNormal style='margin-left:36.0pt'>Yours,<br>
                        Salma<o:p></o:p></p>""", """
                        p New Dear editor,
                        p see [the plan](https://example.org/plan) and [write](mailto:desk@example.org).
                        p Yours,⏎Salma"""),
                Arguments.of("footnotes and page numbers", """
                        <p class=MsoNormal dir=RTL>بلغ العدد 12 ألفا<a style='mso-footnote-id:ftn1' href="#_ftn1"
                        name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.</p>
                        <div style='mso-element:footnote-list'><hr align=left size=1 width="33%">
                        <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText dir=RTL><a href="#_ftnref1">[1]</a>
                        وفق البلدية.</p></div></div>""", """
                        p.rtl بلغ العدد 12 ألفا[1].
                        p.rtl [1] وفق البلدية."""),
                Arguments.of("bullets without list markup stay text", """
                        <p class=MsoNormal dir=RTL>-&nbsp;&nbsp; أولا</p><p class=MsoNormal dir=RTL>-&nbsp;&nbsp; ثانيا</p>""", """
                        p.rtl -~~ أولا
                        p.rtl -~~ ثانيا"""),
                Arguments.of("a list broken by a paragraph", """
                        <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
                        style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>One</p>
                        <p class=MsoNormal>Between</p>
                        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span
                        style='mso-list:Ignore'>o<span>&nbsp; </span></span>Two</p>""", """
                        #0 One
                        p Between
                        •0 Two"""),
                Arguments.of("a table with a spanning head and an empty row", """
                        <table class=MsoNormalTable border=1><thead><tr><td colspan=2><p class=MsoNormal>الخطوط<o:p></o:p></p></td></tr>
                        </thead><tr><td><p class=MsoNormal>E-12</p></td><td><p class=MsoNormal><b>12</b> ألفا</p></td></tr>
                        <tr><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
                        </table><p class=MsoNormal>بعده</p>""", """
                        th الخطوط |  ‖ E-12 | **12** ألفا
                        p بعده"""),
                Arguments.of("underlined and struck words", """
                        <p class=MsoNormal><u>تحته خط</u> و<s>مشطوب</s> و<span style='text-decoration:line-through'>ملغى</span>
                        و<span style='text-transform:uppercase;letter-spacing:2pt'>caps</span></p>""", """
                        p __تحته خط__ ومشطوب وملغى وcaps"""));
    }

    static Stream<Arguments> googleDocs() {
        return Stream.of(
                Arguments.of("a heading and marked words", """
                        <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h3 dir="rtl"
                        style="line-height:1.38"><span style="font-size:13.9pt;font-weight:700;">المرفأ</span></h3><p dir="rtl"><span
                        style="font-weight:700;font-style:normal;text-decoration:none;">قوي</span><span
                        style="font-weight:400;font-style:italic;"> مائل</span><span
                        style="font-weight:400;text-decoration:underline;"> تحته خط</span><span
                        style="font-weight:700;font-style:italic;"> معا</span></p></b>""", """
                        h3.rtl المرفأ
                        p.rtl **قوي**// مائل//__ تحته خط__**// معا//**"""),
                Arguments.of("paragraphs parted by empty ones", """
                        <b style="font-weight:normal;"><p dir="ltr"><span>One</span></p><br /><p dir="ltr"><span>Two</span></p><br
                        /><br /><p dir="ltr"><span>Three<br />lines</span></p></b>""", """
                        p.ltr One
                        p.ltr Two
                        p.ltr Three⏎lines"""),
                Arguments.of("a checklist and a numbered list within", """
                        <b style="font-weight:normal;"><ul><li dir="ltr" role="checkbox" aria-checked="false"><img
                        src="data:image/png;base64,iVBORw0KGgo=" width="18px" height="18px" alt="unchecked" /><p dir="ltr"
                        role="presentation"><span>Call the port</span></p></li><ol><li dir="ltr" aria-level="2"><p
                        dir="ltr"><span>before noon</span></p></li></ol></ul></b>""", """
                        •0.ltr Call the port
                        #1.ltr before noon"""),
                Arguments.of("a table", """
                        <b style="font-weight:normal;"><div dir="rtl" align="right"><table style="border:none;"><colgroup><col
                        width="100" /><col width="100" /></colgroup><tbody><tr style="height:0pt"><td style="vertical-align:top;"><p
                        dir="rtl"><span style="font-weight:700">الخط</span></p></td><td><p dir="rtl"><span>الركاب</span></p></td></tr><tr><td><p
                        dir="rtl"><span>E-12</span></p></td><td><br /></td></tr></tbody></table></div></b>""", """
                        t.rtl **الخط** | الركاب ‖ E-12 | \
                        """),
                Arguments.of("a link through Google's own address", """
                        <p dir="rtl"><a href="https://www.google.com/url?q=https://example.org/a&amp;sa=D"
                        style="text-decoration:none;"><span style="text-decoration:underline;">الخطة</span></a></p>""", """
                        p.rtl [الخطة](https://www.google.com/url?q=https://example.org/a&sa=D)"""),
                Arguments.of("superscripts and a comment's anchor", """
                        <p dir="ltr"><span>CO</span><span style="font-size:0.6em;vertical-align:sub;">2</span><span> fell</span><sup><a
                        href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>""", """
                        p.ltr CO2 fell[a]"""));
    }

    static Stream<Arguments> writer() {
        return Stream.of(
                Arguments.of("a page with its title and a quotation", """
                        <!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 24.2.0.3 (Linux)"/>
                        <style type="text/css">@page { size: 21cm 29.7cm; margin: 2cm } p { direction: rtl }</style></head>
                        <body lang="ar-SY" dir="rtl"><h1 class="cjk" align="right" dir="rtl">المرفأ</h1>
                        <p align="right" dir="rtl" style="margin-bottom: 0cm"><font face="Noto Naskh Arabic"><span lang="ar-SY"><i>كتبت
                        ريم</i></span></font></p><blockquote dir="rtl"><p align="right" dir="rtl">«قول»</p></blockquote></body></html>""", """
                        h2.rtl المرفأ
                        p.rtl //كتبت ريم//
                        q.rtl «قول»"""),
                Arguments.of("a list in a list", """
                        <ul><li><p dir="rtl">أول</p><ul><li><p dir="rtl">فرع</p></li></ul></li><li><p dir="rtl">ثان</p></li></ul>""", """
                        •0.rtl أول
                        •1.rtl فرع
                        •0.rtl ثان"""),
                Arguments.of("an English word in an Arabic line", """
                        <p dir="rtl">خط <span dir="ltr"><span lang="en-US">E-12</span></span> مع <font
                        color="#000080"><span lang="en-US"><u><a href="https://example.org/">GreenLine</a></u></span></font></p>""", """
                        p.rtl خط E-12 مع [GreenLine](https://example.org/)"""),
                Arguments.of("a table whose head repeats", """
                        <table width="100%" cellpadding="4" cellspacing="0"><col width="128*"/><col width="128*"/><thead><tr><th><p
                        dir="rtl">الخط</p></th><th><p dir="rtl">الركاب</p></th></tr></thead><tbody><tr><td><p>E-12</p></td><td
                        sdval="12000" sdnum="1033;"><p>12000</p></td></tr></tbody></table>""", """
                        th الخط | الركاب ‖ E-12 | 12000"""),
                Arguments.of("line ends within the markup", """
                        <p dir="rtl">كلمة
                        بعد	كلمة
                        <b>
                        قوية
                        </b>
                        .</p>""", """
                        p.rtl كلمة بعد كلمة **قوية **."""));
    }

    static Stream<Arguments> web() {
        return Stream.of(
                Arguments.of("a passage out of an encyclopedia", """
                        <meta charset='utf-8'><p style="margin: 0.5em 0px 1em; color: rgb(32, 33, 34);"><b>المرفأ</b> مدينة <a
                        href="https://ar.example.org/wiki/ساحل" title="ساحل" style="text-decoration: none;">ساحلية</a>.<sup
                        id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p><h2><span
                        class="mw-headline" id="x">التاريخ</span></h2><ul><li>قديم</li><li>حديث<ul><li>أحدث</li></ul></li></ul>""", """
                        p **المرفأ** مدينة [ساحلية](https://ar.example.org/wiki/ساحل).[1]
                        h2 التاريخ
                        •0 قديم
                        •0 حديث
                        •1 أحدث"""),
                Arguments.of("a page of a news site with its share bar and more of the same", """
                        <article dir="rtl"><header><h1>حافلات كهربائية</h1></header><nav><a href="/a">مشاركة</a></nav>
                        <p>نص <strong>أول</strong>.</p><aside><h3>اقرأ أيضا</h3><a href="/b">خبر آخر</a></aside>
                        <blockquote><p>قول</p><cite>قائل</cite></blockquote><p>نص ثان.</p><footer>© موقع</footer></article>""", """
                        h2.rtl حافلات كهربائية
                        p.rtl نص **أول**.
                        q.rtl قول
                        q.rtl //قائل//
                        p.rtl نص ثان."""),
                Arguments.of("a mail with its quoted past", """
                        <div dir="rtl">مرحبا،<div><br></div><div>النص مرفق.</div><div><br></div></div><div class="gmail_quote"><div
                        dir="ltr" class="gmail_attr">On Sun, Reem &lt;<a href="mailto:reem@example.org">reem@example.org</a>&gt; wrote:<br></div><blockquote
                        class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div dir="rtl">سابق</div></blockquote></div>""", """
                        p.rtl مرحبا،
                        p.rtl النص مرفق.
                        p.ltr On Sun, Reem <[reem@example.org](mailto:reem@example.org)> wrote:
                        q.rtl سابق"""),
                Arguments.of("a post with emoji pictures and line breaks", """
                        <div><span dir="rtl">عاجل<img alt="🚌" src="https://static.example.org/emoji.png" width="16"><br>خط جديد<br><br>التفاصيل
                        لاحقا</span></div>""", """
                        p عاجل🚌⏎خط جديد
                        p التفاصيل لاحقا"""),
                Arguments.of("a chat program's messages", """
                        <div class="message"><div class="author">ريم</div><div class="text"><p>وصل البيان</p><pre>سطر  أول
                        سطر ثان</pre></div></div><div class="message"><code>E-12</code> <kbd>Ctrl</kbd> <q>قول</q></div>""", """
                        p ريم
                        p وصل البيان
                        p سطر  أول⏎سطر ثان
                        p E-12 Ctrl قول"""),
                Arguments.of("a spreadsheet's cells", """
                        <google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table
                        cellspacing="0" dir="rtl"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr><td
                        data-sheets-value="{}">الخط</td><td>الركاب</td></tr><tr><td>E-12</td><td style="text-align:right;">12,000</td></tr></tbody></table>""", """
                        t.rtl الخط | الركاب ‖ E-12 | 12,000"""),
                Arguments.of("a single column is no table", """
                        <table><tr><td>سطر أول</td></tr><tr><td>سطر ثان</td></tr></table>""", """
                        p سطر أول
                        p سطر ثان"""),
                Arguments.of("a page laid out by tables", """
                        <table role="presentation"><tr><td><p>يمين</p></td><td><table><tr><td>أ</td><td>ب</td></tr></table></td></tr></table>""", """
                        p يمين
                        t أ | ب"""),
                Arguments.of("old markup", """
                        <CENTER><FONT SIZE=5><B>عنوان</B></FONT></CENTER><P ALIGN=right>نص<P>ثان<BR CLEAR=all><TT>ثابت</TT>""", """
                        p **عنوان**
                        p نص
                        p ثان⏎ثابت"""),
                Arguments.of("details and definitions", """
                        <details><summary>ملخص</summary><p>تفصيل</p></details><dl><dt>كلمة</dt><dd>شرح</dd></dl>""", """
                        p ملخص
                        p تفصيل
                        p كلمة
                        p شرح"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"word", "googleDocs", "writer", "web"})
    void isReadAsItsAuthorMeantIt(String what, String html, String expected) {
        assertThat(Sketch.read(html)).as(what).isEqualTo(expected);
    }

    /// Only that blanks run together is lost when our own pages are copied out of a browser.
    @ParameterizedTest(name = "{0}")
    @MethodSource({"word", "googleDocs", "writer", "web"})
    void isTheSameAgainOnceItHasGoneOut(String what, String html, String expected) {
        Body body = Blocks.body(html);
        for (Direction base : List.of(Direction.RTL, Direction.LTR)) {
            String out = Xhtml.write(body, base, Xhtml.Links.CANONICAL);
            assertThat(Xhtml.read(out)).as(what).isEqualTo(body);
            assertThat(Sketch.of(Blocks.body(out)).replaceAll(" +", " "))
                    .as(what)
                    .isEqualTo(expected.replaceAll(" +", " "));
        }
    }

    @Test
    void anUntouchedMixOfProgramsKeepsTheOrderOfItsParts() {
        List<Arguments> all = Stream.of(word(), googleDocs(), writer(), web())
                .flatMap(each -> each)
                .toList();
        String html =
                all.stream().map(each -> "<div>" + fragment(each) + "</div>").reduce("", String::concat);
        String expected = all.stream()
                .map(each -> String.valueOf(each.get()[2]))
                .reduce((before, after) -> before + "\n" + after)
                .orElseThrow();
        String read = Sketch.read(html);
        assertThat(read.lines()).containsExactlyElementsOf(expected.lines().toList());
    }

    @Test
    void aPageSaysOnceWhatWasLeftOut() {
        WebHtml.Fragment fragment = WebHtml.fragment(
                "<p>أ<a href='skype:reem'>ب</a></p><iframe src='https://example.org/'></iframe><p>ج<a href='tel:12'>د</a></p>",
                PictureSource.NONE);
        assertThat(Sketch.of(fragment.body())).isEqualTo("p أب\np جد");
        assertThat(fragment.warnings())
                .containsExactly(
                        Notice.of("markup.web-links-dropped", 2, "skype, tel"),
                        Notice.of("markup.web-embedded-dropped", 1));
    }

    private static String fragment(Arguments passage) {
        return String.valueOf(passage.get()[1]);
    }
}
