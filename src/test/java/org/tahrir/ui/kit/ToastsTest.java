package org.tahrir.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.Screen;
import org.testfx.api.FxRobot;

/// Short messages at the foot of the window.
class ToastsTest {
    private Stage stage;
    private Toasts toasts;

    @BeforeEach
    void open() {
        toasts = Screen.get(() -> new Toasts(Messages.in(Language.AR)));
        stage = Screen.show(() -> toasts, 700, 300, Look.DARK, Language.AR);
    }

    @AfterEach
    void close() {
        Screen.close(stage);
    }

    @Test
    void saysTheLastThingAlone() {
        Screen.run(() -> {
            toasts.say("الأولى");
            toasts.say("الثانية");
        });
        Screen.pulses(2);
        assertThat(shown()).containsExactly("الثانية");
        assertThat(Screen.get(() -> toasts.getAccessibleText())).isEqualTo("الثانية");
    }

    @Test
    void leadsBackOnce() {
        List<String> undone = new ArrayList<>();
        Screen.run(() -> toasts.offerUndo("حُذف الخبر.", () -> undone.add("restored")));
        Screen.pulses(2);
        Screen.shot(stage, "toast");
        new FxRobot().clickOn(".toast-button");
        Screen.pulses(2);
        assertThat(undone).containsExactly("restored");
        assertThat(shown()).isEmpty();
    }

    @Test
    void goesWhenItIsSentAway() {
        Screen.run(() -> toasts.say("الأولى"));
        Screen.run(toasts::clear);
        assertThat(shown()).isEmpty();
    }

    private List<String> shown() {
        return Screen.get(() -> toasts.lookupAll(".toast-text").stream()
                .map(node -> node instanceof Labeled label ? label.getText() : "")
                .toList());
    }
}
