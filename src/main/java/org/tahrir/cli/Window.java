package org.tahrir.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Wishes;

/// The program's window, as much as the command line knows of it.
public interface Window {
    /// Why no window can be opened here; empty when it can.
    Optional<Notice> obstacle();

    /// Opens the window and waits until it is closed.
    ///
    /// @return what is to be said at the end, if anything
    /// @throws TahrirException if it can't be opened
    Optional<Notice> open(Wishes wishes);

    /// Draws pictures of the window at work on the sample desk; needs no display.
    ///
    /// @param folder where they are written
    /// @param library an empty folder for the desk that is drawn
    /// @return the files
    /// @throws TahrirException if this machine can't draw
    List<Path> draw(Path folder, Path library);
}
