package org.tahrir.article;

import static org.tahrir.article.Role.EDITOR;
import static org.tahrir.article.Role.REPORTER;
import static org.tahrir.article.Stage.DRAFT;
import static org.tahrir.article.Stage.EXPORTED;
import static org.tahrir.article.Stage.READY;
import static org.tahrir.article.Stage.RETURNED;
import static org.tahrir.article.Stage.REVIEW;
import static org.tahrir.article.Stage.TRASH;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Which moves are open to whom: one table. A refused move is a value with every reason it was refused for.
public final class Workflow {
    /// What a move asks for besides the role.
    public enum Need {
        HEADLINE,
        TEXT,
        /// words to go with the move, such as why a story is returned
        REASON,
        /// the story has not gone out from here in a bundle, or readers were told that it is withdrawn
        NOT_LIVE,
        /// the story goes back to the stage it was thrown away from
        SAME_AS_BEFORE
    }

    /// One line of the table.
    public record Move(Stage from, Stage to, Set<Role> by, Set<Need> needs) {}

    /// What came of a wish to move a story.
    public sealed interface Outcome {
        record Moved(Story story) implements Outcome {}

        record Refused(List<Notice> reasons) implements Outcome {}

        /// The moved story.
        ///
        /// @throws TahrirException REFUSED for the first of the reasons if it wasn't moved
        default Story orThrow() {
            return switch (this) {
                case Moved moved -> moved.story();
                case Refused refused ->
                    throw new TahrirException(
                            TahrirException.Kind.REFUSED, refused.reasons().getFirst(), null);
            };
        }
    }

    private static final Set<Role> BOTH = Set.of(REPORTER, EDITOR);
    private static final Set<Role> EDITORS = Set.of(EDITOR);
    private static final Set<Need> NOTHING = Set.of();
    private static final Set<Need> A_STORY = Set.of(Need.HEADLINE, Need.TEXT);

    public static final List<Move> MOVES = List.of(
            new Move(DRAFT, REVIEW, BOTH, A_STORY),
            new Move(DRAFT, READY, EDITORS, A_STORY),
            new Move(DRAFT, TRASH, BOTH, NOTHING),
            new Move(REVIEW, DRAFT, BOTH, NOTHING),
            new Move(REVIEW, RETURNED, EDITORS, Set.of(Need.REASON)),
            new Move(REVIEW, READY, EDITORS, A_STORY),
            new Move(REVIEW, TRASH, EDITORS, NOTHING),
            new Move(RETURNED, DRAFT, BOTH, NOTHING),
            new Move(RETURNED, REVIEW, BOTH, A_STORY),
            new Move(RETURNED, READY, EDITORS, A_STORY),
            new Move(RETURNED, TRASH, BOTH, NOTHING),
            new Move(READY, DRAFT, EDITORS, Set.of(Need.NOT_LIVE)),
            new Move(READY, REVIEW, EDITORS, NOTHING),
            new Move(READY, RETURNED, EDITORS, Set.of(Need.REASON)),
            new Move(READY, TRASH, EDITORS, Set.of(Need.NOT_LIVE)),
            new Move(EXPORTED, TRASH, EDITORS, Set.of(Need.NOT_LIVE)),
            new Move(TRASH, DRAFT, BOTH, Set.of(Need.SAME_AS_BEFORE)),
            new Move(TRASH, REVIEW, BOTH, Set.of(Need.SAME_AS_BEFORE)),
            new Move(TRASH, RETURNED, BOTH, Set.of(Need.SAME_AS_BEFORE)),
            new Move(TRASH, READY, EDITORS, Set.of(Need.SAME_AS_BEFORE)),
            new Move(TRASH, EXPORTED, EDITORS, Set.of(Need.SAME_AS_BEFORE)));

    private Workflow() {}

    /// Moves a story, or says why not. Exporting isn't a move: only an export makes a story EXPORTED.
    ///
    /// @param reason what is said with the move, or ""
    public static Outcome move(Story story, Stage to, Role by, String reason) {
        List<Notice> refusals = refusals(story, to, by, reason);
        return refusals.isEmpty() ? new Outcome.Moved(story.moved(to, reason.strip())) : new Outcome.Refused(refusals);
    }

    /// Reopens a story that has gone out, as its next version; or says why not.
    ///
    /// @param correction what is done and the note for readers
    public static Outcome reopen(Story story, Role by, Correction correction) {
        List<Notice> refusals = new ArrayList<>();
        if (by != EDITOR) {
            refusals.add(Notice.of("workflow.editors-only"));
        }
        if (story.article().isKilled()) {
            refusals.add(Notice.of("workflow.killed"));
        } else if (story.stage() != EXPORTED
                && !(story.stage() == READY && story.published().isOut())) {
            refusals.add(Notice.of("workflow.not-exported", stage(story.stage())));
        }
        if (correction.note().isBlank()) {
            refusals.add(Notice.of("workflow.needs-note"));
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Article told = story.article().withCorrection(correction);
        return new Outcome.Moved(
                story.withArticle(told, correction.at().toInstant()).moved(READY, ""));
    }

    /// The stages this role could move the story to now, were a reason given.
    public static List<Stage> open(Story story, Role by) {
        return MOVES.stream()
                .map(Move::to)
                .distinct()
                .filter(to -> refusals(story, to, by, "-").isEmpty())
                .toList();
    }

    private static List<Notice> refusals(Story story, Stage to, Role by, String reason) {
        if (to == EXPORTED && story.stage() != TRASH) {
            return List.of(Notice.of("workflow.only-export"));
        }
        if (to == story.stage()) {
            return List.of(Notice.of("workflow.already-there", stage(to)));
        }
        for (Move move : MOVES) {
            if (move.from() == story.stage() && move.to() == to) {
                return refusals(move, story, by, reason);
            }
        }
        return List.of(Notice.of("workflow.no-such-move", stage(story.stage()), stage(to)));
    }

    private static List<Notice> refusals(Move move, Story story, Role by, String reason) {
        List<Notice> refusals = new ArrayList<>();
        if (!move.by().contains(by)) {
            refusals.add(Notice.of("workflow.editors-only"));
        }
        for (Need need : Need.values()) {
            if (move.needs().contains(need) && !isMet(need, story, move.to(), reason)) {
                refusals.add(refusal(need, story));
            }
        }
        return refusals;
    }

    private static boolean isMet(Need need, Story story, Stage to, String reason) {
        return switch (need) {
            case HEADLINE -> !story.article().headline().isBlank();
            case TEXT -> !story.article().body().isBlank();
            case REASON -> !reason.isBlank();
            case NOT_LIVE -> !story.published().isOut() || isWithdrawn(story);
            case SAME_AS_BEFORE -> story.before() == to;
        };
    }

    /// Whether the note that withdraws the story has gone out too: until then readers still have it.
    private static boolean isWithdrawn(Story story) {
        return story.article().isKilled()
                && story.published().told() >= story.article().corrections().size();
    }

    private static Notice refusal(Need need, Story story) {
        return switch (need) {
            case HEADLINE -> Notice.of("workflow.needs-headline");
            case TEXT -> Notice.of("workflow.needs-text");
            case REASON -> Notice.of("workflow.needs-reason");
            case NOT_LIVE -> Notice.of("workflow.is-live");
            case SAME_AS_BEFORE -> Notice.of("workflow.back-to", stage(story.before()));
        };
    }

    /// The stage's name in the reader's language.
    public static Notice stage(Stage stage) {
        return Notice.of("stage." + stage.code());
    }
}
