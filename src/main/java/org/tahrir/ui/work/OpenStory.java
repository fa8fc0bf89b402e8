package org.tahrir.ui.work;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Drafting;
import org.tahrir.notice.Notice;
import org.tahrir.text.Body;

/// The story on the paper: what is on the disk, what was changed since, and the saving of it. Lives on the screen's
/// thread; text is read and saved off it.
///
/// Fields change by [#edit]; text is told of by [#textChanged] as a snapshot that is read only when it is saved. Saving
/// starts when writing pauses, while it goes on at the latest within a second (see [SaveRhythm]), and at once by
/// [#save]. Verbs of the desk go through [#perform]: they find everything on the disk, and what is written meanwhile is
/// kept on top.
public final class OpenStory {
    /// A verb of the desk on a story as saved; gives the story as the verb left it.
    @FunctionalInterface
    public interface Verb {
        Story on(Story saved);
    }

    /// A text that was put on the paper, by opening a story or by a verb of the desk that changed it.
    ///
    /// @param body as it was then; who writes on the paper has the newer one
    /// @param turn counts the pages, so that no two are the same
    public record Page(StoryId story, Body body, int turn) {}

    private final Workplace workplace;
    private final OnPaper paper = new OnPaper();
    private final OneByOne steps = new OneByOne();
    private final Consumer<Runnable> saveStep = this::saveStep;
    private final Consumer<Runnable> lookStep = this::lookStep;
    private final Unsaved unsaved = new Unsaved();
    private final Saving saving;
    private @Nullable Story base;
    private boolean telling;

    public OpenStory(Workplace workplace) {
        this.workplace = workplace;
        this.saving = new Saving(workplace, paper, unsaved, this::saveByItself);
        workplace.personProperty().addListener((o, was, is) -> lookAtPen());
        workplace.changes().onAny(this::lookAgain);
    }

    /// The story with all its changed fields, or null when none is open. Its text is that of the last save: who writes
    /// on the paper has the newer one. Changes identity with every edit and save.
    public ReadOnlyObjectProperty<@Nullable Story> storyProperty() {
        return paper.story.getReadOnlyProperty();
    }

    public @Nullable Story story() {
        return paper.story.get();
    }

    /// The text to be shown, or null when no story is open. Another value, though it may be equal, whenever the text
    /// must be shown anew: never by writing and saving.
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return paper.page.getReadOnlyProperty();
    }

    /// The text as it stands now, saved or not.
    public Body body() {
        return paper.body();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return paper.saveState.getReadOnlyProperty();
    }

    /// Why this person may not write in the story now; empty when they may.
    public ReadOnlyObjectProperty<Optional<Notice>> readOnlyProperty() {
        return paper.readOnly.getReadOnlyProperty();
    }

    /// Whether there are words that are neither on the disk nor on their way to it.
    public boolean isUnsaved() {
        return !unsaved.isEmpty();
    }

    /// Puts another story on the paper; what was written in the one before is saved first. Words that can't be saved
    /// keep the paper: then nothing happens, and the save state says why.
    public void open(Story other) {
        saveThen(() -> {
            if (!isUnsaved() && !isShown(other)) {
                show(other);
            }
        });
    }

    /// Tells that the story on the paper is as an abrupt end of the program left it.
    public void recovered() {
        paper.recovered();
    }

    /// Clears the paper; what was written is saved first. Words that can't be saved keep it.
    public void close() {
        saveThen(() -> {
            if (!isUnsaved()) {
                clear();
            }
        });
    }

    /// Changes fields, related links or anything else than the text.
    public void edit(UnaryOperator<Article> change) {
        Story now = paper.story.get();
        if (now == null || paper.readOnly.get().isPresent()) {
            return;
        }
        Article changed = change.apply(now.article());
        if (!changed.equals(now.article())) {
            unsaved.edit(change);
            paper.story.set(now.withArticle(changed, workplace.clock().instant()));
            saving.wrote();
        }
    }

    /// Tells that the text was changed.
    ///
    /// @param snapshot gives the text as it is now; asked off the screen's thread, so it must not change any more
    public void textChanged(Supplier<Body> snapshot) {
        if (paper.story.get() == null || paper.readOnly.get().isPresent()) {
            return;
        }
        unsaved.text(snapshot);
        paper.wrote(snapshot);
        saving.wrote();
    }

    /// Hears before the story is saved by somebody's wish, handed to a verb or left: who holds a half-typed value gives
    /// it now by [#edit]. Saving by itself in a pause of writing asks nobody.
    ///
    /// @return ends the hearing
    public Runnable onSettle(Runnable giver) {
        return saving.onSettle(giver);
    }

    /// Saves at once what isn't on the disk yet.
    public void save() {
        saving.settle();
        saveByItself();
    }

    private void saveByItself() {
        steps.addOnce(saveStep);
    }

    /// Saves at once, then goes on. Does nothing more when it can't be saved: the save state says why.
    public void saveThen(Runnable next) {
        saveThen(next, why -> {});
    }

    /// Saves at once, then goes on.
    ///
    /// @param failed hears instead why it couldn't be saved; the words stay, and saving is tried again by itself
    public void saveThen(Runnable next, Consumer<Notice> failed) {
        saving.settle();
        steps.add(end -> saveStep(
                OneByOne.after(next, end),
                why -> OneByOne.after(() -> failed.accept(why), end).run()));
    }

    /// Does a verb of the desk on the story, after everything is on the disk.
    ///
    /// @param done hears of the story as the verb left it, once it is on the paper
    /// @param refused hears why it couldn't be done, or why what was written couldn't be saved before it
    public void perform(Verb verb, Consumer<Story> done, Consumer<Notice> refused) {
        saving.settle();
        steps.add(end -> {
            Runnable start = () -> performOnBase(verb, done, refused, end);
            if (paper.readOnly.get().isPresent()) {
                // nothing can be saved into it as it stands, and a verb may be what changes that
                start.run();
            } else {
                saveStep(
                        start,
                        why -> OneByOne.after(() -> refused.accept(why), end).run());
            }
        });
    }

    private void performOnBase(Verb verb, Consumer<Story> done, Consumer<Notice> refused, Runnable end) {
        Story saved = base;
        if (saved == null) {
            end.run();
            return;
        }
        off(
                () -> verb.on(saved),
                result -> {
                    adoptFromElsewhere(saved, result);
                    done.accept(result);
                },
                refused,
                end);
    }

    /// Does work off the screen's thread as the last part of a step.
    private <T> void off(Callable<T> work, Consumer<T> done, Consumer<Notice> failed, Runnable end) {
        workplace
                .background()
                .run(
                        work,
                        result -> OneByOne.after(() -> done.accept(result), end).run(),
                        why -> OneByOne.after(() -> failed.accept(why), end).run());
    }

    /// Whether it is what the paper shows already, or was before it was last saved.
    private boolean isShown(Story other) {
        return base != null && base.id().equals(other.id()) && other.edition() <= base.edition();
    }

    private void clear() {
        base = null;
        paper.clear();
    }

    private void show(Story other) {
        base = other;
        unsaved.clear();
        paper.show(other);
        lookAtPen();
        paper.turnTo(other);
    }

    private void lookAtPen() {
        Story now = paper.story.get();
        paper.pen(now == null ? Optional.empty() : Drafting.refusal(now, workplace.person()), unsaved);
    }

    private void saveStep(Runnable end) {
        saveStep(end, ignored -> end.run());
    }

    private void saveStep(Runnable next, Consumer<Notice> failed) {
        saving.save(base, this::adopt, next, failed);
    }

    /// Somebody else may have changed the story in the library, such as an export: then it is taken over.
    private void lookAgain() {
        if (!telling && base != null) {
            steps.addOnce(lookStep);
        }
    }

    private void lookStep(Runnable end) {
        Story known = base;
        if (known == null) {
            end.run();
            return;
        }
        off(
                () -> workplace.newsroom().library().stories().find(known.id()),
                found -> found.ifPresent(now -> takeOver(known, now)),
                ignored -> {},
                end);
    }

    private void takeOver(Story known, Story now) {
        boolean sameText = known.article().body().equals(now.article().body());
        // else the save that is due finds the conflict and keeps both
        if (now.edition() > known.edition() && (sameText || !unsaved.hasText())) {
            adoptFromElsewhere(known, now);
        }
    }

    /// What is typed in the moment in which a verb changes the text gives way to it.
    private void adoptFromElsewhere(Story before, Story after) {
        boolean otherText = !before.article().body().equals(after.article().body());
        if (otherText) {
            unsaved.dropText();
        }
        adopt(after);
        if (otherText) {
            paper.turnTo(after);
        }
    }

    /// Takes a story as it is on the disk now.
    private void adopt(Story saved) {
        base = saved;
        saving.show(saved);
        lookAtPen();
        telling = true;
        try {
            workplace.changes().changed(saved.id());
        } finally {
            telling = false;
        }
    }
}
