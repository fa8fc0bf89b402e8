package org.tahrir.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.bundle.Purpose;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.store.Stories;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.kit.SizeWords;
import org.tahrir.ui.work.Background;
import org.tahrir.ui.work.OpenStory;
import org.testfx.api.FxRobot;

/// Which stories go out, how large they are and how far they are.
class ChoiceRowTest {
    @TempDir
    Path folder;

    @Test
    void whatIsChosenByArrowsIsWhatGoesOut() {
        try (TestPlace place =
                Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.EDITOR, Language.EN))) {
            Story first = place.story("first", Stage.READY, "text");
            place.story("second", Stage.READY, "text");
            OpenStory open = Screen.get(() -> new OpenStory(place.workplace()));
            Choice one = new Choice.These(List.of(first.id()));
            Choice all = new Choice.AllReady();
            ExportModel model =
                    Screen.get(() -> new ExportModel(place.workplace(), open, Purpose.PUBLISH, one, folder));
            Map<String, Choice> choices = new LinkedHashMap<>();
            choices.put("this", one);
            choices.put("all", all);
            ChoiceRow row = Screen.get(() -> new ChoiceRow(choices, model));
            javafx.stage.Stage stage = Screen.show(() -> row, 300, 60, Look.LIGHT, Language.EN);
            Screen.run(() -> row.getChildren().getFirst().requestFocus());
            assertThat(((RadioButton) row.getChildren().getFirst()).isSelected())
                    .isTrue();

            new FxRobot().push(KeyCode.RIGHT);

            assertThat(((RadioButton) row.getChildren().getLast()).isSelected()).isTrue();
            assertThat(model.choice()).isEqualTo(all);
            Screen.until("both", () -> model.stories().size() == 2);
            new FxRobot().push(KeyCode.LEFT);
            Screen.until("one", () -> model.stories().size() == 1);
            Screen.run(model::close);
            Screen.close(stage);
        }
    }

    @Test
    void storiesAreLookedUpAsTheyStandNow() {
        try (TestPlace place = Screen.get(() -> new TestPlace(folder, TestPlace.REPORTER, Language.EN))) {
            Story ready = place.story("ready", Stage.READY, "text");
            Story draft = place.story("draft", Stage.DRAFT, "text");
            Story returned = place.story("returned", Stage.RETURNED, "text");
            Story review = place.story("review", Stage.REVIEW, "text");
            place.story("gone", Stage.TRASH, "text");
            Stories stories = place.newsroom().library().stories();
            assertThat(new Choice.AllReady().in(stories)).extracting(Story::id).containsExactly(ready.id());
            assertThat(new Choice.DraftsOf(TestPlace.REPORTER.name()).in(stories))
                    .extracting(Story::id)
                    .containsExactlyInAnyOrder(draft.id(), returned.id(), review.id());
            assertThat(new Choice.DraftsOf("سلمى").in(stories)).isEmpty();
            StoryId unknown = place.nextId();
            assertThat(new Choice.These(List.of(draft.id(), unknown, ready.id())).in(stories))
                    .extracting(Story::id)
                    .containsExactly(draft.id(), ready.id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1 KB",
        "1, 1 KB",
        "1499, 1 KB",
        "1500, 2 KB",
        "12000, 12 KB",
        "999499, 999 KB",
        "1000000, 1 MB",
        "1250000, 1.3 MB",
        "15000000, 15 MB"
    })
    void sizesAreSaidAsPeopleSayThem(long bytes, String said) {
        assertThat(SizeWords.of(bytes, Messages.in(Language.EN))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "stories, 0, 4, 0.0",
        "stories, 4, 4, 0.2",
        "pictures, 0, 2, 0.2",
        "pictures, 2, 2, 0.55",
        "pictures, 0, 0, 0.55",
        "verify, 1, 2, 0.75",
        "verify, 2, 2, 0.95",
        "done, 1, 1, 1.0"
    })
    void eachPhaseGoesOnWhereTheOneBeforeEnded(String phase, int done, int total, double whole) {
        assertThat(new Watch.Step(phase, done, total).whole())
                .isCloseTo(whole, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void ofManyStepsOnlyTheLastIsTold() {
        List<Runnable> screen = new ArrayList<>();
        List<Watch.Step> told = new ArrayList<>();
        Background background = new Background(Runnable::run, screen::add, broken -> {});
        Watch watch = new Watch(background, told::add);
        watch.step("stories", 1, 9);
        watch.step("stories", 2, 9);
        watch.step("pictures", 1, 3);
        assertThat(screen).hasSize(1);
        screen.removeFirst().run();
        assertThat(told).containsExactly(new Watch.Step("pictures", 1, 3));
        watch.step("verify", 1, 3);
        assertThat(screen).hasSize(1);
        assertThat(watch.cancelled()).isFalse();
        watch.cancel();
        assertThat(watch.cancelled()).isTrue();
    }

    @Test
    void theGatesSentencesKeepWhatIsNoMoment() {
        Messages words = Messages.in(Language.EN);
        GateWords gate = new GateWords(
                words,
                new org.tahrir.ui.work.Dates(
                        Language.EN,
                        java.time.ZoneOffset.UTC,
                        org.tahrir.article.House.Months.LEVANT,
                        org.tahrir.article.House.Digits.WESTERN));
        assertThat(gate.of(Notice.of("gate.embargo", "2030-01-02T03:04:00Z"))).contains("2 January 2030, 03:04");
        assertThat(gate.of(Notice.of("gate.no-alt", 2))).isEqualTo(words.text("gate.no-alt", 2));
    }
}
