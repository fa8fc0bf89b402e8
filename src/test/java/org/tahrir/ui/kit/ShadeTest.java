package org.tahrir.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;
import org.testfx.api.FxRobot;

/// The shadow of a white panel on a white ground.
class ShadeTest {
    private static final int REACH = 40;

    private final Region panel = new Region();
    private final AtomicBoolean ground = new AtomicBoolean();
    private final Pane pane = Screen.get(Pane::new);
    private Stage stage;

    @BeforeEach
    void open() {
        stage = Screen.show(
                () -> {
                    panel.setStyle("-fx-background-color: white;");
                    panel.setManaged(false);
                    pane.getChildren().setAll(Shade.under(panel, REACH, 0), panel);
                    pane.setStyle("-fx-background-color: white;");
                    pane.setOnMouseClicked(click -> ground.set(true));
                    return pane;
                },
                600,
                400,
                Look.LIGHT,
                Language.EN);
        place(100, 100, 300, 200);
    }

    @AfterEach
    void close() {
        Screen.close(stage);
    }

    @Test
    void isDarkestAtThePanelAndFadesToNothing() {
        BufferedImage picture = picture("shade");
        assertThat(grey(picture, 99, 200)).isBetween(190, 225);
        for (int beside = 1; beside < REACH; beside++) {
            assertThat(grey(picture, 99 - beside, 200))
                    .as("%d px beside", beside)
                    .isGreaterThanOrEqualTo(grey(picture, 100 - beside, 200));
            assertThat(grey(picture, 400 + beside, 200)).isEqualTo(grey(picture, 99 - beside, 200));
            assertThat(grey(picture, 250, 300 + beside)).isEqualTo(grey(picture, 99 - beside, 200));
        }
        assertThat(grey(picture, 100 - REACH - 1, 200)).isEqualTo(255);
        assertThat(grey(picture, 90, 90)).as("lighter beside a corner").isGreaterThan(grey(picture, 90, 200));
    }

    @Test
    void followsThePanelAndGoesWithIt() {
        place(200, 100, 200, 120);
        BufferedImage moved = picture("shade-moved");
        assertThat(grey(moved, 99, 200)).isEqualTo(255);
        assertThat(grey(moved, 195, 160)).isLessThan(240);
        assertThat(grey(moved, 405, 160)).isLessThan(240);
        Screen.run(() -> panel.setVisible(false));
        assertThat(grey(picture("shade-gone"), 195, 160)).isEqualTo(255);
    }

    @Test
    void letsTheMouseThrough() {
        new FxRobot().moveTo(pane.localToScreen(95, 200)).clickOn(MouseButton.PRIMARY);
        assertThat(ground).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void isAsDarkAsTheLookSays(Look look) {
        Screen.run(() -> {
            look.applyTo(stage.getScene());
            pane.getChildren().add(Shade.under(panel, REACH, 0, "soft"));
        });
        Screen.pulses(2);
        assertThat(Screen.get(() -> pane.getChildren().get(0).getOpacity())).isEqualTo(look == Look.DARK ? .65 : .28);
        assertThat(Screen.get(() -> pane.getChildren().get(2).getOpacity())).isEqualTo(look == Look.DARK ? .4 : .15);
    }

    private void place(double x, double y, double width, double height) {
        Screen.run(() -> panel.resizeRelocate(x, y, width, height));
        Screen.pulses(2);
    }

    private BufferedImage picture(String name) {
        return Screen.shot(pane, name);
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xff;
    }
}
