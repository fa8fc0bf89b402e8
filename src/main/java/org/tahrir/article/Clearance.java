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

    public Clearance withRights(String other) {
        return new Clearance(other, embargo, note, legal, hold);
    }

    public Clearance withEmbargo(@Nullable OffsetDateTime other) {
        return new Clearance(rights, other, note, legal, hold);
    }

    public Clearance withNote(String other) {
        return new Clearance(rights, embargo, other, legal, hold);
    }

    public Clearance withLegal(boolean other) {
        return new Clearance(rights, embargo, note, other, hold);
    }

    public Clearance withHold(boolean other) {
        return new Clearance(rights, embargo, note, legal, other);
    }
}
