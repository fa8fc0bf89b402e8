package org.tahrir.ui.paper;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Correction;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;

/// What a person does with a story in the newsroom, as they call it: a move to a stage, or taking up what has gone out.
public enum StoryMove {
    SUBMIT(Stage.REVIEW, null),
    READY(Stage.READY, null),
    RETURN(Stage.RETURNED, null),
    DRAFT(Stage.DRAFT, null),
    RESTORE(null, null),
    CORRECT(null, Correction.Kind.CORRECT),
    UPDATE(null, Correction.Kind.UPDATE),
    KILL(null, Correction.Kind.KILL),
    TRASH(Stage.TRASH, null);

    private final @Nullable Stage stage;
    private final Correction.@Nullable Kind correction;

    StoryMove(@Nullable Stage stage, Correction.@Nullable Kind correction) {
        this.stage = stage;
        this.correction = correction;
    }

    /// Its name in the program: `submit`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where it leads a story; empty for one that takes up what has gone out, and for a story that isn't in the trash
    /// when it is RESTORE.
    Optional<Stage> target(Story story) {
        if (story.stage() == Stage.TRASH) {
            return this == RESTORE ? Optional.of(story.before()) : Optional.empty();
        }
        return Optional.ofNullable(stage);
    }

    /// What it tells readers, if it takes up what has gone out.
    Optional<Correction.Kind> correction() {
        return Optional.ofNullable(correction);
    }
}
