package org.tahrir.store;

import java.sql.SQLException;
import java.util.Optional;
import org.tahrir.article.StoryId;

/// Where the person at the desk was when the program ended, also when it ended abruptly.
public final class Sittings {
    /// A place in a story.
    ///
    /// @param block the index of the block in which the caret stands
    /// @param offset of the caret in the block's text, in UTF-16 units
    /// @param top the index of the first block on screen
    /// @param hidden how many pixels of that one are above the upper edge
    public record Spot(StoryId story, int block, int offset, int top, double hidden) {}

    /// How the last sitting was left.
    ///
    /// @param abruptly whether the program was killed, or the machine went out
    public record Left(Spot spot, boolean abruptly) {}

    private static final Sql META = Sql.of("meta");
    private static final String SPOT = "spot";
    private static final String OPEN = "sitting";
    private static final String YES = "open";
    private static final String NO = "ended";

    private final Database database;

    Sittings(Database database) {
        this.database = database;
    }

    /// Tells how the last sitting was left, empty if with no story open, and begins another.
    public Optional<Left> begin() {
        return database.write(session -> {
            boolean abruptly = get(session, OPEN).equals(Optional.of(YES));
            Optional<Left> left = get(session, SPOT).flatMap(Sittings::read).map(spot -> new Left(spot, abruptly));
            session.run(META.get("set"), OPEN, YES);
            return left;
        });
    }

    /// Notes where the person is now; empty for nowhere.
    public void at(Optional<Spot> spot) {
        database.change(session -> session.run(META.get("set"), SPOT, written(spot)));
    }

    /// Ends the sitting in good order.
    ///
    /// @param spot where the person was
    public void end(Optional<Spot> spot) {
        database.change(session -> {
            session.run(META.get("set"), SPOT, written(spot));
            end(session);
        });
    }

    /// Lets a library that was copied from one in use begin anew.
    static void end(Session session) throws SQLException {
        session.run(META.get("set"), OPEN, NO);
    }

    private static Optional<String> get(Session session, String name) throws SQLException {
        return session.first(META.get("get"), row -> row.getString(1), name);
    }

    private static String written(Optional<Spot> spot) {
        return spot.map(at -> String.join(
                        " ",
                        at.story().toString(),
                        String.valueOf(at.block()),
                        String.valueOf(at.offset()),
                        String.valueOf(at.top()),
                        String.valueOf(at.hidden())))
                .orElse("");
    }

    /// What another version of the program has written otherwise is no spot.
    private static Optional<Spot> read(String written) {
        String[] parts = written.split(" ", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            int block = Integer.parseInt(parts[1]);
            int offset = Integer.parseInt(parts[2]);
            int top = Integer.parseInt(parts[3]);
            double hidden = Double.parseDouble(parts[4]);
            return StoryId.parse(parts[0]).map(story -> new Spot(story, block, offset, top, hidden));
        } catch (NumberFormatException otherwise) {
            return Optional.empty();
        }
    }
}
