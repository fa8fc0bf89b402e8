package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.tahrir.settings.Language;
import org.tahrir.text.Direction;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;
import org.testfx.api.FxRobot;

/// The field every prose of the window is written in.
class BidiFieldTest {
    private final FxRobot robot = new FxRobot();

    @Test
    void keepsWhatIsTyped() {
        BidiField field =
                Screen.get(() -> new BidiField("العنوان", BidiField.Lines.WRAPPED, Direction.RTL, "headline"));
        Stage stage = Screen.show(() -> field, 600, 120, Look.LIGHT, Language.AR);
        Screen.run(field::requestFocus);
        robot.write("وقّعت شركة GreenLine عقدًا");
        Screen.pulses(2);
        assertThat(Screen.get(field::getText)).isEqualTo("وقّعت شركة GreenLine عقدًا");
        Screen.shot(stage, "bidi-field");
        Screen.close(stage);
    }
}
