package org.tahrir.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Arrival;
import org.tahrir.article.StoryId;
import org.tahrir.notice.TahrirException;

/// Reads what comes in from outside, but for bundles and ninjs. Nothing is kept and nothing changed: what becomes of an
/// [Arrival] is for the desk to say.
public final class Importer {
    private final Supplier<StoryId> ids;
    private final InstantSource clock;

    /// @param ids gives a new id at each call, for stories without a name of their own
    public Importer(Supplier<StoryId> ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /// Reads one file as what it is said to be; of an archive, every story that can be taken.
    ///
    /// @throws TahrirException UNREADABLE when the file is damaged, hostile, too large or no text; USAGE for a kind
    ///     that this room doesn't read
    public List<Arrival> read(Path file, InputKind kind) {
        return switch (kind) {
            case PAGE -> List.of(new TextReader(ids).readPage(file));
            case TEXT -> List.of(new TextReader(ids).readText(file));
            case HTML -> List.of(new HtmlReader(ids).read(file));
            case MARKDOWN -> List.of(new MarkdownReader(ids).read(file));
            case DOCX -> List.of(new WordReader(ids).read(file));
            case ARCHIVE -> wholeArchive(file);
            case BUNDLE, NINJS -> throw TahrirException.usage("importing.not-read-here", kind.code());
        };
    }

    /// Reads one file for its text alone: all of a plain text, whose first line is no headline then.
    ///
    /// @throws TahrirException as for [#read(Path, InputKind)]
    public Arrival readWhole(Path file, InputKind kind) {
        return switch (kind) {
            case PAGE, TEXT -> new TextReader(ids).readWhole(file);
            default -> read(file, kind).getFirst();
        };
    }

    /// Reads a text file line by line, for a person to look at.
    ///
    /// @param charset what it is written in, or null: as its bytes suggest
    /// @throws TahrirException UNREADABLE when it can't be read, is too large or no text
    public PageDraft page(Path file, @Nullable Charset charset) {
        return new TextReader(ids).readDraft(file, charset);
    }

    /// Reads an archive story by story in little memory.
    ///
    /// @param skipped told of every line that can't be taken
    /// @return how many stories came in
    /// @throws TahrirException when the file as a whole can't be read on; what was handed over before is sound
    public int readArchive(Path file, Consumer<Arrival> each, Consumer<Skipped> skipped) {
        return new ArchiveReader(new ArchiveStory(ids, clock)).read(file, each, skipped);
    }

    private List<Arrival> wholeArchive(Path file) {
        List<Arrival> all = new java.util.ArrayList<>();
        readArchive(file, all::add, skipped -> {});
        return List.copyOf(all);
    }
}
