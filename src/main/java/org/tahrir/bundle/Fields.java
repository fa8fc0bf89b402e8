package org.tahrir.bundle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.TahrirException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reading and writing the fields of an object: text that is there or "", moments in ISO form, lists. Reading refuses
/// a field of another kind than it should be, naming it.
final class Fields {
    private Fields() {}

    /// Sets a text unless it is empty.
    static void put(ObjectNode object, String name, String text) {
        if (!text.isEmpty()) {
            object.put(name, text);
        }
    }

    /// Sets a moment unless there is none.
    static void put(ObjectNode object, String name, @Nullable OffsetDateTime moment) {
        if (moment != null) {
            object.put(name, iso(moment));
        }
    }

    /// ISO 8601 with seconds and offset.
    static String iso(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /// The text of a field, or "" where it is missing or null.
    static String text(JsonNode object, String name) {
        JsonNode field = object.path(name);
        if (field.isMissingNode() || field.isNull()) {
            return "";
        }
        if (!field.isString()) {
            throw wrong(name);
        }
        return field.stringValue();
    }

    static boolean flag(JsonNode object, String name) {
        JsonNode field = object.path(name);
        if (!field.isMissingNode() && !field.isBoolean()) {
            throw wrong(name);
        }
        return field.isBoolean() && field.booleanValue();
    }

    /// A whole number of the field, or the given one where it is missing.
    static long number(JsonNode object, String name, long otherwise) {
        JsonNode field = object.path(name);
        if (field.isMissingNode()) {
            return otherwise;
        }
        if (!field.isIntegralNumber() || !field.canConvertToLong()) {
            throw wrong(name);
        }
        return field.longValue();
    }

    /// A count: a whole number that is there, from 0 to the largest int.
    static int count(JsonNode object, String name) {
        long number = number(object, name, -1);
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw wrong(name);
        }
        return (int) number;
    }

    static @Nullable OffsetDateTime moment(JsonNode object, String name) {
        String text = text(object, name);
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw wrong(name);
        }
    }

    static Optional<Instant> instant(JsonNode object, String name) {
        return Optional.ofNullable(moment(object, name)).map(OffsetDateTime::toInstant);
    }

    /// The values of an array of objects, or none where it is missing.
    static <T> List<T> list(JsonNode object, String name, Function<ObjectNode, T> each) {
        List<T> values = new ArrayList<>();
        for (JsonNode item : array(object, name)) {
            if (!(item instanceof ObjectNode inner)) {
                throw wrong(name);
            }
            values.add(each.apply(inner));
        }
        return values;
    }

    /// The texts of an array of texts.
    static List<String> texts(JsonNode object, String name) {
        List<String> values = new ArrayList<>();
        for (JsonNode item : array(object, name)) {
            if (!item.isString()) {
                throw wrong(name);
            }
            values.add(item.stringValue());
        }
        return values;
    }

    /// An inner object, or an empty one where it is missing.
    static ObjectNode inner(JsonNode object, String name) {
        JsonNode field = object.path(name);
        if (field.isMissingNode()) {
            return Json.object();
        }
        if (!(field instanceof ObjectNode inner)) {
            throw wrong(name);
        }
        return inner;
    }

    private static JsonNode array(JsonNode object, String name) {
        JsonNode field = object.path(name);
        if (!field.isMissingNode() && !field.isArray()) {
            throw wrong(name);
        }
        return field;
    }

    static TahrirException wrong(String field) {
        return TahrirException.unreadable("bundle.bad-field", EntryNames.shown(field));
    }
}
