package org.tahrir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;

/// What has gone out of the house, and when.
public final class Receipts {
    private static final Sql SQL = Sql.of("receipts");

    private record Line(long row, Receipt receipt) {}

    private final Database database;
    private final Stories stories;
    private final InstantSource clock;

    Receipts(Database database, Stories stories, InstantSource clock) {
        this.database = database;
        this.stories = stories;
        this.clock = clock;
    }

    /// Keeps a receipt and saves the stories that went out, as EXPORTED and with what of them is published now, in one
    /// transaction.
    ///
    /// @param last what must succeed too, done just before the transaction ends; if it throws, nothing is written
    /// @throws TahrirException REFUSED `store.conflict` when one was saved by somebody else meanwhile; nothing is
    /// written
    public void record(Receipt receipt, List<Story> exported, String author, Runnable last) {
        Storable.check("store.field-receipt", receipt.bundleId(), receipt.file(), receipt.sha256());
        List<Prepared> prepared = exported.stream()
                .map(story -> story.stage() == Stage.EXPORTED ? story : story.moved(Stage.EXPORTED, ""))
                .map(story -> stories.prepared(story, author))
                .toList();
        Instant now = clock.instant();
        database.change(session -> {
            for (Prepared story : prepared) {
                Stories.saveOrRefuse(session, story, author, Revision.Cause.EXPORT, now);
            }
            add(session, receipt);
            last.run();
        });
    }

    /// The receipts of the bundles that a story went out in, newest first.
    public List<Receipt> of(StoryId id) {
        return database.read(
                session -> whole(session, session.list(SQL.get("of"), Receipts::line, (Object) Columns.of(id))));
    }

    /// All receipts, newest first.
    public List<Receipt> all() {
        return database.read(session -> whole(session, session.list(SQL.get("all"), Receipts::line)));
    }

    private static void add(Session session, Receipt receipt) throws SQLException {
        long row = session.number(
                SQL.get("add"), receipt.bundleId(), Columns.of(receipt.at()), receipt.file(), receipt.sha256());
        int place = 0;
        for (Receipt.ExportedVersion story : receipt.stories()) {
            session.run(
                    SQL.get("add-story"),
                    row,
                    place++,
                    Columns.of(story.id()),
                    story.version(),
                    story.contentHash(),
                    story.action().code());
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong(1),
                new Receipt(
                        row.getString(2),
                        Columns.moment(row.getLong(3)),
                        row.getString(4),
                        row.getString(5),
                        List.of()));
    }

    private static List<Receipt> whole(Session session, List<Line> lines) throws SQLException {
        List<Receipt> receipts = new ArrayList<>();
        for (Line line : lines) {
            Receipt head = line.receipt();
            receipts.add(new Receipt(
                    head.bundleId(),
                    head.at(),
                    head.file(),
                    head.sha256(),
                    session.list(SQL.get("stories"), Receipts::exported, line.row())));
        }
        return receipts;
    }

    private static Receipt.ExportedVersion exported(ResultSet row) throws SQLException {
        return new Receipt.ExportedVersion(
                StoryRows.id(row), row.getInt(2), row.getString(3), StoryRows.action(row.getString(4)));
    }
}
