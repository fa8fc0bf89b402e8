package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Body;
import org.tahrir.text.Position;
import org.tahrir.ui.Screen;

/// Finding words in a body.
class FinderTest {
    @Test
    void goesFromHitToHitAndRound() {
        try (Desk desk = Desk.of("قال الوَزِير", "كلام", "إن الوزيـــر قال والوزير")) {
            Finder finder = desk.editor().finder();
            desk.at(1, 0).on(it -> finder.find("الوزير"));
            assertThat(desk.ask(() -> finder.countProperty().get())).isEqualTo(3);
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(2);
            assertThat(desk.ask(() -> desk.editor().area().getSelectedText())).isEqualTo("الوزيـــر");
            desk.on(it -> finder.next());
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(3);
            desk.on(it -> finder.next());
            assertThat(desk.ask(() -> desk.editor().area().getSelectedText())).isEqualTo("الوَزِير");
            desk.on(it -> finder.previous());
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(3);
            desk.at(1, 1);
            assertThat(desk.ask(() -> finder.currentProperty().get())).isZero();
            desk.on(it -> finder.previous());
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(1);
        }
    }

    @Test
    void countsWhileTheTextIsWritten() {
        try (Desk desk = Desk.of("أحمد")) {
            Finder finder = desk.editor().finder();
            desk.on(it -> finder.find("احمد"));
            desk.at(0, 4).type(" وأحمد");
            assertThat(desk.ask(() -> finder.countProperty().get())).isEqualTo(2);
            assertThat(desk.ask(() -> desk.editor().area().decorations().get(Decorations.Kind.SEARCH)))
                    .hasSize(2);
            desk.on(it -> finder.stop());
            assertThat(desk.ask(() -> finder.countProperty().get())).isZero();
            assertThat(desk.ask(() -> desk.editor().area().decorations().get(Decorations.Kind.SEARCH)))
                    .isEmpty();
        }
    }

    @Test
    void scrollsToAHitFarAway() {
        List<String> long_ = Stream.concat(Collections.nCopies(80, "فقرة من كلام كثير").stream(), Stream.of("هنا"))
                .toList();
        try (Desk desk = new Desk(Body.ofParagraphs(long_))) {
            desk.on(it -> it.finder().find("هنا"));
            Screen.pulses(3);
            assertThat(desk.position()).isEqualTo(new Position(80, 3));
            assertThat(desk.ask(() -> desk.editor().area().getEstimatedScrollY()))
                    .isGreaterThan(500);
            assertThat(desk.ask(() -> desk.editor().area().caretBounds())).isPresent();
        }
    }

    @Test
    void findsNothingForNothing() {
        try (Desk desk = Desk.of("نص من كلمات")) {
            desk.on(it -> it.finder().find(" ")).on(it -> it.finder().next());
            assertThat(desk.ask(() -> desk.editor().finder().countProperty().get()))
                    .isZero();
        }
    }
}
