package org.tahrir.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tahrir.notice.Notice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Whether a document has the shape of IPTC ninjs 3 or 2: the properties that the standard knows, each with a value it
/// allows. Which property names what is in `ninjs-3.shape`; version 2 spells the same names in lower case.
final class NinjsShape {
    private static final Map<String, Map<String, String>> THREE = read();
    private static final NinjsShape VERSION_3 = new NinjsShape(THREE);
    private static final NinjsShape VERSION_2 = new NinjsShape(lowered(THREE));

    private final Map<String, Map<String, String>> shapes;

    private NinjsShape(Map<String, Map<String, String>> shapes) {
        this.shapes = shapes;
    }

    /// The first thing that the standard doesn't allow, or empty.
    ///
    /// @param version 2 or 3
    static Optional<Notice> problem(ObjectNode item, int version) {
        NinjsShape shape = version == 2 ? VERSION_2 : VERSION_3;
        return shape.object(item, "ninjs", "");
    }

    private Optional<Notice> object(ObjectNode object, String name, String path) {
        Map<String, String> shape = Objects.requireNonNull(shapes.get(name));
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String at = path + property.getKey();
            String kind = shape.get(property.getKey());
            if (kind == null || property.getKey().startsWith("=")) {
                return Optional.of(Notice.of("bundle.ninjs-unknown-key", EntryNames.shown(at)));
            }
            Optional<Notice> problem = value(property.getValue(), kind.replace("!", ""), at);
            if (problem.isPresent()) {
                return problem;
            }
        }
        for (Map.Entry<String, String> property : shape.entrySet()) {
            if (property.getValue().endsWith("!") && !object.has(property.getKey())) {
                return Optional.of(Notice.of("bundle.ninjs-missing-key", path + property.getKey()));
            }
        }
        String groups = shape.get("=");
        return groups == null || oneOf(object, groups)
                ? Optional.empty()
                : Optional.of(Notice.of("bundle.ninjs-one-of", path, groups));
    }

    private Optional<Notice> value(JsonNode value, String kind, String at) {
        if (kind.endsWith("*")) {
            if (!value.isArray()) {
                return wrong(at);
            }
            int i = 0;
            for (JsonNode item : value) {
                Optional<Notice> problem = value(item, kind.substring(0, kind.length() - 1), at + "[" + i + "]");
                if (problem.isPresent()) {
                    return problem;
                }
                i++;
            }
            return Optional.empty();
        }
        if (kind.startsWith("@")) {
            return value instanceof ObjectNode object ? object(object, kind.substring(1), at + ".") : wrong(at);
        }
        return NinjsValues.allows(kind, value) ? Optional.empty() : wrong(at);
    }

    private static Optional<Notice> wrong(String at) {
        return Optional.of(Notice.of("bundle.ninjs-wrong-value", EntryNames.shown(at)));
    }

    private static boolean oneOf(ObjectNode object, String groups) {
        for (String group : groups.split(" ", -1)) {
            int present = 0;
            for (String name : group.split("\\|", -1)) {
                present += object.has(name) ? 1 : 0;
            }
            if (present == 1) {
                return true;
            }
        }
        return false;
    }

    /// The kind by property by object; `!` at the end of a kind that is required, the groups under `=`.
    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> shapes = new LinkedHashMap<>();
        Map<String, String> current = new LinkedHashMap<>();
        for (String line : lines()) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (!line.startsWith(" ")) {
                current = new LinkedHashMap<>();
                shapes.put(line, current);
                continue;
            }
            String[] parts = line.strip().split(" ", 2);
            boolean required = parts[0].endsWith("!");
            current.put(required ? parts[0].replace("!", "") : parts[0], required ? parts[1] + "!" : parts[1]);
        }
        Map<String, String> association = new LinkedHashMap<>(Objects.requireNonNull(shapes.get("ninjs")));
        association.put("name", "text!");
        association.put("rel", "text");
        shapes.put("association", association);
        return shapes;
    }

    private static Map<String, Map<String, String>> lowered(Map<String, Map<String, String>> shapes) {
        Map<String, Map<String, String>> lowered = new LinkedHashMap<>();
        shapes.forEach((name, shape) -> {
            Map<String, String> lower = new LinkedHashMap<>();
            shape.forEach((key, kind) ->
                    lower.put(key.toLowerCase(Locale.ROOT), key.equals("=") ? kind.toLowerCase(Locale.ROOT) : kind));
            lowered.put(name, lower);
        });
        for (String item : new String[] {"ninjs", "association"}) {
            Map<String, String> shape = Objects.requireNonNull(lowered.get(item));
            shape.put("embargoed", "moment");
            shape.remove("embargoeduntil");
            shape.remove("eventdetails");
            shape.remove("plannedcoverage");
            shape.put("type", "text|audio|video|picture|graphic|composite|component");
        }
        Objects.requireNonNull(lowered.get("symbol")).put("ticker", "text");
        return lowered;
    }

    private static String[] lines() {
        try (InputStream in = Objects.requireNonNull(NinjsShape.class.getResourceAsStream("ninjs-3.shape"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
