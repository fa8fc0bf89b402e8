package org.tahrir.ui.inspector.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Headlines;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;

/// What is known of a story and nobody types.
class FactsPaneTest {
    @Test
    void isBuiltAnewOnlyWhenItSaysSomethingElse(@TempDir Path folder) {
        try (TestPlace place = Screen.get(() -> new TestPlace(folder, TestPlace.REPORTER, Language.AR))) {
            Story story = place.story("خبر", Stage.DRAFT, "نص");
            FactsPane pane = Screen.get(() -> new FactsPane(place.workplace()));
            Screen.run(() -> pane.show(story));
            List<Node> before = List.copyOf(pane.getChildren());
            Story typed = story.withArticle(story.article().withHeadlines(Headlines.of("خبر أطول")), story.modified());
            Screen.run(() -> pane.show(typed));
            assertThat(pane.getChildren()).isNotEmpty().isEqualTo(before);
            Screen.run(() -> pane.show(story.moved(Stage.REVIEW, "")));
            assertThat(pane.getChildren()).isNotEmpty().doesNotContainAnyElementsOf(before);
        }
    }
}
