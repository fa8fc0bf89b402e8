package org.tahrir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tahrir.article.Article;
import org.tahrir.article.Clearance;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Origin;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.ArabicAnalyzer;
import org.tahrir.text.Body;

/// The history of stories. A revision holds a whole content; none is ever changed or lost by restoring another.
public final class Revisions {
    private static final Sql SQL = Sql.of("revisions");
    private static final Sql STORIES = Sql.of("stories");
    private static final Sql THEIRS = Sql.of("theirs");

    private record State(Instant at, Stage stage, Article article) {}

    private final Database database;
    private final InstantSource clock;
    private final ArabicAnalyzer analyzer;

    Revisions(Database database, InstantSource clock, ArabicAnalyzer analyzer) {
        this.database = database;
        this.clock = clock;
        this.analyzer = analyzer;
    }

    /// The revisions of a story, newest first; none when it isn't here.
    public List<Revision> of(StoryId id) {
        return database.read(session -> session.list(SQL.get("of"), Revisions::revision, (Object) Columns.of(id)));
    }

    /// A story as a revision has it: content and stage of then, `modified` when it was kept, all else as today.
    public Optional<Story> at(StoryId id, int number) {
        return database.read(session -> {
            Optional<State> state = state(session, id, number);
            Optional<Story> today = today(session, id);
            if (state.isEmpty() || today.isEmpty()) {
                return Optional.<Story>empty();
            }
            Story now = today.get();
            State then = state.get();
            return Optional.of(new Story(
                    then.article(),
                    then.stage(),
                    then.stage(),
                    now.reason(),
                    now.owner(),
                    now.published(),
                    now.created(),
                    then.at(),
                    now.edition()));
        });
    }

    /// Brings back the headlines, fields, text and related pieces of a revision, as a new revision. What the story was
    /// before is kept as one too. The stage and what readers know (version, corrections, date and address of
    /// publication) stay, and so do the lawyers' and the editor's hold.
    ///
    /// @throws TahrirException REFUSED `store.no-revision` when there is no such revision
    public SaveOutcome restore(StoryId id, int number, String author) {
        Storable.check("store.field-author", author);
        Instant now = clock.instant();
        return database.write(session -> {
            Story today = today(session, id).orElseThrow(() -> missing(id, number));
            State then = state(session, id, number).orElseThrow(() -> missing(id, number));
            Prepared before = Prepared.of(today, analyzer);
            long row = session.number(STORIES.get("standing"), (Object) Columns.of(id));
            Saving.keepRevision(session, row, before, author, Revision.Cause.BEFORE_RESTORE, now);
            Story restored = today.withArticle(restored(then.article(), today.article()), now);
            return Saving.save(session, Prepared.of(restored, analyzer), author, Revision.Cause.RESTORE, now);
        });
    }

    /// Gives a story another text, into which something of an earlier state was brought back. What it was before is
    /// kept as a revision, unless the last one has the very same content.
    public SaveOutcome returnText(Story story, Body text, String author) {
        Storable.check("store.field-author", author);
        Instant now = clock.instant();
        Prepared before = Prepared.of(story, analyzer);
        Prepared after = Prepared.of(story.withArticle(story.article().withBody(text), now), analyzer);
        return database.write(session -> {
            Story today = today(session, story.id()).orElseThrow(() -> missing(story.id(), 0));
            if (today.edition() != story.edition()) {
                return new SaveOutcome.Conflict(today);
            }
            long row = session.number(STORIES.get("standing"), (Object) Columns.of(story.id()));
            if (!isKept(session, row, before)) {
                Saving.keepRevision(session, row, before, author, Revision.Cause.BEFORE_RESTORE, now);
            }
            return Saving.save(session, after, author, Revision.Cause.RESTORE, now);
        });
    }

    /// Ends the difference with another desk's version: the story gets the content agreed on, theirs is let go. What it
    /// was before is kept as a revision; stage, what readers know and holds stay as in [#restore].
    ///
    /// @param agreed theirs, or what was made of both
    public SaveOutcome settle(Story story, TheirVersion theirs, Article agreed, String author) {
        Storable.check("store.field-author", author);
        Instant now = clock.instant();
        Prepared before = Prepared.of(story, analyzer);
        Prepared after = Prepared.of(story.withArticle(restored(agreed, story.article()), now), analyzer);
        return database.write(session -> {
            Story today = today(session, story.id()).orElseThrow(() -> missing(story.id(), 0));
            if (today.edition() != story.edition()) {
                return new SaveOutcome.Conflict(today);
            }
            long row = session.number(STORIES.get("standing"), (Object) Columns.of(story.id()));
            Saving.keepRevision(session, row, before, author, Revision.Cause.BEFORE_RESTORE, now);
            session.run(THEIRS.get("drop"), Columns.of(story.id()), ContentHash.of(theirs.article()));
            return Saving.save(session, after, author, Revision.Cause.IMPORT, now);
        });
    }

    /// Gives a revision a name, or takes it with "".
    ///
    /// @throws TahrirException REFUSED `store.no-revision` when there is no such revision
    public void call(StoryId id, int number, String name) {
        Storable.check("store.field-name", name);
        database.change(session -> {
            if (session.run(SQL.get("call"), name, Columns.of(id), number) == 0) {
                throw missing(id, number);
            }
        });
    }

    /// Hands out all revisions of a story from the first to the last, each with its whole content as one line of JSON.
    ///
    /// @param lines takes each line, without its end, while the library is being read
    /// @return how many there are
    public int write(StoryId id, Consumer<String> lines) {
        return database.read(session -> session.list(
                        SQL.get("contents"),
                        row -> {
                            lines.accept(RevisionJson.line(revision(row), Packed.text(row.getBytes(8))));
                            return row.getInt(1);
                        },
                        (Object) Columns.of(id)))
                .size();
    }

    private static boolean isKept(Session session, long row, Prepared story) throws SQLException {
        return session.first(SQL.get("last-content"), found -> found.getBytes(1), row)
                .filter(last -> Arrays.equals(last, story.packed().bytes()))
                .isPresent();
    }

    private static Article restored(Article then, Article today) {
        Origin origin = today.origin().date() == null
                ? then.origin()
                : then.origin().withDate(today.origin().date());
        Clearance clearance = new Clearance(
                then.clearance().rights(),
                then.clearance().embargo(),
                then.clearance().note(),
                today.clearance().legal(),
                today.clearance().hold());
        return new Article(
                today.id(),
                then.headlines(),
                then.body(),
                then.byline(),
                origin,
                then.filing(),
                clearance,
                then.related(),
                today.corrections(),
                today.address());
    }

    private static Optional<Story> today(Session session, StoryId id) throws SQLException {
        return session.first(STORIES.get("find"), StoryRows::story, (Object) Columns.of(id));
    }

    private static Optional<State> state(Session session, StoryId id, int number) throws SQLException {
        return session.first(
                SQL.get("at"),
                row -> new State(
                        Columns.moment(row.getLong(1)),
                        StoryRows.stage(row.getString(2)),
                        ArticleCodec.read(Packed.text(row.getBytes(3)))),
                Columns.of(id),
                number);
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getInt(1),
                Columns.moment(row.getLong(2)),
                row.getString(3),
                Revision.Cause.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                StoryRows.stage(row.getString(5)),
                row.getString(6),
                row.getInt(7));
    }

    private static TahrirException missing(StoryId id, int number) {
        return TahrirException.refused("store.no-revision", id.toString(), number);
    }
}
