package org.tahrir.settings;

/// The folders that a person chose last, each "" until one is chosen.
///
/// @param exports where bundles were last written to
/// @param backups where backups are written to
/// @param library the library that was open last: one that is gone is missed
public record Folders(String exports, String backups, String library) {
    public static final Folders NONE = new Folders("", "", "");

    public Folders withExports(String other) {
        return new Folders(other, backups, library);
    }

    public Folders withBackups(String other) {
        return new Folders(exports, other, library);
    }

    public Folders withLibrary(String other) {
        return new Folders(exports, backups, other);
    }
}
