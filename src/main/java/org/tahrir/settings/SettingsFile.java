package org.tahrir.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tahrir.notice.TahrirException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A person's settings as a JSON file: `{"language": "ar", "name": "…"}`. Unknown keys are left alone.
public final class SettingsFile {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// The settings of the file; the defaults while there is none.
    ///
    /// @throws TahrirException if there is one that can't be read
    public Settings read() {
        if (!Files.exists(file)) {
            return Settings.DEFAULT;
        }
        try {
            JsonNode node = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
            String language = node.path("language").asString("");
            return new Settings(
                    language.isEmpty() ? null : Language.of(language),
                    node.path("name").asString(""));
        } catch (IOException | JacksonException broken) {
            throw TahrirException.unreadable(broken, "settings.unreadable", file.toString());
        }
    }

    /// Writes by temporary file and atomic move.
    public void write(Settings settings) {
        ObjectNode node = JSON.createObjectNode();
        if (settings.language() != null) {
            node.put("language", settings.language().code());
        }
        node.put("name", settings.name());
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path next = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), node + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
