package org.tahrir.ui.kit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.BaseDirection;
import org.tahrir.text.Direction;

/// Sentences of the interface that name what runs the other way: a headline, a path. It is set apart with the signs
/// Unicode has for it, so that its numbers and full stops stay with it. For showing only.
public final class Sentences {
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char END = '\u2069';

    private static final Pattern PATH = Pattern.compile("~?[/\\\\]|[A-Za-z]:[/\\\\]|[\\w.-]+/");

    /// What turns or breaks what stands around it: embeddings, overrides and isolates, and control characters.
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private Sentences() {}

    /// The sentence of a notice as it is to be shown.
    public static String of(Messages words, Notice notice) {
        return of(words, notice.key(), notice.args().toArray());
    }

    /// The sentences of notices, one after another.
    public static String of(Messages words, List<Notice> notices) {
        return notices.stream().map((Notice one) -> of(words, one)).collect(Collectors.joining(" "));
    }

    /// The sentence of a key with its places filled, as it is to be shown.
    public static String of(Messages words, String key, Object... args) {
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = args[i] instanceof Notice inner
                    ? of(words, inner)
                    : args[i] instanceof String text ? apart(text, words.language()) : args[i];
        }
        return words.text(key, shown);
    }

    /// A name on one line and without what turns letters round: a file could look like another one by it.
    public static String name(String raw) {
        return CONTROL.matcher(TURNING.matcher(raw).replaceAll("")).replaceAll(" ");
    }

    /// A name or headline set apart if it runs other than the interface. A path runs from left to right whatever its
    /// names.
    public static String apart(String raw, Language language) {
        String text = name(raw);
        if (PATH.matcher(text).lookingAt()) {
            return language == Language.AR ? LEFT_TO_RIGHT + text + END : text;
        }
        Direction own = BaseDirection.of(text);
        Direction around = language == Language.AR ? Direction.RTL : Direction.LTR;
        if (own == Direction.INHERIT || own == around) {
            return text;
        }
        return (own == Direction.RTL ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + text + END;
    }
}
