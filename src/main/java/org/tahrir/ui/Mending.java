package org.tahrir.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tahrir.desk.Newsroom;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Restoring;
import org.tahrir.store.Salvage;

/// Ways back to a library, while it is open nowhere. They tell what came of them in sentences; a way that leads nowhere
/// has changed nothing.
final class Mending {
    private Mending() {}

    /// Brings the library back from a backup.
    static List<Notice> restore(Start start, Path backup) {
        try {
            Restoring.Restored restored = Restoring.restore(start.library(), backup, start.clock());
            List<Notice> told = new ArrayList<>();
            told.add(Notice.of("mending.restored", restored.stories()));
            restored.setAside().ifPresent(kept -> told.add(Notice.of("mending.kept", kept.toString())));
            if (!restored.lacking().isEmpty()) {
                told.add(Notice.of("mending.lacking", restored.lacking().size()));
            }
            return told;
        } catch (TahrirException refused) {
            return refused(start, refused);
        }
    }

    /// Saves what can still be read of the library.
    static List<Notice> salvage(Start start) {
        try {
            Salvage.Salvaged saved = Newsroom.salvage(start.library(), start.clock());
            List<Notice> told = new ArrayList<>();
            told.add(Notice.of("mending.salvaged", saved.stories(), saved.versions()));
            if (saved.fromVersions() > 0) {
                told.add(Notice.of("mending.from-versions", saved.fromVersions()));
            }
            if (!saved.lost().isEmpty()) {
                told.add(Notice.of("mending.lost", saved.lost().size(), String.join(" — ", saved.lost())));
            }
            told.add(Notice.of("mending.kept", saved.setAside().toString()));
            return told;
        } catch (TahrirException refused) {
            return refused(start, refused);
        }
    }

    private static List<Notice> refused(Start start, TahrirException refused) {
        if (refused.getCause() != null) {
            start.log().write(refused);
        }
        return List.of(refused.notice());
    }
}
