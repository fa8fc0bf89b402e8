package org.tahrir.store;

import java.util.List;
import org.tahrir.article.StoryId;

/// Which story leads to which, by related pieces and by links in the text. Written with each save.
public final class Links {
    private static final Sql SQL = Sql.of("links");

    private final Database database;

    Links(Database database) {
        this.database = database;
    }

    /// The stories of this library that lead to a story, newest modified first; it need not be here itself.
    public List<StoryId> linkingTo(StoryId target) {
        return database.read(
                session -> session.list(SQL.get("linking-to"), StoryRows::id, (Object) Columns.of(target)));
    }
}
