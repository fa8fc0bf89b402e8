package org.tahrir.article;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Where a story comes from.
///
/// @param source the publisher named as its source, or ""
/// @param agency the agency whose copy it uses, or ""
/// @param place the place of its date line, or ""
/// @param date the moment of its date line, which is its date of publication for readers; null until the desk takes it
/// @param externalId its name in the place it came from (unique together with the source), or ""
public record Origin(
        String source,
        String agency,
        String place,
        @Nullable OffsetDateTime date,
        String externalId) {
    public static final Origin NONE = new Origin("", "", "", null, "");

    public Origin withSource(String other) {
        return new Origin(other, agency, place, date, externalId);
    }

    public Origin withAgency(String other) {
        return new Origin(source, other, place, date, externalId);
    }

    public Origin withPlace(String other) {
        return new Origin(source, agency, other, date, externalId);
    }

    public Origin withDate(@Nullable OffsetDateTime other) {
        return new Origin(source, agency, place, other, externalId);
    }

    public Origin withExternalId(String other) {
        return new Origin(source, agency, place, date, other);
    }
}
