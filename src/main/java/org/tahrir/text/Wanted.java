package org.tahrir.text;

import java.util.EnumSet;
import java.util.Set;

/// What somebody looks for in texts, and how exactly.
///
/// @param words as typed; a regular expression if `pattern`
/// @param alike the differences of spelling that don't matter
/// @param wholeWords whether parts of words don't count
/// @param pattern whether the words are a regular expression as java.util.regex reads it, where `\w` is a letter or
///     digit of any script
public record Wanted(String words, Set<Likeness> alike, boolean wholeWords, boolean pattern) {
    /// However they are spelt, also within words.
    public static Wanted of(String words) {
        return new Wanted(words, EnumSet.allOf(Likeness.class), false, false);
    }

    public Wanted withWords(String other) {
        return new Wanted(other, alike, wholeWords, pattern);
    }

    /// With one more or one less difference that doesn't matter.
    public Wanted withAlike(Likeness likeness, boolean is) {
        return new Wanted(words, Switches.with(alike, likeness, is), wholeWords, pattern);
    }

    public Wanted withWholeWords(boolean is) {
        return new Wanted(words, alike, is, pattern);
    }

    public Wanted withPattern(boolean is) {
        return new Wanted(words, alike, wholeWords, is);
    }
}
