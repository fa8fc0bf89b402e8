package org.tahrir.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.tahrir.article.StoryId;
import org.tahrir.settings.UserFolders;

/// All that a command takes from the world besides its arguments.
///
/// @param environment the environment's variables
/// @param systemLanguage the tag of the system's language, such as `ar_SY.UTF-8`
/// @param clock what time it is
/// @param ids gives a new name for a story each time it is asked
/// @param window the program's window
public record Surroundings(
        Terminal terminal,
        Map<String, String> environment,
        String systemLanguage,
        Clock clock,
        Supplier<StoryId> ids,
        Window window) {
    /// The same at another terminal.
    Surroundings at(Terminal other) {
        return new Surroundings(other, environment, systemLanguage, clock, ids, window);
    }

    /// Where this system keeps the person's files.
    UserFolders folders() {
        return UserFolders.of(environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }
}
