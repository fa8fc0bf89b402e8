package org.tahrir.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.tahrir.article.Correction;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.Workflow;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;

/// Moving stories through the newsroom's stages.
public final class Reviewing {
    private final Library library;
    private final Clock clock;
    private final Person by;

    Reviewing(Library library, Clock clock, Person by) {
        this.library = library;
        this.clock = clock;
        this.by = by;
    }

    /// Moves a story to a stage, if the workflow and the role allow.
    ///
    /// @param reason what is said with the move, or ""
    public Workflow.Outcome move(Story story, Stage to, String reason) {
        return saved(Workflow.move(story, to, by.role(), reason), Revision.Cause.STAGE);
    }

    /// Takes up a story that has gone out again, as its next version, with a note for readers.
    public Workflow.Outcome reopen(Story story, Correction.Kind kind, String note) {
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
        Correction correction = new Correction(kind, note.strip(), now);
        return saved(Workflow.reopen(story, by.role(), correction), cause(kind));
    }

    private static Revision.Cause cause(Correction.Kind kind) {
        return switch (kind) {
            case CORRECT -> Revision.Cause.CORRECTION;
            case UPDATE -> Revision.Cause.UPDATE;
            case KILL -> Revision.Cause.WITHDRAWAL;
        };
    }

    private Workflow.Outcome saved(Workflow.Outcome outcome, Revision.Cause cause) {
        return switch (outcome) {
            case Workflow.Outcome.Refused refused -> refused;
            case Workflow.Outcome.Moved moved ->
                new Workflow.Outcome.Moved(Saving.save(library, moved.story(), by, cause));
        };
    }
}
