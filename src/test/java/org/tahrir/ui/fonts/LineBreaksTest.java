package org.tahrir.ui.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.settings.Language;
import org.tahrir.text.Seeds;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;

/// Where lines end, whatever the width.
class LineBreaksTest {
    private static final String NEVER_FIRST = "،؛؟»)]}%٪…,;!";
    private static final String NEVER_LAST = "«([{";
    private static final List<String> TEXTS = List.of(
            "قال الوزير: «لا تعليق»، ثم أضاف (بعد صمت)، أن النسبة بلغت 25%، وأن «الاتفاق»؛ وفق تعبيره ؟ ما زال [قيد"
                    + " البحث]، وسأل: «متى»؟ فأجابوا: «غدًا»! وبلغ السعر 1,250.50 دولارًا، أي (10%)، …",
            "قال: «\u202Fلا تعليق\u202F»، ثم «\u202Fنعم\u202F»؛ وكتبت «\u202FLe Monde\u202F» أن «\u202Fالاتفاق\u202F» تم",
            "Elle a dit «\u202Fnon\u202F», puis «\u202Foui, oui\u202F» ; «\u202Fun mot\u202F» et «\u202Fencore un\u202F».",
            "نقلت Reuters (AFP)، عن «CNN»، أن الشركة GreenLine (بيروت)، ستدفع $25، €30، و50%؛ \"قريبًا\"، إن شاء الله.",
            "The minister said «no comment», then (after a while), added [in brackets], that 25%, or (10%); was true!",
            "«وُقِّعَ الاِتِّفَاقُ»، «وُقِّعَ»؛ (وُقِّعَ)، {وُقِّعَ}، [وُقِّعَ]؟ «وُقِّعَ»! وُقِّعَ ٢٥٪، وُقِّعَ ؛ وُقِّعَ ، وُقِّعَ");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noLineOfATextBeginsWithWhatEndsAWord(boolean rightToLeft) {
        List<String> wrong = new ArrayList<>();
        Screen.run(() -> {
            for (String text : TEXTS) {
                for (int width = 130; width < 900; width += 7) {
                    wrong.addAll(badLines(linesOf(text, width, rightToLeft, false)));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void thatHoldsWhereWordsAreStyledApart() {
        List<String> wrong = new ArrayList<>();
        Screen.run(() -> {
            for (String text : TEXTS) {
                for (int width = 120; width < 800; width += 11) {
                    wrong.addAll(badLines(linesOf(text, width, true, true)));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noLineEndsWithinATimeOrANumber(boolean rightToLeft) {
        List<String> numbers = List.of("17:30", "31/03/2026", "1,250.50", "2-1", "٩٫٥", "١٧:٣٠");
        String text = "يفتح المعرض عند " + String.join(" حتى الساعة ", numbers) + ". The fair opens at "
                + String.join(" and then ", numbers);
        Screen.run(() -> {
            for (int width = 130; width < 500; width += 3) {
                String lines = String.join("|", linesOf(text, width, rightToLeft, false));
                assertThat(numbers).as("%d: %s", width, lines).allMatch(lines::contains);
                assertThat(lines.split("[0-9٠-٩][:/.,٫-]?\\|[0-9٠-٩]", -1))
                        .as("%d: %s", width, lines)
                        .hasSize(1);
            }
        });
    }

    @Test
    void thatHoldsForRandomWordsAndSigns() {
        List<String> signs = List.of(
                "«", "»", "(", ")", "،", "؟", "؛", "%", " ", " ", " ", "!", ".", "25", "كلمة", "CNN", "وُقِّعَ");
        Screen.run(() -> Seeds.each(150, chance -> {
            StringBuilder text = new StringBuilder("كلمة ");
            for (int i = 0; i < 80; i++) {
                text.append(signs.get(chance.nextInt(signs.size()))).append(chance.nextInt(3) == 0 ? " نص " : "");
            }
            int width = 150 + chance.nextInt(500);
            List<String> lines = linesOf(text.toString(), width, chance.nextBoolean(), false);
            assertThat(String.join("", lines)).isEqualTo(text.toString());
        }));
    }

    @Test
    void aLabelBreaksTheSame() {
        String text = TEXTS.getFirst();
        Label label = Screen.get(() -> {
            Label made = new Label(text);
            made.setWrapText(true);
            made.setMaxWidth(Region.USE_PREF_SIZE);
            return made;
        });
        Stage stage = Screen.show(() -> label, 700, 600, Look.LIGHT, Language.AR);
        List<String> wrong = new ArrayList<>();
        for (int width = 130; width < 700; width += 30) {
            int now = width;
            Screen.run(() -> label.setPrefWidth(now));
            Screen.pulses(1);
            List<String> lines = Screen.get(() -> ((Text) label.lookup(".text"))
                    .getLayoutInfo().getTextLines(false).stream()
                            .map(line -> text.substring(line.start(), line.end()))
                            .toList());
            assertThat(lines).hasSizeGreaterThan(1);
            wrong.addAll(badLines(lines));
        }
        Screen.close(stage);
        assertThat(wrong).isEmpty();
    }

    @Test
    void aWordThatFillsItsLineTakesALetterDownWithItsComma() {
        List<String> lines = Screen.get(() -> {
            double word = linesWidth("«والاستراتيجيات");
            return linesOf("«والاستراتيجيات»، ثم", word + 1, true, false);
        });
        assertThat(badLines(lines)).isEmpty();
        assertThat(lines.getFirst()).startsWith("«والاستراتيج");
    }

    @Test
    void signsThatBeginAWordMayBeginALine() {
        List<String> lines = Screen.get(() -> linesOf("بلغت النسبة %25 في منصة .NET ثم …وقال", 110, true, false));
        assertThat(lines).anyMatch(line -> line.startsWith("%25") || line.startsWith(".NET") || line.startsWith("…و"));
    }

    @Test
    void aPercentSignStaysWithTheNumberBehindIt() {
        Screen.run(() -> {
            for (String sign : List.of("%", "٪")) {
                String text = "بلغت " + sign + "25 منذ";
                for (double width = linesWidth(sign + "25") + 2; width < linesWidth(text); width++) {
                    assertThat(linesOf(text, width, true, false)).noneMatch(line -> line.startsWith("25"));
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نُشر في https://example.org/a اليوم",
                "It was on https://example.org/a today",
                "https://example.org/a، ثم نُشر"
            })
    void theStrokesOfAnAddressStayWithItsScheme(String text) {
        Screen.run(() -> {
            for (double width = linesWidth("https://example.org/"); width < linesWidth(text); width++) {
                for (boolean rightToLeft : List.of(true, false)) {
                    assertThat(linesOf(text, width, rightToLeft, false)).noneMatch(line -> line.startsWith("/"));
                }
            }
        });
    }

    @Test
    void anAddressWiderThanItsLineIsNotCutInItsScheme() {
        assertThat(Screen.get(() -> linesOf("في https://example.org/a", linesWidth("https://ex"), true, false)))
                .noneMatch(line -> line.equals("http"));
    }

    @Test
    void spacesMayHangOverTheEndOfALine() {
        Screen.run(() -> {
            double width = linesWidth("قال Reuters");
            assertThat(linesOf("قال Reuters ثم", width + 1, true, false).getFirst())
                    .isEqualTo("قال Reuters ");
            assertThat(linesOf("قال Reuters    ", width + 1, true, false)).hasSize(1);
            assertThat(linesOf("قال الوزير CNN", linesWidth("قال الوزير") + 1, true, false)
                            .getFirst())
                    .isEqualTo("قال الوزير ");
        });
    }

    private static double linesWidth(String text) {
        return flow(text, true, false).prefWidth(-1);
    }

    static List<String> linesOf(String text, double width, boolean rightToLeft, boolean styled) {
        TextFlow flow = flow(text, rightToLeft, styled);
        flow.resize(width, 2000);
        flow.layout();
        return flow.getLayoutInfo().getTextLines(false).stream()
                .map(line -> text.substring(line.start(), line.end()))
                .toList();
    }

    private static TextFlow flow(String text, boolean rightToLeft, boolean styled) {
        TextFlow flow = new TextFlow();
        flow.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        int step = styled ? 5 : text.length();
        for (int from = 0; from < text.length(); from += step) {
            Text part = new Text(text.substring(from, Math.min(text.length(), from + step)));
            part.setStyle(
                    "-fx-font-family: 'Noto Naskh Arabic'; -fx-font-size: " + (styled && from % 2 == 0 ? 17 : 20));
            flow.getChildren().add(part);
        }
        new Scene(flow);
        flow.applyCss();
        return flow;
    }

    private static List<String> badLines(List<String> lines) {
        List<String> bad = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 0 && NEVER_FIRST.indexOf(line.replace("\u202F", "").charAt(0)) >= 0) {
                bad.add("begins: " + line + " after " + lines.get(i - 1));
            }
            String end = line.replace('\u202F', ' ').stripTrailing();
            if (i < lines.size() - 1 && !end.isEmpty() && NEVER_LAST.indexOf(end.charAt(end.length() - 1)) >= 0) {
                bad.add("ends: " + line);
            }
        }
        return bad;
    }
}
