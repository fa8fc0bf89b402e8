package org.tahrir.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.tahrir.notice.TahrirException;

/// The steps from an empty file to the library of today, one numbered script each: V001 makes version 1 of version 0.
/// A script runs whole or not at all.
///
/// @param scripts the files in the order of their numbers
record Migrations(List<String> scripts) {
    static final Migrations ALL =
            new Migrations(List.of("V001__the_library.sql", "V002__the_desk.sql", "V003__the_quotes.sql"));

    Migrations {
        scripts = List.copyOf(scripts);
    }

    /// The version that this program reads and writes.
    int newest() {
        return scripts.size();
    }

    /// Whether a library lacks steps.
    ///
    /// @throws TahrirException REFUSED `store.newer` when a later program has written it; UNREADABLE `store.damaged`
    /// when
    ///     it has no version: a library is made whole or not at all
    boolean isBehind(Session session, Path file) throws SQLException {
        int version = version(session);
        if (version < 1) {
            throw LibraryFile.damaged(file);
        }
        refuseNewer(session, file);
        return version < newest();
    }

    /// @throws TahrirException REFUSED `store.newer` when a later program has written a library
    void refuseNewer(Session session, Path file) throws SQLException {
        int version = version(session);
        if (version > newest()) {
            throw TahrirException.refused("store.newer", file.toString(), version, newest());
        }
    }

    /// Takes the steps that are lacking, each in one transaction together with its number.
    void run(Session session) throws SQLException {
        for (int version = version(session); version < newest(); version++) {
            session.once("BEGIN IMMEDIATE");
            try {
                for (String statement : Sql.script(scripts.get(version))) {
                    session.once(statement);
                }
                session.once("PRAGMA user_version = " + (version + 1));
                session.once("COMMIT");
            } catch (SQLException e) {
                session.recover();
                throw e;
            }
        }
    }

    private static int version(Session session) throws SQLException {
        return Integer.parseInt(session.pragma("user_version"));
    }
}
