package org.tahrir.ui;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// A table of a library that another program takes away for a while.
public final class LostTable {
    private LostTable() {}

    /// Does something while the table is away.
    ///
    /// @param folder the library’s folder
    public static void during(Path folder, String table, Runnable action) {
        rename(folder, table, table + "_lost");
        try {
            action.run();
        } finally {
            rename(folder, table + "_lost", table);
        }
    }

    private static void rename(Path folder, String from, String to) {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                Statement statement = other.createStatement()) {
            statement.execute("pragma legacy_alter_table = on");
            statement.execute("alter table " + from + " rename to " + to);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
