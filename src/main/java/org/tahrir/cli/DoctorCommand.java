package org.tahrir.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Backup;
import org.tahrir.store.Checkup;
import org.tahrir.store.Library;
import org.tahrir.store.Salvage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `tahrir doctor`: how the library is, what could be mended, and where its backups are.
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    /// What was mended.
    ///
    /// @param indexed whether the search was made anew
    /// @param pictures how many pictures came back from the backups
    record Mended(boolean indexed, int pictures) {}

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Option(names = "--salvage", descriptionKey = "cli.doctor.salvage")
    boolean salvage;

    @Override
    public Integer call() {
        List<Backup> backups = tahrir.shelf().all();
        if (!Library.isIn(tahrir.libraryFolder())) {
            throw TahrirException.refused(
                    "cli.doctor.no-library", tahrir.libraryFolder().toString());
        }
        if (salvage) {
            salvaged();
        }
        try {
            return tahrir.writing(newsroom -> examine(newsroom.library(), backups));
        } catch (TahrirException told) {
            if (!told.notice().key().equals("store.locked")) {
                backups.stream().findFirst().ifPresent(this::adviseRestoring);
                throw told;
            }
            return tahrir.reading(newsroom -> examine(newsroom.library(), backups));
        }
    }

    private void salvaged() {
        Salvage.Salvaged saved = tahrir.salvage();
        tahrir.tell(Notice.of(
                "cli.doctor.salvaged",
                saved.stories(),
                saved.versions(),
                saved.fromVersions(),
                saved.setAside().toString()));
        saved.lost().forEach(headline -> tahrir.tell(Notice.of("cli.doctor.lost", headline)));
    }

    private int examine(Library library, List<Backup> backups) {
        Checkup found = library.checkup();
        Mended mended = library.isReadOnly() || !found.isWhole() ? new Mended(false, 0) : mend(library, found);
        Checkup now = mended.equals(new Mended(false, 0)) ? found : library.checkup();
        if (tahrir.json) {
            tahrir.print(
                    DoctorJson.of(now, mended, tahrir.shelf().folder(), backups).toString());
        } else {
            new DoctorSentences(tahrir).tell(now, mended, backups);
        }
        if (!now.isWhole()) {
            backups.stream().findFirst().ifPresent(this::adviseRestoring);
            return CommandLineDoor.UNREADABLE;
        }
        return now.isSound() ? CommandLineDoor.DONE : CommandLineDoor.REFUSED;
    }

    private Mended mend(Library library, Checkup found) {
        boolean indexed = found.unindexed() > 0;
        if (indexed) {
            library.rebuildSearch((done, total) -> {});
        }
        int pictures = found.picturesWrong().isEmpty() ? 0 : library.mendPictures(tahrir.shelf());
        return new Mended(indexed, pictures);
    }

    private void adviseRestoring(Backup newest) {
        tahrir.tell(Notice.of("cli.doctor.restore", newest.file().toString()));
    }
}
