package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Story;

/// Typing, taking away and turning a paragraph, whichever way the window runs.
class TypingInWindowTest extends InBothDirections {
    @Test
    void backspaceTakesAMarkAndDeleteALetterWithItsMarks() {
        write("وُقِّعَ", "قال 👨‍👩‍👧");
        at(0, 5);
        press(KeyCode.BACK_SPACE);
        assertThat(lines().getFirst()).isEqualTo("وُقِعَ");
        at(0, 0);
        press(KeyCode.DELETE);
        assertThat(lines().getFirst()).isEqualTo("قِعَ");
        at(1, 12);
        press(KeyCode.BACK_SPACE);
        assertThat(lines().getLast()).isEqualTo("قال ");
        press(2, KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).first().isEqualTo("وُقِعَ");
    }

    @Test
    void withControlTheyTakeAWord() {
        write("قال رئيس GreenLine أمس");
        at(0, 9);
        press(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertThat(lines()).containsExactly("قال GreenLine أمس");
        press(KeyCode.CONTROL, KeyCode.DELETE);
        assertThat(lines()).containsExactly("قال أمس");
    }

    @Test
    void digitsStayAsTheyAreTyped() {
        Story story = write("");
        desk.type("في ٢٠٢٦ وفي 2026 نحو ١٢٪");
        assertThat(lines()).containsExactly("في ٢٠٢٦ وفي 2026 نحو ١٢٪");
        press(KeyCode.CONTROL, KeyCode.S);
        desk.untilSaved();
        assertThat(desk.place
                        .newsroom()
                        .story(story.id().toString())
                        .article()
                        .body()
                        .plain())
                .isEqualTo("في ٢٠٢٦ وفي 2026 نحو ١٢٪");
    }

    @Test
    void oneBackspaceTakesEachHelpBack() {
        write("");
        for (String[] help : new String[][] {
            {"قال,", "قال،", "قال,"}, {"أين?", "أين؟", "أين?"}, {"قال \"", "قال «»", "قال \""}, {"(", "()", "("}
        }) {
            press(KeyCode.CONTROL, KeyCode.A);
            press(KeyCode.DELETE);
            desk.type(help[0]);
            assertThat(lines()).containsExactly(help[1]);
            press(KeyCode.BACK_SPACE);
            assertThat(lines()).containsExactly(help[2]);
        }
    }

    @Test
    void lettersGrowToTheSideTheirScriptRunsTo() {
        write("");
        double start = seen.caretBounds().getMinX();
        desk.type("سلام");
        double after = seen.caretBounds().getMinX();
        assertThat(after).as("Arabic goes left").isLessThan(start - 20);
        desk.type(" Green");
        assertThat(seen.on(0, 9, 0.5).getX())
                .as("the last letter stands at the right of the first")
                .isGreaterThan(seen.on(0, 5, 0.5).getX());
    }

    @Test
    void shortcutsWorkWhileAnArabicLayoutIsActive() {
        write("سلام");
        fire(arabic("ش"));
        assertThat(seen.selected()).isEqualTo("سلام");
        fire(arabic("ؤ"));
        press(KeyCode.END);
        fire(arabic("ر"));
        desk.until("it is pasted", () -> lines().getFirst().length() > 4);
        assertThat(lines()).containsExactly("سلامسلام");
        fire(arabic("ئ"));
        assertThat(lines()).as("Ctrl+Z").containsExactly("سلام");
    }

    @Test
    void whatIsComposedIsShownInItsPlace() {
        write("سلام عليكم");
        at(0, 5);
        double before = seen.caretBounds().getMinX();
        compose("و", "");
        compose("وع", "");
        assertThat(lines()).containsExactly("سلام وععليكم");
        assertThat(seen.caretBounds().getMinX()).as("the caret goes on with it").isLessThan(before - 4);
        compose("", "و");
        assertThat(lines()).containsExactly("سلام وعليكم");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).containsExactly("سلام عليكم");
    }

    @Test
    void controlAndShiftAloneTurnTheParagraph() {
        write("سلام");
        double right = seen.caretBounds().getMinX();
        press(KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(seen.isRtl(0)).isFalse();
        assertThat(seen.on(0, 0, 0.5).getX()).isLessThan(right - 100);
        press(KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(seen.isRtl(0)).isTrue();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(seen.isRtl(0)).as("it was another stroke").isTrue();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertThat(seen.isRtl(0)).isFalse();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        assertThat(seen.isRtl(0)).isTrue();
        Screen.run(
                () -> desk.place.workplace().change(settings -> settings.withKeys(keys -> keys.withShiftTurns(false))));
        press(KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(seen.isRtl(0)).as("switched off").isTrue();
    }

    private static KeyEvent arabic(String letter) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", letter, KeyCode.UNDEFINED, false, true, false, false);
    }

    private void compose(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        fire(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                FXCollections.observableArrayList(runs),
                committed,
                composed.length()));
    }
}
