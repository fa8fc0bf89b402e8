package org.tahrir.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.provider.Arguments;
import org.tahrir.article.MediaFile;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// Every bundle that the tests of this room know to be hostile, as files, for tests of what stands before it.
public final class HostileBundles {
    private HostileBundles() {}

    /// Writes them into a folder.
    public static List<Path> write(Path folder) throws IOException {
        Path sound = folder.resolve("sound.zip");
        MediaFile picture = BundleSamples.picture("صورة", "image/png");
        Body body = Body.of(
                BundleSamples.article(1).body().blocks().getFirst(),
                new Block.Picture(picture.media().sha256(), "شرح", "تصوير", "وصف", Direction.INHERIT));
        Bundle bundle = BundleSamples.bundle(
                BundleSamples.entry(BundleSamples.article(1).withBody(body), List.of(picture)),
                BundleSamples.entry(BundleSamples.article(2)));
        BundleWriter.write(bundle, sound, Progress.NONE);
        Map<String, byte[]> files = Zips.files(sound);
        String root = bundle.root();
        List<Path> hostile = new ArrayList<>();
        for (Arguments lie : HostileBundleTest.lies().toList()) {
            RawZip zip = RawZip.of(root, files);
            lie(lie).accept(zip);
            hostile.add(file(folder, "lie", hostile.size(), zip.bytes()));
        }
        for (Arguments change : HostileBundleTest.changes().toList()) {
            byte[] bytes = RawZip.of(root, changed(files, change)).bytes();
            hostile.add(file(folder, "change", hostile.size(), bytes));
        }
        for (Arguments forgery : HostileBundleTest.forgeries().toList()) {
            Map<String, byte[]> sealed = Forgery.sealed(changed(files, forgery));
            hostile.add(file(
                    folder, "forgery", hostile.size(), RawZip.of(root, sealed).bytes()));
        }
        byte[] whole = Files.readAllBytes(sound);
        hostile.add(file(folder, "cut", hostile.size(), Arrays.copyOf(whole, whole.length / 2)));
        Files.delete(sound);
        return hostile;
    }

    @SuppressWarnings("unchecked")
    private static Consumer<RawZip> lie(Arguments arguments) {
        return (Consumer<RawZip>) Objects.requireNonNull(arguments.get()[1]);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, byte[]> changed(Map<String, byte[]> files, Arguments arguments) {
        String file = (String) Objects.requireNonNull(arguments.get()[1]);
        UnaryOperator<String> change =
                (UnaryOperator<String>) Objects.requireNonNull(arguments.get()[2]);
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.replaceAll((path, bytes) -> path.endsWith(file) && !path.startsWith("tag")
                ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : bytes);
        return changed;
    }

    private static Path file(Path folder, String kind, int number, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(kind + "-" + number + ".zip"), bytes);
    }
}
