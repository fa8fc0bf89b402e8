package org.tahrir.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tahrir.article.Arrival;
import org.tahrir.article.StoryId;
import org.tahrir.importing.Importer;
import org.tahrir.importing.InputKind;
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

    Intake(Library library, Related related, Clock clock, Supplier<StoryId> ids, Person by) {
        this.importer = new Importer(ids, clock);
        this.bundles = new BundleIntake(ids);
        this.acceptance = new Acceptance(library, related, clock, by);
    }

    /// Takes in a file: all of its stories in one transaction, or (with `dryRun`) none, only saying what would become
    /// of them. An archive is taken in batches; lines of it that can't be read are told to `skipped`.
    ///
    /// @throws TahrirException if the file can't be read or is hostile; then nothing has changed
    public List<Taken> take(Path file, boolean dryRun, Consumer<Skipped> skipped, Consumer<Integer> progress) {
        InputKind kind = InputKind.of(file);
        return switch (kind) {
            case ARCHIVE -> takeArchive(file, dryRun, skipped, progress);
            case BUNDLE ->
                BundleIntake.read(
                        file, contents -> acceptance.accept(contents.arrivals(), contents.histories(), dryRun));
            case NINJS -> acceptance.accept(Contents.checked(List.of(bundles.readNinjs(file)), file), Map.of(), dryRun);
            default -> acceptance.accept(Contents.checked(importer.read(file, kind), file), Map.of(), dryRun);
        };
    }

    /// Reads the one story of a text, page, HTML, Markdown or DOCX file without taking it in.
    public Arrival one(Path file) {
        InputKind kind = InputKind.of(file);
        return switch (kind) {
            case ARCHIVE, BUNDLE, NINJS -> throw TahrirException.usage("intake.no-text-file", file.toString());
            default -> importer.readWhole(file, kind);
        };
    }

    private List<Taken> takeArchive(Path file, boolean dryRun, Consumer<Skipped> skipped, Consumer<Integer> progress) {
        List<Taken> taken = new ArrayList<>();
        List<Arrival> batch = new ArrayList<>(BATCH);
        Runnable flush = () -> {
            if (batch.isEmpty()) {
                return;
            }
            taken.addAll(acceptance.accept(batch, Map.of(), dryRun));
            batch.clear();
            progress.accept(taken.size());
        };
        importer.readArchive(
                file,
                arrival -> {
                    batch.add(arrival);
                    if (batch.size() == BATCH) {
                        flush.run();
                    }
                },
                skipped);
        flush.run();
        return taken;
    }
}
