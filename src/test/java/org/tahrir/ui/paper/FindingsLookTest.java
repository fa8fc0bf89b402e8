package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Stage;
import org.tahrir.settings.Language;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Look;

/// Pictures of findings under the text, and of one that was gone to, to be looked at.
class FindingsLookTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"ar, light", "ar, dark", "en, light", "en, dark"})
    void findingsAndTheirTip(String language, String look) {
        Language tongue = Language.of(language);
        Look looks = Look.valueOf(look.toUpperCase(Locale.ROOT));
        try (PaperBench bench = new PaperBench(folder, TestPlace.EDITOR, tongue, 640, 700, looks)) {
            bench.show(bench.place.story(
                    "عنوان الخبر",
                    Stage.DRAFT,
                    "قال  الوزير ،في مؤتمر صحفي إن إن الحكومة «ستدرس الأمر , وأضاف أن الـرئيس يتابع ﻣﺎ يجري في البلاد .",
                    "وفي نص طويل يلتف على أكثر من سطر في الصفحة تقع الملاحظة عند نهاية السطر الأول حيث  تلتف الكلمات , ثم تتابع.",
                    "The minister told the the press that talks  would go on until the end of the week or longer."));
            Screen.run(() -> {
                bench.text().goTo(new Position(2, 0));
                bench.text().setDirection(Direction.LTR);
                bench.text().goTo(new Position(0, 0));
            });
            bench.until("read", () -> Screen.get(() -> !bench.text().findings().isEmpty()));
            bench.run(FindingCommands.NEXT);
            bench.run(FindingCommands.NEXT);
            Screen.until("told", () -> !tips().isEmpty());
            bench.shot("findings-" + look);
            Screen.shot(
                    Screen.get(() -> Window.getWindows().stream()
                            .filter(Tooltip.class::isInstance)
                            .findFirst()
                            .orElseThrow()
                            .getScene()
                            .getRoot()),
                    "findings-tip-" + look + "-" + language);
            assertThat(tips()).hasSize(1);
        }
    }

    private static List<String> tips() {
        return Screen.get(() -> Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText())
                .toList());
    }
}
