package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.editor.Desk.p;
import static org.tahrir.ui.editor.Desk.picture;
import static org.tahrir.ui.editor.Desk.table;

import org.junit.jupiter.api.Test;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.RandomEdits;
import org.tahrir.text.Seeds;

/// A text that becomes another version of itself while it is being written.
class BecomeTest {
    @Test
    void itIsOneStepWhateverChanged() {
        try (Desk desk = Desk.of("")) {
            Seeds.each(60, chance -> {
                Body before = RandomBodies.body(chance);
                Body edited = before;
                for (int i = chance.nextInt(5); i > 0; i--) {
                    edited = RandomEdits.edit(edited, chance);
                }
                Body after = chance.nextInt(4) == 0 ? RandomBodies.body(chance) : edited;
                desk.on(it -> it.open(before, Direction.RTL));
                desk.on(it -> it.become(after, Direction.RTL));
                assertThat(desk.body()).isEqualTo(after);
                if (!after.equals(before)) {
                    desk.on(BodyEditor::undo);
                }
                assertThat(desk.body()).isEqualTo(before);
                assertThat(desk.caret().canUndo()).isFalse();
                desk.on(BodyEditor::redo);
                assertThat(desk.body()).isEqualTo(after);
            });
        }
    }

    @Test
    void theCaretStaysInItsWords() {
        try (Desk desk = Desk.of("أولى", "ثالثة وفيها المؤشر", "رابعة")) {
            desk.at(1, 6)
                    .on(it -> it.become(
                            Body.of(p("أولى"), p("ثانية"), p("ثالثة وفيها المؤشر"), p("رابعة")), Direction.RTL));
            assertThat(desk.position()).isEqualTo(new Position(2, 6));
            desk.type("هنا ");
            assertThat(desk.lines()).containsExactly("أولى", "ثانية", "ثالثة هنا وفيها المؤشر", "رابعة");
            desk.at(0, 2).on(it -> it.become(Body.of(p("أولى"), p("رابعة")), Direction.RTL));
            assertThat(desk.position()).isEqualTo(new Position(0, 2));
        }
    }

    @Test
    void picturesAndTablesThatStayAreTheSame() {
        Body before = Body.of(p("قبل"), picture("تعليق", "بديل"), table("أ | ب", "ج | د"));
        try (Desk desk = new Desk(before)) {
            var view = desk.ask(() -> desk.editor().lookup(".table-grid"));
            Body after = Body.of(p("قبل"), p("بينهما"), picture("تعليق", "بديل"), table("أ | ب", "ج | د"));
            desk.on(it -> it.become(after, Direction.RTL));
            assertThat(desk.body()).isEqualTo(after);
            assertThat(desk.ask(() -> desk.editor().lookup(".table-grid"))).isSameAs(view);
            desk.on(it -> it.become(Body.of(p("قبل"), picture("تعليق آخر", "بديل")), Direction.RTL));
            assertThat(desk.lines()).containsExactly("قبل", "[تعليق آخر|بديل]");
            desk.on(BodyEditor::undo).on(BodyEditor::undo);
            assertThat(desk.body()).isEqualTo(before);
        }
    }
}
