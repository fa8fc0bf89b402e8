package org.tahrir.ui.inspector.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.desk.Drafting;
import org.tahrir.settings.Language;
import org.tahrir.store.Revision;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.difference.FieldChange;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;

/// The versions of the open story, without a window.
class VersionsModelTest {
    @TempDir
    Path folder;

    private final Ties ties = new Ties();
    private TestPlace place;
    private OpenStory open;
    private VersionsModel model;
    private Story story;

    @BeforeEach
    void open() {
        place = Screen.get(() -> new TestPlace(folder, TestPlace.REPORTER, Language.EN));
        open = Screen.get(() -> new OpenStory(place.workplace()));
        model = Screen.get(() -> new VersionsModel(place.workplace(), open));
        Drafting drafting = place.newsroom().drafting(TestPlace.REPORTER);
        Story first = place.story("One", Stage.DRAFT, "Text.");
        story = drafting.set(
                drafting.set(first, Map.of("headline", "Two")), Map.of("headline", "Three", "section", "Local"));
        Screen.run(() -> model.follow(ties));
        Screen.run(() -> open.open(story));
        Screen.until("versions", () -> versions().size() == 3);
    }

    @AfterEach
    void close() {
        Screen.run(ties::end);
        place.close();
    }

    @Test
    void comparesAVersionWithNowOrWithTheOneBefore() {
        choose(1);
        assertThat(changedFields()).containsExactly("headline", "section");
        Screen.run(() -> model.compareWith(VersionsModel.Against.BEFORE));
        Screen.until("the other comparison", () -> changedFields().equals(List.of("headline")));
        Screen.run(() -> model.choose(versions().getLast()));
        assertThat(Screen.get(model::isFirst)).isTrue();
        assertThat(Screen.get(() -> model.comparisonProperty().get())).isEmpty();
    }

    @Test
    void followsWhatIsWrittenMeanwhile() {
        choose(0);
        assertThat(changedFields()).isEmpty();
        Screen.run(
                () -> open.edit(article -> article.withOrigin(article.origin().withPlace("Homs"))));
        Screen.until("the new difference", () -> changedFields().equals(List.of("place")));
        assertThat(Screen.get(() ->
                        Objects.requireNonNull(model.chosenProperty().get()).number()))
                .isEqualTo(3);
    }

    @Test
    void bringsAVersionBackAndWhatWasBeforeIt() {
        choose(2);
        List<Runnable> ways = new ArrayList<>();
        Screen.run(() -> model.restore(ways::add, why -> {}));
        Screen.until("restored", () -> headline().equals("One"));
        Screen.run(ways.getFirst());
        Screen.until("as it was", () -> headline().equals("Three"));
        Screen.until("all are kept", () -> versions().size() == 7);
        assertThat(Screen.get(this::versions))
                .extracting(Revision::cause)
                .startsWith(
                        Revision.Cause.RESTORE,
                        Revision.Cause.BEFORE_RESTORE,
                        Revision.Cause.RESTORE,
                        Revision.Cause.BEFORE_RESTORE);
    }

    @Test
    void choosesNothingWhenAnotherStoryComes() {
        choose(1);
        Story other = place.story("Other", Stage.DRAFT, "Text.");
        Screen.run(() -> open.open(other));
        Screen.until("its versions", () -> versions().size() == 1);
        assertThat(Screen.get(() -> model.chosenProperty().get())).isNull();
    }

    private void choose(int index) {
        Screen.run(() -> model.choose(versions().get(index)));
        Screen.until("compared", () -> model.comparisonProperty().get().isPresent());
    }

    private List<Revision> versions() {
        return model.versionsProperty().get();
    }

    private List<String> changedFields() {
        return Screen.get(() -> model.comparisonProperty()
                .get()
                .map(comparison ->
                        comparison.fields().stream().map(FieldChange::field).toList())
                .orElse(List.of("none")));
    }

    private String headline() {
        return Objects.requireNonNull(open.story()).article().headline();
    }
}
