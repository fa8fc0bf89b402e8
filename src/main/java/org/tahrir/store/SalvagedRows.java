package org.tahrir.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Published;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.ArabicAnalyzer;

/// The rows of a damaged library on their way into a new, empty one. A story whose text is damaged gets that of its
/// newest version; a text whose story is damaged becomes a draft; a row whose neighbours in other tables are lost is
/// left out.
final class SalvagedRows {
    private static final Sql SQL = Sql.of("salvage");
    private static final Sql COUNTS = Sql.of("checkup");
    private static final int CONSTRAINT = 19;

    private final Session from;
    private final Session to;
    private final long fileBytes;
    private final Map<Long, Article> orphans = new LinkedHashMap<>();
    private final List<String> lost = new ArrayList<>();
    private int fromVersions;

    private SalvagedRows(Session from, Session to, long fileBytes) {
        this.from = from;
        this.to = to;
        this.fileBytes = fileBytes;
    }

    /// What came over.
    ///
    /// @param fromVersions how many of the stories are as their newest version has them
    /// @param lost the headlines of stories without any text
    record Told(int stories, int versions, int fromVersions, List<String> lost) {}

    /// Copies what can be read, in one transaction.
    ///
    /// @param fileBytes the size of the damaged file
    /// @param now when texts without a story become drafts
    static Told copy(Session from, Session to, long fileBytes, Instant now, ArabicAnalyzer analyzer)
            throws SQLException {
        SalvagedRows rows = new SalvagedRows(from, to, fileBytes);
        to.once("BEGIN IMMEDIATE");
        rows.stories();
        rows.adoptOrphans(now, analyzer);
        for (String table : List.of("their_version", "house", "receipt")) {
            rows.table(table).byNumber(row -> rows.insert(table, row));
        }
        rows.keyed("story_trace", "trace, story");
        rows.keyed("story_link", "story, target");
        rows.keyed("media", "sha256");
        rows.keyed("desk_entry", "kind, name");
        rows.keyed("receipt_story", "receipt, place");
        to.once("COMMIT");
        return new Told(
                Math.toIntExact(to.number(COUNTS.get("stories"))),
                Math.toIntExact(to.number(COUNTS.get("versions"))),
                rows.fromVersions,
                List.copyOf(rows.lost));
    }

    private void stories() throws SQLException {
        table("story").byNumber(row -> {
            if (isStage(row.get("stage")) && isStage(row.get("before")) && isAction(row.get("published_action"))) {
                insert("story", row);
            }
        });
        table("story_content").byNumber(this::text);
        table("revision").byNumber(this::version);
        for (Map.Entry<Long, String> story : withoutText().entrySet()) {
            giveText(story.getKey(), story.getValue());
        }
    }

    private void text(Map<String, @Nullable Object> row) throws SQLException {
        Article article = row.get("content") instanceof String content ? read(content) : null;
        if (article != null && !insert("story_content", row)) {
            orphans.put(number(row, "story"), article);
        }
    }

    private void version(Map<String, @Nullable Object> row) throws SQLException {
        Article article = row.get("content") instanceof byte[] packed ? unpacked(packed) : null;
        boolean sound = isStage(row.get("stage")) && isCause(row.get("cause"));
        if (article != null && !(sound && insert("revision", row))) {
            orphans.putIfAbsent(number(row, "story"), article);
        }
    }

    private Map<Long, String> withoutText() throws SQLException {
        Map<Long, String> stories = new LinkedHashMap<>();
        to.each(SQL.get("without-text"), row -> stories.put(row.getLong(1), row.getString(2)));
        return stories;
    }

    private void giveText(long story, String headline) throws SQLException {
        var version = to.first(SQL.get("newest-version"), row -> Packed.text(row.getBytes(1)), story);
        if (version.isPresent()) {
            to.run(SQL.get("give-text"), story, version.get());
            fromVersions++;
        } else {
            to.run(SQL.get("drop-story"), story);
            lost.add(headline);
        }
    }

    /// A text is known by its own id: where that story is here after all, nothing is added.
    private void adoptOrphans(Instant now, ArabicAnalyzer analyzer) throws SQLException {
        for (Article article : orphans.values()) {
            Story draft = Story.fresh(article, Stage.DRAFT, "", now);
            Saving.save(to, Prepared.of(draft, analyzer), "", Revision.Cause.IMPORT, now);
        }
    }

    private DamagedTable table(String name) {
        return new DamagedTable(from, name, fileBytes);
    }

    private void keyed(String name, String key) throws SQLException {
        table(name).byKey(key, row -> insert(name, row));
    }

    /// Adds a row; false when the new library can't hold it.
    private boolean insert(String table, Map<String, @Nullable Object> row) throws SQLException {
        String columns = String.join(", ", row.keySet());
        String places = "?, ".repeat(row.size() - 1) + "?";
        try {
            return to.run(
                            "INSERT OR IGNORE INTO " + table + " (" + columns + ") VALUES (" + places + ")",
                            row.values().toArray())
                    > 0;
        } catch (SQLException unfit) {
            if ((unfit.getErrorCode() & 0xFF) == CONSTRAINT) {
                return false;
            }
            throw unfit;
        }
    }

    private static boolean isStage(@Nullable Object code) {
        return code instanceof String text && Stage.parse(text).isPresent();
    }

    private static boolean isAction(@Nullable Object code) {
        return Arrays.stream(Published.Action.values())
                .anyMatch(action -> action.code().equals(code));
    }

    private static boolean isCause(@Nullable Object code) {
        return Arrays.stream(Revision.Cause.values())
                .anyMatch(cause -> cause.name().toLowerCase(Locale.ROOT).equals(code));
    }

    private static @Nullable Article unpacked(byte[] packed) {
        try {
            return ArticleCodec.read(Packed.text(packed));
        } catch (TahrirException damaged) {
            return null;
        }
    }

    private static @Nullable Article read(String content) {
        try {
            return ArticleCodec.read(content);
        } catch (TahrirException damaged) {
            return null;
        }
    }

    private static long number(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Number number ? number.longValue() : 0;
    }
}
