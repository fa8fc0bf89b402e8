package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.bundle.BundleCheck;
import org.tahrir.settings.Theme;
import org.tahrir.ui.work.Target;

/// A draft goes to another desk as a bundle, is written on at both, comes back, and the two versions are laid side by
/// side.
final class HandoverSteps {
    private static final String OUR_WORDS = " 1,500";
    private static final String THEIR_WORDS = " 2.5%";

    private final AtTheKeyboard ours;
    private final Path folder;
    private final String headline;
    private final Consumer<String> done;

    /// Steps at our desk.
    ///
    /// @param done hears of each step that is seen at our desk
    HandoverSteps(AtTheKeyboard ours, Path folder, String headline, Consumer<String> done) {
        this.ours = ours;
        this.folder = folder;
        this.headline = headline;
        this.done = done;
    }

    void follow(String tag) {
        Story draft = writeDraft();
        Path there = handOver(ours, "there.zip");
        done.accept("handed-over");
        ours.click(ours.words().text("publish.done"));
        Path back = workOnItElsewhere(there, draft, tag);
        appendToHeadline(ours, draft, OUR_WORDS);
        takeBack(back, draft);
        compare(draft);
    }

    private Story writeDraft() {
        Story before = ours.saved();
        ours.command("story.new");
        ours.until(
                "an empty story is open",
                () -> ours.window.openStory().story() != null && !ours.isOnPaper(before.id()));
        Screen.pulses(3);
        ours.type(headline);
        ours.press(KeyCode.ENTER, KeyCode.ENTER);
        ours.press(KeyCode.ENTER);
        ours.type(headline + ".");
        ours.untilSaved();
        assertThat(ours.saved().article().headline()).isEqualTo(headline);
        return ours.saved();
    }

    private Path handOver(AtTheKeyboard desk, String name) {
        Path file = folder.resolve(name);
        desk.outside.target = Optional.of(file);
        desk.command("desk.hand-over");
        desk.untilSeen(headline);
        desk.click(desk.words().text("publish.change"));
        desk.click(desk.words().text("publish.hand-over", 1));
        desk.untilSeen(desk.words().text("publish.verified"));
        assertThat(Files.exists(file)).isTrue();
        assertThat(BundleCheck.verify(file, false).problems()).isEmpty();
        return file;
    }

    private Path workOnItElsewhere(Path bundle, Story draft, String tag) {
        TestPlace place = new TestPlace(
                folder.resolve("elsewhere"), TestPlace.EDITOR, ours.words().language());
        try (AtTheKeyboard theirs = new AtTheKeyboard(place, folder, Theme.LIGHT, 1440, 900)) {
            theirs.drop(bundle);
            theirs.until("it is on their paper", () -> theirs.isOnPaper(draft.id()));
            theirs.shot("day-" + tag + "-elsewhere");
            assertThat(theirs.saved().stage()).isEqualTo(Stage.DRAFT);
            assertThat(theirs.saved().article().headline()).isEqualTo(headline);
            appendToHeadline(theirs, draft, THEIR_WORDS);
            return handOver(theirs, "back.zip");
        }
    }

    private void appendToHeadline(AtTheKeyboard desk, Story draft, String words) {
        desk.until("no sheet", () -> !desk.window.chrome().sheets().isOpen());
        Screen.run(() -> desk.window.open(draft.id(), new Target.Headline()));
        Screen.pulses(3);
        desk.press(KeyCode.END);
        desk.type(words);
        desk.untilSaved();
        assertThat(desk.saved().article().headline()).isEqualTo(headline + words);
    }

    private void takeBack(Path bundle, Story draft) {
        ours.drop(bundle);
        ours.untilSeen(ours.words().text("intake.verdict.theirs"));
        done.accept("came-back");
        assertThat(ours.place.newsroom().library().stories().theirs(draft.id())).hasSize(1);
        assertThat(ours.saved().article().headline()).isEqualTo(headline + OUR_WORDS);
    }

    private void compare(Story draft) {
        ours.click(ours.words().text("intake.compare"));
        ours.until("it is on our paper", () -> ours.isOnPaper(draft.id()));
        ours.click(ours.words().text("paper.compare"));
        ours.untilSeen(ours.words().text("paper.settle.theirs"));
        assertThat(ours.seen()).contains(OUR_WORDS.strip(), THEIR_WORDS.strip());
        done.accept("both-versions");
        ours.click(ours.words().text("paper.settle.theirs"));
        ours.until("theirs is taken", () -> ours.saved().article().headline().equals(headline + THEIR_WORDS));
        done.accept("settled");
        assertThat(ours.place.newsroom().library().stories().theirs(draft.id())).isEmpty();
        assertThat(ours.place.workplace().person().role()).isEqualTo(Role.EDITOR);
    }
}
