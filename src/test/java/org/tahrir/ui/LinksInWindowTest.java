package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// Links in the text and in tables, made, changed, taken away and followed, whichever way the window runs.
class LinksInWindowTest extends InBothDirections {
    private static final String PLAN = "https://example.org/plan";
    private static final String ROUTE = "https://example.org/route";

    @BeforeEach
    void openNothingYet() {
        desk.outside.browsed.clear();
    }

    @Test
    void withControlAClickOpensTheAddressAndWithoutItPutsTheCaretThere() {
        write(
                announced(link("خطة النقل", PLAN)),
                new Block.Paragraph(
                        Prose.of(Run.plain("The city showed "), link("the route", ROUTE), Run.plain(" today")),
                        Direction.LTR));
        click(seen.on(0, 16, 0.9), 1);
        assertThat(seen.caret()).isEqualTo(16);
        assertThat(desk.outside.browsed).isEmpty();
        seen.clickWithControl(seen.on(0, 14, 0.9));
        seen.clickWithControl(seen.on(0, 22, 0.1));
        assertThat(desk.outside.browsed).as("from its first letter to its last").containsExactly(PLAN, PLAN);
        for (Point2D beside : List.of(seen.on(0, 12, 0.5), seen.on(0, 25, 0.5), seen.on(1, 13, 0.5))) {
            seen.clickWithControl(beside);
        }
        assertThat(desk.outside.browsed)
                .as("what stands beside it leads nowhere")
                .hasSize(2);
        seen.clickWithControl(seen.on(1, 16, 0.1));
        seen.clickWithControl(seen.on(1, 24, 0.9));
        assertThat(desk.outside.browsed).containsExactly(PLAN, PLAN, ROUTE, ROUTE);
    }

    @Test
    void withControlAClickOpensTheAddressInACell() {
        write(
                tableOf(Direction.INHERIT, "الخطوط", link("خطة النقل", PLAN)),
                tableOf(Direction.LTR, "Line", link("the route", ROUTE)),
                p("بعد"));
        seen.clickWithControl(seen.onCell("خطة النقل"));
        assertThat(desk.outside.browsed).containsExactly(PLAN);
        seen.clickWithControl(seen.onCell("خطة النقل"));
        assertThat(desk.outside.browsed).as("it is written in now").containsExactly(PLAN, PLAN);
        seen.clickWithControl(seen.onCell("the route"));
        seen.clickWithControl(seen.onCell("the route"));
        assertThat(desk.outside.browsed).containsExactly(PLAN, PLAN, ROUTE, ROUTE);
        seen.clickWithControl(seen.onCell("Line"));
        click(seen.onCell("خطة النقل"), 1);
        assertThat(desk.outside.browsed).hasSize(4);
        desk.type("و");
        click(seen.onCell("الخطوط"), 1);
        desk.type("!");
        assertThat(lines()).as("the caret is where it was clicked").contains("خطة والنقل", "الخط!وط");
    }

    @Test
    void whatIsSelectedIsLinkedByKeysAlone() {
        write(p("أعلنت البلدية خطة النقل أمس"), ltr("The city showed"));
        select(1, 4, 1, 8);
        press(KeyCode.CONTROL, KeyCode.L);
        assertCardStandsAtTheCaret();
        press(KeyCode.ESCAPE);
        select(0, 14, 0, 23);
        press(KeyCode.CONTROL, KeyCode.L);
        assertCardStandsAtTheCaret();
        desk.type("example.org/plan");
        press(KeyCode.ENTER);
        desk.until("it is linked", () -> body().blocks().contains(announced(link("خطة النقل", PLAN))));
        press(KeyCode.END);
        desk.type("!");
        assertThat(lines())
                .as("the keyboard is back in the text")
                .containsExactly("أعلنت البلدية خطة النقل أمس!", "The city showed");
        press(2, KeyCode.CONTROL, KeyCode.Z);
        assertThat(body().blocks()).containsExactly(p("أعلنت البلدية خطة النقل أمس"), ltr("The city showed"));
    }

    @Test
    void theLinkUnderTheCaretIsChangedInItsPlaceAndTakenAway() {
        Block before = announced(link("خطة النقل", PLAN));
        Block after = announced(link("خط الميناء", ROUTE));
        write(before);
        at(0, 17);
        press(KeyCode.CONTROL, KeyCode.L);
        assertCardStandsAtTheCaret();
        desk.type("example.org/route");
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.A);
        desk.type("خط الميناء");
        press(KeyCode.ENTER);
        desk.until("it is changed", () -> body().blocks().contains(after));

        at(0, 17);
        press(KeyCode.CONTROL, KeyCode.L);
        desk.type("example.org/never");
        press(KeyCode.ESCAPE);
        assertThat(body().blocks()).containsExactly(after);

        press(KeyCode.CONTROL, KeyCode.L);
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        assertThat(desk.outside.browsed).as("opened from the card").containsExactly(ROUTE);
        press(KeyCode.CONTROL, KeyCode.L);
        press(2, KeyCode.TAB);
        press(KeyCode.SPACE);
        assertThat(body().blocks()).containsExactly(p("أعلنت البلدية خط الميناء أمس"));
        press(2, KeyCode.CONTROL, KeyCode.Z);
        assertThat(body().blocks()).containsExactly(before);
    }

    @Test
    void aStoryIsFoundByItsHeadlineAndMarkedByArrows() {
        Story first = desk.place.story("ميناء الشمال", Stage.DRAFT, "نص");
        Story second = desk.place.story("ميناء الجنوب", Stage.DRAFT, "نص");
        write("أعلنت البلدية خطة النقل أمس");
        select(0, 14, 0, 23);
        press(KeyCode.CONTROL, KeyCode.L);
        desk.type("ميناء");
        desk.until(
                "both are found",
                () -> desk.seen().contains("ميناء الشمال") && desk.seen().contains("ميناء الجنوب"));
        boolean isFirstAbove = Screen.get(() -> desk.part(".link-goal").getAccessibleText())
                .equals(first.article().headline());
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        Run linked = new Run(
                "خطة النقل",
                Marks.of(new Mark.StoryLink((isFirstAbove ? second : first).id().uri())));
        desk.until("it is linked", () -> body().blocks().contains(announced(linked)));
        assertThat(body().blocks()).containsExactly(announced(linked));
    }

    /// Under the caret or above it, all of it on the paper.
    private void assertCardStandsAtTheCaret() {
        Screen.pulses(2);
        Node part = desk.part(".link-card");
        Bounds card = Screen.get(() -> part.localToScene(part.getLayoutBounds()));
        Bounds caret = seen.caretBounds();
        Bounds paper = Screen.get(
                () -> desk.part(".paper").localToScene(desk.part(".paper").getLayoutBounds()));
        assertThat(caret.getMinX()).isBetween(card.getMinX(), card.getMaxX());
        assertThat(card.getMinY() >= caret.getMaxY() || card.getMaxY() <= caret.getMinY())
                .as("it doesn't hide the words")
                .isTrue();
        assertThat(paper.contains(card)).as("%s in %s", card, paper).isTrue();
    }

    private static Block announced(Run link) {
        return new Block.Paragraph(Prose.of(Run.plain("أعلنت البلدية "), link, Run.plain(" أمس")), Direction.INHERIT);
    }

    private static Block tableOf(Direction direction, String name, Run link) {
        return new Block.Table(
                List.of(List.of(Prose.of(name), Prose.of(link)), List.of(Prose.of("E-12"), Prose.EMPTY)),
                true,
                direction);
    }

    private static Run link(String words, String address) {
        return new Run(words, Marks.of(new Mark.WebLink(address)));
    }
}
