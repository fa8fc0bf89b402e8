package org.tahrir.settings;

/// How the paper shows itself to a person who writes on it.
///
/// @param signs whether spaces, marks of direction and other signs nobody sees are painted over the text
/// @param typewriter whether the line that is written stays in the middle
public record Writing(boolean signs, boolean typewriter) {
    public static final Writing DEFAULT = new Writing(false, false);

    public Writing withSigns(boolean other) {
        return new Writing(other, typewriter);
    }

    public Writing withTypewriter(boolean other) {
        return new Writing(signs, other);
    }
}
