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
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.tahrir.article.MediaFile;
import org.tahrir.article.RelatedLink;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// Every bundle that the tests of this room know to be hostile, as bytes and as files, for tests of what stands before
/// it.
public final class HostileBundles {
    static final HostileBundles NONE = new HostileBundles("", Map.of());

    private final String root;
    private final Map<String, byte[]> files;

    private HostileBundles(String root, Map<String, byte[]> files) {
        this.root = root;
        this.files = files;
    }

    /// Those made of one sound bundle, which is written into a folder for a moment.
    static HostileBundles of(Path folder) throws IOException {
        Path sound = folder.resolve("sound.zip");
        MediaFile picture = BundleSamples.picture("صورة", "image/png");
        Body body = Body.of(
                BundleSamples.article(1).body().blocks().getFirst(),
                new Block.Picture(picture.media().sha256(), "شرح", "تصوير", "وصف", Direction.INHERIT));
        Bundle bundle = BundleSamples.bundle(
                BundleSamples.entry(
                        BundleSamples.article(1)
                                .withBody(body)
                                .withRelated(List.of(RelatedLink.toStory(BundleSamples.id(2), "عنوان"))),
                        List.of(picture)),
                BundleSamples.entry(BundleSamples.article(2)));
        BundleWriter.write(bundle, sound, Progress.NONE);
        Map<String, byte[]> files = Zips.files(sound);
        Files.delete(sound);
        return new HostileBundles(bundle.root(), files);
    }

    static Stream<HostileKind> kinds() {
        return Stream.of(HostileNames.all(), HostileZips.all(), HostileBags.all(), HostileJson.all())
                .flatMap(kinds -> kinds);
    }

    byte[] bytes(HostileKind kind) {
        return kind.bytes().of(root, files);
    }

    /// Writes those that [HostileBundleTest] lists into a folder.
    public static List<Path> write(Path folder) throws IOException {
        return of(folder).writeKnown(folder);
    }

    /// Writes all of them.
    public static List<Path> writeAll(Path folder) throws IOException {
        HostileBundles bundles = of(folder);
        List<Path> hostile = bundles.writeKnown(folder);
        for (HostileKind kind : kinds().toList()) {
            hostile.add(file(folder, "kind", hostile.size(), bundles.bytes(kind)));
        }
        return hostile;
    }

    private List<Path> writeKnown(Path folder) throws IOException {
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
        byte[] whole = RawZip.of(root, files).bytes();
        hostile.add(file(folder, "cut", hostile.size(), Arrays.copyOf(whole, whole.length / 2)));
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
