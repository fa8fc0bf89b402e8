package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Theme;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Keys;

/// The README's table has all keys of the window's commands, in their order, and no others.
class ReadmeKeysTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);
    private static final Messages ARABIC = Messages.in(Language.AR);

    @TempDir
    Path folder;

    @Test
    void theTableOfKeysIsThatOfTheCommands() throws IOException {
        List<String> lines = new ArrayList<>();
        try (TestWindow window = new TestWindow(folder, TestPlace.EDITOR, Language.EN, Theme.LIGHT, 1440, 900)) {
            Commands commands = Screen.get(() -> window.window().chrome().commands());
            for (Command.Group group : Command.Group.values()) {
                commands.of(group).stream()
                        .filter(command -> command.keys() != null)
                        .map(ReadmeKeysTest::line)
                        .forEach(lines::add);
            }
        }
        List<String> told = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.matches("\\| `(Ctrl|Alt|Shift|F\\d).*"))
                .toList();
        assertThat(keys(told)).as("%s", String.join("\n", lines)).isEqualTo(keys(lines));
        assertThat(keys(lines))
                .as("GTK and IBus begin a letter's number with these while there is a caret")
                .doesNotContain("Ctrl+Shift+U");
    }

    /// Words are polished often; what must hold is which keys there are.
    private static List<String> keys(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
    }

    private static String line(Command command) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %s |",
                Keys.text(Objects.requireNonNull(command.keys())),
                command.label(ENGLISH),
                command.label(ARABIC));
    }
}
