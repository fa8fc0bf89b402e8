package org.tahrir.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Author;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Published;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;

/// What a save writes, inside the transaction of whoever calls: the story's row and text, its search rows, its links, a
/// revision when one is due, and its names for the desk's lists.
final class Saving {
    /// How long the writing of a story goes on before another of its states is kept.
    static final Duration BETWEEN_WRITINGS = Duration.ofMinutes(10);

    private static final Sql STORIES = Sql.of("stories");
    private static final Sql LINKS = Sql.of("links");
    private static final Sql REVISIONS = Sql.of("revisions");

    /// Where a story lies.
    private record Standing(long row, long edition, long titleRow) {}

    private record Last(int number, Instant at) {}

    private Saving() {}

    /// Writes a story unless somebody else has saved it since it was read.
    ///
    /// @throws TahrirException REFUSED `store.story-gone` when it was saved before but isn't here
    static SaveOutcome save(Session session, Prepared prepared, String author, Revision.Cause cause, Instant now)
            throws SQLException {
        Story story = prepared.story();
        Optional<Standing> standing = session.first(
                STORIES.get("standing"), row -> new Standing(row.getLong(1), row.getLong(2), row.getLong(3)), (Object)
                        Columns.of(story.id()));
        if (standing.isEmpty() && story.edition() != 0) {
            throw TahrirException.refused("store.story-gone", story.id().toString());
        }
        if (standing.isPresent() && standing.get().edition() != story.edition()) {
            return new SaveOutcome.Conflict(find(session, story));
        }
        Story saved = story.withEdition(story.edition() + 1);
        long titleRow = session.number(STORIES.get("next-title-row"));
        long row = writeRow(session, prepared, saved, titleRow, standing.orElse(null));
        if (standing.isPresent()) {
            SearchRows.remove(session, row, standing.get().titleRow());
        }
        if (saved.stage() != Stage.TRASH) {
            SearchRows.add(session, row, titleRow, prepared.search());
        }
        writeLinks(session, row, prepared, standing.isPresent());
        keepRevision(session, row, prepared, author, cause, now);
        if (cause == Revision.Cause.IMPORT || cause == Revision.Cause.EXPORT) {
            leaveTraces(session, row, prepared);
        }
        noteNames(session, saved);
        return new SaveOutcome.Saved(saved);
    }

    /// Keeps the state of a story as a revision, if its cause always makes one or the last is old enough.
    static void keepRevision(
            Session session, long row, Prepared prepared, String author, Revision.Cause cause, Instant now)
            throws SQLException {
        Optional<Last> last = session.first(
                REVISIONS.get("last"), found -> new Last(found.getInt(1), Columns.moment(found.getLong(2))), row);
        if (cause == Revision.Cause.WRITING
                && last.isPresent()
                && isRecent(last.get().at(), now)) {
            return;
        }
        int number = last.map(Last::number).orElse(0) + 1;
        session.run(
                REVISIONS.get("add"),
                row,
                number,
                Columns.of(now),
                author,
                cause.name().toLowerCase(java.util.Locale.ROOT),
                prepared.story().stage().code(),
                prepared.search().words(),
                prepared.packed().bytes());
        if (number % Thinner.EVERY == 0) {
            Thinner.thin(session, row, now);
        }
    }

    /// A clock put back must not stop history: a last state from the future counts as old.
    private static boolean isRecent(Instant last, Instant now) {
        return !now.isBefore(last) && Duration.between(last, now).compareTo(BETWEEN_WRITINGS) < 0;
    }

    private static Story find(Session session, Story story) throws SQLException {
        return session.first(STORIES.get("find"), StoryRows::story, (Object) Columns.of(story.id()))
                .orElseThrow();
    }

    private static long writeRow(
            Session session, Prepared prepared, Story story, long titleRow, @Nullable Standing standing)
            throws SQLException {
        Published published = story.published();
        @Nullable
        Object[] values = {
            story.edition(),
            story.stage().code(),
            story.before().code(),
            story.reason(),
            story.owner(),
            story.article().headline(),
            prepared.headlineKey(),
            story.article().filing().section(),
            story.article().origin().source(),
            story.article().origin().externalId(),
            prepared.fingerprint(),
            story.article().filing().breaking(),
            prepared.search().words(),
            Columns.of(story.created()),
            Columns.of(story.modified()),
            published.version(),
            published.contentHash(),
            published.action().code(),
            published.told(),
            titleRow,
            Columns.of(story.id())
        };
        session.run(STORIES.get(standing == null ? "insert" : "update"), values);
        long row = standing == null ? session.number(STORIES.get("inserted-row")) : standing.row();
        session.run(STORIES.get(standing == null ? "insert-content" : "update-content"), prepared.content(), row);
        return row;
    }

    private static void writeLinks(Session session, long row, Prepared prepared, boolean wasHere) throws SQLException {
        if (wasHere) {
            session.run(LINKS.get("clear"), row);
        }
        for (var target : prepared.targets()) {
            session.run(LINKS.get("add"), row, Columns.of(target));
        }
    }

    /// By its traces a story that comes in again is recognised, though it was edited meanwhile.
    private static void leaveTraces(Session session, long row, Prepared prepared) throws SQLException {
        session.run(STORIES.get("leave-trace"), Columns.trace(prepared.fingerprint()), row);
        session.run(
                STORIES.get("leave-trace"),
                Columns.trace(ContentHash.of(prepared.story().article())),
                row);
    }

    private static void noteNames(Session session, Story story) throws SQLException {
        DeskLists.note(session, DeskLists.Kind.SECTION, story.article().filing().section());
        DeskLists.note(session, DeskLists.Kind.SOURCE, story.article().origin().source());
        for (Author author : story.article().byline().authors()) {
            DeskLists.note(session, DeskLists.Kind.PERSON, author.name());
        }
    }
}
