package org.tahrir.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window asks of the system around it: files, browser, file manager, clipboard. Called on the screen's
/// thread; waits for nobody but the person who is asked. Tests put their own in its place.
public interface Outside {
    /// Files of a kind, as a person looks for them.
    ///
    /// @param words what they are, such as “Bundles”
    /// @param patterns such as `*.zip`
    record Kind(String words, List<String> patterns) {
        public Kind {
            patterns = List.copyOf(patterns);
        }
    }

    /// What the clipboard holds.
    ///
    /// @param html as HTML, or ""
    /// @param text as plain text, or ""
    /// @param files as files, or none
    record Clip(String html, String text, List<Path> files) {
        public Clip {
            files = List.copyOf(files);
        }

        public boolean isEmpty() {
            return html.isBlank() && text.isBlank() && files.isEmpty();
        }
    }

    /// Asks which files to open; none when the person thinks better of it.
    List<Path> askForFiles(String title, Kind kind);

    /// Asks for a folder.
    Optional<Path> askForFolder(String title, Path start);

    /// Asks where a file is to be written.
    Optional<Path> askWhereTo(String title, Path suggestion, Kind kind);

    /// Opens a file with the program that the system knows for it.
    ///
    /// @param failed heard on the screen's thread if no program took it
    void open(Path file, Runnable failed);

    /// Shows a file in the system's file manager.
    void showInFolder(Path file, Runnable failed);

    /// Puts a text on the clipboard.
    void copy(String text);

    Clip clip();

    /// Where this person keeps documents.
    Path documents();
}
