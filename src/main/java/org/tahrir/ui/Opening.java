package org.tahrir.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.tahrir.desk.Newsroom;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.settings.Settings;
import org.tahrir.settings.SettingsFile;
import org.tahrir.store.Library;

/// What came of the wish to open a library for its window. Worked out off the screen's thread.
sealed interface Opening {
    /// A person's settings as they were read.
    ///
    /// @param trouble what was wrong with their file, if anything: then the defaults hold
    record Read(Settings settings, Optional<Notice> trouble) {}

    /// The library is open for writing.
    ///
    /// @param empty whether it has no story yet
    record Open(Newsroom newsroom, Read settings, boolean empty) implements Opening {}

    /// Another window has it; that one was brought to the front.
    record Elsewhere(Notice sentence) implements Opening {}

    /// It can't be opened.
    ///
    /// @param vanished whether it was here at the last start and is gone, so that only an empty one could be opened
    record Shut(Path library, Notice why, boolean vanished, Read settings) implements Opening {}

    /// Opens a library as a start asks for it.
    static Opening of(Start start) {
        Path folder = start.library();
        Read settings = read(start.settingsFile());
        boolean wasHere = settings.settings()
                .folders()
                .library()
                .equals(folder.toAbsolutePath().toString());
        if (wasHere && !start.mayBeNew() && !Library.isIn(folder)) {
            return new Shut(folder, Notice.of("window.library-gone", folder.toString()), true, settings);
        }
        try {
            Newsroom newsroom = Newsroom.open(folder, Library.Access.WRITE, start.clock(), start.ids());
            boolean empty =
                    newsroom.library().stories().counts().values().stream().allMatch(count -> count == 0);
            return new Open(newsroom, settings, empty);
        } catch (TahrirException refused) {
            if (refused.notice().key().equals("store.locked") && Doorbell.ring(folder, start.runtimeFolder())) {
                return new Elsewhere(Notice.of("window.already-open", folder.toString()));
            }
            if (refused.getCause() != null) {
                start.log().write(refused);
            }
            return new Shut(folder, refused.notice(), false, settings);
        }
    }

    /// Reads settings; a file that can't be read is kept aside.
    private static Read read(SettingsFile file) {
        try {
            return new Read(file.read(), Optional.empty());
        } catch (TahrirException broken) {
            try {
                Path aside = file.setAside();
                return new Read(Settings.DEFAULT, Optional.of(Notice.of("settings.set-aside", aside.toString())));
            } catch (TahrirException stuck) {
                return new Read(Settings.DEFAULT, Optional.of(broken.notice()));
            }
        }
    }
}
