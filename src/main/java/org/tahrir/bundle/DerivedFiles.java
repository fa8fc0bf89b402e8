package org.tahrir.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tahrir.article.House;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import tools.jackson.databind.node.ObjectNode;

/// Whether the files of a story are the ones that the story itself makes: a bag whose hashes were made anew around a
/// changed page or an added key is found out. The page's words depend on the house's style, which a bundle doesn't
/// tell; of the page, only what it may hold is checked.
final class DerivedFiles {
    private final OpenBag bag;
    private final String folder;
    private final Manifest manifest;
    private final Set<StoryId> inBundle;

    DerivedFiles(OpenBag bag, String folder, Manifest manifest, Set<StoryId> inBundle) {
        this.bag = bag;
        this.folder = folder;
        this.manifest = manifest;
        this.inBundle = inBundle;
    }

    /// The name of the first file that is another than the story's own, if there is one.
    Optional<String> check(NewsroomReading story) throws IOException {
        Outgoing out = Outgoing.of(entry(story), manifest.purpose(), inBundle);
        byte[] schemaOrg = bag.text(folder + "schema-org.json");
        House house = house(Json.read(schemaOrg, folder + "schema-org.json"));
        if (!Arrays.equals(bag.text(folder + "newsroom.json"), Json.write(NewsroomFile.of(out)))) {
            return Optional.of("newsroom.json");
        }
        if (!Arrays.equals(bag.text(folder + "ninjs.json"), Json.write(NinjsItem.of(out, house)))) {
            return Optional.of("ninjs.json");
        }
        if (!Arrays.equals(schemaOrg, Json.writeForPage(JsonLd.of(out, house)))) {
            return Optional.of("schema-org.json");
        }
        return PageCheck.isPlain(bag.text(folder + "article.html")) ? Optional.empty() : Optional.of("article.html");
    }

    private static Entry entry(NewsroomReading read) {
        Story story = new Story(
                read.article(),
                read.stage(),
                read.stage(),
                read.reason(),
                read.owner(),
                read.published(),
                read.modified(),
                read.modified(),
                0);
        List<MediaFile> media = read.media().stream()
                .map(file -> new MediaFile(file, InputStream::nullInputStream))
                .toList();
        return new Entry(story, read.published(), media);
    }

    private House house(ObjectNode schemaOrg) {
        String url = schemaOrg.path("publisher").path("url").asString("");
        return House.DEFAULT.withSite(manifest.site()).withSiteUrl(url);
    }
}
