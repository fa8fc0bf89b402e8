package org.tahrir.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Where this system keeps a person's files.
///
/// @param config the folder of settings
/// @param data the folder of the library: TAHRIR_LIBRARY in the environment, else the system's usual place
/// @param cache the folder of what can be made again, such as pages to be looked at
/// @param documents where the person keeps documents
public record UserFolders(Path config, Path data, Path cache, Path documents) {
    private static final String BACKUPS = "Tahrir backups";

    /// By the habits of the system.
    ///
    /// @param environment the environment's variables
    /// @param osName as Java names it, such as `Linux`
    /// @param home the user's home
    public static UserFolders of(Map<String, String> environment, String osName, Path home) {
        UserFolders usual = usual(environment, osName, home);
        String library = environment.getOrDefault("TAHRIR_LIBRARY", "");
        return library.isEmpty()
                ? usual
                : new UserFolders(usual.config(), Path.of(library), usual.cache(), usual.documents());
    }

    /// The folder of all backups: the one that was chosen, else one among the person's documents, away from the
    /// library.
    public Path backups(Folders chosen) {
        return chosen.backups().isEmpty() ? usualBackups(documents) : Path.of(chosen.backups());
    }

    /// Where backups go until somebody chooses another folder.
    public static Path usualBackups(Path documents) {
        return documents.resolve(BACKUPS);
    }

    private static UserFolders usual(Map<String, String> environment, String osName, Path home) {
        Path documents = DocumentsFolder.of(environment, home);
        if (osName.startsWith("Windows")) {
            Path roaming = Path.of(environment.getOrDefault("APPDATA", home.toString()), "Tahrir");
            return new UserFolders(roaming, roaming.resolve("Library"), roaming.resolve("Cache"), documents);
        }
        if (osName.startsWith("Mac")) {
            Path support = home.resolve("Library/Application Support/Tahrir");
            return new UserFolders(
                    support, support.resolve("Library"), home.resolve("Library/Caches/Tahrir"), documents);
        }
        return new UserFolders(
                xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("tahrir"),
                xdg(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("tahrir"),
                cache(environment, home),
                documents);
    }

    /// Browsers that are packed as snaps can't read what lies in hidden folders.
    private static Path cache(Map<String, String> environment, Path home) {
        return Files.isDirectory(home.resolve("snap"))
                ? home.resolve("snap/tahrir")
                : xdg(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("tahrir");
    }

    private static Path xdg(Map<String, String> environment, String name, Path usual) {
        String value = environment.getOrDefault(name, "");
        return value.startsWith("/") ? Path.of(value) : usual;
    }
}
