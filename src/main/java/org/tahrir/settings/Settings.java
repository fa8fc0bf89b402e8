package org.tahrir.settings;

import org.jspecify.annotations.Nullable;
import org.tahrir.article.House;
import org.tahrir.article.Role;

/// What belongs to a person on this machine. What belongs to the newsroom lives in its library.
///
/// @param language the interface's language, or null: as the system says
/// @param name the person's name as it stands beside their work, or ""
/// @param role what the person does in the newsroom
/// @param zoom the size of everything in the window, in hundredths
/// @param digits the digits of the Arabic interface; what is exported never follows them
/// @param exportFolder where bundles were last written to, or ""
/// @param backupFolder where backups are written to, or ""
/// @param library the folder of the library that was open last, or "": one that is gone is missed
/// @param window how the window was left
/// @param welcomed whether the person has been asked who they are
/// @param samples whether the sample desk was taken and not removed
public record Settings(
        @Nullable Language language,
        String name,
        Role role,
        Theme theme,
        int zoom,
        House.Digits digits,
        String exportFolder,
        String backupFolder,
        String library,
        WindowShape window,
        boolean welcomed,
        boolean samples) {
    public static final int LEAST_ZOOM = 70;
    public static final int MOST_ZOOM = 200;

    public static final Settings DEFAULT = new Settings(
            null,
            "",
            Role.EDITOR,
            Theme.SYSTEM,
            100,
            House.Digits.WESTERN,
            "",
            "",
            "",
            WindowShape.DEFAULT,
            false,
            false);

    public Settings {
        zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
    }

    /// The interface's language: the one chosen, else the system's.
    ///
    /// @param systemTag the tag of the system's language, such as `ar-SY`
    public Language languageOr(String systemTag) {
        return language == null ? Language.of(systemTag) : language;
    }

    public Settings withLanguage(@Nullable Language other) {
        return new Settings(
                other, name, role, theme, zoom, digits, exportFolder, backupFolder, library, window, welcomed, samples);
    }

    public Settings withName(String other) {
        return new Settings(
                language,
                other,
                role,
                theme,
                zoom,
                digits,
                exportFolder,
                backupFolder,
                library,
                window,
                welcomed,
                samples);
    }

    public Settings withRole(Role other) {
        return new Settings(
                language,
                name,
                other,
                theme,
                zoom,
                digits,
                exportFolder,
                backupFolder,
                library,
                window,
                welcomed,
                samples);
    }

    public Settings withTheme(Theme other) {
        return new Settings(
                language,
                name,
                role,
                other,
                zoom,
                digits,
                exportFolder,
                backupFolder,
                library,
                window,
                welcomed,
                samples);
    }

    /// The same in another size, kept between [#LEAST_ZOOM] and [#MOST_ZOOM].
    public Settings withZoom(int other) {
        return new Settings(
                language,
                name,
                role,
                theme,
                other,
                digits,
                exportFolder,
                backupFolder,
                library,
                window,
                welcomed,
                samples);
    }

    public Settings withDigits(House.Digits other) {
        return new Settings(
                language,
                name,
                role,
                theme,
                zoom,
                other,
                exportFolder,
                backupFolder,
                library,
                window,
                welcomed,
                samples);
    }

    public Settings withExportFolder(String other) {
        return new Settings(
                language, name, role, theme, zoom, digits, other, backupFolder, library, window, welcomed, samples);
    }

    public Settings withBackupFolder(String other) {
        return new Settings(
                language, name, role, theme, zoom, digits, exportFolder, other, library, window, welcomed, samples);
    }

    public Settings withLibrary(String other) {
        return new Settings(
                language,
                name,
                role,
                theme,
                zoom,
                digits,
                exportFolder,
                backupFolder,
                other,
                window,
                welcomed,
                samples);
    }

    public Settings withWindow(WindowShape other) {
        return new Settings(
                language,
                name,
                role,
                theme,
                zoom,
                digits,
                exportFolder,
                backupFolder,
                library,
                other,
                welcomed,
                samples);
    }

    public Settings withWelcomed(boolean other) {
        return new Settings(
                language, name, role, theme, zoom, digits, exportFolder, backupFolder, library, window, other, samples);
    }

    public Settings withSamples(boolean other) {
        return new Settings(
                language,
                name,
                role,
                theme,
                zoom,
                digits,
                exportFolder,
                backupFolder,
                library,
                window,
                welcomed,
                other);
    }
}
