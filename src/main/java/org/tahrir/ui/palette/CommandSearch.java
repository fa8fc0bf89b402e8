package org.tahrir.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.ArabicAnalyzer;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;

/// Finds commands by their words in Arabic or English, whatever the interface's language, blind to tashkeel and hamza.
final class CommandSearch {
    private final Commands commands;
    private final List<Messages> languages;
    private final Map<String, String> keys = new TreeMap<>();

    CommandSearch(Commands commands) {
        this.commands = commands;
        this.languages = List.of(Messages.in(Language.AR), Messages.in(Language.EN));
    }

    /// The commands whose words have all that was typed: first those of which a word begins so.
    List<Command> find(String typed, int limit) {
        String[] words = key(typed).split(" ", -1);
        List<Command> found = new ArrayList<>(commands.all().stream()
                .filter(command -> hasAll(keyOf(command), words))
                .toList());
        found.sort(Comparator.comparing(command -> !(" " + keyOf(command)).contains(" " + words[0])));
        return found.stream().limit(limit).toList();
    }

    private static boolean hasAll(String key, String[] words) {
        for (String word : words) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private String keyOf(Command command) {
        return keys.computeIfAbsent(
                command.id(),
                id -> key(
                        String.join(" ", languages.stream().map(command::label).toList())));
    }

    private static String key(String words) {
        return ArabicAnalyzer.normalize(words).toLowerCase(Locale.ROOT).strip().replaceAll("[\\s…]+", " ");
    }
}
