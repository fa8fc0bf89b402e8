package org.tahrir.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;

/// All sizes grow together.
class ZoomTest {
    @Test
    void multipliesEveryLengthButHairlines() {
        assertThat(new Zoom(150).scaled(".a { -fx-padding: 0 10px -3px 1px; -fx-font-size: 12.5px; } .b1 { -x: 2em; }"))
                .isEqualTo(".a { -fx-padding: 0 15.00px -4.50px 1.00px; -fx-font-size: 18.75px; } .b1 { -x: 2em; }");
        assertThat(new Zoom(70).of(200)).isEqualTo(140);
    }

    @Test
    void theUsualSizeIsTheSheetItself() {
        assertThat(Zoom.NONE.sheet("/org/tahrir/ui/css/base.css")).endsWith("/org/tahrir/ui/css/base.css");
    }

    @Test
    void aLabelGrowsWithTheWindow() {
        Label label = Screen.get(() -> Parts.label("محليات · 412 كلمة", "facts"));
        Stage stage = Screen.show(() -> label, 400, 100, Look.LIGHT, Language.AR);
        double usual = Screen.get(() -> label.getFont().getSize());
        Screen.run(() -> Look.LIGHT.applyTo(stage.getScene(), new Zoom(200)));
        Screen.pulses(2);
        assertThat(Screen.get(() -> label.getFont().getSize())).isEqualTo(2 * usual);
        Screen.run(() -> Look.DARK.applyTo(stage.getScene()));
        Screen.pulses(2);
        assertThat(Screen.get(() -> label.getFont().getSize())).isEqualTo(usual);
        Screen.close(stage);
    }
}
