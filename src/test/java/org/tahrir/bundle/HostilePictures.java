package org.tahrir.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.tahrir.article.Article;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// Bundles that are whole and sound as bags, but whose pictures aren't what the bundles say.
public final class HostilePictures {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private HostilePictures() {}

    /// Writes them into a folder.
    public static List<Path> write(Path folder) throws IOException {
        List<Path> hostile = new ArrayList<>();
        byte[] page = "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] zip = RawZip.of("2026-03-23-00000000", java.util.Map.of("x", new byte[9]))
                .bytes();
        hostile.add(write(folder, "a page", page, "image/png"));
        hostile.add(write(folder, "a zip", zip, "image/jpeg"));
        hostile.add(write(folder, "nothing", new byte[0], "image/webp"));
        hostile.add(write(folder, "another type", png(640, 480), "image/gif"));
        hostile.add(write(folder, "another size", png(64, 48), "image/png"));
        hostile.add(write(folder, "pixels beyond memory", png(60_000, 60_000), "image/png"));
        hostile.add(write(folder, "pixels below nothing", png(-640, 480), "image/png"));
        hostile.add(write(folder, "half a header", Arrays.copyOf(PNG, 12), "image/png"));
        return hostile;
    }

    /// A story with one picture, said to be 640 × 480 pixels of the type.
    private static Path write(Path folder, String name, byte[] bytes, String type) {
        String hash = HexFormat.of().formatHex(ContentHash.sha256().digest(bytes));
        MediaFile file =
                new MediaFile(new Media(hash, type, 640, 480, bytes.length), () -> new ByteArrayInputStream(bytes));
        Article article = BundleSamples.article(1)
                .withBody(Body.of(new Block.Picture(hash, "شرح", "تصوير", "وصف", Direction.INHERIT)));
        Path zip = folder.resolve("picture " + name + ".zip");
        BundleWriter.write(BundleSamples.bundle(BundleSamples.entry(article, List.of(file))), zip, Progress.NONE);
        return zip;
    }

    /// The header of a PNG.
    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(PNG.length + 4 + 4 + 13 + 4)
                .put(PNG)
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
    }
}
