package org.tahrir.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table of a damaged file, read from its beginning and from its end as far as that goes, and between the two by
/// every key that a row may have.
final class DamagedTable {
    /// Takes a row as columns by their names.
    @FunctionalInterface
    interface Taker {
        void take(Map<String, @Nullable Object> row) throws SQLException;
    }

    /// No row of ours is smaller, so that a file has no more keys than this allows.
    private static final int SMALLEST_ROW = 40;

    private final Session from;
    private final String table;
    private final long fileBytes;

    /// @param fileBytes the size of the damaged file
    DamagedTable(Session from, String table, long fileBytes) {
        this.from = from;
        this.table = table;
        this.fileBytes = fileBytes;
    }

    /// Reads a table that has numbers for keys.
    void byNumber(Taker taker) throws SQLException {
        long[] first = {0};
        if (readOn("SELECT rowid AS number, * FROM " + table + " ORDER BY rowid", first, taker)) {
            return;
        }
        long[] last = {first[0] + fileBytes / SMALLEST_ROW};
        long[] reached = {Long.MAX_VALUE};
        readOn(
                "SELECT rowid AS number, * FROM " + table + " WHERE rowid > " + first[0] + " ORDER BY rowid DESC",
                reached,
                taker);
        long end = reached[0] == Long.MAX_VALUE ? last[0] : reached[0];
        for (long number = first[0] + 1; number < end; number++) {
            readOn("SELECT rowid AS number, * FROM " + table + " WHERE rowid = ?", new long[1], taker, number);
        }
    }

    /// Reads a table that has other keys: forwards, and backwards if that broke off. A row may be given twice.
    ///
    /// @param key the columns of its key
    void byKey(String key, Taker taker) throws SQLException {
        String all = "SELECT 0 AS number, * FROM " + table + " ORDER BY ";
        if (!readOn(all + key, new long[1], taker)) {
            readOn(all + key.replace(",", " DESC,") + " DESC", new long[1], taker);
        }
    }

    /// Tells whether it came to the end, and how far.
    private boolean readOn(String sql, long[] reached, Taker taker, @Nullable Object... values) throws SQLException {
        SQLException[] refused = new SQLException[1];
        try {
            from.each(
                    sql,
                    row -> {
                        reached[0] = row.getLong(1);
                        try {
                            taker.take(columns(row));
                        } catch (SQLException e) {
                            refused[0] = e;
                            throw e;
                        }
                    },
                    values);
            return true;
        } catch (SQLException damaged) {
            if (refused[0] != null) {
                throw refused[0];
            }
            from.recover();
            return false;
        }
    }

    private static Map<String, @Nullable Object> columns(ResultSet row) throws SQLException {
        ResultSetMetaData names = row.getMetaData();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (int i = 2; i <= names.getColumnCount(); i++) {
            columns.put(names.getColumnName(i), row.getObject(i));
        }
        return columns;
    }
}
