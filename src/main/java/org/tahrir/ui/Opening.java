package org.tahrir.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.tahrir.desk.Newsroom;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.settings.Settings;
import org.tahrir.settings.SettingsFile;
import org.tahrir.store.Backup;
import org.tahrir.store.Library;

/// What came of the wish to open a library for its window. Worked out off the screen's thread.
sealed interface Opening {
    /// What is said of a library whose file is damaged.
    Set<String> DAMAGED =
            Set.of("store.damaged", "store.damaged-story", "store.not-a-library", "store.library-gone", "store.failed");

    /// How often a library that somebody else holds is tried again, and after how long.
    int PATIENCE = 6;

    Duration BETWEEN_TRIES = Duration.ofMillis(400);

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
    /// @param tried what came of what was tried before
    /// @param state what is wrong with it, as far as it decides what can be done
    /// @param backups what it may be brought back from, newest first
    record Shut(Path library, Notice why, List<Notice> tried, State state, List<Backup> backups, Read settings)
            implements Opening {
        /// What is wrong with a library.
        enum State {
            /// It is as it should be, but can't be opened here or now.
            WHOLE,
            /// It was here at the last start and is gone, so that only an empty one could be opened.
            GONE,
            /// It can't be read, or not all of it.
            DAMAGED
        }

        public Shut {
            tried = List.copyOf(tried);
            backups = List.copyOf(backups);
        }
    }

    /// Opens a library as a start asks for it.
    static Opening of(Start start) {
        Path folder = start.library();
        Read settings = read(start.settingsFile());
        boolean wasHere = settings.settings()
                .folders()
                .library()
                .equals(folder.toAbsolutePath().toString());
        if (wasHere && !start.mayBeNew() && !Library.isIn(folder)) {
            return shut(start, settings, Notice.of("window.library-gone", folder.toString()), Shut.State.GONE);
        }
        try {
            Newsroom newsroom = newsroom(start);
            return new Open(newsroom, settings, isEmpty(newsroom));
        } catch (TahrirException refused) {
            if (isLocked(refused) && Doorbell.ring(folder, start.runtimeFolder())) {
                return new Elsewhere(Notice.of("window.already-open", folder.toString()));
            }
            if (refused.getCause() != null) {
                start.log().write(refused);
            }
            boolean damaged = DAMAGED.contains(refused.notice().key());
            return shut(start, settings, refused.notice(), damaged ? Shut.State.DAMAGED : Shut.State.WHOLE);
        }
    }

    /// Opens the library for writing. A program that was killed may still be on its way out, with nobody at its door.
    private static Newsroom newsroom(Start start) {
        for (int left = PATIENCE; ; left--) {
            try {
                return Newsroom.open(start.library(), Library.Access.WRITE, start.clock(), start.ids());
            } catch (TahrirException refused) {
                if (left == 0 || !isLocked(refused) || Doorbell.ring(start.library(), start.runtimeFolder())) {
                    throw refused;
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    private static boolean isLocked(TahrirException refused) {
        return refused.notice().key().equals("store.locked");
    }

    private static boolean isEmpty(Newsroom newsroom) {
        boolean read = false;
        try {
            boolean empty =
                    newsroom.library().stories().counts().values().stream().allMatch(count -> count == 0);
            read = true;
            return empty;
        } finally {
            if (!read) {
                newsroom.close();
            }
        }
    }

    /// Only what is lost or damaged is ever brought back from a backup here.
    private static Shut shut(Start start, Read settings, Notice why, Shut.State state) {
        List<Backup> backups = state == Shut.State.WHOLE
                ? List.of()
                : start.shelf(settings.settings().folders()).all();
        return new Shut(start.library(), why, start.told(), state, backups, settings);
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
