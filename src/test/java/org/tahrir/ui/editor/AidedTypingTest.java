package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.tahrir.article.House;
import org.tahrir.settings.KeyHabits;
import org.tahrir.settings.Language;
import org.tahrir.text.Block;
import org.tahrir.text.BlockTexts;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.TypingHelp;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;
import org.testfx.api.FxRobot;

/// Help while somebody types in the text.
class AidedTypingTest {
    @Test
    void quotesOpenAndCloseAsTheHouseAndTheParagraphSay() {
        try (Desk desk = Desk.of("")) {
            desk.at(0, 0).type("قال \"نعم\"، ثم");
            assertThat(text(desk)).isEqualTo("قال «نعم»، ثم");
            desk.type(" CNN's");
            assertThat(text(desk)).endsWith("CNN’s");
        }
        try (Desk desk = new Desk(Body.ofParagraphs(List.of("")), Direction.LTR)) {
            desk.at(0, 0).type("He said \"yes\" (");
            assertThat(text(desk)).isEqualTo("He said “yes” ()");
            desk.on(it -> Habits.set(it.getScene(), House.DEFAULT.withLatinQuotes(House.Quotes.GUILLEMETS)));
            desk.type("\"");
            assertThat(text(desk)).isEqualTo("He said “yes” («»)");
        }
    }

    @Test
    void oneBackspaceTakesTheHelpBackAndTheNextALetter() {
        try (Desk desk = Desk.of("")) {
            desk.at(0, 0).type("قال,");
            assertThat(text(desk)).isEqualTo("قال،");
            desk.press(KeyCode.BACK_SPACE);
            assertThat(text(desk)).isEqualTo("قال,");
            desk.press(KeyCode.BACK_SPACE);
            assertThat(text(desk)).isEqualTo("قال");
            desk.type(" \"");
            assertThat(text(desk)).isEqualTo("قال «»");
            desk.press(KeyCode.BACK_SPACE);
            assertThat(text(desk)).isEqualTo("قال \"");
            desk.type("نعم");
            assertThat(text(desk)).isEqualTo("قال \"نعم");
            desk.type("--");
            desk.press(KeyCode.RIGHT).press(KeyCode.LEFT).press(KeyCode.BACK_SPACE);
            assertThat(text(desk)).as("after going elsewhere a letter goes").isEqualTo("قال \"نعم");
        }
    }

    @Test
    void undoGoesBackOverAHelpAndWhatWasTyped() {
        try (Desk desk = Desk.of("")) {
            desk.at(0, 0).type("قال,");
            desk.press(KeyCode.CONTROL, KeyCode.Z);
            desk.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(text(desk)).doesNotContain("،");
            desk.press(KeyCode.CONTROL, KeyCode.Y).press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(text(desk)).isEqualTo("قال،");
        }
    }

    @Test
    void abbreviationsAndSwitchesAreThePersons() {
        try (Desk desk = Desk.of("")) {
            desk.on(it -> Habits.set(
                    it.getScene(),
                    KeyHabits.DEFAULT.withHelps(helps -> helps.withAbbreviations(Map.of("أمم", "الأمم المتحدة"))
                            .with(TypingHelp.PAIRS, false))));
            desk.at(0, 0).type("قالت أمم (");
            assertThat(text(desk)).isEqualTo("قالت الأمم المتحدة (");
        }
    }

    @Test
    void typingOverASelectionReplacesIt() {
        try (Desk desk = Desk.of("قال كلاما")) {
            desk.on(it -> it.area().selectRange(4, 9));
            desk.type("(");
            assertThat(text(desk)).isEqualTo("قال ()");
        }
    }

    @Test
    void aQuotationMarkTypedOnAPictureComesAfterIt() {
        Block.Picture picture = new Block.Picture(Desk.PHOTO, "", "", "", Direction.INHERIT);
        try (Desk desk = new Desk(new Body(List.of(picture, Desk.p("نص"))))) {
            desk.select(0, 0, 0, 1).type("\"");
            assertThat(desk.body().blocks()).hasSize(3).first().isEqualTo(picture);
            assertThat(BlockTexts.of(desk.body().blocks().get(1))).containsExactly("«»");
        }
    }

    @Test
    void whatMayNotBeWrittenStays() {
        try (Desk desk = Desk.of("قال")) {
            desk.on(it -> it.setEditable(false));
            desk.at(0, 3).type(",");
            assertThat(text(desk)).isEqualTo("قال");
        }
    }

    @Test
    void fieldsHelpOnlyWhereTheyHoldProse() {
        for (boolean prose : List.of(true, false)) {
            BidiField field = Screen.get(() -> new BidiField("", BidiField.Lines.ONE, Direction.RTL));
            if (prose) {
                Screen.run(field::helped);
            }
            Stage stage = Screen.show(() -> field, 300, 60, Look.LIGHT, Language.AR);
            Screen.run(field::requestFocus);
            new FxRobot().write("قال \"نعم\"", 0);
            Screen.until("written", () -> field.getText().length() == 9);
            assertThat(field.getText()).isEqualTo(prose ? "قال «نعم»" : "قال \"نعم\"");
            Screen.close(stage);
        }
    }

    private static String text(Desk desk) {
        return desk.ask(() -> desk.editor().area().getText());
    }
}
