package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.markup.Blocks.heading;
import static org.tahrir.markup.Blocks.p;
import static org.tahrir.markup.Blocks.run;
import static org.tahrir.markup.Blocks.table;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Arrival;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Mark.Style;
import org.tahrir.text.Run;

/// What a Word file's text becomes: notes, breaks, marks, headlines.
class WordTextTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @TempDir
    private Path folder;

    private Arrival read(WordFile word) {
        return Samples.importer()
                .read(word.write(folder.resolve("a.docx")), InputKind.DOCX)
                .getFirst();
    }

    private List<Block> blocks(WordFile word) {
        return read(word).article().body().blocks();
    }

    private static WordFile titled() {
        return new WordFile().paragraph("Title", WordFile.run("عنوان المادة"));
    }

    private static String notes(String kind, String... texts) {
        StringBuilder notes = new StringBuilder("<?xml version=\"1.0\"?><w:" + kind + "s " + W + ">");
        for (int i = 0; i < texts.length; i++) {
            notes.append("<w:" + kind + " w:id=\"" + (i + 1) + "\"><w:p>" + WordFile.run(texts[i]) + "</w:p></w:" + kind
                    + ">");
        }
        return notes.append("</w:" + kind + "s>").toString();
    }

    private static String reference(String kind, int id) {
        return "<w:r><w:" + kind + "Reference w:id=\"" + id + "\"/></w:r>";
    }

    @Test
    void notesAreLeftOutWithTheirMarksAndTold() {
        Arrival arrival = read(titled().relation("f", "footnotes", "footnotes.xml", false)
                .relation("e", "endnotes", "endnotes.xml", false)
                .part("word/footnotes.xml", notes("footnote", "حاشية أولى", "حاشية ثانية"))
                .part("word/endnotes.xml", notes("endnote", "في الختام"))
                .paragraph(
                        "",
                        WordFile.run("نص") + reference("footnote", 1) + WordFile.run(" يتبع") + reference("endnote", 1))
                .paragraph("", WordFile.run("ثان") + reference("footnote", 2)));

        assertThat(arrival.article().body().blocks()).containsExactly(p("نص يتبع"), p("ثان"));
        assertThat(arrival.warnings()).containsExactly(Notice.of("importing.docx-notes-dropped", 3));
    }

    @Test
    void lineBreaksTabsAndMarksAreKept() {
        assertThat(blocks(titled().paragraph(
                                "",
                                "<w:r><w:t>أ</w:t><w:br/><w:t>ب</w:t><w:tab/><w:t>ج</w:t></w:r>"
                                        + "<w:r><w:rPr><w:i/></w:rPr><w:t>مائل</w:t></w:r>"
                                        + "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>تحته</w:t></w:r>"
                                        + "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>عادي</w:t></w:r>")))
                .containsExactly(p(
                        Run.plain("أ\nب ج"),
                        run("مائل", Style.EMPHASIS),
                        run("تحته", Style.UNDERLINE),
                        Run.plain("عادي")));
    }

    @Test
    void emptyParagraphsLeaveNoBlocks() {
        assertThat(blocks(titled().paragraph("", "")
                        .paragraph("", WordFile.run(" "))
                        .paragraph("", WordFile.run("نص"))))
                .containsExactly(p("نص"));
    }

    @Test
    void deletedTextIsGoneAndInsertedTextIsThere() {
        assertThat(blocks(titled().paragraph(
                                "",
                                "<w:del w:id=\"1\"><w:r><w:delText>قديم</w:delText></w:r></w:del>"
                                        + "<w:ins w:id=\"2\">" + WordFile.run("جديد") + "</w:ins>")))
                .containsExactly(p("جديد"));
    }

    @Test
    void linksThatLeadNowhereSafeAreText() {
        Arrival arrival = read(titled().relation("h", "hyperlink", "javascript:alert(1)", true)
                .relation("f", "hyperlink", "file:///C:/secret.docx", true)
                .paragraph(
                        "",
                        "<w:hyperlink r:id=\"h\">" + WordFile.run("خبيث") + "</w:hyperlink>"
                                + "<w:hyperlink r:id=\"f\">" + WordFile.run(" محلي") + "</w:hyperlink>"));

        assertThat(arrival.article().body().blocks()).containsExactly(p("خبيث محلي"));
        assertThat(arrival.warnings()).containsExactly(Notice.of("markup.web-links-dropped", 2, "file, javascript"));
    }

    @Test
    void theTitleIsTheHeadlineAndALaterOneASubheading() {
        Arrival arrival = read(titled().paragraph("", WordFile.run("نص"))
                .paragraph("H2", WordFile.bold("فرعي"))
                .paragraph("Title", WordFile.run("عنوان ثان")));

        assertThat(arrival.article().headline()).isEqualTo("عنوان المادة");
        assertThat(arrival.article().body().blocks())
                .containsExactly(p("نص"), heading(2, "فرعي"), heading(2, "عنوان ثان"));
    }

    @Test
    void aFirstSentenceOrALongParagraphIsNoHeadline() {
        for (String first : List.of("جملة تامة تنتهي بنقطة.", "كلمة ".repeat(26).strip())) {
            Arrival arrival =
                    read(new WordFile().paragraph("", WordFile.run(first)).paragraph("", WordFile.run("نص.")));

            assertThat(arrival.article().headline()).isEmpty();
            assertThat(arrival.article().body().blocks()).containsExactly(p(first), p("نص."));
            assertThat(arrival.warnings()).isEmpty();
        }
    }

    @Test
    void aFileWithOneShortLineIsAHeadlineWithoutText() {
        Arrival arrival = read(new WordFile().paragraph("", WordFile.run("عنوان وحده")));

        assertThat(arrival.article().headline()).isEqualTo("عنوان وحده");
        assertThat(arrival.article().body().isBlank()).isTrue();
    }

    @Test
    void anEmptyFileIsAnEmptyStory() {
        Arrival arrival = read(new WordFile());

        assertThat(arrival.article().headline()).isEmpty();
        assertThat(arrival.article().body().isBlank()).isTrue();
    }

    @Test
    void aTableBesideText() {
        String cell = "<w:tc><w:p>%s</w:p><w:p>%s</w:p></w:tc>";
        String row = "<w:tr>" + cell.formatted(WordFile.run("أ"), WordFile.run("ب"))
                + cell.formatted(WordFile.bold("ج"), "") + "</w:tr>";

        List<Block> blocks = blocks(titled().paragraph("", WordFile.run("قبل"))
                .raw("<w:tbl>" + row + "</w:tbl>")
                .paragraph("", WordFile.run("بعد")));

        assertThat(blocks).hasSize(3).startsWith(p("قبل")).endsWith(p("بعد"));
        assertThat(((Block.Table) blocks.get(1)).rows().getFirst())
                .extracting(cells -> cells.plain())
                .containsExactly("أ\nب", "ج");
    }

    @Test
    void aTableOfOneCellIsText() {
        assertThat(blocks(titled().raw(
                                "<w:tbl><w:tr><w:tc><w:p>" + WordFile.run("إطار") + "</w:p></w:tc></w:tr></w:tbl>")))
                .containsExactly(p("إطار"))
                .isNotEqualTo(List.of(table(false, "إطار")));
    }

    @Test
    void aPictureThatIsNoneIsToldAndTheTextKept() {
        Arrival arrival = read(titled().relation("p1", "image", "media/a.png", false)
                .part("word/media/a.png", "<svg/>")
                .paragraph("", WordFile.run("نص") + WordFile.picture("r:embed=\"p1\"")));

        assertThat(arrival.media()).isEmpty();
        assertThat(arrival.article().body().blocks()).containsExactly(p("نص"));
        assertThat(arrival.warnings()).containsExactly(Notice.of("importing.picture-type", "picture-1"));
    }

    @Test
    void theSamePictureTwiceIsOneFile() {
        Arrival arrival = read(titled().relation("p1", "image", "media/a.png", false)
                .relation("p2", "image", "media/b.png", false)
                .part("word/media/a.png", Samples.png(4, 3))
                .part("word/media/b.png", Samples.png(4, 3))
                .paragraph("", WordFile.picture("r:embed=\"p1\""))
                .paragraph("", WordFile.run("بينهما"))
                .paragraph("", WordFile.picture("r:embed=\"p2\"")));

        assertThat(arrival.media()).hasSize(1);
        assertThat(arrival.article().body().pictures()).hasSize(2);
    }
}
