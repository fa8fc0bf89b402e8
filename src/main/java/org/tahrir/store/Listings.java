package org.tahrir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Correction;
import org.tahrir.article.Stage;
import org.tahrir.article.StoryId;
import org.tahrir.notice.TahrirException;

/// The lists of the desk: which stories they show in which order, and what they show of each. Made for libraries of a
/// hundred thousand stories.
public final class Listings {
    private static final Sql SQL = Sql.of("listings");
    private static final int MOST_WORDS = 4;

    private final Database database;

    Listings(Database database) {
        this.database = database;
    }

    /// How many stories stand where.
    public Tally tally() {
        return database.read(session -> new Tally(session.list(
                SQL.get("tally"),
                row -> new Tally.Heap(
                        StoryRows.stage(row.getString(1)), row.getString(2), row.getString(3), row.getInt(4)))));
    }

    /// The stories of a listing in their order.
    ///
    /// @param limit how many at most
    public StoryOrder order(Listing listing, int limit) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(listing.stages().stream().map(Stage::code).collect(Collectors.joining("\",\"", "[\"", "\"]")));
        values.add(listing.section());
        values.add(listing.owner());
        values.addAll(words(listing.headline()));
        values.add(limit);
        String statement = SQL.get("order-" + listing.sort().code());
        List<Long> rows = database.read(session -> session.list(statement, row -> row.getLong(1), values.toArray()));
        return new StoryOrder(rows.stream().mapToLong(row -> row).toArray());
    }

    /// What a list shows of some stories, by their places in the order; without those that are gone meanwhile.
    public Map<Integer, Listed> page(StoryOrder order, int from, int count) {
        String rows = Arrays.toString(order.rows(from, count));
        Map<Integer, Listed> page = new TreeMap<>();
        database.read(session ->
                session.list(SQL.get("page"), row -> page.put(from + row.getInt(13), listed(row)), rows));
        return page;
    }

    /// Where a story stands in an order.
    public OptionalInt place(StoryOrder order, StoryId id) {
        int place = database.read(
                        session -> session.first(SQL.get("row-of"), row -> row.getLong(1), (Object) Columns.of(id)))
                .map(order::indexOf)
                .orElse(-1);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private static List<String> words(String headline) {
        List<String> words =
                new ArrayList<>(Arrays.asList(Prepared.headlineKey(headline).split(" ", MOST_WORDS)));
        while (words.size() < MOST_WORDS) {
            words.add("");
        }
        return words;
    }

    private static Listed listed(ResultSet row) throws SQLException {
        String opening = row.getString(11);
        String kind = row.getString(12);
        return new Listed(
                StoryRows.summary(row),
                row.getString(10),
                opening == null ? "" : opening.strip(),
                held(row.getString(14)),
                kind == null ? null : correction(kind));
    }

    private static Listed.Held held(@Nullable String code) {
        return code == null ? Listed.Held.NOTHING : code.equals("table") ? Listed.Held.TABLE : Listed.Held.PICTURE;
    }

    private static Correction.Kind correction(String code) {
        for (Correction.Kind kind : Correction.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(code)) {
                return kind;
            }
        }
        throw TahrirException.unreadable("store.damaged-story");
    }
}
