package org.tahrir.ui.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.font.CompositeFontResource;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.FontHelper;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;

/// The bundled faces have every letter of a newsroom, and a line has room for them.
class TypefacesTest {
    private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـًٌٍَُِّْٰٕٖٓٔٱپچژڤگکیھەێۆڕڵ"
            + "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹،؛؟٪٫٬۔﴾﴿ﷺﷲ«»‹›“”‘’()[]{}<>…–—-•·.,:;!?%'\"/\\|&@#*+=_~^§©®™°×÷€$£¥"
            + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789àâçéèêëîïôûùüöäßñøåšžčćğışÉÀ";
    private static final List<String> LINES = List.of(
            "إِنَّ ٱلۡحَقَّ أَحَقُّ أَنۡ يُتَّبَعَ، وُقِّعَ الاِتِّفَاقُ لِلُّغَةِ ٱللَّهِ ﷺ",
            "ظِلٌّ وَظُلَّةٌ أُكِّدَتْ ـًّـ ـٌّـ ـٍّـ ـِّـ ـُّـ ـَّـ إِيَّاكَ لِمَلِكٍ جَحِيمٍ",
            "«عاجل» (رويترز) [AFP] {نص} قال: نعم؟ لا! 25% و٢٥٪ … ١٢٣٤٥",
            "Reuters said on Sunday that Åse Çağlar Šy gjpqy (Brent) rose 1,234.5%",
            "شاهد 😀 ثم 👍 في نص عربي");

    @ParameterizedTest
    @ValueSource(strings = {"Noto Naskh Arabic", "Noto Sans Arabic"})
    void haveEveryLetterThemselvesInBothWeights(String family) {
        for (FontWeight weight : List.of(FontWeight.NORMAL, FontWeight.BOLD)) {
            List<String> missing = Screen.get(() -> {
                FontResource face = face(Font.font(family, weight, 20));
                return LETTERS.codePoints()
                        .filter(letter -> face.getGlyphMapper().getGlyphCode(letter)
                                == face.getGlyphMapper().getMissingGlyphCode())
                        .mapToObj(letter -> String.format(Locale.ROOT, "%s U+%04X", Character.toString(letter), letter))
                        .toList();
            });
            assertThat(missing).as("%s %s", family, weight).isEmpty();
        }
    }

    @Test
    void areFoundByTheirFamilyInBothWeights() {
        for (String family : List.of("Noto Naskh Arabic", "Noto Sans Arabic")) {
            assertThat(Screen.get(() -> Font.font(family, 20).getName())).isEqualTo(family + " Regular");
            assertThat(Screen.get(() -> Font.font(family, FontWeight.BOLD, 20).getName()))
                    .isEqualTo(family + " Bold");
        }
    }

    /// Draws all samples at all sizes into target/shots/typefaces.png and holds that no line's ink leaves its box.
    @Test
    void haveRoomInTheirLinesForEveryMark() {
        List<Label> labels = new ArrayList<>();
        Stage stage = Screen.show(
                () -> {
                    VBox page = new VBox();
                    page.setStyle("-fx-background-color: white; -fx-padding: 20;");
                    page.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
                    for (String family : List.of("Noto Naskh Arabic", "Noto Sans Arabic")) {
                        for (int size : new int[] {12, 19, 28, 40}) {
                            for (String weight : List.of("normal", "bold")) {
                                LINES.forEach(line -> labels.add(label(line, family, size, weight)));
                            }
                        }
                    }
                    page.getChildren().addAll(labels);
                    return new ScrollPane(page);
                },
                1100,
                800,
                Look.LIGHT,
                Language.AR);
        BufferedImage picture = Screen.shot(labels.getFirst().getParent(), "typefaces");
        List<String> cut = new ArrayList<>();
        for (Label label : labels) {
            Bounds box = Screen.get(() -> label.getBoundsInParent());
            if (hasInk(picture, box, box.getMinY()) || hasInk(picture, box, box.getMaxY())) {
                cut.add(label.getStyle() + " " + label.getText());
            }
        }
        Screen.close(stage);
        assertThat(cut).isEmpty();
    }

    private static boolean hasInk(BufferedImage picture, Bounds box, double y) {
        for (int x = (int) box.getMinX(); x < box.getMaxX(); x++) {
            if ((picture.getRGB(x, (int) Math.round(y)) & 0xff) < 0xb0) {
                return true;
            }
        }
        return false;
    }

    private static Label label(String text, String family, int size, String weight) {
        Label label = new Label(text);
        label.setStyle("-fx-font-family: '" + family + "'; -fx-font-size: " + size + "px; -fx-font-weight: " + weight
                + "; -fx-text-fill: black;");
        label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        return label;
    }

    /// The face itself, without those that stand in for it.
    private static FontResource face(Font font) {
        FontResource resource = ((PGFont) FontHelper.getNativeFont(font)).getFontResource();
        return resource instanceof CompositeFontResource composite ? composite.getSlotResource(0) : resource;
    }
}
