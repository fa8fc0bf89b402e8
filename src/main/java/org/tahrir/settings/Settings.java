package org.tahrir.settings;

import java.util.function.UnaryOperator;
import org.tahrir.article.Role;

/// What belongs to a person on this machine. What belongs to the newsroom lives in its library.
///
/// @param name the person's name as it stands beside their work, or ""
/// @param role what the person does in the newsroom
/// @param looks how the window speaks to them and looks
/// @param keys how keys act in text
/// @param writing how the paper shows itself while they write
/// @param folders what they chose last
/// @param window how the window was left
/// @param welcomed whether the person has been asked who they are
/// @param samples whether the sample desk was taken and not removed
public record Settings(
        String name,
        Role role,
        Looks looks,
        KeyHabits keys,
        Writing writing,
        Folders folders,
        WindowShape window,
        boolean welcomed,
        boolean samples) {
    public static final Settings DEFAULT = new Settings(
            "",
            Role.EDITOR,
            Looks.DEFAULT,
            KeyHabits.DEFAULT,
            Writing.DEFAULT,
            Folders.NONE,
            WindowShape.DEFAULT,
            false,
            false);

    public Settings withName(String other) {
        return new Settings(other, role, looks, keys, writing, folders, window, welcomed, samples);
    }

    public Settings withRole(Role other) {
        return new Settings(name, other, looks, keys, writing, folders, window, welcomed, samples);
    }

    public Settings withLooks(UnaryOperator<Looks> change) {
        return new Settings(name, role, change.apply(looks), keys, writing, folders, window, welcomed, samples);
    }

    public Settings withKeys(UnaryOperator<KeyHabits> change) {
        return new Settings(name, role, looks, change.apply(keys), writing, folders, window, welcomed, samples);
    }

    public Settings withWriting(UnaryOperator<Writing> change) {
        return new Settings(name, role, looks, keys, change.apply(writing), folders, window, welcomed, samples);
    }

    public Settings withFolders(UnaryOperator<Folders> change) {
        return new Settings(name, role, looks, keys, writing, change.apply(folders), window, welcomed, samples);
    }

    public Settings withWindow(UnaryOperator<WindowShape> change) {
        return new Settings(name, role, looks, keys, writing, folders, change.apply(window), welcomed, samples);
    }

    public Settings withWelcomed(boolean other) {
        return new Settings(name, role, looks, keys, writing, folders, window, other, samples);
    }

    public Settings withSamples(boolean other) {
        return new Settings(name, role, looks, keys, writing, folders, window, welcomed, other);
    }
}
