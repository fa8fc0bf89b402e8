package org.tahrir.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.tahrir.notice.TahrirException;

/// How a library is, all of it read.
///
/// @param file the library's file
/// @param bytes its size
/// @param journal how many bytes wait beside it to be moved into it, as after a killed program
/// @param version of its tables
/// @param stories how many it has, those in the trash too
/// @param versions how many of their versions
/// @param pictures how many pictures it knows
/// @param problems what SQLite finds wrong, in its own words
/// @param unreadable the headlines of stories whose text can't be read
/// @param unindexed how many rows of the search don't fit the stories
/// @param picturesWrong the pictures (SHA-256) whose files are gone or have other bytes
public record Checkup(
        Path file,
        long bytes,
        long journal,
        int version,
        int stories,
        int versions,
        int pictures,
        List<String> problems,
        List<String> unreadable,
        int unindexed,
        List<String> picturesWrong) {
    private static final Sql SQL = Sql.of("checkup");

    public Checkup {
        problems = List.copyOf(problems);
        unreadable = List.copyOf(unreadable);
        picturesWrong = List.copyOf(picturesWrong);
    }

    /// Whether nothing is wrong with it.
    public boolean isSound() {
        return isWhole() && unindexed == 0 && picturesWrong.isEmpty();
    }

    /// Whether all that was written in it can be read.
    public boolean isWhole() {
        return problems.isEmpty() && unreadable.isEmpty();
    }

    static Checkup of(Session session, Path file, MediaFolder pictures) throws SQLException {
        return new Checkup(
                file,
                size(file),
                Journal.bytes(file),
                Integer.parseInt(session.pragma("user_version")),
                number(session, "stories"),
                number(session, "versions"),
                number(session, "pictures"),
                Integrity.problems(session),
                unreadable(session),
                number(session, "unindexed"),
                MediaFiles.all(session).stream()
                        .filter(media -> !pictures.isWhole(media))
                        .map(media -> media.sha256())
                        .toList());
    }

    private static List<String> unreadable(Session session) throws SQLException {
        List<String> headlines = new ArrayList<>();
        session.each(SQL.get("texts"), row -> {
            try {
                ArticleCodec.read(row.getString(2));
            } catch (TahrirException damaged) {
                headlines.add(row.getString(1));
            }
        });
        return headlines;
    }

    private static int number(Session session, String name) throws SQLException {
        return Math.toIntExact(session.number(SQL.get(name)));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException none) {
            return 0;
        }
    }
}
