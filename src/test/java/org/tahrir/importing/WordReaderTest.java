package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.Arrival;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

class WordReaderTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("خبر.docx");
    }

    private static WordFile story() {
        return new WordFile()
                .paragraph("Title", WordFile.run("عنوان المادة"))
                .paragraph("", WordFile.run("فقرة فيها ") + WordFile.bold("تشديد"))
                .paragraph("H2", WordFile.run("عنوان فرعي"));
    }

    @Test
    void readsTitleParagraphsAndHeadingsOfAnArabicFile() {
        Path file = story().paragraph("", "<w:r><w:t>An English paragraph of five words</w:t></w:r>")
                .write(file());

        assertThat(InputKind.of(file)).isEqualTo(InputKind.DOCX);
        Arrival arrival = Samples.read(file);

        assertThat(arrival.article().headline()).isEqualTo("عنوان المادة");
        assertThat(arrival.article().filing().language()).isEqualTo("ar");
        assertThat(arrival.article().body().blocks())
                .containsExactly(
                        new Block.Paragraph(
                                Prose.of(Run.plain("فقرة فيها "), new Run("تشديد", Marks.of(Mark.Style.STRONG))),
                                Direction.INHERIT),
                        new Block.Heading(2, Prose.of("عنوان فرعي"), Direction.INHERIT),
                        new Block.Paragraph(Prose.of("An English paragraph of five words"), Direction.LTR));
        assertThat(arrival.warnings()).isEmpty();
    }

    @Test
    void takesEmbeddedPicturesLinksAndTables() {
        Path file = story().relation("p1", "image", "media/a.png", false)
                .relation("h1", "hyperlink", "https://example.org/a", true)
                .part("word/media/a.png", Samples.png(4, 3))
                .paragraph("", WordFile.picture("r:embed=\"p1\""))
                .paragraph("", "<w:hyperlink r:id=\"h1\">" + WordFile.run("رابط") + "</w:hyperlink>")
                .raw("<w:tbl><w:tr><w:tc><w:p>" + WordFile.run("أ") + "</w:p></w:tc><w:tc><w:p>" + WordFile.run("ب")
                        + "</w:p></w:tc></w:tr></w:tbl>")
                .write(file());

        Arrival arrival = Samples.read(file);

        assertThat(arrival.media()).singleElement().satisfies(media -> {
            assertThat(media.media().width()).isEqualTo(4);
            assertThat(media.media().height()).isEqualTo(3);
        });
        assertThat(arrival.article().body().pictures())
                .singleElement()
                .extracting(Block.Picture::alt)
                .isEqualTo("وصف الصورة");
        assertThat(arrival.article().body().blocks())
                .contains(
                        new Block.Paragraph(
                                Prose.of(new Run("رابط", Marks.of(new Mark.WebLink("https://example.org/a")))),
                                Direction.INHERIT),
                        new Block.Table(List.of(List.of(Prose.of("أ"), Prose.of("ب"))), false, Direction.INHERIT));
    }

    @Test
    void fetchesNoPictureFromOutside() {
        Path secret = Samples.write(folder, "secret.png", Samples.png(2, 2));
        Path file = story().relation("p1", "image", secret.toUri().toString(), true)
                .paragraph("", WordFile.picture("r:link=\"p1\""))
                .write(file());

        Arrival arrival = Samples.read(file);

        assertThat(arrival.media()).isEmpty();
        assertThat(arrival.warnings()).contains(Notice.of("importing.docx-fetched", 1));
        assertThat(arrival.article().body().plain()).contains("فقرة فيها تشديد");
    }

    @Test
    void takesAShortFirstLineForTheHeadlineWhenNoneIsMarked() {
        Arrival arrival = Samples.read(new WordFile()
                .paragraph("", WordFile.run("عنوان بلا نمط"))
                .paragraph("", WordFile.run("نص."))
                .write(file()));

        assertThat(arrival.article().headline()).isEqualTo("عنوان بلا نمط");
        assertThat(arrival.warnings()).containsExactly(Notice.of("importing.headline-from-first-line"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>",
                "<x><y>",
                "<x>\u0001</x>"
            })
    void refusesUnsoundParts(String part) {
        Path file = story().part("word/document.xml", part).write(file());

        assertThatExceptionOfType(TahrirException.class).isThrownBy(() -> Samples.read(file));
    }

    @Test
    void refusesPartsNestedWithoutEnd() {
        Path file = story().part("word/document.xml", "<a>".repeat(50_000) + "</a>".repeat(50_000))
                .write(file());

        assertRefused(file, "importing.docx-too-complex");
    }

    @Test
    void refusesAFileThatBlowsUp() {
        Path file = story().part("word/media/zero.bin", new byte[30 << 20]).write(file());

        assertRefused(file, "importing.docx-bomb");
    }

    @Test
    void refusesNamesThatClimbOut() {
        Path file = story().part("../evil.xml", "<a/>").write(file());

        assertRefused(file, "importing.docx-names");
    }

    @Test
    void refusesADamagedFile() throws java.io.IOException {
        byte[] whole = java.nio.file.Files.readAllBytes(story().write(file()));
        Path half = Samples.write(folder, "half.docx", java.util.Arrays.copyOf(whole, whole.length / 2));

        assertRefused(half, "importing.docx-damaged");
    }

    private static void assertRefused(Path file, String key) {
        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> Samples.importer().read(file, InputKind.DOCX))
                .satisfies(refusal -> assertThat(refusal.notice().key()).isEqualTo(key));
    }
}
