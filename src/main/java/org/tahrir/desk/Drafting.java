package org.tahrir.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.Origin;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;
import org.tahrir.store.SaveOutcome;
import org.tahrir.store.TheirVersion;
import org.tahrir.text.BlockReturn;
import org.tahrir.text.Body;

/// Writing: the content of a story and its fields.
public final class Drafting {
    private final Library library;
    private final Clock clock;
    private final Supplier<StoryId> ids;
    private final Person by;

    Drafting(Library library, Clock clock, Supplier<StoryId> ids, Person by) {
        this.library = library;
        this.clock = clock;
        this.ids = ids;
        this.by = by;
    }

    /// Why a person may not write in a story as it stands; empty when they may.
    public static Optional<Notice> refusal(Story story, Person person) {
        return Pen.refusal(story, person);
    }

    /// A new, empty draft of this person, in the library from now on.
    ///
    /// @param language its BCP 47 tag, which decides the direction of its text
    public Story begin(String language) {
        Article empty = Article.of(ids.get(), "", Body.EMPTY);
        Article article = empty.withFiling(empty.filing().withLanguage(language));
        Story fresh = Story.fresh(article, Stage.DRAFT, by.name(), clock.instant());
        return Saving.save(library, fresh, by, Revision.Cause.CREATED);
    }

    /// Saves what was written so far. Somebody else's save meanwhile is an outcome: then nothing was written.
    ///
    /// @param from the story as it was last saved
    /// @throws TahrirException if this person may not write in the story's stage, or the disk refuses
    public SaveOutcome keep(Story from, Article article) {
        Pen.check(from, by);
        return library.stories().save(from.withArticle(article, clock.instant()), by.name(), Revision.Cause.WRITING);
    }

    /// Saves what was written in spite of somebody else's save, whose text is kept beside ours.
    ///
    /// @param theirs the story as they saved it
    /// @throws TahrirException if this person may not write in the story as they left it, or the disk refuses
    public Story keepBoth(Story theirs, Article ours) {
        Pen.check(theirs, by);
        library.stories().keepTheirs(theirs.id(), theirs.article(), theirs.modified(), theirs.owner());
        return Saving.save(library, theirs.withArticle(ours, clock.instant()), by, Revision.Cause.WRITING);
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
        return Saving.saved(library.revisions().restore(story.id(), number, by.name()), story);
    }

    /// The text of a story with one block of an earlier version in it again. Nothing is written yet.
    ///
    /// @param block counted among the blocks of that version's [Body#compact]
    /// @throws TahrirException if there is no such version any more
    public BlockReturn returned(Story story, int number, int block) {
        Story then = library.revisions()
                .at(story.id(), number)
                .orElseThrow(() ->
                        TahrirException.refused("store.no-revision", story.id().toString(), number));
        return BlockReturn.of(then.article().body(), story.article().body(), block);
    }

    /// Brings a block of an earlier version back into the text; what is there now stays a version too.
    public Story returnBlock(Story story, BlockReturn block) {
        return returnText(story, block.body());
    }

    /// Takes a block away again that was brought back, and leaves what was written since.
    ///
    /// @throws TahrirException if it was written in meanwhile
    public Story undoReturn(Story story, BlockReturn block) {
        Body text = block.undo(story.article().body());
        if (text.equals(story.article().body())) {
            throw TahrirException.refused("desk.block-rewritten");
        }
        return returnText(story, text);
    }

    private Story returnText(Story story, Body text) {
        Pen.check(story, by);
        return text.equals(story.article().body())
                ? story
                : Saving.saved(library.revisions().returnText(story, text, by.name()), story);
    }

    /// A draft that goes on with a story's matter: filed as it is, with it as the first related piece.
    ///
    /// @throws TahrirException if the story lies in the trash or was withdrawn
    public Story followUp(Story origin) {
        Article before = origin.article();
        RelatedLink back = Linking.linkTo(origin);
        Headlines headlines = before.headline().isBlank() ? Headlines.of("") : Headlines.of(followUpLine(before));
        Article article = Article.of(ids.get(), "", Body.EMPTY)
                .withHeadlines(headlines)
                .withFiling(Filing.DEFAULT
                        .withSection(before.filing().section())
                        .withLanguage(before.filing().language()))
                .withOrigin(Origin.NONE.withPlace(before.origin().place()))
                .withRelated(List.of(back));
        Story fresh = Story.fresh(article, Stage.DRAFT, by.name(), clock.instant());
        return Saving.save(library, fresh, by, Revision.Cause.CREATED);
    }

    /// Takes another desk's version in place of ours, or what was made of both. Ours stays a version.
    ///
    /// @param agreed what the story is from now on
    public Story settle(Story ours, TheirVersion theirs, Article agreed) {
        Pen.check(ours, by);
        return Saving.saved(library.revisions().settle(ours, theirs, agreed, by.name()), ours);
    }

    /// Keeps our version and lets go of another desk's.
    public void dropTheirs(Story ours, TheirVersion theirs) {
        library.stories().dropTheirs(ours.id(), theirs);
    }

    private static String followUpLine(Article before) {
        return new StoryLabels().text(before.filing().language(), Notice.of("desk.follow-up", before.headline()));
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
