package org.tahrir.ui.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.text.Seeds;
import org.tahrir.ui.Screen;

/// Text laid out by JavaFX with our shaping.
class ShapingTest {
    private static final List<String> WORDS = List.of(
            "قال",
            "الوزير",
            "وُقِّعَ",
            "الاتفاقُ",
            "لأن",
            "ﷺ",
            "مَسْؤُولٌ",
            "CNN",
            "Reuters",
            "25%",
            "١٢٣",
            "(2026)",
            "«عاجل»",
            "،",
            "\t",
            "😀",
            "👨‍👩‍👧",
            "🇸🇾🇱🇧",
            "𝐀𝐁",
            "שלום",
            "ไทย",
            "क्षि",
            "日本",
            "e\u0301",
            "\u200Fا\u200E",
            "\u2067abc\u2069",
            "لا",
            "اللّٰه");

    /// 80 cases: five texts, eight widths, both directions. JavaFX alone throws in all of them.
    @Test
    void laysOutWrappedArabicInAllCases() {
        int laidOut = Screen.get(() -> WrapCases.layOutAll());
        assertThat(laidOut).isEqualTo(80);
    }

    @Test
    void knowsEveryCaretAndLetterOfRandomParagraphs() {
        int[] lines = {0};
        Screen.run(() -> Seeds.each(700, chance -> lines[0] += tryRandomParagraph(chance)));
        assertThat(lines[0]).isGreaterThan(2_000);
    }

    @Test
    void joinsLettersAcrossAChangeOfStyle() {
        double whole = Screen.get(() -> width(List.of("بب")));
        double parts = Screen.get(() -> width(List.of("ب", "ب")));
        double apart = Screen.get(() -> 2 * width(List.of("ب")));
        assertThat(parts).isCloseTo(whole, within(0.1));
        assertThat(apart).isGreaterThan(whole + 1);
    }

    @Test
    void givesMarksNoWidthOfTheirOwn() {
        double bare = Screen.get(() -> width(List.of("وقع")));
        double marked = Screen.get(() -> width(List.of("وُقِّعَ")));
        assertThat(marked).isCloseTo(bare, within(2.5));
    }

    /// Whatever faces the machine has: the bundled one draws families, flags and shades of skin as one sign each.
    @ParameterizedTest
    @ValueSource(strings = {"عائلة %s في السوق", "family %s end", "قال Reuters %s،", "%s"})
    void drawsAnEmojiOfManyCharactersAsOne(String around) {
        double one = Screen.get(() -> width(List.of(String.format(Locale.ROOT, around, "😀"))));
        for (String joined : List.of("👨‍👩‍👧", "🇸🇾", "👍🏽", "❤️", "👩🏻‍🚀")) {
            double width = Screen.get(() -> width(List.of(String.format(Locale.ROOT, around, joined))));
            assertThat(width).as(joined).isCloseTo(one, within(0.1));
        }
    }

    @Test
    void givesTheSpaceBehindAnEmojiNoMoreRoomThanElsewhere() {
        double two = Screen.get(() -> width(List.of("ا😀ا")));
        double spaced = Screen.get(() -> width(List.of("ا😀 ا")));
        double space = Screen.get(() -> width(List.of("ا ا")) - width(List.of("اا")));
        assertThat(spaced - two).isCloseTo(space, within(0.1));
    }

    @Test
    void putsSpacesThatEndALineAtItsEnd() {
        String text = "ا Reuters Apple iPhone Reuters Apple";
        Screen.run(() -> {
            for (int width = 90; width < 300; width += 10) {
                LayoutInfo info = layout(List.of(text), width, true);
                List<TextLineInfo> lines = info.getTextLines(false);
                for (TextLineInfo line : lines.subList(0, lines.size() - 1)) {
                    if (text.charAt(line.end() - 1) == ' ' && line.end() - line.start() > 2) {
                        Rectangle2D space = box(info, line.end() - 1);
                        Rectangle2D letter = box(info, line.end() - 2);
                        // a right-to-left text answers its shapes mirrored
                        assertThat(space.getMinX()).isGreaterThan(letter.getMinX());
                    }
                }
            }
        });
    }

    private static int tryRandomParagraph(RandomGenerator chance) {
        List<String> parts = new ArrayList<>();
        int count = 1 + chance.nextInt(4);
        for (int part = 0; part < count; part++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 3 + chance.nextInt(12); word++) {
                text.append(WORDS.get(chance.nextInt(WORDS.size()))).append(chance.nextInt(5) == 0 ? "" : " ");
            }
            parts.add(text.toString());
        }
        String text = String.join("", parts);
        double width = 60 + chance.nextInt(400);
        TextFlow flow = flow(parts, chance.nextBoolean());
        flow.resize(width, 5000);
        flow.layout();
        LayoutInfo info = flow.getLayoutInfo();
        List<TextLineInfo> lines = info.getTextLines(false);
        assertThat(lines.getLast().end()).isEqualTo(text.length());
        for (TextLineInfo line : lines) {
            tryLine(flow, info, line, text);
        }
        return lines.size();
    }

    private static void tryLine(TextFlow flow, LayoutInfo info, TextLineInfo line, String text) {
        double middle = (line.bounds().getMinY() + line.bounds().getMaxY()) / 2;
        for (int at = line.start(); at < line.end(); at++) {
            boolean hangs = text.substring(at, line.end()).isBlank();
            for (boolean leading : new boolean[] {true, false}) {
                double x = info.caretInfoAt(at, leading).getSegmentAt(0).getMinX();
                assertThat(x).as("caret at %s in %s", at, text).isBetween(hangs ? -60.0 : -2.0, flow.getWidth() + 200);
            }
            List<Rectangle2D> boxes = info.getSelectionGeometry(at, at + 1, false);
            if (boxes.size() == 1 && boxes.getFirst().getWidth() > 1) {
                double x = (boxes.getFirst().getMinX() + boxes.getFirst().getMaxX()) / 2;
                boolean mirrored = flow.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
                HitInfo hit = flow.getHitInfo(new Point2D(mirrored ? flow.getWidth() - x : x, middle));
                assertThat(hit.getCharIndex()).as("hit %s in %s", at, text).isEqualTo(at);
            }
        }
    }

    private static Rectangle2D box(LayoutInfo info, int at) {
        return info.getSelectionGeometry(at, at + 1, false).getFirst();
    }

    private static double width(List<String> parts) {
        return flow(parts, true).prefWidth(-1);
    }

    private static LayoutInfo layout(List<String> parts, double width, boolean rightToLeft) {
        TextFlow flow = flow(parts, rightToLeft);
        flow.resize(width, 5000);
        flow.layout();
        return flow.getLayoutInfo();
    }

    private static TextFlow flow(List<String> parts, boolean rightToLeft) {
        TextFlow flow = new TextFlow();
        flow.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        for (String part : parts) {
            Text text = new Text(part);
            text.setStyle("-fx-font-family: 'Noto Naskh Arabic'; -fx-font-size: 20px; -fx-fill: black;");
            flow.getChildren().add(text);
        }
        new Scene(flow);
        flow.applyCss();
        return flow;
    }
}
