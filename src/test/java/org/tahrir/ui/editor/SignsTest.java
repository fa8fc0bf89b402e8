package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Writing;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Invisible;
import org.tahrir.text.Seeds;
import org.tahrir.ui.Screen;

/// Signs nobody sees, shown over the text: where they stand, what they are called, and that nothing else changes.
class SignsTest {
    private static final Messages WORDS = Messages.in(Language.EN);
    private final Desk desk = Desk.of("");

    @AfterEach
    void close() {
        desk.close();
    }

    private void show(boolean signs, String... paragraphs) {
        desk.on(it -> {
            it.open(Body.ofParagraphs(List.of(paragraphs)), Direction.RTL);
            Sight.set(it, WORDS, new Writing(signs, false, true));
        });
        Screen.pulses(3);
    }

    private void show(boolean signs) {
        desk.on(it -> Sight.set(it, WORDS, new Writing(signs, false, true)));
        Screen.pulses(2);
    }

    private ParagraphDecor paragraph(int index) {
        return desk.ask(() -> desk.editor().area().views().visible(index).orElseThrow());
    }

    private List<Sign> signs(int paragraph) {
        return desk.ask(() -> List.copyOf(paragraph(paragraph).signs));
    }

    private List<Invisible> kinds(int paragraph) {
        return signs(paragraph).stream().map(Sign::kind).toList();
    }

    private Rectangle2D letter(int paragraph, int column) {
        return desk.ask(() -> new ParagraphGeometry(paragraph(paragraph))
                .rectangles(column, column + 1)
                .getFirst());
    }

    @Test
    void nothingIsPaintedUntilAsked() {
        show(false, "قال \u200Fنعم");
        assertThat(signs(0)).isEmpty();
        show(true);
        assertThat(kinds(0)).containsExactly(Invisible.SPACE, Invisible.RIGHT_TO_LEFT_MARK, Invisible.PARAGRAPH_END);
        assertThat(desk.ask(() -> paragraph(0).path(ParagraphDecor.Layer.SIGNS).getElements()))
                .isNotEmpty();
        show(false);
        assertThat(desk.ask(() -> paragraph(0).path(ParagraphDecor.Layer.SIGNS).getElements()))
                .isEmpty();
        assertThat(desk.body()).isEqualTo(Body.ofParagraphs(List.of("قال \u200Fنعم")));
    }

    @Test
    void theyStandWhereTheirLettersDo() {
        show(true, "می\u200Cخواهم\u00A0a", "ab\u200Ec");
        Sign nonJoiner = signs(0).getFirst();
        assertThat(nonJoiner.x()).isCloseTo(letter(0, 3).getMaxX(), within(1.0));
        Sign space = signs(0).get(1);
        assertThat(space.kind()).isEqualTo(Invisible.NO_BREAK_SPACE);
        assertThat(space.x()).isBetween(letter(0, 8).getMinX(), letter(0, 8).getMaxX());
        Sign end = signs(0).getLast();
        assertThat(end.x())
                .as("left of what was written last")
                .isLessThan(letter(0, 9).getMinX());
        Sign mark = signs(1).getFirst();
        assertThat(mark.x()).isCloseTo(letter(1, 1).getMaxX(), within(0.5));
        desk.at(1, 0).on(it -> it.setDirection(Direction.LTR));
        Screen.pulses(2);
        assertThat(signs(1).getLast().x()).isGreaterThan(letter(1, 3).getMaxX());
    }

    @Test
    void wrappedLinesKeepTheirSpacesInTheText() {
        show(true, "كلمة ".repeat(60) + "\n" + "word ".repeat(60));
        double width = desk.ask(() -> paragraph(0).flow.getWidth());
        assertThat(signs(0))
                .hasSize(122)
                .allSatisfy(sign -> assertThat(sign.x()).isBetween(-20.0, width + 1));
        assertThat(signs(0).stream().filter(sign -> sign.kind().isWide()))
                .allSatisfy(sign -> assertThat(sign.x()).isBetween(0.0, width));
        long lines =
                signs(0).stream().map(sign -> sign.box().getMinY()).distinct().count();
        assertThat(lines).isGreaterThan(4);
    }

    @Test
    void onlyParagraphsOnTheScreenArePainted() {
        String[] many = IntStream.range(0, 400).mapToObj(i -> "فقرة رقم " + i).toArray(String[]::new);
        show(true, many);
        desk.at(399, 0);
        Screen.pulses(3);
        assertThat(kinds(399)).contains(Invisible.SPACE, Invisible.PARAGRAPH_END);
        assertThat(desk.ask(() -> desk.editor().area().views().lastVisible()
                        - desk.editor().area().views().firstVisible()))
                .isLessThan(60);
    }

    @Test
    void cellsShowThemToo() {
        show(true, "نص");
        desk.at(0, 2).on(it -> {
            it.objects().insertTable(2, 2);
            it.insertText("خلية \u200F");
        });
        Screen.pulses(3);
        BidiTextArea<?, ?> cell =
                desk.ask(() -> (BidiTextArea<?, ?>) desk.editor().lookup(".cell-area:focused"));
        assertThat(desk.ask(() -> cell.views().visible(0).orElseThrow().signs))
                .extracting(Sign::kind)
                .containsExactly(Invisible.SPACE, Invisible.RIGHT_TO_LEFT_MARK);
    }

    @Test
    void theMouseLearnsTheirNames() {
        show(true, "قال\u200F\u00A0نعم");
        assertThat(names(signs(0).getFirst())).isEqualTo("Right-to-left mark");
        Sign space = signs(0).get(1);
        assertThat(namesAt(space.box().getMinX() - 20, space.y())).isEmpty();
        show(true, "قال\u00A0نعم");
        assertThat(names(signs(0).getFirst())).isEqualTo("No-break space");
        assertThat(names(signs(0).getLast())).isEqualTo("End of the paragraph");
    }

    private String names(Sign sign) {
        return namesAt(sign.x(), sign.y());
    }

    private String namesAt(double x, double y) {
        return desk.ask(() -> {
            Point2D point = paragraph(0).flow.localToScene(x, y);
            return new SignTips(desk.editor().area()).names(point.getX(), point.getY(), WORDS);
        });
    }

    /// Showing them moves no letter, whatever the mixture, and nothing breaks.
    @Test
    void noLetterMoves() {
        List<String> pieces = List.of(
                "قال ",
                "لا",
                "CNN",
                "مُحَمَّد",
                " ",
                "\u00A0",
                "\u200F",
                "\u200E",
                "\u200C",
                "\u200D",
                "\u202B",
                "\u202C",
                "\u2067",
                "\u2069",
                "\u00AD",
                "\uFEFF",
                "\u200B",
                "👨\u200D👩\u200D👧",
                "25%",
                "\n",
                "،",
                "word word word ");
        Seeds.each(40, chance -> {
            StringBuilder text = new StringBuilder("ا");
            for (int left = 30; left > 0; left--) {
                text.append(pieces.get(chance.nextInt(pieces.size())));
            }
            show(false, text.toString());
            List<Rectangle2D> before = places(text.length());
            show(true);
            assertThat(places(text.length())).isEqualTo(before);
            assertThat(signs(0))
                    .hasSize((int) text.chars()
                                    .filter(sign -> Invisible.of((char) sign).isPresent())
                                    .count()
                            + 1);
        });
        assertThat(desk.position().block()).isZero();
    }

    private List<Rectangle2D> places(int length) {
        return desk.ask(() -> new ParagraphGeometry(paragraph(0)).rectangles(0, length));
    }
}
