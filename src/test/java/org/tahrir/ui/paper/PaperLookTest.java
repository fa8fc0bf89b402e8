package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.store.StoryFilter;
import org.tahrir.store.StorySummary;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Look;

/// Pictures of the paper, to be looked at.
class PaperLookTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "ar, light, 606, 640",
        "ar, dark, 606, 640",
        "en, light, 606, 640",
        "en, dark, 580, 800",
        "ar, light, 580, 800",
        "ar, light, 1200, 700"
    })
    void theSheetAtRestAndScrolled(String language, String look, double width, double height) {
        Language tongue = Language.of(language);
        try (PaperBench bench = new PaperBench(
                folder, TestPlace.EDITOR, tongue, width, height, Look.valueOf(look.toUpperCase(Locale.ROOT)))) {
            String name = "paper-" + look + "-" + (int) width;
            bench.shot(name + "-empty");
            bench.place.takeSamples();
            bench.show(longest(bench, language));
            bench.shot(name);
            for (int step = 1; step <= 4; step++) {
                Screen.run(() -> bench.text().scrollBy(60));
                bench.shot(name + "-scrolled" + step);
            }
            assertThat(bench.said(".collapsed-headline")).isNotEmpty();
        }
    }

    private static Story longest(PaperBench bench, String language) {
        var list = bench.place.newsroom().library().stories().list(StoryFilter.ALL);
        StorySummary longest = list.stream()
                .filter(one -> bench.place
                        .newsroom()
                        .story(one.id().toString())
                        .article()
                        .filing()
                        .language()
                        .equals(language))
                .max(java.util.Comparator.comparingInt(StorySummary::words))
                .orElseThrow();
        return bench.place.newsroom().story(longest.id().toString());
    }
}
