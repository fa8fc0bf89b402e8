package org.tahrir.ui.inspector.details;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tahrir.settings.Messages;
import org.tahrir.ui.editor.NameMatches;

/// Languages by their names in the interface's language: `العربية (ar)`.
final class LanguageNames {
    private static final List<String> USUAL = List.of("ar", "en", "fr", "ku", "fa", "tr", "he", "de", "es", "ru");

    private final Locale locale;

    LanguageNames(Messages words) {
        this.locale = words.language().locale();
    }

    /// A tag with its name before it; a tag that has none as it stands.
    String name(String tag) {
        String name = tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayName(locale);
        return name.isEmpty() || name.equals(tag) ? tag : name + " (" + tag + ")";
    }

    /// The tag that was typed, alone or in brackets behind a name, or meant by a name.
    String tag(String typed) {
        String text = typed.strip();
        int bracket = text.lastIndexOf('(');
        if (bracket >= 0 && text.endsWith(")")) {
            return text.substring(bracket + 1, text.length() - 1).strip();
        }
        return named(text).orElse(text);
    }

    /// The usual languages that fit what is typed.
    List<String> matches(String typed) {
        return NameMatches.of(USUAL.stream().map(this::name).toList(), typed);
    }

    private Optional<String> named(String name) {
        return USUAL.stream()
                .filter(tag -> Locale.forLanguageTag(tag).getDisplayName(locale).equalsIgnoreCase(name))
                .findFirst();
    }
}
