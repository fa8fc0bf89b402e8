package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.ui.Screen;

/// Search hits, findings, notes and selections inside a word leave its text in one piece.
class MarksInWordsTest extends InTestArea {
    private static final String TEXT = "قالت الحكومة إن لا لأحد في بيروت Reuters وُقِّعَ";

    @Override
    TestArea open() {
        return TestArea.open(24, 600, 200);
    }

    private List<Rectangle2D> letters() {
        ParagraphGeometry geometry = test.geometry(0);
        return Screen.get(() -> TEXT.codePoints()
                .mapToObj(letter -> TEXT.indexOf(letter))
                .flatMap(at -> geometry.rectangles(at, at + 1).stream())
                .toList());
    }

    private long pieces() {
        return Screen.get(() -> test.paragraph(0).flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .count());
    }

    @ParameterizedTest
    @EnumSource(Decorations.Kind.class)
    void marksLeaveTheTextInOnePiece(Decorations.Kind kind) {
        test.text(TEXT);
        List<Rectangle2D> before = letters();
        for (int from = 0; from < TEXT.length() - 2; from++) {
            Decorations.Mark mark = new Decorations.Mark(from, from + 2);
            Screen.run(() -> test.area().decorations().set(kind, List.of(mark)));
            Screen.run(test.area()::paintNow);
            assertThat(pieces()).isEqualTo(1);
        }
        assertThat(letters()).isEqualTo(before);
        Screen.run(() -> test.area().decorations().clear(kind));
    }

    @Test
    void aSelectionLeavesTheTextInOnePiece() {
        test.text(TEXT);
        List<Rectangle2D> before = letters();
        for (int from = 0; from < TEXT.length() - 1; from += 5) {
            test.select(from, from + 3);
            assertThat(pieces()).isEqualTo(1);
        }
        assertThat(letters()).isEqualTo(before);
    }
}
