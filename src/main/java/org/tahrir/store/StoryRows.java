package org.tahrir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.tahrir.article.Published;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.notice.TahrirException;

/// The rows of stories.sql as values.
final class StoryRows {
    private StoryRows() {}

    static Story story(ResultSet row) throws SQLException {
        return new Story(
                ArticleCodec.read(row.getString(12)),
                stage(row.getString(1)),
                stage(row.getString(2)),
                row.getString(3),
                row.getString(4),
                new Published(row.getInt(5), row.getString(6), action(row.getString(7)), row.getInt(8)),
                Columns.moment(row.getLong(9)),
                Columns.moment(row.getLong(10)),
                row.getLong(11));
    }

    static StorySummary summary(ResultSet row) throws SQLException {
        return new StorySummary(
                Columns.id(row.getBytes(1)),
                row.getString(2),
                row.getString(3),
                stage(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                Columns.moment(row.getLong(8)),
                row.getInt(9) == 1);
    }

    static StoryId id(ResultSet row) throws SQLException {
        return Columns.id(row.getBytes(1));
    }

    static Stage stage(String code) {
        return Stage.parse(code).orElseThrow(() -> TahrirException.unreadable("store.damaged-story"));
    }

    static Published.Action action(String code) {
        for (Published.Action action : Published.Action.values()) {
            if (action.code().equals(code)) {
                return action;
            }
        }
        throw TahrirException.unreadable("store.damaged-story");
    }
}
