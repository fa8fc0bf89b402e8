package org.tahrir.bundle;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A bag whose contents were changed by somebody who knows how to seal it again: every hash and sum is right.
final class Forgery {
    private Forgery() {}

    static Map<String, byte[]> sealed(Map<String, byte[]> changed) {
        SortedMap<String, Checksums.Sums> payload = new TreeMap<>();
        long bytes = 0;
        for (Map.Entry<String, byte[]> file : changed.entrySet()) {
            if (file.getKey().startsWith("data/")) {
                payload.put(file.getKey(), Checksums.of(file.getValue()));
                bytes += file.getValue().length;
            }
        }
        Map<String, byte[]> sealed = new LinkedHashMap<>(changed);
        String info = new String(changed.getOrDefault("bag-info.txt", new byte[0]), StandardCharsets.UTF_8)
                .replaceAll("Payload-Oxum: .*", "Payload-Oxum: " + bytes + "." + payload.size());
        sealed.put("bag-info.txt", info.getBytes(StandardCharsets.UTF_8));
        sealed.put("manifest-sha256.txt", TagFiles.hashes(payload, Checksums.Sums::sha256));
        sealed.put("manifest-sha512.txt", TagFiles.hashes(payload, Checksums.Sums::sha512));
        return withTagsSealed(sealed);
    }

    /// The same bag with the lists of its tag files made anew, and nothing else.
    static Map<String, byte[]> withTagsSealed(Map<String, byte[]> changed) {
        Map<String, byte[]> sealed = new LinkedHashMap<>(changed);
        SortedMap<String, Checksums.Sums> tags = new TreeMap<>();
        sealed.forEach((path, text) -> {
            if (!path.startsWith("data/") && !path.startsWith("tagmanifest-")) {
                tags.put(path, Checksums.of(text));
            }
        });
        sealed.put("tagmanifest-sha256.txt", TagFiles.hashes(tags, Checksums.Sums::sha256));
        sealed.put("tagmanifest-sha512.txt", TagFiles.hashes(tags, Checksums.Sums::sha512));
        return sealed;
    }
}
