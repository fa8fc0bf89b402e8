package org.tahrir.desk;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.bundle.Progress;
import org.tahrir.importing.Importer;
import org.tahrir.importing.InputKind;
import org.tahrir.importing.PageDraft;
import org.tahrir.importing.Skipped;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Library;

/// Taking in what comes from outside: reads a file by its kind, recognises what the library has already, and keeps the
/// rest.
public final class Intake {
    /// How many stories of an archive are kept in one transaction.
    private static final int BATCH = 500;

    private final Importer importer;
    private final BundleIntake bundles;
    private final Acceptance acceptance;
    private final Library library;
    private final Related related;
    private final Supplier<StoryId> ids;
    private final Person by;

    Intake(Library library, Related related, Clock clock, Supplier<StoryId> ids, Person by) {
        this.importer = new Importer(ids, clock);
        this.bundles = new BundleIntake(ids);
        this.acceptance = new Acceptance(library, related, clock, by);
        this.library = library;
        this.related = related;
        this.ids = ids;
        this.by = by;
    }

    /// Takes in a file: all of its stories in one transaction, or (with `dryRun`) none, only saying what would become
    /// of them. An archive is taken in batches; lines of it that can't be read are told to `skipped`.
    ///
    /// @throws TahrirException if the file can't be read or is hostile; then nothing has changed
    public List<Taken> take(Path file, boolean dryRun, Consumer<Skipped> skipped, Consumer<Integer> progress) {
        List<Taken> all = new ArrayList<>();
        take(file, dryRun, new IntakeWatch() {
            @Override
            public void taken(List<Taken> more) {
                all.addAll(more);
            }

            @Override
            public void skipped(Skipped line) {
                skipped.accept(line);
            }

            @Override
            public void step(String phase, int done, int total) {
                if (phase.equals("stories")) {
                    progress.accept(done);
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        return all;
    }

    /// Takes in a file: all of its stories in one transaction, those of an archive in batches.
    ///
    /// @param watch told the phases `verify` (of a bundle) and `stories` (of an archive, without a total)
    /// @throws TahrirException if the file can't be read or is hostile, or the taking in was called off: then nothing
    ///     but what the watch was told has changed
    public void take(Path file, IntakeWatch watch) {
        take(file, false, watch);
    }

    private void take(Path file, boolean dryRun, IntakeWatch watch) {
        InputKind kind = InputKind.of(file);
        switch (kind) {
            case ARCHIVE -> takeArchive(file, dryRun, watch);
            case BUNDLE ->
                watch.taken(BundleIntake.read(
                        file, watch, contents -> acceptance.accept(contents.arrivals(), contents.histories(), dryRun)));
            case NINJS -> takeAll(List.of(bundles.readNinjs(file)), file, dryRun, watch);
            default -> takeAll(importer.read(file, kind), file, dryRun, watch);
        }
    }

    /// Reads the one story of a text, page, HTML, Markdown or DOCX file without taking it in.
    public Arrival one(Path file) {
        InputKind kind = InputKind.of(file);
        return switch (kind) {
            case ARCHIVE, BUNDLE, NINJS -> throw TahrirException.usage("intake.no-text-file", file.toString());
            default -> importer.readWhole(file, kind);
        };
    }

    /// Reads a text file line by line, for a person to look at before it is taken in.
    ///
    /// @param charset what it is written in, or null: as its bytes suggest
    public PageDraft page(Path file, @Nullable Charset charset) {
        return importer.page(file, charset);
    }

    /// The related pieces of a story that isn't taken in yet, those that the library has led to their story.
    public List<RelatedLink> found(List<RelatedLink> links) {
        return links.stream().map(related::found).toList();
    }

    /// Takes in the story that a person has made of a page.
    ///
    /// @throws TahrirException if there is neither a headline nor a text in it
    public Taken take(PageDraft page) {
        Article article = page.toArticle(ids.get());
        Arrival arrival = Arrival.unnamed(
                article.withRelated(found(article.related())), List.of(), InputKind.PAGE.code(), page.warnings());
        List<Arrival> one = Contents.checked(List.of(arrival), Path.of(page.name()));
        return acceptance.accept(one, Map.of(), false).getFirst();
    }

    /// Undoes a taking in: what it brought goes to the trash, unless somebody has worked on it since.
    public TakenBack takeBack(List<Taken> taken) {
        return new TakingBack(library, by).of(taken);
    }

    private void takeAll(List<Arrival> arrivals, Path file, boolean dryRun, IntakeWatch watch) {
        List<Arrival> checked = Contents.checked(arrivals, file);
        endIfCancelled(watch);
        watch.taken(acceptance.accept(checked, Map.of(), dryRun));
    }

    private void takeArchive(Path file, boolean dryRun, IntakeWatch watch) {
        int[] count = {0};
        List<Arrival> batch = new ArrayList<>(BATCH);
        Runnable flush = () -> {
            if (batch.isEmpty()) {
                return;
            }
            watch.taken(acceptance.accept(batch, Map.of(), dryRun));
            count[0] += batch.size();
            batch.clear();
            watch.step("stories", count[0], 0);
        };
        importer.readArchive(
                file,
                arrival -> {
                    endIfCancelled(watch);
                    batch.add(arrival);
                    if (batch.size() == BATCH) {
                        flush.run();
                    }
                },
                watch::skipped);
        flush.run();
    }

    private static void endIfCancelled(Progress watch) {
        if (watch.cancelled()) {
            throw TahrirException.refused("intake.cancelled");
        }
    }
}
