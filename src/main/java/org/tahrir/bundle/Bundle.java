package org.tahrir.bundle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tahrir.article.House;
import org.tahrir.article.MediaFile;
import org.tahrir.article.StoryId;
import org.tahrir.notice.TahrirException;

/// Stories ready to leave the house, as a value: everything that a bundle's bytes follow from. The stories are in the
/// order of their names, whatever order they were given in. Nothing has been written yet; texts are made when asked
/// for, so that a thousand stories needn't be in memory twice.
public final class Bundle {
    private static final int FILES_OF_A_STORY = 4;
    private static final int FILES_OF_THE_BAG = 7;

    private final List<Outgoing> stories;
    private final Set<StoryId> ids;
    private final House house;
    private final Labels labels;
    private final Manifest manifest;

    private Bundle(List<Outgoing> stories, Set<StoryId> ids, House house, Labels labels, Manifest manifest) {
        this.stories = stories;
        this.ids = ids;
        this.house = house;
        this.labels = labels;
        this.manifest = manifest;
    }

    /// Gathers the stories of one bundle.
    ///
    /// @param skipped the stories that were wished for but stay behind
    /// @param createdAt the moment that the bundle names, to the second
    /// @throws TahrirException when a story is there twice, or there are more than a bundle holds
    public static Bundle of(
            List<Entry> entries,
            List<Skipped> skipped,
            House house,
            Instant createdAt,
            Purpose purpose,
            Labels labels) {
        Set<StoryId> ids = new HashSet<>();
        for (Entry entry : entries) {
            if (!ids.add(entry.story().id())) {
                throw TahrirException.refused(
                        "bundle.twice", entry.story().article().headline());
            }
        }
        List<Outgoing> stories = entries.stream()
                .map(entry -> Outgoing.of(entry, purpose, ids))
                .sorted(Comparator.comparing(Outgoing::id))
                .toList();
        List<Manifest.Article> articles = stories.stream().map(Bundle::listed).toList();
        Instant second = createdAt.truncatedTo(ChronoUnit.SECONDS);
        Manifest manifest = new Manifest(
                bundleId(articles, second, purpose),
                second,
                house.site(),
                purpose,
                articles,
                leftOut(skipped, labels),
                Manifest.GENERATOR);
        int files = stories.size() * FILES_OF_A_STORY + manifest.mediaCount() + FILES_OF_THE_BAG;
        if (files > Budget.MAX_ENTRIES) {
            throw TahrirException.refused("bundle.too-many-files", Integer.toString(Budget.MAX_ENTRIES));
        }
        return new Bundle(stories, Set.copyOf(ids), house, labels, manifest);
    }

    public String bundleId() {
        return manifest.bundleId();
    }

    /// What its data/manifest.json says.
    public Manifest manifest() {
        return manifest;
    }

    /// The folder inside the zip: the day (UTC) and the beginning of the bundle's name.
    String root() {
        return root(manifest.createdAt(), manifest.bundleId());
    }

    static String root(Instant createdAt, String bundleId) {
        return createdAt.atOffset(ZoneOffset.UTC).toLocalDate() + "-" + bundleId.substring(9, 17);
    }

    List<Outgoing> stories() {
        return stories;
    }

    /// The four files of a story, by their paths inside the bag.
    SortedMap<String, byte[]> texts(Outgoing story) {
        String folder = folder(story);
        SortedMap<String, byte[]> texts = new TreeMap<>();
        String page = ArticlePage.of(story, house, labels, ids);
        texts.put(folder + "article.html", page.getBytes(StandardCharsets.UTF_8));
        texts.put(folder + "newsroom.json", Json.write(NewsroomFile.of(story)));
        texts.put(folder + "ninjs.json", Json.write(NinjsItem.of(story, house)));
        texts.put(folder + "schema-org.json", Json.writeForPage(JsonLd.of(story, house)));
        return texts;
    }

    /// Every picture once, by its path inside the bag.
    SortedMap<String, MediaFile> media() {
        SortedMap<String, MediaFile> media = new TreeMap<>();
        for (Outgoing story : stories) {
            story.media().values().forEach(file -> media.putIfAbsent(path(file), file));
        }
        return media;
    }

    /// The name of a bundle with these stories, made at that moment for that purpose.
    static String bundleId(List<Manifest.Article> articles, Instant createdAt, Purpose purpose) {
        StringBuilder name = new StringBuilder("bundle\n");
        name.append(createdAt).append('\n').append(purpose.code()).append('\n');
        for (Manifest.Article article : articles) {
            name.append(article.uri()).append(' ').append(article.version());
            name.append(' ').append(article.contentHash()).append('\n');
        }
        return NameUuid.uri(name.toString());
    }

    private static Manifest.Article listed(Outgoing story) {
        String folder = folder(story);
        List<String> files = new ArrayList<>();
        for (String name : List.of("article.html", "newsroom.json", "ninjs.json", "schema-org.json")) {
            files.add(folder + name);
        }
        return new Manifest.Article(
                story.id().uri(),
                Integer.toString(story.published().version()),
                story.contentHash(),
                story.published().action(),
                story.related().stream().map(Bundle::listed).toList(),
                files,
                story.media().values().stream().map(Bundle::path).toList());
    }

    static Manifest.Related listed(RelatedPiece piece) {
        return new Manifest.Related(
                piece.uri(),
                piece.lead() == RelatedPiece.Lead.IN_BUNDLE,
                piece.link().isResolved());
    }

    private static List<Manifest.LeftOut> leftOut(List<Skipped> skipped, Labels labels) {
        return skipped.stream()
                .sorted(Comparator.comparing(Skipped::id))
                .map(story -> new Manifest.LeftOut(
                        story.id().uri(),
                        story.reasons().stream()
                                .map(reason -> new Manifest.Reason(reason.key(), labels.text("en", reason)))
                                .toList()))
                .toList();
    }

    private static String folder(Outgoing story) {
        return EntryNames.ARTICLES + story.id() + "/";
    }

    private static String path(MediaFile file) {
        String path = EntryNames.MEDIA + file.media().fileName();
        if (!EntryNames.isKnown(path)) {
            throw TahrirException.refused("bundle.picture-type", file.media().type());
        }
        return path;
    }
}
