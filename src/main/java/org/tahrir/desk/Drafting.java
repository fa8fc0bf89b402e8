package org.tahrir.desk;

import java.time.Clock;
import java.util.Map;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
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
        return save(story, with(story.article(), values));
    }

    /// Exchanges the text for that of a file that was read, and sets fields with it: all of it or nothing.
    ///
    /// @param values as for [#set]; may be empty
    public Story write(Story story, Arrival text, Map<String, String> values) {
        Pen.check(story, by);
        Article article = with(story.article().withBody(text.article().body()), values);
        text.media().forEach(library.media()::put);
        return save(story, article);
    }

    /// Brings back the fields, text and related pieces of an earlier version; what is there now stays a version too.
    public Story restore(Story story, int number) {
        Pen.check(story, by);
        SaveOutcome outcome = library.revisions().restore(story.id(), number, by.name());
        return switch (outcome) {
            case SaveOutcome.Saved saved -> saved.story();
            case SaveOutcome.Conflict ignored ->
                throw TahrirException.refused("desk.conflict", story.article().headline());
        };
    }

    private static Article with(Article article, Map<String, String> values) {
        Article changed = article;
        for (Map.Entry<String, String> value : values.entrySet()) {
            changed = Fields.set(changed, value.getKey(), value.getValue());
        }
        return changed;
    }

    private Story save(Story story, Article article) {
        Pen.check(story, by);
        return Saving.save(library, story.withArticle(article, clock.instant()), by, Revision.Cause.FIELDS);
    }
}
