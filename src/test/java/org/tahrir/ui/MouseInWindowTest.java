package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// The mouse in the text, whichever way the window runs.
class MouseInWindowTest extends InBothDirections {
    private static final String LONG = "قال رئيس الوزراء إن الاجتماع مع شركة CNN سيعقد غدا في بيروت";

    @Test
    void aDoubleClickSelectsAWordAndATripleClickItsParagraph() {
        write("قال GreenLine أمس", "وقال الوزير");
        Point2D latin = seen.on(0, 6, 0.5);
        click(latin, 2);
        assertThat(seen.selected()).isEqualTo("GreenLine");
        Screen.run(() -> clickOnce(latin));
        Screen.pulses(1);
        assertThat(seen.selected()).isEqualTo("قال GreenLine أمس");
    }

    @Test
    void aClickPutsTheCaretOnTheNearerSideOfALetter() {
        write(p("سأل Mama س"), ltr("Mama سأل m"));
        click(seen.on(0, 0, 0.7), 1);
        assertThat(seen.caret())
                .as("the right side of an Arabic letter is before it")
                .isZero();
        click(seen.on(0, 0, 0.3), 1);
        assertThat(seen.caret()).isEqualTo(1);
        click(seen.on(0, 6, 0.3), 1);
        assertThat(seen.caret()).as("of a Latin one the left").isEqualTo(6);
        click(seen.on(0, 6, 0.7), 1);
        assertThat(seen.caret()).isEqualTo(7);
        click(seen.on(1, 2, 0.3), 1);
        assertThat(seen.caret()).as("in English too").isEqualTo(11 + 2);
        click(seen.on(1, 2, 0.7), 1);
        assertThat(seen.caret()).isEqualTo(11 + 3);
        click(seen.on(1, 5, 0.7), 1);
        assertThat(seen.caret()).as("and an Arabic letter there").isEqualTo(11 + 5);
        click(seen.on(1, 5, 0.3), 1);
        assertThat(seen.caret()).isEqualTo(11 + 6);
    }

    @Test
    void draggingSelectsAcrossParagraphsOfBothDirections() {
        write(p("قال الوزير أمس"), ltr("The minister said"), p("في بيروت"));
        drag(seen.on(0, 4, 0.9), seen.on(1, 3, 0.9));
        assertThat(seen.selected()).isEqualTo("الوزير أمس\nThe ");
        drag(seen.on(2, 2, 0.1), seen.on(1, 4, 0.1));
        assertThat(seen.selected()).isEqualTo("minister said\nفي ");
    }

    @Test
    void draggingBeyondTheLowerEdgeScrolls() {
        write(Collections.nCopies(40, LONG).toArray(String[]::new));
        seen.holdBelow(seen.on(0, 4, 0.9));
        Screen.until("it scrolls on", () -> seen.paragraph() > 12);
        seen.letGoBelow();
        assertThat(seen.selected()).startsWith(LONG.substring(4)).hasSizeGreaterThan(600);
        assertThat(isSeen(seen.caretBounds())).as("the caret is seen").isTrue();
    }

    @Test
    void whatIsSelectedIsDraggedElsewhereAndCopiedWithControl() {
        write(p("قال الوزير أمس"), ltr("The minister said"), p("في بيروت"));
        select(0, 4, 0, 11);
        drag(seen.on(0, 6, 0.5), seen.on(1, 4, 0.1));
        assertThat(lines()).containsExactly("قال أمس", "The الوزير minister said", "في بيروت");
        assertThat(seen.selected()).isEqualTo("الوزير ");
        seen.carryWithControl(seen.on(1, 6, 0.5), seen.on(2, 0, 0.9));
        assertThat(lines()).containsExactly("قال أمس", "The الوزير minister said", "الوزير في بيروت");
        press(2, KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).containsExactly("قال الوزير أمس", "The minister said", "في بيروت");
    }

    @Test
    void withControlAClickFollowsALinkToAStory() {
        Story plan = desk.place.story("خطة النقل", Stage.DRAFT, "نص");
        Run link = new Run("خطة النقل", Marks.of(new Mark.StoryLink(plan.id().uri())));
        Story here = write(new Block.Paragraph(Prose.of(Run.plain("أعلنت البلدية "), link), Direction.INHERIT));
        click(seen.on(0, 16, 0.5), 1);
        assertThat(desk.isOnPaper(here.id())).isTrue();
        seen.clickWithControl(seen.on(0, 18, 0.5));
        desk.until("it is followed", () -> desk.isOnPaper(plan.id()));
    }
}
