package org.tahrir.store;

import java.sql.SQLException;

/// The rows of the two search tables, written with their story.
final class SearchRows {
    private static final Sql SQL = Sql.of("search");

    private SearchRows() {}

    static void add(Session session, long row, long titleRow, SearchText text) throws SQLException {
        session.run(SQL.get("add"), row, text.titleNormal(), text.bodyNormal(), text.titleStem(), text.bodyStem());
        session.run(SQL.get("add-title"), titleRow, text.headline());
    }

    static void remove(Session session, long row, long titleRow) throws SQLException {
        session.run(SQL.get("remove"), row);
        session.run(SQL.get("remove-title"), titleRow);
    }
}
