package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.editor.Desk.p;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;

/// What blocks are, which way they run, and their order.
class BlockEditsTest {
    private static final BlockKind BULLET = new BlockKind.Item(Block.ListKind.BULLET, 0);
    private static final BlockKind NUMBER = new BlockKind.Item(Block.ListKind.NUMBER, 0);

    @Test
    void everyKindComesAndGoesAsOneStep() {
        Map<BlockKind, String> kinds = new LinkedHashMap<>();
        kinds.put(new BlockKind.Heading(2), "H2 نص");
        kinds.put(new BlockKind.Heading(3), "H3 نص");
        kinds.put(new BlockKind.Heading(4), "H4 نص");
        kinds.put(BlockKind.Plain.QUOTE, "Q نص");
        kinds.put(BULLET, "* نص");
        kinds.put(NUMBER, "# نص");
        try (Desk desk = Desk.of("نص")) {
            kinds.forEach((kind, line) -> {
                desk.on(it -> it.setKind(kind));
                assertThat(desk.lines()).containsExactly(line);
                assertThat(desk.caret().kind()).isEqualTo(kind);
                desk.on(it -> it.setKind(kind));
                assertThat(desk.lines()).containsExactly("نص");
                desk.on(BodyEditor::undo);
                assertThat(desk.lines()).containsExactly(line);
                desk.on(BodyEditor::undo);
                assertThat(desk.lines()).containsExactly("نص");
            });
        }
    }

    @Test
    void blocksOfDifferentKindsBecomeOneKind() {
        try (Desk desk = Desk.of("أ", "ب", "ج")) {
            desk.at(1, 0).on(it -> it.setKind(BULLET));
            desk.select(0, 1, 2, 0).on(it -> it.setKind(BULLET));
            assertThat(desk.lines()).containsExactly("* أ", "* ب", "* ج");
            desk.on(it -> it.setKind(BULLET));
            assertThat(desk.lines()).containsExactly("أ", "ب", "ج");
        }
    }

    @Test
    void anItemChangesItsListAndKeepsItsDepth() {
        try (Desk desk = Desk.of("أ", "ب")) {
            desk.select(0, 0, 1, 1).on(it -> it.setKind(BULLET));
            desk.at(1, 0).on(BodyEditor::indent).on(it -> it.setKind(NUMBER));
            assertThat(desk.lines()).containsExactly("* أ", "## ب");
            desk.on(BodyEditor::outdent).on(BodyEditor::outdent);
            assertThat(desk.lines()).containsExactly("* أ", "ب");
        }
    }

    @Test
    void aBlockIsTurnedAndFollowsTheStoryAgain() {
        try (Desk desk = Desk.of("نص", "English")) {
            desk.at(1, 0).on(it -> it.setDirection(Direction.LTR));
            assertThat(desk.body().blocks().get(1).direction()).isEqualTo(Direction.LTR);
            assertThat(desk.caret().rtl()).isFalse();
            desk.on(it -> it.setDirection(Direction.RTL));
            assertThat(desk.body()).isEqualTo(Body.of(p("نص"), p("English")));
            assertThat(desk.caret().rtl()).isTrue();
            desk.on(it -> it.setStoryDirection(Direction.LTR));
            assertThat(desk.caret().rtl()).isFalse();
        }
    }

    @Test
    void aBlockIsTurnedByKeyAndTurnedBackByUndo() {
        try (Desk desk = Desk.of("نص", "آخر")) {
            desk.select(0, 1, 1, 1).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
            assertThat(desk.body().blocks()).extracting(Block::direction).containsOnly(Direction.LTR);
            desk.on(BodyEditor::undo);
            assertThat(desk.body().blocks()).extracting(Block::direction).containsOnly(Direction.INHERIT);
            assertThat(desk.caret().canUndo()).isFalse();
        }
    }

    @Test
    void picturesAndTablesAreTurnedToo() {
        try (Desk desk = new Desk(Body.of(Desk.picture("ت", ""), Desk.table("أ|ب")))) {
            desk.select(0, 0, 1, 1).on(it -> it.setDirection(Direction.LTR));
            assertThat(desk.body().blocks()).extracting(Block::direction).containsOnly(Direction.LTR);
            desk.on(BodyEditor::undo);
            assertThat(desk.body().blocks()).extracting(Block::direction).containsOnly(Direction.INHERIT);
        }
    }

    @Test
    void selectedBlocksMoveUpAndDown() {
        try (Desk desk = Desk.of("أ", "ب", "ج", "د")) {
            desk.select(1, 1, 2, 0).on(BodyEditor::moveDown);
            assertThat(desk.lines()).containsExactly("أ", "د", "ب", "ج");
            assertThat(desk.position()).isEqualTo(new Position(3, 0));
            desk.on(BodyEditor::moveDown);
            assertThat(desk.lines()).containsExactly("أ", "د", "ب", "ج");
            desk.on(BodyEditor::moveUp).on(BodyEditor::moveUp);
            assertThat(desk.lines()).containsExactly("ب", "ج", "أ", "د");
        }
    }

    @Test
    void aReadOnlyBodyStaysAsItIs() {
        Body body = Body.of(p("نص"), Desk.picture("ت", ""), Desk.table("أ|ب"));
        try (Desk desk = new Desk(body)) {
            desk.on(it -> it.setEditable(false)).at(0, 1);
            desk.type("حرف").press(KeyCode.ENTER).press(KeyCode.DELETE);
            desk.on(it -> it.setKind(BULLET))
                    .on(it -> it.insertText("نص"))
                    .on(it -> it.objects().insertTable(2, 2));
            desk.select(0, 0, 2, 1).press(KeyCode.BACK_SPACE).on(BodyEditor::cut);
            desk.on(it -> it.objects().showPicture(0)).type("بديل");
            assertThat(desk.body()).isEqualTo(body);
            assertThat(desk.changes()).isZero();
        }
    }
}
