package org.tahrir.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Published;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.bundle.Bundle;
import org.tahrir.bundle.BundleWriter;
import org.tahrir.bundle.Entry;
import org.tahrir.bundle.FinishedBundle;
import org.tahrir.bundle.PagePreview;
import org.tahrir.bundle.Progress;
import org.tahrir.bundle.Purpose;
import org.tahrir.bundle.Skipped;
import org.tahrir.bundle.Written;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Library;
import org.tahrir.store.Receipt;
import org.tahrir.text.Block;

/// From stories to a bundle that proves itself: gate, bundle, verification, then stage and receipt.
public final class Publishing {
    private final Library library;
    private final Related related;
    private final Gate gate;
    private final Person by;

    Publishing(Library library, Related related, Person by) {
        this.library = library;
        this.related = related;
        this.gate = new Gate(library);
        this.by = by;
    }

    /// What the gate says of a story.
    public Soundness check(Story story, Instant at, boolean allowEmbargo) {
        return gate.check(story.withArticle(related.refreshed(story.article()), story.modified()), at, allowEmbargo);
    }

    /// Publishes stories: all of them, or with `onlySound` those that may go out. After it they are EXPORTED and a
    /// receipt is kept. If anything fails, is refused or is cancelled, nothing has changed.
    ///
    /// @throws TahrirException if the file can't be written, the export is cancelled, or the role doesn't allow it
    public ExportOutcome publish(List<Story> stories, ExportWish wish, Progress progress) {
        if (by.role() != Role.EDITOR) {
            throw TahrirException.refused("workflow.editors-only");
        }
        List<Soundness> checked = unique(stories).stream()
                .map(story -> check(story, wish.at(), wish.allowEmbargo()))
                .toList();
        List<Soundness> sound = checked.stream().filter(Soundness::isSound).toList();
        if (sound.isEmpty() || (sound.size() < checked.size() && !wish.onlySound())) {
            return new ExportOutcome.Refused(checked);
        }
        List<Entry> entries = sound.stream().map(this::publishedEntry).toList();
        Bundle bundle = bundle(entries, checked, wish, Purpose.PUBLISH);
        try (FinishedBundle finished = BundleWriter.prepare(bundle, wish.target(), progress)) {
            Receipt receipt = receipt(finished.written(), wish, entries);
            library.receipts().record(receipt, exported(entries), by.name(), finished::moveIntoPlace);
            finished.keep();
            return new ExportOutcome.Done(finished.written(), checked);
        }
    }

    /// What keeps a story out of a bundle for another desk.
    public Soundness checkForHandover(Story story) {
        return gate.checkForHandover(story.withArticle(related.refreshed(story.article()), story.modified()));
    }

    /// Packs stories in any stage for another desk. Nothing changes in the library.
    public ExportOutcome handOver(List<Story> stories, ExportWish wish, Progress progress) {
        List<Soundness> checked =
                unique(stories).stream().map(this::checkForHandover).toList();
        List<Soundness> sound = checked.stream().filter(Soundness::isSound).toList();
        if (sound.isEmpty() || (sound.size() < checked.size() && !wish.onlySound())) {
            return new ExportOutcome.Refused(checked);
        }
        List<Entry> entries = sound.stream()
                .map(one -> entry(one.story(), one.story().published()))
                .toList();
        Bundle bundle = bundle(entries, checked, wish, Purpose.HANDOVER);
        return new ExportOutcome.Done(BundleWriter.write(bundle, wish.target(), progress), checked);
    }

    /// Writes the page that a bundle would hold of a story, with its pictures, to be looked at. Anybody may, at any
    /// stage.
    ///
    /// @param folder where to; made if it isn't there
    /// @return the page
    public Path preview(Story story, Path folder) {
        Story now = story.withArticle(related.refreshed(story.article()), story.modified());
        return PagePreview.write(entry(now, now.published()), library.lists().house(), new StoryLabels(), folder);
    }

    private Bundle bundle(List<Entry> entries, List<Soundness> checked, ExportWish wish, Purpose purpose) {
        List<Skipped> skipped = checked.stream()
                .filter(one -> !one.isSound())
                .map(one -> new Skipped(one.story().id(), one.story().article().headline(), one.blocking()))
                .toList();
        return Bundle.of(entries, skipped, library.lists().house(), wish.at(), purpose, new StoryLabels());
    }

    private Entry publishedEntry(Soundness sound) {
        return entry(sound.story(), sound.story().published().next(sound.story().article()));
    }

    private Entry entry(Story story, Published published) {
        List<MediaFile> media = story.article()
                .body()
                .pictures()
                .map(Block.Picture::media)
                .distinct()
                .flatMap(hash -> library.media().find(hash).stream())
                .toList();
        return new Entry(story, published, media);
    }

    private static List<Story> exported(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.story().withPublished(entry.published()).moved(Stage.EXPORTED, ""))
                .toList();
    }

    private static Receipt receipt(Written written, ExportWish wish, List<Entry> entries) {
        List<Receipt.ExportedVersion> versions = entries.stream()
                .map(entry -> new Receipt.ExportedVersion(
                        entry.story().id(),
                        entry.published().version(),
                        entry.published().contentHash(),
                        entry.published().action()))
                .toList();
        return new Receipt(
                written.bundleId(),
                wish.at(),
                wish.target().toAbsolutePath().normalize().toString(),
                written.sha256(),
                versions);
    }

    private static List<Story> unique(List<Story> stories) {
        return List.copyOf(stories.stream()
                .collect(Collectors.toMap(Story::id, story -> story, (first, again) -> first, LinkedHashMap::new))
                .values());
    }
}
