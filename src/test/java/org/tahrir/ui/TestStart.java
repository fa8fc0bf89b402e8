package org.tahrir.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.settings.UserFolders;
import org.tahrir.settings.Wishes;

/// A start whose library, settings, cache and documents lie in one folder.
final class TestStart {
    private TestStart() {}

    static Start in(Path folder) {
        return new Start(
                Wishes.NONE,
                folders(folder),
                Map.of(),
                Language.EN,
                Clock.fixed(TestPlace.START, ZoneOffset.UTC),
                () -> new StoryId(UUID.randomUUID()),
                false,
                List.of());
    }

    static UserFolders folders(Path folder) {
        return new UserFolders(
                folder.resolve("config"),
                folder.resolve("library"),
                folder.resolve("cache"),
                folder.resolve("documents"));
    }
}
