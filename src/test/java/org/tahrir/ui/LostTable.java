package org.tahrir.ui;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// A table of a library that another program has taken away, until this is closed.
public final class LostTable implements AutoCloseable {
    private final Path folder;
    private final String table;

    /// Takes the table away.
    ///
    /// @param folder the library’s folder
    public LostTable(Path folder, String table) {
        this.folder = folder;
        this.table = table;
        rename(table, table + "_lost");
    }

    @Override
    public void close() {
        rename(table + "_lost", table);
    }

    private void rename(String from, String to) {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                Statement statement = other.createStatement()) {
            statement.execute("pragma legacy_alter_table = on");
            statement.execute("alter table " + from + " rename to " + to);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
