package org.tahrir.desk;

import java.util.EnumMap;
import java.util.Map;
import org.tahrir.bundle.Labels;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;

/// The words that a published page adds to a story, in the story's own language.
final class StoryLabels implements Labels {
    private final Map<Language, Messages> messages = new EnumMap<>(Language.class);

    @Override
    public String text(String languageTag, Notice notice) {
        return messages.computeIfAbsent(Language.of(languageTag), Messages::in).text(notice);
    }
}
