package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Stage;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Look;

/// A paper between wide columns: toolbar and status line say less rather than half.
class NarrowPaperTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"AR, 700", "AR, 560", "AR, 470", "AR, 388", "EN, 700", "EN, 560", "EN, 470", "EN, 388"})
    void saysNothingByHalves(Language language, int width) {
        try (PaperBench bench = new PaperBench(folder, TestPlace.EDITOR, language, width, 500, Look.LIGHT)) {
            bench.show(bench.place.story("The harbour opens", Stage.DRAFT, "One two three four five. ".repeat(60)));
            bench.until("counted", () -> !bench.said(".status-words").isEmpty());
            Screen.pulses(6);
            bench.shot("narrow-" + width);

            assertThat(bench.said(".status-words").getFirst()).startsWith("300 ");
            assertThat(bench.said(".status-button")).hasSize(2);
            assertThat(Screen.get(() -> cut(bench.paper.lookup(".paper-status"))))
                    .isEmpty();
            for (int less = 0; less < 60; less += 4) {
                double narrower = Math.max(364, width - less);
                Screen.run(() -> bench.stage.setWidth(narrower));
                Screen.pulses(2);
                assertThat(Screen.get(() -> cut(bench.paper.lookup(".paper-toolbar"))))
                        .as("%s", narrower)
                        .isEmpty();
            }
            if (width >= 700) {
                assertThat(bench.said(".status-characters")).hasSize(1);
                assertThat(bench.said(".status-reading")).hasSize(1);
            }
        }
    }

    /// Words that don't fit their place, and parts beyond the paper's edge.
    private static List<String> cut(Node part) {
        return part.lookupAll("*").stream()
                .filter(node -> node instanceof Labeled labeled && labeled.isVisible())
                .map(Labeled.class::cast)
                .filter(labeled -> isCut(labeled) || isOutside(labeled, part))
                .map(labeled -> labeled + " " + labeled.getAccessibleText())
                .toList();
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.lookup(".text") instanceof Text text && !text.getText().equals(labeled.getText());
    }

    private static boolean isOutside(Node node, Node part) {
        return !part.localToScene(part.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }
}
