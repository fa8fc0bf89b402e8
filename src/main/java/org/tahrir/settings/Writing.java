package org.tahrir.settings;

/// How the paper shows itself to a person who writes on it.
///
/// @param signs whether spaces, marks of direction and other signs nobody sees are painted over the text
/// @param typewriter whether the line that is written stays in the middle
/// @param findings whether the copy desk reads along and its findings are painted under the text
public record Writing(boolean signs, boolean typewriter, boolean findings) {
    public static final Writing DEFAULT = new Writing(false, false, true);

    public Writing withSigns(boolean other) {
        return new Writing(other, typewriter, findings);
    }

    public Writing withTypewriter(boolean other) {
        return new Writing(signs, other, findings);
    }

    public Writing withFindings(boolean other) {
        return new Writing(signs, typewriter, other);
    }
}
