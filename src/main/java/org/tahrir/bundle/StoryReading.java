package org.tahrir.bundle;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Media;
import org.tahrir.article.Published;
import org.tahrir.article.StoryId;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Block;
import tools.jackson.databind.node.ObjectNode;

/// Reads one story out of a bag whose hashes are right, and refuses it if its files tell different things.
final class StoryReading {
    private final OpenBag bag;
    private final Manifest manifest;
    private final Manifest.Article listed;
    private final Set<StoryId> inBundle;

    private StoryReading(OpenBag bag, Manifest manifest, Manifest.Article listed, Set<StoryId> inBundle) {
        this.bag = bag;
        this.manifest = manifest;
        this.listed = listed;
        this.inBundle = inBundle;
    }

    /// Reads the story.
    ///
    /// @param inBundle the manifest's stories, made once for all of them
    static NewsroomReading of(OpenBag bag, Manifest manifest, Manifest.Article listed, Set<StoryId> inBundle)
            throws IOException {
        return new StoryReading(bag, manifest, listed, inBundle).read();
    }

    private NewsroomReading read() throws IOException {
        StoryId id = StoryId.parse(listed.uri()).orElseThrow(() -> inconsistent("uri"));
        String folder = EntryNames.ARTICLES + id + "/";
        agree(listed.uri().equals(id.uri()), "uri");
        List<String> files = List.of("article.html", "newsroom.json", "ninjs.json", "schema-org.json");
        agree(listed.files().equals(files.stream().map(name -> folder + name).toList()), "files");
        agree(bag.paths().containsAll(listed.files()) && bag.paths().containsAll(listed.media()), "files");
        ObjectNode ninjs = Json.read(bag.text(folder + "ninjs.json"), folder + "ninjs.json");
        agree(Fields.text(ninjs, "uri").equals(listed.uri()), "uri");
        agree(Fields.text(ninjs, "version").equals(listed.version()), "version");
        ObjectNode newsroom = Json.read(bag.text(folder + "newsroom.json"), folder + "newsroom.json");
        NewsroomReading story = NewsroomReading.of(newsroom, NinjsReading.ours(ninjs, id));
        checkPublished(story);
        checkRelated(story);
        checkMedia(story);
        agree(
                Fields.text(ninjs, "pubStatus").equals("canceled")
                        == story.article().isKilled(),
                "pubStatus");
        if (manifest.generator().equals(Manifest.GENERATOR)) {
            new DerivedFiles(bag, folder, manifest, inBundle).check(story).ifPresent(file -> {
                throw inconsistent(file);
            });
        }
        return story;
    }

    private void checkPublished(NewsroomReading story) {
        agree(Integer.toString(story.published().version()).equals(listed.version()), "version");
        agree(story.published().action() == listed.action(), "action");
        if (manifest.purpose() == Purpose.PUBLISH) {
            agree(story.published().contentHash().equals(listed.contentHash()), "contentHash");
            agree(story.published().isOut(), "version");
            agree((listed.action() == Published.Action.KILL) == story.article().isKilled(), "action");
        }
        if (!story.article().isKilled() || manifest.purpose() == Purpose.HANDOVER) {
            agree(ContentHash.of(story.article()).equals(listed.contentHash()), "contentHash");
        }
    }

    private void checkRelated(NewsroomReading story) {
        List<Manifest.Related> told = story.article().related().stream()
                .map(link -> Bundle.listed(RelatedPiece.of(link, inBundle)))
                .toList();
        agree(told.equals(listed.related()), "related");
    }

    private void checkMedia(NewsroomReading story) throws IOException {
        Map<String, Media> media = new LinkedHashMap<>();
        story.media().forEach(file -> media.put(file.sha256(), file));
        List<String> paths = media.values().stream()
                .map(file -> EntryNames.MEDIA + file.fileName())
                .toList();
        agree(paths.equals(listed.media()), "media");
        Set<String> pictures = new TreeSet<>(
                story.article().body().pictures().map(Block.Picture::media).toList());
        agree(pictures.containsAll(media.keySet()), "media");
        agree(manifest.purpose() == Purpose.HANDOVER || media.keySet().containsAll(pictures), "media");
        for (Media file : media.values()) {
            agree(bag.size(EntryNames.MEDIA + file.fileName()) == file.bytes(), "media");
        }
    }

    private void agree(boolean agreed, String field) {
        if (!agreed) {
            throw inconsistent(field);
        }
    }

    private TahrirException inconsistent(String field) {
        return TahrirException.unreadable("bundle.story-inconsistent", EntryNames.shown(listed.uri()), field);
    }
}
