package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.editor.Desk.p;
import static org.tahrir.ui.editor.Desk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.article.House;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Body;
import org.tahrir.text.CanonicalForm;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Position;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.RandomEdits;
import org.tahrir.text.Seeds;
import org.tahrir.ui.Screen;

/// Undo and redo, over everything that can be done.
class UndoTest {
    @Test
    void typingIsUndoneByWords() {
        try (Desk desk = Desk.of("")) {
            desk.type("قال الوزير اليوم");
            List<String> seen = new ArrayList<>();
            while (desk.caret().canUndo()) {
                desk.press(KeyCode.CONTROL, KeyCode.Z);
                seen.addAll(desk.lines());
            }
            assertThat(seen).containsExactly("قال الوزير ", "قال ", "");
            desk.press(KeyCode.CONTROL, KeyCode.Y).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertThat(desk.lines()).containsExactly("قال الوزير ");
            assertThat(desk.position()).isEqualTo(new Position(0, 11));
        }
    }

    @Test
    void aRowOfDeletionsIsOneStep() {
        try (Desk desk = Desk.of("قال الوزير")) {
            desk.at(0, 10);
            for (int i = 0; i < 6; i++) {
                desk.press(KeyCode.BACK_SPACE);
            }
            desk.on(BodyEditor::undo);
            assertThat(desk.lines()).containsExactly("قال الوزير");
            assertThat(desk.caret().canUndo()).isFalse();
        }
    }

    @Test
    void aDeletedPictureComesBackWithItsWords() {
        try (Desk desk = new Desk(Body.of(p("قبل"), picture("تعليق", "بديل")))) {
            desk.select(0, 0, 1, 1).press(KeyCode.DELETE);
            assertThat(desk.lines()).containsExactly("");
            desk.on(BodyEditor::undo);
            assertThat(desk.lines()).containsExactly("قبل", "[تعليق|بديل]");
            assertThat(desk.caret().hasSelection()).isTrue();
        }
    }

    @Test
    void whateverIsDoneIsUndoneAndDoneAgain() {
        try (Desk desk = Desk.of("")) {
            Seeds.each(40, chance -> {
                desk.on(it -> it.open(RandomBodies.body(chance), Direction.RTL));
                List<Body> states = new ArrayList<>(List.of(desk.body()));
                for (int step = 0; step < 12; step++) {
                    desk.on(it -> edit(it, chance));
                    Body now = desk.body();
                    CanonicalForm.check(now);
                    if (!now.equals(states.getLast())) {
                        states.add(now);
                    }
                }
                Screen.pulses(1);
                for (int i = states.size() - 2; i >= 0; i--) {
                    desk.on(BodyEditor::undo);
                    assertThat(desk.body()).isEqualTo(states.get(i));
                }
                assertThat(desk.caret().canUndo()).isFalse();
                for (int i = 1; i < states.size(); i++) {
                    desk.on(BodyEditor::redo);
                    assertThat(desk.body()).isEqualTo(states.get(i));
                }
                assertThat(desk.caret().canRedo()).isFalse();
            });
        }
    }

    /// One command by chance, never one that goes on from the one before.
    private static void edit(BodyEditor editor, RandomGenerator chance) {
        Body body = editor.snapshot().get();
        List<Position> range = RandomEdits.range(body, chance);
        editor.select(range.getFirst(), chance.nextInt(3) == 0 ? range.getFirst() : range.getLast());
        switch (chance.nextInt(12)) {
            case 0 -> editor.toggle(RandomBodies.pick(chance, List.of(Mark.Style.values())));
            case 1 -> editor.setKind(RandomEdits.kind(chance));
            case 2 -> editor.indent();
            case 3 -> editor.outdent();
            case 4 -> editor.setDirection(RandomBodies.pick(chance, List.of(Direction.values())));
            case 5 -> editor.objects().insertPicture(RandomBodies.picture(chance));
            case 6 -> editor.objects().insertTable(1 + chance.nextInt(3), 1 + chance.nextInt(3));
            case 7 -> editor.quoteSelection(House.DEFAULT);
            case 8 -> editor.moveUp();
            case 9 -> editor.link(new Mark.WebLink("https://example.org/" + chance.nextInt(3)));
            case 10 -> editor.unlink();
            default -> editor.insertText(RandomBodies.text(chance) + "\n" + RandomBodies.text(chance));
        }
        editor.requestFocus();
    }

    @Test
    void kindsAndTextAreUndoneInTheirOrder() {
        try (Desk desk = Desk.of("عنوان")) {
            desk.at(0, 5).on(it -> it.setKind(new BlockKind.Heading(2))).type("!");
            desk.press(KeyCode.ENTER)
                    .on(it -> it.setKind(new BlockKind.Item(Block.ListKind.NUMBER, 0)))
                    .type("بند");
            assertThat(desk.lines()).containsExactly("H2 عنوان!", "# بند");
            desk.on(BodyEditor::undo).on(BodyEditor::undo).on(BodyEditor::undo);
            assertThat(desk.lines()).containsExactly("H2 عنوان!");
            desk.on(BodyEditor::undo).on(BodyEditor::undo);
            assertThat(desk.lines()).containsExactly("عنوان");
        }
    }
}
