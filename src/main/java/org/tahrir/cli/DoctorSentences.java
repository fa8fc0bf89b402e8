package org.tahrir.cli;

import java.util.List;
import org.tahrir.store.Backup;
import org.tahrir.store.Checkup;

/// What `doctor` says in words: what it found, and what to do.
final class DoctorSentences {
    private static final int KIBIBYTE = 1024;
    private static final int MOST_PROBLEMS = 10;

    private final Tahrir tahrir;

    DoctorSentences(Tahrir tahrir) {
        this.tahrir = tahrir;
    }

    void tell(Checkup now, DoctorCommand.Mended mended, List<Backup> backups) {
        tahrir.say("cli.doctor.library", now.file().toString(), kibibytes(now.bytes()), now.version());
        tahrir.say("cli.doctor.holds", now.stories(), now.versions(), now.pictures());
        if (now.isWhole()) {
            tahrir.say("cli.doctor.whole");
        }
        now.problems().stream().limit(MOST_PROBLEMS).forEach(problem -> tahrir.say("cli.doctor.problem", problem));
        now.unreadable().forEach(headline -> tahrir.say("cli.doctor.unreadable", headline));
        if (mended.indexed()) {
            tahrir.say("cli.doctor.indexed");
        }
        if (mended.pictures() > 0) {
            tahrir.say("cli.doctor.pictures-back", mended.pictures());
        }
        if (now.unindexed() > 0) {
            tahrir.say("cli.doctor.unindexed", now.unindexed());
        }
        if (!now.picturesWrong().isEmpty()) {
            tahrir.say("cli.doctor.pictures-wrong", now.picturesWrong().size());
        }
        tellBackups(backups);
    }

    private void tellBackups(List<Backup> backups) {
        String folder = tahrir.shelf().folder().toString();
        if (backups.isEmpty()) {
            tahrir.say("cli.doctor.no-backups", folder);
            return;
        }
        tahrir.say("cli.doctor.backups", backups.size(), folder);
        for (Backup backup : backups) {
            tahrir.say(
                    "cli.doctor.backup",
                    backup.made().toString(),
                    kibibytes(backup.bytes()),
                    backup.file().toString());
        }
    }

    private static long kibibytes(long bytes) {
        return (bytes + KIBIBYTE - 1) / KIBIBYTE;
    }
}
