package org.tahrir.ui.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.text.TextLayout;
import java.lang.reflect.Field;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.tahrir.ui.Screen;

/// A layout that is made once, beside JavaFX's own.
class SteadyLayoutTest {
    private static final String WORDS = "قال الوزير إن الاتفاق وقع أمس في بيروت وإن الأسعار تراجعت بنسبة 25% منذ العام";
    private static final double WIDTH = 200;

    private final TextFlow steady = flow(true);
    private final TextFlow stock = flow(false);

    @Test
    void askingForTheHeightBreaksNoLineAnew() {
        Object lines = lines(steady);
        Object others = lines(stock);
        Screen.run(() -> {
            steady.prefHeight(WIDTH);
            stock.prefHeight(WIDTH);
        });
        assertThat(lines(steady)).isSameAs(lines);
        assertThat(lines(stock)).as("or this class has nothing to do").isNotSameAs(others);
    }

    @Test
    void itIsLaidOutLikeTheOther() {
        for (double width : new double[] {WIDTH, 90, 400}) {
            assertThat(Screen.<Double>get(() -> steady.prefHeight(width)))
                    .isEqualTo(Screen.<Double>get(() -> stock.prefHeight(width)));
            Screen.run(() -> {
                for (TextFlow flow : new TextFlow[] {steady, stock}) {
                    flow.resize(width, flow.prefHeight(width));
                    flow.layout();
                }
                assertThat(steady.getLayoutInfo().getTextLines(false))
                        .isEqualTo(stock.getLayoutInfo().getTextLines(false));
                assertThat(steady.getRangeShape(3, 40, true)).hasSameSizeAs(stock.getRangeShape(3, 40, true));
            });
        }
    }

    @Test
    void nothingHasAPlaceBeforeItsHeightWasAskedFor() {
        TextFlow fresh = Screen.get(() -> {
            TextFlow made = new TextFlow(new Text(WORDS));
            SteadyLayout.giveTo(made);
            made.resize(WIDTH, 300);
            made.layout();
            return made;
        });
        Screen.run(() -> {
            assertThat(fresh.getChildrenUnmodifiable()
                            .getFirst()
                            .getBoundsInParent()
                            .getWidth())
                    .isLessThanOrEqualTo(0);
            assertThat(fresh.getRangeShape(0, WORDS.length(), false)).hasSize(5);
            fresh.prefHeight(WIDTH);
            fresh.layout();
            assertThat(fresh.getChildrenUnmodifiable()
                            .getFirst()
                            .getBoundsInParent()
                            .getWidth())
                    .isGreaterThan(WIDTH / 2);
            assertThat(fresh.getLayoutInfo().getTextLineCount()).isGreaterThan(2);
        });
    }

    @Test
    void otherWordsAreLaidOutAnew() {
        Screen.run(() -> {
            ((Text) steady.getChildren().getFirst()).setText("قال");
            steady.resize(WIDTH, steady.prefHeight(WIDTH));
            steady.layout();
            assertThat(steady.getLayoutInfo().getTextLineCount()).isEqualTo(1);
        });
    }

    private static TextFlow flow(boolean steady) {
        return Screen.get(() -> {
            Text text = new Text(WORDS);
            text.setFont(Font.font(18));
            TextFlow flow = new TextFlow(text);
            if (steady) {
                SteadyLayout.giveTo(flow);
            }
            flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            new Scene(new StackPane(flow));
            flow.resize(WIDTH, flow.prefHeight(WIDTH));
            flow.layout();
            return flow;
        });
    }

    private static Object lines(TextFlow flow) {
        return Screen.get(() -> {
            Field layout = TextFlow.class.getDeclaredField("layout");
            layout.setAccessible(true);
            return ((TextLayout) layout.get(flow)).getLines();
        });
    }
}
