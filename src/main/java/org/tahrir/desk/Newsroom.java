package org.tahrir.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.bundle.LinesFile;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Library;
import org.tahrir.store.Salvage;
import org.tahrir.text.ArabicAnalyzer;
import org.tahrir.text.WordList;

/// A newsroom on one library, with all its verbs: where the rooms are joined. Clock and new ids come only from what it
/// was opened with.
public final class Newsroom implements AutoCloseable {
    private final Library library;
    private final Clock clock;
    private final Supplier<StoryId> ids;
    private final Related related;

    private Newsroom(Library library, Clock clock, Supplier<StoryId> ids) {
        this.library = library;
        this.clock = clock;
        this.ids = ids;
        this.related = new Related(library);
    }

    /// Opens the library of a folder for reading, or for writing by this process alone.
    ///
    /// @param ids gives a new name for a story each time it is asked
    /// @throws TahrirException if another process writes to it, or it is damaged or newer than this program
    public static Newsroom open(Path folder, Library.Access access, Clock clock, Supplier<StoryId> ids) {
        return new Newsroom(Library.open(folder, access, clock, analyzer()), clock, ids);
    }

    /// Saves what can still be read of a damaged library, which is open nowhere, into a new one in its place.
    ///
    /// @throws TahrirException if no story can be read: then nothing was changed
    public static Salvage.Salvaged salvage(Path folder, Clock clock) {
        return Salvage.of(folder, clock, analyzer());
    }

    private static ArabicAnalyzer analyzer() {
        return new ArabicAnalyzer(WordList::bundled);
    }

    public Library library() {
        return library;
    }

    public Intake intake(Person by) {
        return new Intake(library, related, clock, ids, by);
    }

    public Drafting drafting(Person by) {
        return new Drafting(library, clock, ids, by);
    }

    public Linking linking(Person by) {
        return new Linking(library, related, clock, by);
    }

    /// Tells where stories lead and which lead to one.
    public Leads leads() {
        return new Leads(library);
    }

    public Reviewing reviewing(Person by) {
        return new Reviewing(library, clock, by);
    }

    public Publishing publishing(Person by) {
        return new Publishing(library, related, by);
    }

    /// The sample stories that come with the program.
    public SampleDesk samples(Person by) {
        return new SampleDesk(library, intake(by), by);
    }

    /// Says what a bundle holds beside what the library holds.
    public Comparing comparing() {
        return new Comparing(library, related);
    }

    /// The one story that goes by a name: its UUID or urn, the beginning of its UUID, or its external id.
    ///
    /// @throws TahrirException if there is none, or more than one
    public Story story(String name) {
        List<Story> found = library.stories().resolve(name);
        if (found.isEmpty()) {
            throw TahrirException.refused("desk.no-such-story", name);
        }
        if (found.size() > 1) {
            throw TahrirException.refused("desk.ambiguous", name, found.size());
        }
        return found.getFirst();
    }

    /// Writes a story's whole history to a file of JSON lines, one a version, the first one first; as
    /// [org.tahrir.store.Revisions#write] gives them.
    ///
    /// @param replace whether a file that lies there gives way
    /// @return how many versions it has
    /// @throws TahrirException if a file lies there that doesn't, or it can't be written; then nothing has changed
    public int writeHistory(StoryId id, Path target, boolean replace) {
        return LinesFile.write(target, replace, lines -> library.revisions().write(id, lines));
    }

    @Override
    public void close() {
        library.close();
    }
}
