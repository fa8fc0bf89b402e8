package org.tahrir.ui.paper;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Correction;
import org.tahrir.article.Role;
import org.tahrir.article.Story;
import org.tahrir.article.Workflow;
import org.tahrir.desk.Reviewing;
import org.tahrir.notice.Notice;
import org.tahrir.ui.work.OnStory;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// The way of the open story through the newsroom: which moves are offered to this person, and the making of them.
public final class WorkflowModel {
    /// What came of a move.
    public sealed interface Answer {
        /// The story stands elsewhere now.
        ///
        /// @param undo puts it back, where the workflow allows that to the same person
        record Done(StoryMove move, Story story, Optional<Runnable> undo) implements Answer {}

        /// It stands where it stood, for all of these reasons.
        record Refused(List<Notice> reasons) implements Answer {}
    }

    private static final Set<String> UNFINISHED = Set.of("workflow.needs-headline", "workflow.needs-text");
    private static final OffsetDateTime NO_MOMENT = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    private final Workplace workplace;
    private final OpenStory open;
    private final ReadOnlyObjectWrapper<Set<StoryMove>> offered = new ReadOnlyObjectWrapper<>(Set.of());

    public WorkflowModel(Workplace workplace, OpenStory open) {
        this.workplace = workplace;
        this.open = open;
    }

    /// Keeps what is offered true to the story and the person from now on.
    public void follow(Ties ties) {
        ties.on(open.storyProperty(), story -> look());
        ties.on(workplace.personProperty(), person -> look());
    }

    /// The moves offered: all that the table opens to this role, also while headline or text are still missing.
    public ReadOnlyObjectProperty<Set<StoryMove>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    public BooleanBinding isOffered(StoryMove move) {
        return Bindings.createBooleanBinding(() -> offered.get().contains(move), offered);
    }

    /// The moves that most likely come next, the likeliest first; at most two.
    public List<StoryMove> likely() {
        Story story = open.story();
        if (story == null) {
            return List.of();
        }
        boolean editor = workplace.person().role() == Role.EDITOR;
        List<StoryMove> next = switch (story.stage()) {
            case DRAFT, RETURNED -> List.of(editor ? StoryMove.READY : StoryMove.SUBMIT);
            case REVIEW -> editor ? List.of(StoryMove.READY, StoryMove.RETURN) : List.of(StoryMove.DRAFT);
            case READY -> List.of();
            case EXPORTED -> List.of(StoryMove.CORRECT, StoryMove.UPDATE);
            case TRASH -> List.of(StoryMove.RESTORE);
        };
        return next.stream().filter(offered.get()::contains).toList();
    }

    /// Whether words go with a move: why it is returned, or what readers are told.
    public boolean needsWords(StoryMove move) {
        Story story = open.story();
        return story != null
                && (move.correction().isPresent()
                        || Workflow.MOVES.stream()
                                .anyMatch(line -> line.from() == story.stage()
                                        && Optional.of(line.to()).equals(move.target(story))
                                        && line.needs().contains(Workflow.Need.REASON)));
    }

    /// Makes a move once everything is on the disk.
    ///
    /// @param words why, or what readers are told; "" where nothing is said
    /// @param answered hears what came of it
    public void move(StoryMove move, String words, Consumer<Answer> answered) {
        List<Notice> refused = new ArrayList<>();
        AtomicReference<@Nullable Story> from = new AtomicReference<>();
        open.perform(
                saved -> {
                    from.set(saved);
                    return moved(outcome(move, saved, words), saved, refused);
                },
                story -> answered.accept(
                        refused.isEmpty()
                                ? new Answer.Done(move, story, undo(move, from.get(), story, answered))
                                : new Answer.Refused(List.copyOf(refused))),
                why -> answered.accept(new Answer.Refused(List.of(why))));
    }

    private Workflow.Outcome outcome(StoryMove move, Story saved, String words) {
        Reviewing reviewing = workplace.newsroom().reviewing(workplace.person());
        return move.correction()
                .map(kind -> reviewing.reopen(saved, kind, words))
                .orElseGet(() -> reviewing.move(saved, move.target(saved).orElseThrow(), words));
    }

    private static Story moved(Workflow.Outcome outcome, Story saved, List<Notice> refused) {
        return switch (outcome) {
            case Workflow.Outcome.Moved moved -> moved.story();
            case Workflow.Outcome.Refused reasons -> {
                refused.addAll(reasons.reasons());
                yield saved;
            }
        };
    }

    /// The way back, unless readers were told of the move or the workflow has none for this person.
    private Optional<Runnable> undo(StoryMove move, @Nullable Story before, Story after, Consumer<Answer> answered) {
        if (before == null || move.correction().isPresent()) {
            return Optional.empty();
        }
        Workflow.Outcome back =
                Workflow.move(after, before.stage(), workplace.person().role(), before.reason());
        return back instanceof Workflow.Outcome.Moved
                ? Optional.of(() -> putBack(after, before, answered))
                : Optional.empty();
    }

    /// The story may no longer be on the paper; one that was moved on meanwhile stays where it is.
    private void putBack(Story after, Story before, Consumer<Answer> answered) {
        OnStory.perform(
                after.id(),
                saved -> putBack(saved, after, before),
                workplace,
                open,
                why -> answered.accept(new Answer.Refused(List.of(why))));
    }

    private Story putBack(Story saved, Story after, Story before) {
        if (saved.stage() != after.stage()) {
            return saved;
        }
        Reviewing reviewing = workplace.newsroom().reviewing(workplace.person());
        return reviewing.move(saved, before.stage(), before.reason()).orThrow();
    }

    private void look() {
        Story story = open.story();
        Set<StoryMove> now = EnumSet.noneOf(StoryMove.class);
        if (story != null) {
            for (StoryMove move : StoryMove.values()) {
                if (isOpen(move, story)) {
                    now.add(move);
                }
            }
        }
        offered.set(now);
    }

    /// What is still missing in the story doesn't hide a move: whoever tries it is told.
    private boolean isOpen(StoryMove move, Story story) {
        return outcomeOfTrying(move, story)
                .map(outcome -> outcome instanceof Workflow.Outcome.Moved
                        || (outcome instanceof Workflow.Outcome.Refused refused
                                && refused.reasons().stream().allMatch(why -> UNFINISHED.contains(why.key()))))
                .orElse(false);
    }

    private Optional<Workflow.Outcome> outcomeOfTrying(StoryMove move, Story story) {
        Role role = workplace.person().role();
        return move.correction()
                .map(kind -> Workflow.reopen(story, role, new Correction(kind, "-", NO_MOMENT)))
                .or(() -> move.target(story).map(stage -> Workflow.move(story, stage, role, "-")));
    }
}
