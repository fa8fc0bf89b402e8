package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.BodyDiff;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;
import org.tahrir.ui.editor.ReadingLine.Piece;

/// A difference as either side has it.
class BothSidesTest {
    private static final Messages WORDS = Messages.in(Language.EN);

    @Test
    void eachSideMarksWhatOnlyItHas() {
        BothSides sides = between(p("قال الوزير إن الطريق مفتوح."), p("قال الوزير إن الطريق مغلق اليوم."));
        assertThat(shown(sides.ours())).isEqualTo("قال الوزير إن الطريق [-مفتوح-].");
        assertThat(shown(sides.theirs())).isEqualTo("قال الوزير إن الطريق [+مغلق اليوم+].");
    }

    @Test
    void oneSideMayHaveNothing() {
        Body ours = Body.of(p("أولى"), p("ثانية"));
        Body theirs = Body.of(p("أولى"));
        BothSides sides = BothSides.of(ours, BodyDiff.between(ours, theirs), WORDS);
        assertThat(shown(sides.ours())).isEqualTo("أولى / [-ثانية-]");
        assertThat(shown(sides.theirs())).isEqualTo("أولى");
    }

    @Test
    void whatWordsDoNotShowIsSaid() {
        BothSides sides = between(p("عنوان"), new Block.Heading(2, Prose.of("عنوان"), Direction.LTR));
        assertThat(shown(sides.ours())).isEqualTo("Paragraph · direction of the story · عنوان");
        assertThat(shown(sides.theirs())).isEqualTo("Heading · left to right · عنوان");
    }

    @Test
    void picturesAndTablesAreToldInWords() {
        Block picture = new Block.Picture("0".repeat(64), "تعليق", "", "", Direction.INHERIT);
        Block table = new Block.Table(List.of(List.of(Prose.of("أ"), Prose.of("ب"))), false, Direction.INHERIT);
        BothSides sides = BothSides.of(Body.of(picture), BodyDiff.between(Body.of(picture), Body.of(table)), WORDS);
        assertThat(shown(sides.ours())).isEqualTo("[-Picture: تعليق-]");
        assertThat(shown(sides.theirs())).isEqualTo("[+أ | ب+]");
    }

    private static BothSides between(Block ours, Block theirs) {
        return BothSides.of(Body.of(ours), BodyDiff.between(Body.of(ours), Body.of(theirs)), WORDS);
    }

    private static Block p(String text) {
        return new Block.Paragraph(Prose.of(text), Direction.INHERIT);
    }

    private static String shown(List<List<Piece>> paragraphs) {
        return paragraphs.stream()
                .map(pieces -> pieces.stream().map(BothSidesTest::shown).collect(Collectors.joining()))
                .collect(Collectors.joining(" / "));
    }

    private static String shown(Piece piece) {
        return piece.styles().contains(BothSides.ONLY_OURS)
                ? "[-" + piece.text() + "-]"
                : piece.styles().contains(BothSides.ONLY_THEIRS) ? "[+" + piece.text() + "+]" : piece.text();
    }
}
