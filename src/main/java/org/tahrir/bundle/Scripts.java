package org.tahrir.bundle;

import org.tahrir.article.Filing;
import org.tahrir.text.Body;

/// A guess at the language of a text that doesn't say: by its letters.
final class Scripts {
    private Scripts() {}

    /// The desk's own language when it is written in Arabic letters or has none, else `und` (undetermined).
    static String languageOf(Body body, String headline) {
        String text = headline + body.plain();
        long arabic = letters(text, true);
        long others = letters(text, false);
        return arabic >= others ? Filing.DEFAULT.language() : "und";
    }

    private static long letters(String text, boolean arabic) {
        return text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> (Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) == arabic)
                .count();
    }
}
