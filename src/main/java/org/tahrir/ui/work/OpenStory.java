package org.tahrir.ui.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Drafting;
import org.tahrir.notice.Notice;
import org.tahrir.store.SaveOutcome;
import org.tahrir.text.Body;

/// The story on the paper: what is on the disk, what was changed since, and the saving of it. Lives on the screen's
/// thread; text is read and saved off it.
///
/// Fields change by [#edit]; text is told of by [#textChanged] as a snapshot that is read only when it is saved. Saving
/// starts when writing pauses for [#PAUSE], while it goes on at the latest after [#STEADY], and at once by [#save].
/// Verbs
/// of the desk go through [#perform]: they find everything on the disk, and what is written meanwhile is kept on top.
public final class OpenStory {
    /// A pause in writing after which it is saved.
    public static final Duration PAUSE = Duration.ofMillis(400);
    /// How long steady writing may go on unsaved.
    public static final Duration STEADY = Duration.ofMillis(800);
    /// How long to wait before a failed save is tried again.
    public static final Duration AGAIN = Duration.ofSeconds(3);

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
    private final ReadOnlyObjectWrapper<@Nullable Story> story = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>(new SaveState.Nothing());
    private final ReadOnlyObjectWrapper<Optional<Notice>> readOnly = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final OneByOne steps = new OneByOne();
    private final List<Runnable> givers = new ArrayList<>();
    private @Nullable Story base;
    private @Nullable Supplier<Body> text;
    private @Nullable Supplier<Body> written;
    private List<UnaryOperator<Article>> edits = new ArrayList<>();
    private int turns;
    private Runnable cancelPause = () -> {};
    private Runnable cancelSteady = () -> {};
    private boolean steadyRuns;

    public OpenStory(Workplace workplace) {
        this.workplace = workplace;
        workplace.personProperty().addListener((o, was, is) -> lookAtPen());
    }

    /// The story with all its changed fields, or null when none is open. Its text is that of the last save: who writes
    /// on the paper has the newer one. Changes identity with every edit and save.
    public ReadOnlyObjectProperty<@Nullable Story> storyProperty() {
        return story.getReadOnlyProperty();
    }

    public @Nullable Story story() {
        return story.get();
    }

    /// The text to be shown, or null when no story is open. Another value, though it may be equal, whenever the text
    /// must be shown anew: never by writing and saving.
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The text as it stands now, saved or not.
    public Body body() {
        Page shown = page.get();
        return written != null ? written.get() : shown != null ? shown.body() : Body.EMPTY;
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /// Why this person may not write in the story now; empty when they may.
    public ReadOnlyObjectProperty<Optional<Notice>> readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    /// Puts another story on the paper; what was written in the one before is saved first. Words that can't be saved
    /// keep the paper: then nothing happens, and the save state says why.
    public void open(Story other) {
        saveThen(() -> {
            if (!isDirty() && !isShown(other)) {
                show(other);
            }
        });
    }

    /// Clears the paper; what was written is saved first. Words that can't be saved keep it.
    public void close() {
        saveThen(() -> {
            if (!isDirty()) {
                clear();
            }
        });
    }

    /// Changes fields, related links or anything else than the text.
    public void edit(UnaryOperator<Article> change) {
        Story now = story.get();
        if (now == null || readOnly.get().isPresent()) {
            return;
        }
        Article changed = change.apply(now.article());
        if (!changed.equals(now.article())) {
            edits.add(change);
            story.set(now.withArticle(changed, workplace.clock().instant()));
            wrote();
        }
    }

    /// Tells that the text was changed.
    ///
    /// @param snapshot gives the text as it is now; asked off the screen's thread, so it must not change any more
    public void textChanged(Supplier<Body> snapshot) {
        if (story.get() == null || readOnly.get().isPresent()) {
            return;
        }
        text = snapshot;
        written = snapshot;
        wrote();
    }

    /// Hears before the story is saved by somebody's wish, handed to a verb or left: who holds a half-typed value gives
    /// it now by [#edit]. Saving by itself in a pause of writing asks nobody.
    ///
    /// @return ends the hearing
    public Runnable onSettle(Runnable giver) {
        givers.add(giver);
        return () -> givers.remove(giver);
    }

    /// Saves at once what isn't on the disk yet.
    public void save() {
        saveThen(() -> {});
    }

    /// Saves at once, then goes on.
    public void saveThen(Runnable next) {
        List.copyOf(givers).forEach(Runnable::run);
        thenSaved(next);
    }

    private void saveByItself() {
        thenSaved(() -> {});
    }

    private void thenSaved(Runnable next) {
        steps.add(end -> saveStep(() -> {
            next.run();
            end.run();
        }));
    }

    /// Does a verb of the desk on the story, after everything is on the disk.
    ///
    /// @param done hears of the story as the verb left it, once it is on the paper
    /// @param refused hears why it couldn't be done
    public void perform(Verb verb, Consumer<Story> done, Consumer<Notice> refused) {
        List.copyOf(givers).forEach(Runnable::run);
        steps.add(end -> saveStep(() -> {
            Story saved = base;
            if (saved == null) {
                end.run();
                return;
            }
            workplace
                    .background()
                    .run(
                            () -> verb.on(saved),
                            result -> {
                                adoptFromVerb(saved, result);
                                done.accept(result);
                                end.run();
                            },
                            why -> {
                                refused.accept(why);
                                end.run();
                            });
        }));
    }

    /// Whether it is what the paper shows already, or was before it was last saved.
    private boolean isShown(Story other) {
        return base != null && base.id().equals(other.id()) && other.edition() <= base.edition();
    }

    private void clear() {
        base = null;
        written = null;
        story.set(null);
        page.set(null);
        saveState.set(new SaveState.Nothing());
        readOnly.set(Optional.empty());
    }

    private void show(Story other) {
        base = other;
        text = null;
        edits.clear();
        story.set(other);
        saveState.set(new SaveState.Saved(other.modified()));
        lookAtPen();
        turnTo(other);
    }

    private void turnTo(Story shown) {
        text = null;
        written = null;
        page.set(new Page(shown.id(), shown.article().body(), ++turns));
    }

    private void lookAtPen() {
        Story now = story.get();
        Optional<Notice> why = now == null ? Optional.empty() : Drafting.refusal(now, workplace.person());
        readOnly.set(why);
        if (why.isPresent()) {
            saveState.set(new SaveState.ReadOnly(why.get()));
        } else if (saveState.get() instanceof SaveState.ReadOnly && now != null) {
            saveState.set(new SaveState.Saved(now.modified()));
        }
    }

    private boolean isDirty() {
        return text != null || !edits.isEmpty();
    }

    private void wrote() {
        saveState.set(new SaveState.Writing());
        cancelPause.run();
        cancelPause = workplace.delays().after(PAUSE, this::saveByItself);
        if (!steadyRuns) {
            steadyRuns = true;
            cancelSteady = workplace.delays().after(STEADY, this::saveByItself);
        }
    }

    /// Saves if something isn't saved, then goes on; on failure tries again later and goes on too, with nothing lost.
    private void saveStep(Runnable next) {
        cancelPause.run();
        cancelSteady.run();
        steadyRuns = false;
        Story from = base;
        Story now = story.get();
        if (!isDirty() || from == null || now == null) {
            next.run();
            return;
        }
        Supplier<Body> snapshot = text;
        List<UnaryOperator<Article>> handedOver = edits;
        edits = new ArrayList<>();
        text = null;
        workplace
                .background()
                .run(
                        () -> keep(from, now.article(), snapshot),
                        saved -> {
                            adopt(saved);
                            next.run();
                        },
                        why -> {
                            text = text == null ? snapshot : text;
                            edits.addAll(0, handedOver);
                            saveState.set(new SaveState.NotSaved(why));
                            cancelPause = workplace.delays().after(AGAIN, this::saveByItself);
                            next.run();
                        });
    }

    private Story keep(Story from, Article fields, @Nullable Supplier<Body> snapshot) {
        Article whole = snapshot == null ? fields : fields.withBody(snapshot.get());
        SaveOutcome outcome = workplace.newsroom().drafting(workplace.person()).keep(from, whole);
        return switch (outcome) {
            case SaveOutcome.Saved saved -> saved.story();
            case SaveOutcome.Conflict conflict ->
                workplace.newsroom().drafting(workplace.person()).keepBoth(conflict.theirs(), whole);
        };
    }

    /// What is typed in the moment in which a verb changes the text gives way to it.
    private void adoptFromVerb(Story before, Story after) {
        boolean otherText = !before.article().body().equals(after.article().body());
        if (otherText) {
            text = null;
        }
        adopt(after);
        if (otherText) {
            turnTo(after);
        }
    }

    /// Takes a story as it is on the disk now, with the fields that were changed since it was handed over on top.
    private void adopt(Story saved) {
        base = saved;
        Article article = saved.article();
        for (UnaryOperator<Article> edit : edits) {
            article = edit.apply(article);
        }
        story.set(
                edits.isEmpty()
                        ? saved
                        : saved.withArticle(article, workplace.clock().instant()));
        if (!isDirty()) {
            saveState.set(new SaveState.Saved(workplace.clock().instant()));
        }
        lookAtPen();
        workplace.changes().changed(saved.id());
    }
}
