package org.tahrir.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Headlines;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.Workflow;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.SmallDisk;
import org.tahrir.text.Body;
import org.tahrir.ui.TestPlace;

/// When what is written is saved, what the save state says of it, and what happens when it can't be saved.
class AutosaveTest {
    @TempDir
    Path folder;

    private SteppedPlace place;
    private OpenStory open;
    private Story story;
    private final List<Notice> refusals = new ArrayList<>();

    @BeforeEach
    void sitDown() {
        place = new SteppedPlace(folder, TestPlace.EDITOR);
        open = new OpenStory(place.workplace());
        story = place.story("خبر", Stage.DRAFT, "نص");
        open.open(story);
        place.finish();
    }

    @AfterEach
    void leave() {
        assertThat(place.unexpected).isEmpty();
        place.close();
    }

    @Test
    void steadyWritingIsNeverMoreThanASecondAheadOfTheDisk() {
        List<String> typed = new ArrayList<>(List.of("نص"));
        for (int key = 1; key <= 100; key++) {
            place.pass(Duration.ofMillis(60));
            place.finish();
            int aSecondAgo = Math.max(0, typed.size() - 1 - 1000 / 60);
            assertThat(typed.indexOf(diskText())).isGreaterThanOrEqualTo(aSecondAgo);
            typed.add("نص " + key);
            write(typed.getLast());
        }
        assertThat(typed.indexOf(diskText())).isGreaterThan(80);
    }

    @Test
    void aPauseSavesAndOnlyThenItIsSaidToBeSaved() {
        write("جديد");
        assertThat(state()).isInstanceOf(SaveState.Writing.class);
        place.pass(SaveRhythm.PAUSE);
        assertThat(state()).isInstanceOf(SaveState.Writing.class);
        assertThat(diskText()).isEqualTo("نص");
        place.step(place.work);
        assertThat(diskText()).isEqualTo("جديد");
        assertThat(state()).isInstanceOf(SaveState.Writing.class);
        place.step(place.screen);
        assertThat(state()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void savingByWishWaitsForNoPause() {
        write("جديد");
        open.save();
        place.finish();
        assertThat(diskText()).isEqualTo("جديد");
        assertThat(state()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void leavingAStorySavesItFirst() {
        Story other = place.story("آخر", Stage.DRAFT, "نص آخر");
        write("جديد");
        open.open(other);
        place.finish();
        assertThat(diskText()).isEqualTo("جديد");
        assertThat(open.story()).isEqualTo(other);
        open.open(place.onDisk(story.id()));
        place.finish();
        write("أجدّ");
        open.close();
        place.finish();
        assertThat(diskText()).isEqualTo("أجدّ");
        assertThat(open.story()).isNull();
    }

    @Test
    void whatCannotBeSavedStaysIsSaidAndIsSavedOnceItCanBe() {
        place.fail(true);
        write("جديد");
        open.edit(article -> article.withHeadlines(Headlines.of("عنوان جديد")));
        place.pass(SaveRhythm.PAUSE);
        place.finish();
        assertThat(state()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(open.body()).isEqualTo(SteppedPlace.body("جديد"));
        assertThat(open.isUnsaved()).isTrue();

        write("أجدّ");
        assertThat(state()).as("it isn't said that all is well meanwhile").isInstanceOf(SaveState.NotSaved.class);
        place.fail(false);
        place.pass(SaveRhythm.AGAIN);
        place.finish();
        assertThat(state()).isInstanceOf(SaveState.Saved.class);
        assertThat(diskText()).isEqualTo("أجدّ");
        assertThat(place.onDisk(story.id()).article().headline()).isEqualTo("عنوان جديد");
        place.unexpected.clear();
    }

    @Test
    void itIsTriedAgainByItselfForAsLongAsItTakes() {
        place.fail(true);
        write("جديد");
        for (int i = 0; i < 20; i++) {
            place.pass(SaveRhythm.AGAIN);
            place.finish();
            assertThat(state()).isInstanceOf(SaveState.NotSaved.class);
        }
        place.fail(false);
        place.pass(SaveRhythm.AGAIN);
        place.finish();
        assertThat(diskText()).isEqualTo("جديد");
        place.unexpected.clear();
    }

    @Test
    void neitherAnotherStoryNorAVerbGetsPastWordsThatCannotBeSaved() {
        Story other = place.story("آخر", Stage.DRAFT, "نص آخر");
        place.fail(true);
        write("جديد");
        open.open(other);
        open.perform(saved -> moved(saved, Stage.REVIEW), done -> {}, refusals::add);
        open.saveThen(() -> refusals.add(Notice.of("done")), refusals::add);
        place.finish();
        assertThat(refusals).hasSize(2).noneMatch(why -> why.key().equals("done"));
        place.fail(false);
        assertThat(open.body()).isEqualTo(SteppedPlace.body("جديد"));
        assertThat(place.onDisk(story.id()).stage()).isEqualTo(Stage.DRAFT);
        place.unexpected.clear();
    }

    @Test
    void aListenerThatBreaksDoesNotStopTheSaving() {
        place.workplace().changes().onStory(id -> {
            throw new IllegalStateException("a view broke");
        });
        write("جديد");
        open.save();
        try {
            place.finish();
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("a view broke");
        }
        write("أجدّ");
        open.save();
        place.step(place.work);
        assertThat(diskText()).isEqualTo("أجدّ");
    }

    @Test
    void aTextThatBreaksWhileItIsReadIsReadAgain() {
        Body good = SteppedPlace.body("جديد");
        boolean[] broken = {true};
        open.textChanged(() -> {
            if (broken[0]) {
                throw new IllegalStateException("can't be read");
            }
            return good;
        });
        open.save();
        place.finish();
        assertThat(state()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(place.unexpected).hasSize(1);
        broken[0] = false;
        place.pass(SaveRhythm.AGAIN);
        place.finish();
        assertThat(diskText()).isEqualTo("جديد");
        place.unexpected.clear();
    }

    @Test
    void somebodyElsesTextIsKeptBesideOurs() {
        write("نصنا");
        Story theirs = place.onDisk(story.id());
        place.newsroom()
                .drafting(TestPlace.REPORTER)
                .keep(theirs, theirs.article().withBody(SteppedPlace.body("نصهم")));
        open.save();
        place.finish();
        assertThat(diskText()).isEqualTo("نصنا");
        assertThat(place.newsroom().library().stories().theirs(story.id()))
                .extracting(version -> version.article().body().plain())
                .containsExactly("نصهم");
    }

    @Test
    void aStoryThatWasOnlyMovedElsewhereIsNoConflict() {
        write("جديد");
        moved(place.onDisk(story.id()), Stage.REVIEW);
        open.save();
        place.finish();
        assertThat(diskText()).isEqualTo("جديد");
        assertThat(place.onDisk(story.id()).stage()).isEqualTo(Stage.REVIEW);
        assertThat(place.newsroom().library().stories().theirs(story.id())).isEmpty();
    }

    @Test
    void whatWasChangedElsewhereIsTakenOver() {
        moved(place.onDisk(story.id()), Stage.REVIEW);
        place.workplace().changes().changedMany();
        place.finish();
        assertThat(open.story()).isEqualTo(place.onDisk(story.id()));
        Story now = place.onDisk(story.id());
        place.newsroom().drafting(TestPlace.EDITOR).keep(now, now.article().withBody(SteppedPlace.body("من مكان آخر")));
        int turn = open.pageProperty().get().turn();
        place.workplace().changes().changed(story.id());
        place.finish();
        assertThat(open.body().plain()).isEqualTo("من مكان آخر");
        assertThat(open.pageProperty().get().turn()).isGreaterThan(turn);
    }

    @Test
    void wordsOnTheirWayAreNotSaidToBeSavedWhoeverSitsDownMeanwhile() {
        Story ready = place.story("جاهز", Stage.READY, "نص");
        open.open(ready);
        place.finish();
        write("جديد");
        place.pass(SaveRhythm.PAUSE);
        place.workplace().sitDown(TestPlace.REPORTER);
        assertThat(open.readOnlyProperty().get()).isPresent();
        assertThat(state()).isInstanceOf(SaveState.Writing.class);
        place.workplace().sitDown(TestPlace.EDITOR);
        assertThat(state()).isInstanceOf(SaveState.Writing.class);
        place.finish();
        assertThat(place.onDisk(ready.id()).article().body().plain()).isEqualTo("جديد");
        assertThat(state()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void wordsTypedWhileAVerbClosesTheStoryWaitForItToOpenAgain() {
        place.workplace().sitDown(TestPlace.REPORTER);
        open.perform(saved -> moved(saved, Stage.READY), done -> {}, refusals::add);
        write("كلمة أخيرة");
        place.finish();
        assertThat(open.readOnlyProperty().get()).isPresent();
        assertThat(state()).isInstanceOf(SaveState.NotSaved.class);
        place.pass(SaveRhythm.AGAIN);
        place.finish();
        assertThat(diskText()).isEqualTo("نص");
        open.perform(saved -> moved(saved, Stage.DRAFT), done -> {}, refusals::add);
        place.finish();
        place.pass(SaveRhythm.AGAIN);
        place.finish();
        assertThat(refusals).isEmpty();
        assertThat(diskText()).isEqualTo("كلمة أخيرة");
        assertThat(state()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void aFullDiskIsSaidAndWritingGoesOnUntilThereIsRoom() {
        try (SmallDisk disk = SmallDisk.mount(folder);
                SteppedPlace full = new SteppedPlace(disk.path(), TestPlace.EDITOR)) {
            OpenStory draft = new OpenStory(full.workplace());
            Story fresh = full.story("خبر", Stage.DRAFT, "نص");
            draft.open(fresh);
            full.finish();
            disk.fill(0);
            String text = "نص";
            for (int i = 0; i < 30 && !(draft.saveStateProperty().get() instanceof SaveState.NotSaved); i++) {
                text = text + " كلمة".repeat(2000) + i;
                Body now = SteppedPlace.body(text);
                draft.textChanged(() -> now);
                full.pass(SaveRhythm.PAUSE);
                full.finish();
            }
            assertThat(draft.saveStateProperty().get())
                    .isInstanceOfSatisfying(
                            SaveState.NotSaved.class,
                            state -> assertThat(state.why().key()).isEqualTo("store.disk-full"));
            assertThat(draft.body().plain()).isEqualTo(text);
            disk.clear();
            full.pass(SaveRhythm.AGAIN);
            full.finish();
            assertThat(draft.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
            assertThat(full.onDisk(fresh.id()).article().body().plain()).isEqualTo(text);
            assertThat(full.newsroom().library().problems()).isEmpty();
        }
    }

    @Test
    void manySavesThatWaitBecomeOne() {
        write("أول");
        open.save();
        for (int i = 0; i < 50; i++) {
            write("نص " + i);
            open.save();
            place.pass(SaveRhythm.STEADY);
        }
        int steps = 0;
        while (place.step(place.work)) {
            showResults();
            steps++;
        }
        assertThat(steps).isLessThanOrEqualTo(4);
        assertThat(diskText()).isEqualTo("نص 49");
    }

    private void showResults() {
        boolean more;
        do {
            more = place.step(place.screen);
        } while (more);
    }

    private Story moved(Story saved, Stage to) {
        var outcome = place.newsroom().reviewing(TestPlace.EDITOR).move(saved, to, "");
        if (outcome instanceof Workflow.Outcome.Moved moved) {
            return moved.story();
        }
        throw TahrirException.refused("workflow.no-such-move", "", "");
    }

    private void write(String text) {
        Body now = SteppedPlace.body(text);
        open.textChanged(() -> now);
    }

    private String diskText() {
        return place.onDisk(story.id()).article().body().plain();
    }

    private SaveState state() {
        return open.saveStateProperty().get();
    }
}
