package org.tahrir.style;

/// How a finding can be mended without thinking. Never changes a letter of a word, but for the shapes of letters and
/// the signs that the rule names.
///
/// @param from where the text that goes begins, in UTF-16 units of the paragraph; not before the finding
/// @param to where it ends, exclusive; not after the finding
/// @param with what comes in its place, maybe nothing
public record Fix(int from, int to, String with) {
    /// The paragraph with it mended.
    public String in(String text) {
        return text.substring(0, from) + with + text.substring(to);
    }
}
