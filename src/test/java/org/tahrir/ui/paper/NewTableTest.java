package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import javafx.scene.Node;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.Stage;
import org.tahrir.settings.Language;
import org.tahrir.text.Position;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;

/// A table that is put in below a page which is nearly full.
class NewTableTest {
    private static final String PARAGRAPH = "من خبر طويل فيه كلام كثير عن أمور شتى حتى يمتد على أكثر من سطر في الصفحة";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void isSeenWithAllItsRowsAndTools(int paragraphs) {
        try (PaperBench bench = new PaperBench(folder, TestPlace.REPORTER, Language.AR)) {
            String[] text = Collections.nCopies(paragraphs, PARAGRAPH).toArray(String[]::new);
            bench.show(bench.place.story("عنوان", Stage.DRAFT, text));
            Screen.run(() -> {
                bench.text().requestFocus();
                bench.text().goTo(new Position(paragraphs - 1, 30));
            });
            Screen.pulses(3);
            bench.run(InsertCommands.TABLE);
            Screen.pulses(3);
            assertThat(bottom(bench, ".table-tools")).isLessThanOrEqualTo(bottom(bench, ".body-editor"));
        }
    }

    private static double bottom(PaperBench bench, String selector) {
        return Screen.get(() -> {
            Node node = Objects.requireNonNull(bench.paper.lookup(selector));
            return node.localToScene(node.getLayoutBounds()).getMaxY();
        });
    }
}
