package org.tahrir.article;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What stands between a story and its readers.
///
/// @param rights the copyright line, or ""
/// @param embargo not to be published before this moment, or null
/// @param note a note to the desk that receives it (ninjs edNote), or ""
/// @param legal whether it waits for the lawyers
/// @param hold whether the editor holds it back
public record Clearance(String rights, @Nullable OffsetDateTime embargo, String note, boolean legal, boolean hold) {
    public static final Clearance NONE = new Clearance("", null, "", false, false);
}
