package org.tahrir.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Byline;
import org.tahrir.article.Headlines;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.Workflow;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Body;
import org.tahrir.text.Seeds;
import org.tahrir.ui.TestPlace;

/// Writing, verbs, moves elsewhere, failing and slow disks in any order: at the end the library holds what was written,
/// and it was never said to be saved before it was. More interleavings by
/// `mvn test -Dtest=AutosavePropertyTest -DargLine=-Dtahrir.trials=2000`.
class AutosavePropertyTest {
    private static final int TRIALS = Integer.getInteger("tahrir.trials", 60);
    private static final int STEPS = 150;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostInAnyOrderOfThings() {
        Seeds.each(TRIALS, chance -> {
            try (Trial trial = new Trial(chance, fresh())) {
                for (int step = 0; step < STEPS; step++) {
                    trial.step();
                    trial.checkThatSavedIsSaved();
                }
                trial.end();
            }
        });
    }

    private Path fresh() {
        try {
            return Files.createTempDirectory(folder, "trial");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// One story, one writer, and what they have written.
    private static final class Trial implements AutoCloseable {
        private final RandomGenerator chance;
        private final SteppedPlace place;
        private final OpenStory open;
        private final Story story;
        private final List<String> linked = new ArrayList<>();
        private String text = "نص";
        private String headline = "خبر";
        private String byline = "";
        private int count;

        Trial(RandomGenerator chance, Path folder) {
            this.chance = chance;
            this.place = new SteppedPlace(folder, TestPlace.EDITOR);
            this.open = new OpenStory(place.workplace());
            this.story = place.story(headline, Stage.DRAFT, text);
            open.open(story);
            place.finish();
        }

        void step() {
            switch (chance.nextInt(16)) {
                case 0, 1, 2 -> write();
                case 3 -> changeHeadline();
                case 4 -> changeByline();
                case 5 -> link();
                case 6 -> move();
                case 7 -> beRefused();
                case 8 -> moveElsewhere();
                case 9 -> open.save();
                case 10 -> open.open(place.onDisk(story.id()));
                case 11 -> place.fail(chance.nextInt(3) == 0);
                case 12 -> place.pass(Duration.ofMillis(chance.nextInt(1000)));
                case 13 -> place.finish();
                default -> {
                    place.step(place.work);
                    if (chance.nextBoolean()) {
                        place.step(place.screen);
                    }
                }
            }
        }

        void checkThatSavedIsSaved() {
            if (open.saveStateProperty().get() instanceof SaveState.Saved) {
                Story saved = place.onDisk(story.id());
                assertThat(saved.article().body().plain()).isEqualTo(text);
                assertThat(saved.article().headline()).isEqualTo(headline);
                assertThat(saved.article().byline().line()).isEqualTo(byline);
            }
            assertThat(open.body().plain()).isEqualTo(text);
            assertThat(Objects.requireNonNull(open.story()).article().headline())
                    .isEqualTo(headline);
        }

        void end() {
            place.fail(false);
            for (int i = 0; i < 4; i++) {
                place.finish();
                place.pass(SaveRhythm.AGAIN);
            }
            place.finish();
            assertThat(open.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
            checkThatSavedIsSaved();
            Story saved = place.onDisk(story.id());
            assertThat(saved.article())
                    .isEqualTo(Objects.requireNonNull(open.story()).article());
            assertThat(saved.article().related())
                    .extracting(link -> link.headline())
                    .containsExactlyElementsOf(linked);
            assertThat(place.newsroom().library().stories().theirs(story.id())).isEmpty();
            assertThat(place.newsroom().library().problems()).isEmpty();
        }

        private void write() {
            text = text + " ك" + ++count;
            Body now = SteppedPlace.body(text);
            open.textChanged(() -> now);
        }

        private void changeHeadline() {
            headline = "خبر " + ++count;
            Headlines other = Headlines.of(headline);
            open.edit(article -> article.withHeadlines(other));
        }

        private void changeByline() {
            byline = "كاتب " + ++count;
            Byline other = Byline.NONE.withLine(byline);
            open.edit(article -> article.withByline(other));
        }

        private void link() {
            String title = "صلة " + ++count;
            open.perform(
                    saved -> place.newsroom().linking(TestPlace.EDITOR).addHeadline(saved, title),
                    done -> linked.add(title),
                    why -> {});
        }

        private void move() {
            Stage to = chance.nextBoolean() ? Stage.REVIEW : Stage.DRAFT;
            open.perform(saved -> moved(saved, to), done -> {}, why -> {});
        }

        private void beRefused() {
            open.perform(
                    saved -> {
                        throw TahrirException.refused("workflow.editors-only");
                    },
                    done -> {
                        throw new AssertionError("was done");
                    },
                    why -> {});
        }

        private void moveElsewhere() {
            Story now = place.onDisk(story.id());
            try {
                moved(now, now.stage() == Stage.DRAFT ? Stage.REVIEW : Stage.DRAFT);
                if (chance.nextBoolean()) {
                    place.workplace().changes().changedMany();
                }
            } catch (TahrirException broken) {
                assertThat(broken.notice().key()).isEqualTo("store.failed");
            }
        }

        private Story moved(Story saved, Stage to) {
            return switch (place.newsroom().reviewing(TestPlace.EDITOR).move(saved, to, "")) {
                case Workflow.Outcome.Moved moved -> moved.story();
                case Workflow.Outcome.Refused ignored -> throw TahrirException.refused("workflow.no-such-move", "", "");
            };
        }

        @Override
        public void close() {
            place.close();
        }
    }
}
