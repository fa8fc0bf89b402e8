package org.tahrir.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;

/// Tips of buttons at the edges of a window that is smaller than the screen.
class TipsTest {
    @ParameterizedTest
    @CsvSource({
        "AR, CENTER_LEFT",
        "AR, CENTER_RIGHT",
        "AR, BOTTOM_LEFT",
        "AR, BOTTOM_RIGHT",
        "EN, CENTER_LEFT",
        "EN, CENTER_RIGHT",
        "EN, BOTTOM_LEFT",
        "EN, BOTTOM_RIGHT"
    })
    void aTipLiesInTheWindowOfItsButtonAndNotOverTheMouse(Language language, Pos at) {
        String words = "للمراجعة (For review) 12";
        Button button = Screen.get(() -> Parts.named(new Button("…"), words));
        Stage stage = Screen.show(
                () -> {
                    StackPane pane = new StackPane(button);
                    StackPane.setAlignment(button, at);
                    return pane;
                },
                420,
                300,
                Look.LIGHT,
                language);
        Screen.run(() -> {
            stage.setX(300);
            stage.setY(200);
        });
        Screen.pulses(2);
        Tooltip tip = Screen.get(button::getTooltip);
        Point2D mouse = Screen.get(() -> {
            Bounds on = button.localToScreen(button.getLayoutBounds());
            Point2D middle = new Point2D(on.getCenterX(), on.getCenterY());
            tip.show(button, at.getHpos() == HPos.LEFT ? on.getMinX() - 40 : middle.getX(), middle.getY() + 7);
            return middle;
        });
        Screen.pulses(2);
        Rectangle2D shown = Screen.get(() -> new Rectangle2D(tip.getX(), tip.getY(), tip.getWidth(), tip.getHeight()));
        Rectangle2D window = Screen.get(() -> new Rectangle2D(
                stage.getX() + stage.getScene().getX(),
                stage.getY() + stage.getScene().getY(),
                stage.getScene().getWidth(),
                stage.getScene().getHeight()));
        assertThat(window.contains(shown)).as("%s in %s", shown, window).isTrue();
        assertThat(shown.contains(mouse)).as("%s over %s", shown, mouse).isFalse();
        assertThat(Screen.get(() -> tip.getScene().getRoot().getEffectiveNodeOrientation()))
                .isEqualTo(language == Language.AR ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        Screen.run(tip::hide);
        Screen.close(stage);
    }
}
