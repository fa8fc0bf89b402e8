package org.tahrir.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.tahrir.notice.TahrirException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A person's settings as a JSON file: `{"language": "ar", "name": "…"}`. Keys that this program doesn't know stay in
/// it.
public final class SettingsFile {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Path file;

    public SettingsFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /// The settings of the file; the defaults while there is none. The file is left as it is.
    ///
    /// @throws TahrirException if there is one that can't be read
    public Settings read() {
        return SettingsJson.read(content());
    }

    /// Writes by temporary file and atomic move.
    ///
    /// @throws TahrirException if the file can't be written, or is there and can't be read
    public void write(Settings settings) {
        ObjectNode node = content();
        SettingsJson.write(settings, node);
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Path next = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(next, node.toPrettyString() + "\n", StandardCharsets.UTF_8);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw TahrirException.unreadable(broken, "settings.unwritable", file.toString());
        }
    }

    /// Moves a file that can't be read out of the way, beside itself and under a name that nothing has yet.
    ///
    /// @return where it lies now
    public Path setAside() {
        Path aside = file.resolveSibling("settings-broken.json");
        for (int again = 2; Files.exists(aside); again++) {
            aside = file.resolveSibling("settings-broken-" + again + ".json");
        }
        try {
            return Files.move(file, aside);
        } catch (IOException broken) {
            throw TahrirException.unreadable(broken, "settings.unwritable", file.toString());
        }
    }

    private ObjectNode content() {
        if (!Files.exists(file)) {
            return JSON.createObjectNode();
        }
        try {
            JsonNode node = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
            // An escape can tell of half a character, with which no file could be written any more.
            if (JSON.readTree(node.toString().getBytes(StandardCharsets.UTF_8)) instanceof ObjectNode object) {
                return object;
            }
            throw TahrirException.unreadable("settings.unreadable", file.toString());
        } catch (IOException | JacksonException broken) {
            throw TahrirException.unreadable(broken, "settings.unreadable", file.toString());
        }
    }
}
