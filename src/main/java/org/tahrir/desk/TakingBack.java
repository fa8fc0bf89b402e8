package org.tahrir.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.Notice;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;
import org.tahrir.store.TheirVersion;

/// Undoes an import: what it brought goes to the trash, in whatever stage it came, and other desks' versions that it
/// brought are let go of. A story that was saved again since stays: somebody's work is in it.
final class TakingBack {
    private static final int BATCH = 500;
    private static final long AS_IT_CAME = 1;

    private final Library library;
    private final Person by;
    private final List<Story> leaving = new ArrayList<>();
    private final List<Notice> kept = new ArrayList<>();
    private int dropped;

    TakingBack(Library library, Person by) {
        this.library = library;
        this.by = by;
    }

    TakenBack of(List<Taken> taken) {
        taken.forEach(this::look);
        for (int from = 0; from < leaving.size(); from += BATCH) {
            List<Story> some = leaving.subList(from, Math.min(from + BATCH, leaving.size()));
            library.stories().saveAll(some, by.name(), Revision.Cause.STAGE);
        }
        return new TakenBack(leaving.size(), dropped, kept);
    }

    private void look(Taken one) {
        if (one.verdict() == Taken.Verdict.NEW) {
            library.stories().find(one.id()).ifPresent(this::lookAtNew);
        } else if (one.verdict() == Taken.Verdict.THEIRS && !one.keptBeside().isEmpty()) {
            Optional<TheirVersion> theirs = library.stories().theirs(one.id()).stream()
                    .filter(version -> ContentHash.of(version.article()).equals(one.keptBeside()))
                    .findFirst();
            theirs.ifPresent(version -> {
                library.stories().dropTheirs(one.id(), version);
                dropped++;
            });
        }
    }

    private void lookAtNew(Story story) {
        if (story.edition() == AS_IT_CAME) {
            leaving.add(story.moved(Stage.TRASH, ""));
        } else if (story.stage() != Stage.TRASH) {
            kept.add(Notice.of("intake.worked-on", story.article().headline()));
        }
    }
}
