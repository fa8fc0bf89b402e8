package org.tahrir.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a person keeps documents: the folder that the desktop names (it may be called المستندات), else Documents in
/// their home, else the home itself.
public final class DocumentsFolder {
    private static final Pattern LINE = Pattern.compile("XDG_DOCUMENTS_DIR=\"(\\$HOME)?(/[^\"]*)\"");

    private DocumentsFolder() {}

    /// The folder of a person.
    ///
    /// @param environment the environment’s variables
    public static Path of(Map<String, String> environment, Path home) {
        return named(environment, home)
                .filter(Files::isDirectory)
                .or(() -> Optional.of(home.resolve("Documents")).filter(Files::isDirectory))
                .orElse(home);
    }

    private static Optional<Path> named(Map<String, String> environment, Path home) {
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path file = (config.startsWith("/") ? Path.of(config) : home.resolve(".config")).resolve("user-dirs.dirs");
        try {
            Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.UTF_8));
            if (!line.find()) {
                return Optional.empty();
            }
            return Optional.of(
                    line.group(1) == null
                            ? Path.of(line.group(2))
                            : home.resolve(line.group(2).substring(1)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
