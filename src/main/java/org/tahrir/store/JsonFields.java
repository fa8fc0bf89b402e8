package org.tahrir.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One JSON object as read: its values by name, of which any may be missing.
///
/// @param values strings, whole numbers as Long, Booleans, lists and further JsonFields
record JsonFields(Map<String, Object> values) {
    /// Reads the object that the parser is about to come to.
    static JsonFields read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("Not a JSON object");
        }
        return object(parser);
    }

    /// The text of a field, "" if it is missing.
    String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    @Nullable
    String textOrNull(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    int number(String name) {
        return values.get(name) instanceof Long number ? Math.toIntExact(number) : 0;
    }

    boolean flag(String name) {
        return values.get(name) instanceof Boolean flag && flag;
    }

    /// The items of a list, none if it is missing.
    List<?> items(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }

    /// The objects of a list, each made into a value.
    <T> List<T> objects(String name, Function<JsonFields, T> each) {
        List<T> made = new ArrayList<>();
        for (Object item : items(name)) {
            if (item instanceof JsonFields fields) {
                made.add(each.apply(fields));
            }
        }
        return made;
    }

    /// The strings of a list.
    List<String> texts(String name) {
        return items(name).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static JsonFields object(JsonParser parser) {
        Map<String, Object> values = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token != JsonToken.VALUE_NULL) {
                values.put(name, value(token, parser));
            }
        }
        return new JsonFields(values);
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(token, parser));
        }
        return list;
    }

    private static Object value(JsonToken token, JsonParser parser) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getLongValue();
            default -> parser.getString();
        };
    }
}
