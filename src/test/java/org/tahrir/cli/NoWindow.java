package org.tahrir.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.settings.Wishes;

/// The window of a machine without a display that can't draw either.
final class NoWindow implements Window {
    @Override
    public Optional<Notice> obstacle() {
        return Optional.of(Notice.of("window.no-display"));
    }

    @Override
    public Optional<Notice> open(Wishes wishes) {
        throw new AssertionError("opened " + wishes);
    }

    @Override
    public List<Path> draw(Path folder, Path library) {
        throw TahrirException.refused("window.no-graphics", "libfreetype.so");
    }
}
