package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.ui.Screen;

/// The scroll bar has its place beside the text always and is seen when there is something to scroll.
class SideRoomTest {
    @Test
    void theBarIsSeenOnlyWhereThereIsMoreThanTheScreenHoldsAndTakesNothingFromTheLines() {
        try (Desk desk = Desk.of("خبر قصير")) {
            Screen.until("the bar isn't seen", () -> bar(desk).getOpacity() == 0);
            double width = width(desk);

            desk.on(editor -> editor.open(longBody(), Direction.RTL));
            Screen.until("the bar is seen", () -> bar(desk).getOpacity() == 1);
            assertThat(bar(desk).isDisabled()).isFalse();
            assertThat(width(desk)).isEqualTo(width);

            desk.on(editor -> editor.open(Body.ofParagraphs(List.of("خبر")), Direction.RTL));
            Screen.until("the bar isn't seen any more", () -> bar(desk).getOpacity() == 0);
            assertThat(bar(desk).isDisabled()).isTrue();
        }
    }

    @Test
    void theBarStaysWhileALongParagraphIsWrittenIn() {
        try (Desk desk = Desk.of("قال الوزير إن الاتفاق وقع أمس ".repeat(300))) {
            Screen.until("the bar is seen", () -> bar(desk).getOpacity() == 1);
            double width = width(desk);
            for (int key = 0; key < 5; key++) {
                desk.robot.write("م", 0);
                Screen.pulses(1);
                assertThat(bar(desk).getOpacity()).isEqualTo(1);
                assertThat(width(desk)).isEqualTo(width);
            }
        }
    }

    private static Body longBody() {
        return Body.ofParagraphs(
                IntStream.range(0, 80).mapToObj(i -> "فقرة " + i).toList());
    }

    private static ScrollBar bar(Desk desk) {
        return (ScrollBar)
                desk.robot.lookup(".body-scroll > .scroll-bar:vertical").query();
    }

    private static double width(Desk desk) {
        return desk.robot
                .lookup(".body-scroll .paragraph-text")
                .query()
                .getLayoutBounds()
                .getWidth();
    }
}
