package org.tahrir.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Lays a bundle out as a bag inside a zip, its files in the order of their paths (by character code: bag-info.txt,
/// bagit.txt, data/…, manifest-…, tagmanifest-…). Texts are squeezed before anything is written, because the first file
/// counts what the others hold; pictures go straight through and are never in memory.
final class BagWriter {
    /// Told how far the writing is; may throw to end it.
    interface Steps {
        void step(String phase, int done, int total);
    }

    private final Bundle bundle;
    private final SortedMap<String, ZipWriter.Squeezed> texts = new TreeMap<>();
    private final SortedMap<String, Checksums.Sums> payload = new TreeMap<>();
    private final SortedMap<String, Checksums.Sums> tags = new TreeMap<>();

    BagWriter(Bundle bundle) {
        this.bundle = bundle;
    }

    void prepare(Outgoing story) {
        bundle.texts(story).forEach((path, text) -> texts.put(path, ZipWriter.squeeze(text)));
    }

    /// Writes the whole zip, once every story is prepared.
    ///
    /// @return how many files it holds
    int write(FileChannel channel, Steps steps) throws IOException {
        ZipWriter zip = new ZipWriter(channel);
        texts.put(
                EntryNames.MANIFEST,
                ZipWriter.squeeze(Json.write(bundle.manifest().toJson())));
        addTag(zip, TagFiles.BAG_INFO, TagFiles.labelled(bagInfo()));
        addTag(zip, TagFiles.BAGIT, TagFiles.DECLARATION.getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, ZipWriter.Squeezed> text : texts.entrySet()) {
            zip.add(inZip(text.getKey()), text.getValue());
            payload.put(text.getKey(), text.getValue().sums());
        }
        addPictures(zip, steps);
        addTag(zip, TagFiles.SHA256, TagFiles.hashes(payload, Checksums.Sums::sha256));
        addTag(zip, TagFiles.SHA512, TagFiles.hashes(payload, Checksums.Sums::sha512));
        byte[] tagSha256 = TagFiles.hashes(tags, Checksums.Sums::sha256);
        byte[] tagSha512 = TagFiles.hashes(tags, Checksums.Sums::sha512);
        zip.add(inZip(TagFiles.TAG_SHA256), ZipWriter.squeeze(tagSha256));
        zip.add(inZip(TagFiles.TAG_SHA512), ZipWriter.squeeze(tagSha512));
        zip.finish();
        return zip.count();
    }

    private void addPictures(ZipWriter zip, Steps steps) throws IOException {
        SortedMap<String, MediaFile> media = bundle.media();
        int done = 0;
        steps.step("pictures", 0, media.size());
        for (Map.Entry<String, MediaFile> picture : media.entrySet()) {
            payload.put(picture.getKey(), addPicture(zip, picture.getKey(), picture.getValue()));
            done++;
            steps.step("pictures", done, media.size());
        }
    }

    private Checksums.Sums addPicture(ZipWriter zip, String path, MediaFile picture) throws IOException {
        Media media = picture.media();
        try (InputStream bytes = open(picture)) {
            Checksums.Sums sums = zip.add(inZip(path), bytes);
            if (sums.size() != media.bytes() || !sums.sha256().equals(media.sha256())) {
                throw TahrirException.refused("bundle.picture-changed", media.fileName());
            }
            return sums;
        }
    }

    private static InputStream open(MediaFile picture) {
        try {
            return picture.content().open();
        } catch (IOException e) {
            throw new TahrirException(
                    TahrirException.Kind.REFUSED,
                    Notice.of("bundle.picture-unreadable", picture.media().fileName()),
                    e);
        }
    }

    private void addTag(ZipWriter zip, String name, byte[] text) throws IOException {
        ZipWriter.Squeezed squeezed = ZipWriter.squeeze(text);
        zip.add(inZip(name), squeezed);
        tags.put(name, squeezed.sums());
    }

    private Map<String, String> bagInfo() {
        SortedMap<String, MediaFile> media = bundle.media();
        long bytes =
                texts.values().stream().mapToLong(text -> text.sums().size()).sum()
                        + media.values().stream()
                                .mapToLong(file -> file.media().bytes())
                                .sum();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(
                "Bagging-Date",
                bundle.manifest()
                        .createdAt()
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString());
        lines.put("External-Identifier", bundle.bundleId());
        lines.put("Payload-Oxum", bytes + "." + (texts.size() + media.size()));
        return lines;
    }

    private String inZip(String path) {
        return bundle.root() + "/" + path;
    }
}
