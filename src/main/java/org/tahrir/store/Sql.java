package org.tahrir.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The statements of one .sql file beside this class, each under the name that stands over it (`-- name: find`).
final class Sql {
    private static final String NAME = "-- name:";
    private final String file;
    private final Map<String, String> statements;

    private Sql(String file, Map<String, String> statements) {
        this.file = file;
        this.statements = statements;
    }

    /// The named statements of `<slice>.sql`.
    static Sql of(String slice) {
        Map<String, StringBuilder> parts = new LinkedHashMap<>();
        StringBuilder part = new StringBuilder();
        for (String line : text(slice + ".sql").lines().toList()) {
            if (line.startsWith(NAME)) {
                part = new StringBuilder();
                parts.put(line.substring(NAME.length()).strip(), part);
            } else {
                part.append(line).append('\n');
            }
        }
        Map<String, String> statements = new LinkedHashMap<>();
        parts.forEach(
                (name, statement) -> statements.put(name, statement.toString().strip()));
        return new Sql(slice, statements);
    }

    /// The statements of a script in their order: they end with a semicolon at the end of a line.
    static List<String> script(String file) {
        return Arrays.stream(text(file).split(";\\s*\\n"))
                .map(Sql::withoutComments)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    String get(String name) {
        String statement = statements.get(name);
        if (statement == null) {
            throw new IllegalArgumentException(file + ".sql has no statement named " + name);
        }
        return statement;
    }

    private static String withoutComments(String statement) {
        List<String> lines = new ArrayList<>();
        statement.lines().filter(line -> !line.startsWith("--")).forEach(lines::add);
        return String.join("\n", lines).strip();
    }

    private static String text(String file) {
        try (@Nullable InputStream in = Sql.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
