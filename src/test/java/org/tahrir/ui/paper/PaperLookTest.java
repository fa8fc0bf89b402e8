package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.store.StoryFilter;
import org.tahrir.store.StorySummary;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Look;

/// Pictures of the paper, to be looked at.
class PaperLookTest {
    @TempDir
    Path folder;

    @Test
    void arabicLight() {
        try (PaperBench bench =
                new PaperBench(folder, TestPlace.EDITOR, Language.AR, 606, 640, Look.LIGHT)) {
            bench.place.takeSamples();
            bench.shot("paper-empty");
            bench.show(longest(bench));
            bench.shot("paper-light");
            assertThat(bench.said(".collapsed-headline")).isNotEmpty();
        }
    }

    private static Story longest(PaperBench bench) {
        var list = bench.place.newsroom().library().stories().list(StoryFilter.ALL);
        StorySummary longest = list.stream()
                .max(java.util.Comparator.comparingInt(StorySummary::words))
                .orElseThrow();
        return bench.place.newsroom().story(longest.id().toString());
    }
}
