package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tahrir.style.CopyDesk;
import org.tahrir.style.Rules;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.ui.Screen;

/// Findings as the copy desk gives them, in a text with marks, pictures and several paragraphs.
class FindingsTest {
    private static final String LINKED = "https://example.org/";

    private final Desk desk = new Desk(
            Body.of(
                    Desk.p("كلام سليم"),
                    Desk.picture("صورة ,", "صورة"),
                    Desk.p(
                            Desk.run("قال "),
                            Desk.run("الـرئ", Mark.Style.STRONG),
                            Desk.run("يس إن إن "),
                            Desk.run("ﻻ ,", new Mark.WebLink(LINKED)),
                            Desk.run(" ثم\u200F سكت"))),
            Direction.RTL);

    @AfterEach
    void close() {
        desk.close();
    }

    private void read() {
        List<CopyDesk.Placed> found = new CopyDesk(Rules.all()).read(desk.body());
        assertThat(found).hasSizeGreaterThan(4);
        desk.on(it -> it.findings().show(found));
        Screen.pulses(2);
    }

    private ParagraphDecor paragraph() {
        return desk.ask(() -> desk.editor().area().views().visible(2).orElseThrow());
    }

    private List<Rectangle2D> letters() {
        return desk.ask(() -> new ParagraphGeometry(paragraph())
                .rectangles(0, desk.editor().area().getText(2).length()));
    }

    private long pieces() {
        return desk.ask(() -> paragraph().flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .count());
    }

    @Test
    void theyPartNoLettersAndChangeNothing() {
        Body before = desk.body();
        List<Rectangle2D> letters = letters();
        long pieces = pieces();
        read();
        assertThat(desk.ask(() -> paragraph().path(ParagraphDecor.Layer.DOUBT).getElements()))
                .isNotEmpty();
        assertThat(desk.ask(() -> paragraph().path(ParagraphDecor.Layer.MISTAKE).getElements()))
                .isNotEmpty();
        assertThat(letters()).isEqualTo(letters);
        assertThat(pieces()).isEqualTo(pieces);
        assertThat(desk.body()).isEqualTo(before);
        assertThat(desk.changes()).isZero();
    }

    @Test
    void whatIsMendedKeepsTheMarksOfWhatItStandsFor() {
        read();
        mend("ـ");
        mend("ﻻ");
        mend(",");
        assertThat(desk.body().blocks().getLast())
                .isEqualTo(Desk.p(
                        Desk.run("قال "),
                        Desk.run("الرئ", Mark.Style.STRONG),
                        Desk.run("يس إن إن "),
                        Desk.run("لا ،", new Mark.WebLink(LINKED)),
                        Desk.run(" ثم\u200F سكت")));
        desk.on(BodyEditor::undo).on(BodyEditor::undo);
        assertThat(((Block.TextBlock) desk.body().blocks().getLast()).prose().plain())
                .as("each was one step")
                .isEqualTo("قال الرئيس إن إن ﻻ , ثم\u200F سكت");
    }

    @Test
    void nothingIsMendedInATextThatMayOnlyBeRead() {
        read();
        Body before = desk.body();
        desk.on(it -> it.setEditable(false));
        desk.on(it -> it.findings().go(true));
        assertThat(desk.ask(() -> desk.editor().findings().mend())).isFalse();
        assertThat(desk.body()).isEqualTo(before);
        assertThat(desk.ask(() -> desk.editor().findings().mendable())).isEmpty();
    }

    @Test
    void whatLiesOutsideTheTextIsLeftOut() {
        List<CopyDesk.Placed> found = new CopyDesk(Rules.all()).read(desk.body());
        desk.on(it -> it.open(Body.of(Desk.p("ن"), Desk.p("ن"), Desk.p("جديد")), Direction.RTL));
        desk.on(it -> it.findings().show(found));
        assertThat(desk.ask(() -> desk.editor().findings().go(true))).isFalse();
    }

    @Test
    void anotherTextHasNoneOfThem() {
        read();
        desk.on(it -> it.open(Body.of(Desk.p("جديد")), Direction.RTL));
        assertThat(desk.ask(() -> desk.editor().findings().isEmpty())).isTrue();
    }

    private void mend(String selected) {
        String here = "";
        for (int tries = 0; tries < 9 && !here.equals(selected); tries++) {
            here = desk.ask(() -> {
                assertThat(desk.editor().findings().go(true)).isTrue();
                return desk.editor().area().getSelectedText();
            });
        }
        assertThat(here).isEqualTo(selected);
        assertThat(desk.ask(() -> desk.editor().findings().mend())).isTrue();
    }
}
