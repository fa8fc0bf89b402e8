package org.tahrir.ui.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.ui.Screen;

/// A style that begins or ends inside a word changes none of its letters' forms: each is as wide as in the word of one
/// style, and a letter that is not joined has another width.
class JoiningTest {
    private static final List<String> WORDS = List.of(
            "الحكومة",
            "مستشفيات",
            "سيعقد",
            "بيبي",
            "تثبيت",
            "للمجلس",
            "يشيش",
            "قضية",
            "وُقِّعَ",
            "مَسْؤُولٌ",
            "هه",
            "كتبهم",
            "بعض",
            "عـعـع",
            "لا",
            "الآن",
            "بلال",
            "لأن",
            "می‌رود",
            "الله",
            "Reuters");
    private static final double NEAR = 0.05;

    @ParameterizedTest
    @ValueSource(strings = {"Noto Naskh Arabic", "Noto Sans Arabic"})
    void aLinkInsideAWordLeavesItsLettersAsTheyAre(String face) {
        String plain = "-fx-font-family: '" + face + "'; -fx-font-size: 40px;";
        String link = plain + "-fx-fill: #0b6e64; -fx-underline: true;";
        Screen.run(() -> assertThat(changed(part -> part % 2 == 0 ? plain : link, plain, plain))
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noto Naskh Arabic", "Noto Sans Arabic"})
    void boldInsideAWordKeepsTheFormOfEachLetter(String face) {
        String plain = "-fx-font-family: '" + face + "'; -fx-font-size: 40px;";
        String bold = plain + "-fx-font-weight: bold;";
        Screen.run(() -> assertThat(changed(part -> part % 2 == 0 ? plain : bold, plain, bold))
                .isEmpty());
    }

    @Test
    void aLetterThatIsNotJoinedHasAnotherWidth() {
        String plain = "-fx-font-family: 'Noto Naskh Arabic'; -fx-font-size: 40px;";
        Screen.run(() -> {
            List<Double> joined = widths(List.of("سيعقد"), part -> plain);
            List<Double> apart = widths(List.of("س\u200C", "\u200Cيعقد"), part -> plain);
            assertThat(apart.getFirst()).isGreaterThan(joined.getFirst() + 1);
        });
    }

    /// All words with each stretch of letters styled apart, whose letters have another width than in one style.
    private static List<String> changed(IntFunction<String> styles, String even, String odd) {
        List<String> changed = new ArrayList<>();
        for (String word : WORDS) {
            List<Double> evenWidths = widths(List.of(word), part -> even);
            List<Double> oddWidths = widths(List.of(word), part -> odd);
            for (int from = 0; from < word.length(); from++) {
                for (int to = from + 1; to <= word.length(); to++) {
                    List<Double> found = widths(
                            List.of(word.substring(0, from), word.substring(from, to), word.substring(to)), styles);
                    for (int at = 0; at < word.length(); at++) {
                        boolean isOdd = at >= from && at < to;
                        double wanted = (isOdd ? oddWidths : evenWidths).get(at);
                        double other = isPairCut(word, at, from) || isPairCut(word, at, to)
                                ? (isOdd ? evenWidths : oddWidths).get(at)
                                : wanted;
                        if (found.get(at) < Math.min(wanted, other) - NEAR
                                || found.get(at) > Math.max(wanted, other) + NEAR) {
                            changed.add(String.join(
                                            "|", word.substring(0, from), word.substring(from, to), word.substring(to))
                                    + " letter " + at + ": " + found.get(at) + " not " + wanted);
                        }
                    }
                }
            }
        }
        return changed;
    }

    /// Whether a letter is one of a lam and an alef with a border between them: each face may draw its part.
    private static boolean isPairCut(String word, int at, int border) {
        char[] text = word.toCharArray();
        return LamAlef.startOf(text, at) < border && border < LamAlef.endOf(text, at + 1);
    }

    private static List<Double> widths(List<String> parts, IntFunction<String> styles) {
        TextFlow flow = new TextFlow();
        flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        for (int part = 0; part < parts.size(); part++) {
            Text text = new Text(parts.get(part));
            text.setStyle(styles.apply(part));
            flow.getChildren().add(text);
        }
        new Scene(flow);
        flow.applyCss();
        flow.resize(2000, 200);
        flow.layout();
        LayoutInfo info = flow.getLayoutInfo();
        String word = String.join("", parts);
        List<Double> widths = new ArrayList<>();
        for (int at = 0; at < word.length(); at++) {
            // lam and alef are one sign, whose width either may have
            int from = LamAlef.startOf(word.toCharArray(), at);
            int to = LamAlef.endOf(word.toCharArray(), at + 1);
            widths.add(info.getSelectionGeometry(from, to, false).stream()
                    .mapToDouble(Rectangle2D::getWidth)
                    .sum());
        }
        return widths;
    }
}
