package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Seeds;
import org.tahrir.ui.Screen;

/// Opening bodies and writing in them.
class BodyEditorTest {
    @Test
    void showsAnyBodyAndGivesItBack() {
        try (Desk desk = Desk.of("")) {
            Seeds.each(60, chance -> {
                Body body = RandomBodies.body(chance);
                desk.on(it -> it.open(body, Direction.RTL));
                Screen.pulses(1);
                assertThat(desk.body()).isEqualTo(body);
                assertThat(desk.caret().canUndo()).isFalse();
            });
            assertThat(desk.changes()).isZero();
        }
    }

    @Test
    void keepsWhatIsTyped() {
        try (Desk desk = Desk.of("")) {
            desk.type("وقّعت شركة GreenLine عقدًا").press(KeyCode.ENTER).type("فقرة ثانية");
            assertThat(desk.lines()).containsExactly("وقّعت شركة GreenLine عقدًا", "فقرة ثانية");
            assertThat(desk.changes()).isGreaterThan(5);
        }
    }

    @Test
    void aSnapshotStaysWhatItWas() {
        try (Desk desk = Desk.of("أول")) {
            var before = desk.ask(desk.editor()::snapshot);
            desk.at(0, 3).type(" آخر");
            assertThat(before.get()).isEqualTo(Body.ofParagraphs(List.of("أول")));
            assertThat(desk.lines()).containsExactly("أول آخر");
        }
    }
}
