package org.tahrir.settings;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Role;

/// What a person asked for at one start of the program. It goes before the settings and isn't written into them.
///
/// @param library the library's folder, or null: the usual one
/// @param language the interface's language, or null: as set
/// @param name who sits at the desk, or null: as set
/// @param role in which role, or null: as set
public record Wishes(
        @Nullable Path library,
        @Nullable Language language,
        @Nullable String name,
        @Nullable Role role) {
    public static final Wishes NONE = new Wishes(null, null, null, null);

    /// The settings as they hold at this start.
    public Settings over(Settings stored) {
        Settings settings = language == null ? stored : stored.withLooks(looks -> looks.withLanguage(language));
        settings = name == null ? settings : settings.withName(name);
        return role == null ? settings : settings.withRole(role);
    }

    /// The settings to be written when they were changed at this start: what was only wished for stays as it was
    /// stored.
    public Settings without(Settings changed, Settings stored) {
        Settings kept = changed;
        if (language != null && changed.looks().language() == language) {
            kept = kept.withLooks(looks -> looks.withLanguage(stored.looks().language()));
        }
        if (Objects.equals(changed.name(), name)) {
            kept = kept.withName(stored.name());
        }
        return changed.role() == role ? kept.withRole(stored.role()) : kept;
    }
}
