package org.tahrir.importing;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tahrir.notice.Notice;

/// The fields above a Markdown text, each taken at most once. What can't be read, and what nobody asked for, becomes a
/// warning that names key and value.
final class FrontMatter {
    private static final Set<String> IGNORED = Set.of("correct", "kill");
    private static final int SHOWN = 80;

    private final Map<String, List<String>> fields;
    private final List<Notice> warnings = new ArrayList<>();

    FrontMatter(Map<String, List<String>> fields) {
        this.fields = new LinkedHashMap<>();
        fields.forEach((key, values) -> this.fields.put(
                key, values.stream().map(CleanText::storable).map(String::strip).toList()));
    }

    /// The field as one line, or "".
    String line(String key) {
        return String.join(" ", take(key))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// The first of some fields that says anything, as one line.
    String line(String key, String otherName) {
        return has(key) ? line(key) : line(otherName);
    }

    /// The field read as something; empty when it is absent or, with a warning, malformed.
    <T> Optional<T> read(String key, Function<String, Optional<T>> reader) {
        String value = line(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> read = reader.apply(value);
        if (read.isEmpty()) {
            malformed(key, value);
        }
        return read;
    }

    boolean flag(String key) {
        return read(
                        key,
                        value -> value.equals("true") || value.equals("false")
                                ? Optional.of(value.equals("true"))
                                : Optional.empty())
                .orElse(false);
    }

    /// A moment in ISO form with its offset.
    Optional<OffsetDateTime> moment(String key) {
        return read(key, value -> {
            try {
                return Optional.of(OffsetDateTime.parse(value)).filter(StoryDate::isPlausible);
            } catch (DateTimeParseException malformed) {
                return Optional.empty();
            }
        });
    }

    /// Whether the field is there and says something.
    boolean has(String key) {
        return fields.getOrDefault(key, List.of()).stream().anyMatch(value -> !value.isBlank());
    }

    /// The entries of a list, or of one line such as `[one, two]`; an entry that can't be read is left out with a
    /// warning.
    <T> List<T> list(String key, Function<String, Optional<T>> reader) {
        List<T> read = new ArrayList<>();
        for (String entry : entries(take(key))) {
            Optional<T> one = reader.apply(entry);
            if (one.isEmpty()) {
                malformed(key, entry);
            }
            one.ifPresent(read::add);
        }
        return read;
    }

    /// The first of some lists that says anything.
    <T> List<T> list(String key, String otherName, Function<String, Optional<T>> reader) {
        return list(has(key) ? key : otherName, reader);
    }

    /// The two sides of "left | right"; the right side is "" when there is no bar.
    static String[] sides(String entry) {
        int bar = entry.lastIndexOf('|');
        return bar < 0
                ? new String[] {entry.strip(), ""}
                : new String[] {
                    entry.substring(0, bar).strip(), entry.substring(bar + 1).strip()
                };
    }

    /// The warnings so far, and one for each field that wasn't asked for.
    List<Notice> warnings() {
        List<Notice> all = new ArrayList<>(warnings);
        fields.forEach((key, values) -> {
            if (!IGNORED.contains(key)) {
                all.add(Notice.of("importing.field-unknown", key, shown(String.join(", ", values))));
            }
        });
        return all;
    }

    private static List<String> entries(List<String> values) {
        String only = values.size() == 1 ? values.getFirst() : "";
        List<String> entries = only.startsWith("[") && only.endsWith("]")
                ? List.of(only.substring(1, only.length() - 1).split("[,،]", -1))
                : values;
        return entries.stream()
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private List<String> take(String key) {
        List<String> values = fields.remove(key);
        return values == null ? List.of() : values;
    }

    private void malformed(String key, String value) {
        warnings.add(Notice.of("importing.field-malformed", key, shown(value)));
    }

    private static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, value.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
