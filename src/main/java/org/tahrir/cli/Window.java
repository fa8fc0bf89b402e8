package org.tahrir.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tahrir.desk.Newsroom;
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

    /// Draws pictures of the window at work in a newsroom; needs no display.
    ///
    /// @return the files, written into the folder
    /// @throws TahrirException if this machine can't draw
    List<Path> draw(Newsroom newsroom, Path folder);
}
