package org.tahrir.bundle;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.MediaFile;
import org.tahrir.article.RelatedLink;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// A bag of which one file was exchanged by somebody who can seal it again. The first byte says which file, in the
/// order of their paths; the others are what it holds.
class SealedBundleFuzzTest {
    @TempDir
    Path folder;

    private Map<String, byte[]> files = new LinkedHashMap<>();
    private List<String> paths = new ArrayList<>();
    private String root = "";

    @BeforeEach
    void writeASoundOne() throws IOException {
        Path sound = folder.resolve("sound.zip");
        MediaFile picture = BundleSamples.picture("صورة", "image/png");
        Body body = Body.of(
                BundleSamples.article(1).body().blocks().getFirst(),
                new Block.Picture(picture.media().sha256(), "شرح", "تصوير", "وصف", Direction.INHERIT));
        Bundle bundle = BundleSamples.bundle(BundleSamples.entry(
                BundleSamples.article(1)
                        .withBody(body)
                        .withRelated(List.of(RelatedLink.toAddress("https://a.example/1", "عنوان"))),
                List.of(picture)));
        BundleWriter.write(bundle, sound, Progress.NONE);
        files = Zips.files(sound);
        paths = files.keySet().stream().sorted().toList();
        root = bundle.root();
    }

    @FuzzTest
    void readsOrRefuses(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        String path = paths.get(Math.floorMod(bytes[0] - 'a', paths.size()));
        changed.put(path, Arrays.copyOfRange(bytes, 1, bytes.length));
        byte[] zip = RawZip.of(root, Forgery.sealed(changed)).bytes();
        ForeignBundle.check(Files.write(folder.resolve("foreign.zip"), zip), folder);
    }
}
