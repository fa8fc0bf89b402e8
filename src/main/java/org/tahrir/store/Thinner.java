package org.tahrir.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;

/// Lets the histories of stories grow thinner with age, by the rule of [Thinning]: one story a transaction.
final class Thinner {
    /// How many states a story gets before its history is looked at again.
    static final int EVERY = 10;

    private static final Sql SQL = Sql.of("revisions");

    private final Database database;
    private final InstantSource clock;

    Thinner(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Goes through all stories in the background, one by one: whoever saves waits for one story at most. What isn't
    /// reached before the library is closed is left to the next time.
    void goThroughAll() {
        database.soon(session -> {
            Queue<Long> rows =
                    new ArrayDeque<>(session.list(SQL.get("long"), row -> row.getLong(1), Thinning.NEWEST + EVERY));
            database.soon(next -> goOn(next, rows));
        });
    }

    private void goOn(Session session, Queue<Long> rows) throws SQLException {
        Long row = rows.poll();
        if (row != null) {
            thin(session, row, clock.instant());
            database.soon(next -> goOn(next, rows));
        }
    }

    /// Drops what may go of one story, inside the transaction of whoever calls.
    static void thin(Session session, long row, Instant now) throws SQLException {
        List<Thinning.State> states = session.list(
                SQL.get("states"),
                found -> new Thinning.State(
                        found.getInt(1),
                        Columns.moment(found.getLong(2)),
                        Revision.Cause.valueOf(found.getString(3).toUpperCase(Locale.ROOT)),
                        found.getBoolean(4)),
                row);
        for (int number : Thinning.dropped(states, now)) {
            session.run(SQL.get("drop"), row, number);
        }
    }
}
