package org.tahrir.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.bundle.Progress;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;

/// The sample stories that come with the program: they fill an empty desk for somebody who wants to look around, and
/// leave it again in one go. What somebody has worked on is theirs and stays.
public final class SampleDesk {
    private static final String BUNDLE = "newsroom.zip";

    private final Library library;
    private final Intake intake;
    private final Person by;

    SampleDesk(Library library, Intake intake, Person by) {
        this.library = library;
        this.intake = intake;
        this.by = by;
    }

    /// Lays one of the sample files that come with the program into a folder.
    ///
    /// @param name `newsroom.zip`, the whole desk as a bundle, `everything.zip`, a story that has all a page can hold
    ///     in Arabic and in English, or `page.txt`, a saved web page
    public static Path copyTo(Path folder, String name) {
        Path file = folder.resolve(name);
        try (InputStream sample =
                Objects.requireNonNull(SampleDesk.class.getResourceAsStream("samples/" + name), name)) {
            Files.copy(sample, file);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Takes the sample stories in, the unfinished ones as this person's own; those that are here already stay as they
    /// are.
    public List<Taken> take() {
        List<Taken> taken = withBundle(bundle -> intake.take(bundle, false, skipped -> {}, count -> {}));
        List<Story> nobodys = taken.stream()
                .filter(one -> one.verdict() == Taken.Verdict.NEW)
                .flatMap(one -> library.stories().find(one.id()).stream())
                .filter(story -> story.owner().isEmpty() && story.stage() != Stage.EXPORTED)
                .map(story -> story.withOwner(by.name()))
                .toList();
        library.stories().saveAll(nobodys, by.name(), Revision.Cause.IMPORT);
        return taken;
    }

    /// Puts all sample stories that nobody has changed into the trash, in one transaction.
    ///
    /// @return which; for [#putBack]
    public List<StoryId> remove() {
        List<Story> untouched = untouched();
        library.stories()
                .saveAll(
                        untouched.stream()
                                .map(story -> story.moved(Stage.TRASH, ""))
                                .toList(),
                        by.name(),
                        Revision.Cause.STAGE);
        return untouched.stream().map(Story::id).toList();
    }

    /// Brings sample stories back from the trash to where they were.
    public void putBack(List<StoryId> removed) {
        List<Story> back = new ArrayList<>();
        for (StoryId id : removed) {
            library.stories()
                    .find(id)
                    .filter(story -> story.stage() == Stage.TRASH)
                    .ifPresent(story -> back.add(story.moved(story.before(), "")));
        }
        library.stories().saveAll(back, by.name(), Revision.Cause.STAGE);
    }

    private List<Story> untouched() {
        List<StoryId> ids = withBundle(bundle -> BundleIntake.read(
                bundle,
                Progress.NONE,
                contents -> contents.arrivals().stream()
                        .map(arrival -> arrival.article().id())
                        .toList()));
        return ids.stream()
                .map(library.stories()::find)
                .flatMap(Optional::stream)
                .filter(story -> story.stage() != Stage.TRASH)
                .filter(story -> library.stories().hadContent(story.id(), ContentHash.of(story.article())))
                .toList();
    }

    /// @throws TahrirException if there is no room for the bundle
    private static <T> T withBundle(Function<Path, T> use) {
        try (WorkFolder work = WorkFolder.open()) {
            return use.apply(copyTo(work.path(), BUNDLE));
        } catch (UncheckedIOException broken) {
            throw TahrirException.unreadable(broken, "desk.no-samples");
        }
    }
}
