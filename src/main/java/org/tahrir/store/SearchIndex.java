package org.tahrir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahrir.article.Stage;
import org.tahrir.text.ArabicAnalyzer;

/// Finds stories by what they say. Stories in the trash aren't found. Its rows are written with their story, in the
/// same transaction.
public final class SearchIndex {
    /// Told how far a rebuild has come.
    @FunctionalInterface
    public interface Progress {
        Progress NONE = (done, total) -> {};

        void at(int done, int total);
    }

    private static final Sql SQL = Sql.of("search");
    private static final Sql META = Sql.of("meta");
    private static final String ANALYZER = "analyzer";
    private static final int NEWEST_LOOKED_AT = 400;
    private static final int BATCH = 250;

    private record Ranked(long row, double score) {}

    private record Old(long row, long titleRow, Stage stage, String content) {}

    private final Database database;
    private final ArabicAnalyzer analyzer;

    SearchIndex(Database database, ArabicAnalyzer analyzer) {
        this.database = database;
        this.analyzer = analyzer;
    }

    /// The stories that fit best, best first: those with all the words, then, while there is room, those with any.
    /// `"two words"` must stand together as they are (spelling aside), `-word` must not be there. Nothing typed is an
    /// error; nothing to look for finds nothing.
    public List<Hit> search(String query, int limit) {
        SearchQuery wanted = SearchQuery.parse(query, analyzer);
        if (limit <= 0) {
            return List.of();
        }
        return database.read(session -> {
            Map<Long, Double> found = new LinkedHashMap<>();
            fill(session, wanted.all(), limit, found);
            fill(session, wanted.any(), limit, found);
            if (found.isEmpty()) {
                fill(session, wanted.loose(), limit, found);
            }
            List<Hit> hits = new ArrayList<>();
            for (Map.Entry<Long, Double> each : found.entrySet()) {
                session.first(SQL.get("hit"), row -> hit(row, wanted, each.getValue()), each.getKey())
                        .ifPresent(hits::add);
            }
            return hits;
        });
    }

    /// The stories whose headline has all the words typed, the last of which may be only begun; newest first.
    public List<Hit> typing(String query, int limit) {
        Optional<String> wanted = TypingQuery.of(query, analyzer);
        if (wanted.isEmpty() || limit <= 0) {
            return List.of();
        }
        return database.read(session -> session.list(
                SQL.get("typing"),
                row -> new Hit(StoryRows.id(row), row.getString(2), row.getString(3), "", 0, List.of()),
                wanted.get(),
                Math.max(limit, NEWEST_LOOKED_AT),
                limit));
    }

    /// Whether the rows were made by another version of the analyser than ours.
    boolean isOutdated() {
        String ours = String.valueOf(ArabicAnalyzer.VERSION);
        return !database.read(session -> session.first(META.get("get"), row -> row.getString(1), ANALYZER))
                .equals(Optional.of(ours));
    }

    /// Makes all rows anew, batch by batch: meanwhile stories can be saved and found. Ended before its end, it begins
    /// again when the library is next opened.
    void rebuild(Progress progress) {
        int total = Math.toIntExact(database.read(session -> session.number(SQL.get("count"))));
        long last = 0;
        int done = 0;
        while (true) {
            long after = last;
            List<Old> batch = database.write(session -> renew(session, after));
            if (batch.isEmpty()) {
                break;
            }
            last = batch.getLast().row();
            done += batch.size();
            progress.at(done, Math.max(done, total));
        }
        database.change(SearchIndex::noteVersion);
    }

    /// Writes down that the rows are of our version of the analyser.
    static void noteVersion(Session session) throws SQLException {
        session.run(META.get("set"), ANALYZER, String.valueOf(ArabicAnalyzer.VERSION));
    }

    private List<Old> renew(Session session, long after) throws SQLException {
        List<Old> batch = session.list(
                SQL.get("rows-after"),
                row -> new Old(row.getLong(1), row.getLong(2), StoryRows.stage(row.getString(3)), row.getString(4)),
                after,
                BATCH);
        for (Old old : batch) {
            SearchRows.remove(session, old.row(), old.titleRow());
            if (old.stage() != Stage.TRASH) {
                SearchText text = SearchText.of(ArticleCodec.read(old.content()), analyzer);
                SearchRows.add(session, old.row(), old.titleRow(), text);
            }
        }
        return batch;
    }

    /// Adds what a query finds behind what was found before; later ones never score above it.
    private static void fill(Session session, Optional<String> query, int limit, Map<Long, Double> found)
            throws SQLException {
        if (query.isEmpty() || found.size() >= limit) {
            return;
        }
        double ceiling =
                found.values().stream().mapToDouble(score -> score).min().orElse(Double.MAX_VALUE);
        List<Ranked> ranked = session.list(
                SQL.get("match"), row -> new Ranked(row.getLong(1), -row.getDouble(2)), query.get(), limit);
        for (Ranked each : ranked) {
            if (found.size() < limit) {
                found.putIfAbsent(each.row(), Math.min(each.score(), ceiling));
            }
        }
    }

    private Hit hit(ResultSet row, SearchQuery wanted, double score) throws SQLException {
        Snippet snippet = Snippet.of(ArticleCodec.read(row.getString(4)), wanted, analyzer);
        return new Hit(StoryRows.id(row), row.getString(2), row.getString(3), snippet.text(), score, snippet.marks());
    }
}
