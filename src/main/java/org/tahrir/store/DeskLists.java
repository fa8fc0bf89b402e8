package org.tahrir.store;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.tahrir.article.House;
import org.tahrir.text.ArabicAnalyzer;

/// What the desk chooses from: its sections, sources and people, and the house's own settings. Names that a saved story
/// uses come in by themselves.
public final class DeskLists {
    /// The lists.
    public enum Kind {
        SECTION,
        SOURCE,
        PERSON
    }

    private static final Sql SQL = Sql.of("lists");

    private final Database database;

    DeskLists(Database database) {
        this.database = database;
    }

    /// The names of a list in the order of their letters, hamza and tashkeel aside.
    public List<String> names(Kind kind) {
        List<String> names =
                database.read(session -> session.list(SQL.get("names"), row -> row.getString(1), code(kind)));
        return names.stream()
                .sorted(Comparator.<String, String>comparing(ArabicAnalyzer::normalize)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// Adds a name; one that is there already, or is blank, changes nothing.
    public void add(Kind kind, String name) {
        Storable.check("store.field-name", name);
        database.change(session -> note(session, kind, name));
    }

    /// Takes a name off a list; stories keep it, and their next save brings it back.
    public void remove(Kind kind, String name) {
        database.change(session -> session.run(SQL.get("remove"), code(kind), name.strip()));
    }

    /// Puts another name in the place of one, in one transaction; stories keep the one they have.
    ///
    /// @return false, and nothing is changed, if the other is on the list already or is blank
    public boolean rename(Kind kind, String was, String is) {
        Storable.check("store.field-name", is);
        String name = is.strip();
        return database.write(session -> {
            boolean free = !name.isEmpty()
                    && !session.list(SQL.get("names"), row -> row.getString(1), code(kind))
                            .contains(name);
            if (free) {
                session.run(SQL.get("remove"), code(kind), was.strip());
                note(session, kind, name);
            }
            return free;
        });
    }

    public House house() {
        return database.read(DeskLists::read);
    }

    /// Changes what the house decides, as it stands at that moment.
    ///
    /// @return whether that made a difference
    public boolean changeHouse(UnaryOperator<House> change) {
        return database.write(session -> {
            House before = read(session);
            House after = change.apply(before);
            if (after.equals(before)) {
                return false;
            }
            Storable.check("store.field-house", after.site(), after.siteUrl());
            session.run(
                    SQL.get("set-house"),
                    after.site(),
                    after.siteUrl(),
                    code(after.months()),
                    code(after.digits()),
                    code(after.quotes()),
                    code(after.latinQuotes()));
            return true;
        });
    }

    private static House read(Session session) throws SQLException {
        return session.first(
                        SQL.get("house"),
                        row -> new House(
                                row.getString(1),
                                row.getString(2),
                                House.Months.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                                House.Digits.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                                House.Quotes.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                                House.Quotes.valueOf(row.getString(6).toUpperCase(Locale.ROOT))))
                .orElse(House.DEFAULT);
    }

    /// Adds a name inside a save's transaction.
    static void note(Session session, Kind kind, String name) throws SQLException {
        if (!name.isBlank()) {
            session.run(SQL.get("add"), code(kind), name.strip());
        }
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
