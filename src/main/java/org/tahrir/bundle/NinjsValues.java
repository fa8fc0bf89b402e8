package org.tahrir.bundle;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The kinds of values that ninjs knows.
final class NinjsValues {
    private static final Set<String> GEOMETRIES =
            Set.of("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon");
    private static final Pattern DAY = Pattern.compile("-?[0-9]{4,}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])"
            + "(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-5][0-9])?)?)?)?");
    private static final Pattern BARE_OFFSET = Pattern.compile("([+-][0-9]{2})([0-9]{2})$");

    private NinjsValues() {}

    /// @param kind a kind of `ninjs-3.shape`, without its stars and marks
    static boolean allows(String kind, JsonNode value) {
        return switch (kind) {
            case "any" -> true;
            case "text" -> value.isString();
            case "moment" -> value.isString() && moment(value.stringValue()).isPresent();
            case "day" -> value.isString() && DAY.matcher(value.stringValue()).matches();
            case "whole" -> isWhole(value);
            case "number" -> value.isNumber();
            case "geojson" -> isGeoJson(value);
            default -> isOneOf(kind, value);
        };
    }

    /// A moment, also with an offset without its colon (`+0000`), as some systems write it.
    static Optional<OffsetDateTime> moment(String text) {
        @Nullable OffsetDateTime moment = parsed(text);
        if (moment == null) {
            moment = parsed(BARE_OFFSET.matcher(text).replaceFirst("$1:$2"));
        }
        return Optional.ofNullable(moment);
    }

    private static @Nullable OffsetDateTime parsed(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isWhole(JsonNode value) {
        return value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue());
    }

    private static boolean isOneOf(String kind, JsonNode value) {
        int range = kind.indexOf("..");
        if (range < 0) {
            return value.isString() && List.of(kind.split("\\|", -1)).contains(value.stringValue());
        }
        return isWhole(value)
                && value.doubleValue() >= Integer.parseInt(kind.substring(0, range))
                && value.doubleValue() <= Integer.parseInt(kind.substring(range + 2));
    }

    /// A geometry or feature of RFC 7946, as far as its kind and the numbers of its coordinates go.
    private static boolean isGeoJson(JsonNode value) {
        if (!value.isObject() || !value.path("type").isString()) {
            return false;
        }
        String type = value.path("type").stringValue();
        return switch (type) {
            case "GeometryCollection" -> areGeoJson(value.path("geometries"));
            case "FeatureCollection" -> areGeoJson(value.path("features"));
            case "Feature" -> value.path("geometry").isNull() || isGeoJson(value.path("geometry"));
            default ->
                GEOMETRIES.contains(type)
                        && value.path("coordinates").isArray()
                        && areNumbers(value.path("coordinates"));
        };
    }

    private static boolean areGeoJson(JsonNode list) {
        return list.isArray() && list.valueStream().allMatch(NinjsValues::isGeoJson);
    }

    private static boolean areNumbers(JsonNode list) {
        return list.valueStream().allMatch(item -> item.isNumber() || (item.isArray() && areNumbers(item)));
    }
}
