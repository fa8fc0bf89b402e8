package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.editor.Desk.p;
import static org.tahrir.ui.editor.Desk.picture;

import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block.PictureSize;
import org.tahrir.text.Body;
import org.tahrir.ui.Screen;

/// How big a picture is meant to be.
class PictureSizesTest {
    @Test
    void aPictureIsDrawnAsWideAsItIsMeantToBe() {
        try (Desk desk = new Desk(Body.of(picture("تعليق", "بديل"), p("بعد")))) {
            Screen.until("drawn", () -> width(desk) > 0);
            double full = width(desk);
            click(desk, "نصف العرض");
            assertThat(desk.body().pictures())
                    .containsExactly(picture("تعليق", "بديل").withSize(PictureSize.HALF));
            assertThat(width(desk)).isLessThan(full * 0.6);
            click(desk, "صغيرة");
            assertThat(width(desk)).isLessThan(full * 0.4);
            assertThat(chosen(desk)).isEqualTo("صغيرة");
            desk.on(BodyEditor::undo).on(BodyEditor::undo);
            assertThat(desk.body().pictures()).containsExactly(picture("تعليق", "بديل"));
            assertThat(width(desk)).isEqualTo(full);
            assertThat(chosen(desk)).isEqualTo("بعرض النص");
        }
    }

    @Test
    void theSizeThatIsOnStaysOnWhenItIsChosenAgain() {
        try (Desk desk = new Desk(Body.of(picture("", ""), p("بعد")))) {
            click(desk, "بعرض النص");
            assertThat(chosen(desk)).isEqualTo("بعرض النص");
            assertThat(desk.caret().canUndo()).isFalse();
        }
    }

    @Test
    void theCommandGoesThroughTheSizesOfThePictureThatIsSelected() {
        try (Desk desk = new Desk(Body.of(p("قبل"), picture("", ""), p("بعد")))) {
            desk.at(0, 0).on(it -> it.objects().nextPictureSize());
            assertThat(desk.body().pictures()).containsExactly(picture("", ""));
            for (PictureSize size : new PictureSize[] {PictureSize.HALF, PictureSize.SMALL, PictureSize.FULL}) {
                desk.select(1, 0, 1, 1).on(it -> it.objects().nextPictureSize());
                assertThat(desk.body().pictures())
                        .containsExactly(picture("", "").withSize(size));
            }
        }
    }

    @Test
    void wordsWrittenUnderAPictureLeaveItsSize() {
        try (Desk desk = new Desk(Body.of(picture("", "").withSize(PictureSize.SMALL), p("بعد")))) {
            desk.on(it -> it.objects().showPicture(0)).type("بديل");
            assertThat(desk.body().pictures())
                    .containsExactly(picture("", "بديل").withSize(PictureSize.SMALL));
        }
    }

    @Test
    void aStoryThatIsOnlyReadOffersNoSizes() {
        try (Desk desk = new Desk(Body.of(picture("", ""), p("بعد")))) {
            desk.on(it -> it.setEditable(false)).on(it -> it.objects().nextPictureSize());
            assertThat(desk.body().pictures()).containsExactly(picture("", ""));
            assertThat(desk.ask(() -> desk.editor().lookup(".picture-sizes").isVisible()))
                    .isFalse();
        }
    }

    private static double width(Desk desk) {
        return desk.ask(() -> ((ImageView) desk.editor().lookup(".picture-frame > ImageView"))
                .getLayoutBounds()
                .getWidth());
    }

    private static void click(Desk desk, String name) {
        desk.robot.clickOn(desk.ask(() -> desk.editor().lookupAll(".picture-sizes .object-tool").stream()
                .filter(it ->
                        it instanceof ToggleButton button && button.getText().equals(name))
                .findFirst()
                .orElseThrow()));
        Screen.pulses(3);
    }

    private static String chosen(Desk desk) {
        return desk.ask(() -> desk.editor().lookupAll(".picture-sizes .object-tool").stream()
                .filter(it -> it instanceof ToggleButton button && button.isSelected())
                .map(it -> ((ToggleButton) it).getText())
                .reduce("", String::concat));
    }
}
