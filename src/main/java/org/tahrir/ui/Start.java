package org.tahrir.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.settings.ErrorLog;
import org.tahrir.settings.Folders;
import org.tahrir.settings.Language;
import org.tahrir.settings.SettingsFile;
import org.tahrir.settings.UserFolders;
import org.tahrir.settings.Wishes;
import org.tahrir.store.BackupShelf;

/// What the window takes from the world when it starts.
///
/// @param environment the environment's variables
/// @param system the system's language
/// @param ids gives a new name for a story each time it is asked
/// @param mayBeNew whether a new library may take the place of one that was here and is gone
/// @param told what came of what was done for the library before, to be said once it is open
public record Start(
        Wishes wishes,
        UserFolders folders,
        Map<String, String> environment,
        Language system,
        Clock clock,
        Supplier<StoryId> ids,
        boolean mayBeNew,
        List<Notice> told) {
    public Start {
        told = List.copyOf(told);
    }

    /// The library to be opened.
    Path library() {
        return Objects.requireNonNullElse(wishes.library(), folders.data());
    }

    /// The same with another library, which the person chose because the one before couldn't be opened.
    Start at(Path library) {
        Wishes other = new Wishes(library, wishes.language(), wishes.name(), wishes.role());
        return new Start(other, folders, environment, system, clock, ids, mayBeNew, List.of());
    }

    /// The same with a new library where one is gone.
    Start afresh() {
        return new Start(wishes, folders, environment, system, clock, ids, true, List.of());
    }

    /// The same with something to say.
    Start telling(List<Notice> sentences) {
        return new Start(wishes, folders, environment, system, clock, ids, mayBeNew, sentences);
    }

    /// The backups of the library.
    ///
    /// @param chosen the folders of a person's settings
    BackupShelf shelf(Folders chosen) {
        return BackupShelf.of(folders.backups(chosen), library());
    }

    SettingsFile settingsFile() {
        return new SettingsFile(folders.config().resolve("settings.json"));
    }

    ErrorLog log() {
        return new ErrorLog(folders.config(), clock);
    }

    /// Where pages are put to be looked at in a browser.
    Path previews() {
        return folders.cache().resolve("previews");
    }

    /// The folder for what lives as long as the person is logged in, or null where the system has none.
    @Nullable
    Path runtimeFolder() {
        String folder = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        return folder.startsWith("/") ? Path.of(folder) : null;
    }
}
