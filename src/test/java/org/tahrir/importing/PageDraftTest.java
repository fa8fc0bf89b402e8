package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Mark;

/// A page on its way in, before and after a person has put roles right.
class PageDraftTest {
    private static final String PAGE = """
            افتتاح الجسر الجديد على النهر - موقع المدينة

            افتتاح الجسر الجديد على النهر

            موقع المدينة

            قالت البلدية إن الجسر افتُتح صباح اليوم بعد عامين من العمل.

            وأضافت أن الشاحنات تمنع من عبوره شهرًا.

            مقالات ذات صلة

            خطة النقل حتى 2030

            أول حافلة كهربائية تصل الميناء
            """;

    @TempDir
    private Path folder;

    @Test
    void aPagesTextIsTakenApart() {
        PageDraft draft = PageDraft.ofText(PAGE);

        assertThat(draft.split().looksLikePage()).isTrue();
        assertThat(draft.split().headline()).isEqualTo("افتتاح الجسر الجديد على النهر");
        assertThat(draft.split().paragraphs()).hasSize(2);
        assertThat(draft.related()).extracting(RelatedLink::headline).hasSize(2);
    }

    @Test
    void aTextThatIsNoPageIsHeadlineAndParagraphs() {
        PageDraft draft = PageDraft.ofText("خبر قصير\n\nسطر أول\nسطر ثان\n\nفقرة ثانية");

        assertThat(draft.split().headline()).isEqualTo("خبر قصير");
        assertThat(draft.split().paragraphs()).containsExactly("سطر أول\nسطر ثان", "فقرة ثانية");
        assertThat(draft.split().looksLikePage()).isFalse();
    }

    @Test
    void anEmptyTextIsAnEmptyDraft() {
        assertThat(PageDraft.ofText(" \n\n ").split().lines()).isEmpty();
        assertThat(PageDraft.ofHtml("").split().lines()).isEmpty();
    }

    @Test
    void halfCharactersAndControlsNeverComeIn() {
        PageDraft draft = PageDraft.ofText("عنوان\uD83D\n\nنص\u0000 فيه\u0007 محارف");

        assertThat(draft.split().paragraphs()).containsExactly("نص فيه محارف");
        assertThat(draft.split().headline()).isEqualTo("عنوان");
    }

    @Test
    void aRoleThatAPersonGivesMovesTheBordersAlong() {
        PageSplit split = PageDraft.ofText(PAGE).split();
        int last = split.lines().size() - 1;

        PageSplit changed = split.withRole(last, LineRole.PARAGRAPH);

        assertThat(changed.paragraphs()).hasSize(3).last().isEqualTo("أول حافلة كهربائية تصل الميناء");
        assertThat(changed.related()).hasSize(1);
        assertThat(changed.borders().bodyEnd()).isEqualTo(split.lines().size());
        assertThat(changed.lines().get(last).confidence()).isEqualTo(1);
    }

    @Test
    void aSecondHeadlineTakesThePlaceOfTheFirst() {
        PageSplit split = PageDraft.ofText(PAGE).split();
        int source = indexOf(split, LineRole.SOURCE);

        PageSplit changed = split.withRole(source, LineRole.HEADLINE);

        assertThat(changed.headline()).isEqualTo("موقع المدينة");
        assertThat(changed.count(LineRole.HEADLINE)).isEqualTo(1);
        assertThat(changed.source()).isEmpty();
        assertThat(changed.withRole(source, LineRole.CLUTTER).headline()).isEmpty();
    }

    @Test
    void htmlKeepsItsFormattingAndItsLinks() {
        PageDraft draft = PageDraft.ofHtml("""
                <html><body><nav><a href=/>الرئيسية</a></nav><article><h1>افتتاح الجسر الجديد</h1>
                <p>قالت البلدية إن الجسر <strong>افتُتح</strong> صباح اليوم.</p><h2>سنتان من العمل</h2>
                <blockquote>انتظرناه طويلًا</blockquote><img src="x.jpg">
                <h3>مقالات ذات صلة</h3><ul><li><a href="https://example.org/a">خطة النقل حتى 2030</a></li>
                <li><a href="https://example.org/b">أول حافلة كهربائية تصل</a></li></ul></article></body></html>""");

        Article article = draft.toArticle(Samples.ID);

        assertThat(article.headline()).isEqualTo("افتتاح الجسر الجديد");
        List<Block> blocks = article.body().blocks();
        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(0))
                .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        text -> assertThat(text.prose().runs())
                                .anyMatch(run -> run.marks().has(Mark.Style.STRONG)));
        assertThat(blocks.get(1)).isInstanceOf(Block.Heading.class);
        assertThat(blocks.get(2)).isInstanceOf(Block.Quote.class);
        assertThat(article.related())
                .containsExactly(
                        RelatedLink.toAddress("https://example.org/a", "خطة النقل حتى 2030"),
                        RelatedLink.toAddress("https://example.org/b", "أول حافلة كهربائية تصل"));
        assertThat(draft.warnings()).isNotEmpty();
    }

    @Test
    void whatTheMarkupLeavesOutCanBeTakenIn() {
        PageDraft draft = PageDraft.ofHtml(
                "<html><body><div class=menu><p>كلمة المحرر</p></div><article><h1>عنوان"
                        + " المادة الأول</h1><p>نص أول طويل بما يكفي ليكون فقرة.</p><p>نص ثان طويل بما يكفي ليكون فقرة ثانية من المادة كلها.</p></article>");
        PageSplit split = draft.split();

        assertThat(split.paragraphs()).hasSize(2);
        int left = indexOf(split, LineRole.CLUTTER);
        assertThat(split.withRole(left, LineRole.PARAGRAPH).paragraphs()).contains("كلمة المحرر");
    }

    @Test
    void htmlWithoutAHeadingGoesByItsLines() {
        PageDraft draft = PageDraft.ofHtml("<p>خبر من معالج النصوص</p><p>نص <b>قوي</b></p>");

        assertThat(draft.split().headline()).isEqualTo("خبر من معالج النصوص");
        assertThat(draft.toArticle(Samples.ID).body().plain()).isEqualTo("نص قوي");
    }

    @Test
    void anotherCharsetCanBeChosen() {
        byte[] old = PAGE.getBytes(Charset.forName("windows-1256"));
        Path file = Samples.write(folder, "old.txt", old);

        PageDraft guessed = Samples.importer().page(file, null);
        PageDraft wrong = Samples.importer().page(file, StandardCharsets.ISO_8859_1);

        assertThat(guessed.charset()).isEqualTo("windows-1256");
        assertThat(guessed.warnings()).extracting(Notice::key).contains("importing.charset-guessed");
        assertThat(guessed.split().paragraphs()).hasSize(2);
        assertThat(wrong.split().headline()).doesNotContain("الجسر");
        assertThat(wrong.charset()).isEqualTo("ISO-8859-1");
        assertThat(wrong.warnings()).extracting(Notice::key).doesNotContain("importing.charset-guessed");
    }

    private static int indexOf(PageSplit split, LineRole role) {
        for (int i = 0; i < split.lines().size(); i++) {
            if (split.lines().get(i).role() == role) {
                return i;
            }
        }
        throw new AssertionError(role);
    }
}
