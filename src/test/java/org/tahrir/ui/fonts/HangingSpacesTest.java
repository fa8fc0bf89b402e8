package org.tahrir.ui.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;

/// Where a line wraps, the spaces behind its last letter hang over its end: they take no room from the letters.
class HangingSpacesTest {
    private static final List<String> FROM_RIGHT = List.of(
            "قال رئيس الوزراء إن الاجتماع سيعقد غدا في بيروت بحضور وزراء الخارجية",
            "قال  الوزير  إن  هاتف  iPhone 17 Pro  Max  يصل  إلى  الأسواق  في  9  سبتمبر",
            "نقلت Reuters news agency said that the minister of finance في بيروت announced",
            "بلغت 25 30 (2026) 1,234.5 12/05/2026 25% ١٢٣ 2026 نقطة 2027 2028 2029");
    private static final List<String> FROM_LEFT = List.of(
            "The minister قال رئيس الوزراء إن الاجتماع سيعقد غدا في بيروت بحضور said on",
            "Reuters  said  that  the  word  موازنة  عامة  was  used  in  the  long  statement",
            "The هل إن \u200Dـه الأسعار \u200Dـه بيروت \u200Dـه قال \u200Dـه رئيس \u200Dـه الوزراء \u200Dـه هنا said it",
            "The é minister ١٢٣ of 25 30 (2026) 1,234.5 12/05/2026 finance announced");

    private static final double NEAR = 0.3;

    @ParameterizedTest
    @EnumSource(TextAlignment.class)
    void lettersReachTheSideTheyAreAlignedTo(TextAlignment alignment) {
        Screen.run(() -> {
            FROM_RIGHT.forEach(text -> tryAllWidths(Stream.of(text), true, alignment));
            FROM_LEFT.forEach(text -> tryAllWidths(Stream.of(text), false, alignment));
        });
    }

    @ParameterizedTest
    @EnumSource(TextAlignment.class)
    void spacesHangOverAlsoWhereTheirStyleChanges(TextAlignment alignment) {
        Screen.run(() -> {
            tryAllWidths(everySpaceApart(FROM_RIGHT.get(1)), true, alignment);
            tryAllWidths(everySpaceApart(FROM_LEFT.get(1)), false, alignment);
        });
    }

    private static Stream<String> everySpaceApart(String text) {
        return Stream.of(text.split("(?= )|(?<= )"));
    }

    private static void tryAllWidths(Stream<String> parts, boolean rightToLeft, TextAlignment alignment) {
        TextFlow flow = flow(parts, rightToLeft);
        flow.setTextAlignment(alignment);
        int wrapped = 0;
        for (double width = 120; width < 420; width += 11) {
            flow.resize(width, 2000);
            flow.layout();
            wrapped += tryLines(flow, width, alignment);
        }
        assertThat(wrapped).isGreaterThan(15);
    }

    /// @return how many lines hold more than one word and wrap
    private static int tryLines(TextFlow flow, double width, TextAlignment alignment) {
        String text = text(flow);
        LayoutInfo info = flow.getLayoutInfo();
        List<TextLineInfo> lines = info.getTextLines(false);
        int tried = 0;
        for (TextLineInfo line : lines.subList(0, lines.size() - 1)) {
            String letters = text.substring(line.start(), line.end()).replaceFirst("[\\s\u200D]+$", "");
            double[] reach = reach(info, line.start(), line.start() + letters.length());
            if (reach[1] - reach[0] > width
                    || (alignment == TextAlignment.JUSTIFY && !stretches(text, line, letters))) {
                continue;
            }
            String what = alignment + " at " + width + ": «" + letters + "»";
            switch (alignment) {
                // coordinates of right-to-left text are answered mirrored
                case LEFT -> assertThat(reach[0]).as(what).isCloseTo(0, within(NEAR));
                case RIGHT -> assertThat(reach[1]).as(what).isCloseTo(width, within(NEAR));
                case CENTER -> assertThat(reach[0] + reach[1]).as(what).isCloseTo(width, within(NEAR));
                case JUSTIFY -> {
                    assertThat(reach[0]).as(what).isCloseTo(0, within(NEAR));
                    assertThat(reach[1]).as(what).isCloseTo(width, within(NEAR));
                }
            }
            trySpaces(flow, line, line.start() + letters.length(), reach[1]);
            tried++;
        }
        return tried;
    }

    /// JavaFX counts how far a line is to be stretched, and spaces behind a joiner it doesn't leave out.
    private static boolean stretches(String text, TextLineInfo line, String letters) {
        return letters.contains(" ") && text.charAt(line.end() - 1) != '\u200D';
    }

    /// Each space stands beyond the one before it, has a width, and is found there by the mouse.
    private static void trySpaces(TextFlow flow, TextLineInfo line, int first, double end) {
        double x = end;
        for (int space = first; space < line.end(); space++) {
            if (text(flow).charAt(space) == '\u200D') {
                continue;
            }
            double[] reach = reach(flow.getLayoutInfo(), space, space + 1);
            assertThat(reach[0]).as("space at " + space).isCloseTo(x, within(NEAR));
            assertThat(reach[1]).isGreaterThan(x + 1);
            x = reach[1];
            double middle = (reach[0] + reach[1]) / 2;
            boolean mirrored = flow.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            double height = (line.bounds().getMinY() + line.bounds().getMaxY()) / 2;
            Point2D point = new Point2D(mirrored ? flow.getWidth() - middle : middle, height);
            assertThat(flow.getHitInfo(point).getCharIndex()).isEqualTo(space);
        }
    }

    private static double[] reach(LayoutInfo info, int from, int to) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Rectangle2D box : info.getSelectionGeometry(from, to, false)) {
            least = Math.min(least, box.getMinX());
            most = Math.max(most, box.getMaxX());
        }
        return new double[] {least, most};
    }

    private static String text(TextFlow flow) {
        return String.join(
                "",
                flow.getChildren().stream().map(node -> ((Text) node).getText()).toList());
    }

    private static TextFlow flow(Stream<String> parts, boolean rightToLeft) {
        TextFlow flow = new TextFlow();
        flow.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        parts.forEach(part -> {
            Text text = new Text(part);
            boolean odd = flow.getChildren().size() % 2 == 1;
            text.setStyle("-fx-font-family: 'Noto Naskh Arabic'; -fx-font-size: 20px; -fx-font-weight: "
                    + (odd ? "bold;" : "normal;"));
            flow.getChildren().add(text);
        });
        new Scene(flow);
        flow.applyCss();
        return flow;
    }

    /// An Arabic headline in a list of an English window: it stands at the window's start side, its own end.
    @Test
    void theLinesOfALabelEndTogether() {
        Label label = Screen.get(() -> {
            Label made = new Label(FROM_RIGHT.getFirst());
            made.setWrapText(true);
            made.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            made.setTextAlignment(TextAlignment.RIGHT);
            made.setMaxWidth(150);
            return made;
        });
        Stage stage = Screen.show(() -> new StackPane(label), 260, 300, Look.LIGHT, Language.EN);
        List<Double> ends = Screen.get(() -> {
            LayoutInfo info = ((Text) label.lookup(".text")).getLayoutInfo();
            String text = FROM_RIGHT.getFirst();
            return info.getTextLines(false).stream()
                    .map(line -> reach(
                            info,
                            line.start(),
                            line.start()
                                    + text.substring(line.start(), line.end())
                                            .stripTrailing()
                                            .length())[1])
                    .toList();
        });
        Screen.close(stage);
        assertThat(ends).hasSizeGreaterThan(2);
        assertThat(ends).allSatisfy(end -> assertThat(end).isCloseTo(ends.getLast(), within(NEAR)));
    }
}
