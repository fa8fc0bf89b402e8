package org.tahrir.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What SQLite finds wrong with a library file. Reads all of it.
final class Integrity {
    private Integrity() {}

    /// In SQLite's own words; nothing when the file is whole and every reference leads somewhere.
    static List<String> problems(Session session) throws SQLException {
        List<String> problems = new ArrayList<>(session.list("PRAGMA integrity_check", row -> row.getString(1)));
        problems.remove("ok");
        problems.addAll(session.list(
                "PRAGMA foreign_key_check",
                row -> row.getString(1) + " " + row.getLong(2) + " -> " + row.getString(3)));
        return List.copyOf(problems);
    }
}
