package org.tahrir.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// One way in which somebody may tamper with a sound bundle.
///
/// @param name what was done, in a few words
/// @param key the notice with which it is refused
/// @param bytes makes the zip of the sound bag's folder name and files
record HostileKind(String name, String key, Making bytes) {
    /// Makes a zip of a sound bag.
    interface Making {
        byte[] of(String root, Map<String, byte[]> files);
    }

    /// The zip itself lies.
    static HostileKind zip(String name, String key, Consumer<RawZip> lie) {
        return new HostileKind(name, key, (root, files) -> {
            RawZip zip = RawZip.of(root, files);
            lie.accept(zip);
            return zip.bytes();
        });
    }

    /// The zip's bytes are changed when all is done.
    static HostileKind bytes(String name, String key, UnaryOperator<byte[]> change) {
        return new HostileKind(
                name, key, (root, files) -> change.apply(RawZip.of(root, files).bytes()));
    }

    /// A file was changed by somebody who can't seal the bag again.
    static HostileKind file(String name, String key, String path, UnaryOperator<byte[]> change) {
        return new HostileKind(
                name,
                key,
                (root, files) -> RawZip.of(root, changed(files, path, change)).bytes());
    }

    /// A file was changed by somebody who has made every hash and sum anew.
    static HostileKind sealed(String name, String key, String path, UnaryOperator<byte[]> change) {
        return new HostileKind(
                name,
                key,
                (root, files) -> RawZip.of(root, Forgery.sealed(changed(files, path, change)))
                        .bytes());
    }

    /// A list or label of the bag was changed, and the lists of these made anew.
    static HostileKind tag(String name, String key, String path, UnaryOperator<String> change) {
        return new HostileKind(
                name,
                key,
                (root, files) -> RawZip.of(root, Forgery.withTagsSealed(changed(files, path, inText(change))))
                        .bytes());
    }

    /// A payload file was changed and every hash and sum made anew, as text.
    static HostileKind text(String name, String key, String path, UnaryOperator<String> change) {
        return sealed(name, key, path, inText(change));
    }

    private static UnaryOperator<byte[]> inText(UnaryOperator<String> change) {
        return bytes -> change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /// All files, one of them changed: the first whose path ends so.
    private static Map<String, byte[]> changed(Map<String, byte[]> files, String ending, UnaryOperator<byte[]> change) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        String path = files.keySet().stream()
                .filter(each -> each.equals(ending) || each.endsWith("/" + ending))
                .findFirst()
                .orElse(ending);
        byte[] now = change.apply(changed.getOrDefault(path, new byte[0]));
        if (Arrays.equals(now, changed.put(path, now))) {
            throw new IllegalStateException("Nothing changed in " + path);
        }
        return changed;
    }

    @Override
    public String toString() {
        return name;
    }
}
