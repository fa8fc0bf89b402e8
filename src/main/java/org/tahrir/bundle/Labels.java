package org.tahrir.bundle;

import org.tahrir.notice.Notice;

/// Gives notices their words: article.html speaks its story's language, whatever the language of the window.
@FunctionalInterface
public interface Labels {
    /// The sentence in a language, or in English where there are no words in that one.
    ///
    /// @param languageTag a BCP 47 tag such as `ar` or `en-GB`
    String text(String languageTag, Notice notice);
}
