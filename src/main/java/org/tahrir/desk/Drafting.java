package org.tahrir.desk;

import java.time.Clock;
import java.util.Map;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;
import org.tahrir.store.SaveOutcome;

/// Writing: the content of a story and its fields.
public final class Drafting {
    private final Library library;
    private final Clock clock;
    private final Person by;

    Drafting(Library library, Clock clock, Person by) {
        this.library = library;
        this.clock = clock;
        this.by = by;
    }

    /// Sets fields from what was typed, all of them or none.
    ///
    /// @param values by the names of [Fields]
    /// @throws TahrirException if a field or value is wrong, or this role may not write in the story's stage
    public Story set(Story story, Map<String, String> values) {
        Article article = story.article();
        for (Map.Entry<String, String> value : values.entrySet()) {
            article = Fields.set(article, value.getKey(), value.getValue());
        }
        return save(story, article);
    }

    /// Exchanges the text for that of a file that was read.
    public Story write(Story story, Arrival text) {
        mayWrite(story);
        text.media().forEach(library.media()::put);
        return save(story, story.article().withBody(text.article().body()));
    }

    /// Brings back the fields, text and related pieces of an earlier version; what is there now stays a version too.
    public Story restore(Story story, int number) {
        mayWrite(story);
        SaveOutcome outcome = library.revisions().restore(story.id(), number, by.name());
        return switch (outcome) {
            case SaveOutcome.Saved saved -> saved.story();
            case SaveOutcome.Conflict ignored ->
                throw TahrirException.refused("desk.conflict", story.article().headline());
        };
    }

    private Story save(Story story, Article article) {
        mayWrite(story);
        return Saving.save(library, story.withArticle(article, clock.instant()), by, Revision.Cause.FIELDS);
    }

    private void mayWrite(Story story) {
        if (story.stage() == Stage.TRASH) {
            throw TahrirException.refused("desk.in-trash", story.article().headline());
        }
        boolean editorsOnly = story.stage() == Stage.READY || story.stage() == Stage.EXPORTED;
        if (editorsOnly && by.role() != Role.EDITOR) {
            throw TahrirException.refused("workflow.editors-only");
        }
    }
}
