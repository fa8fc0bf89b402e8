package org.tahrir.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Holds every file of a bag against the bag's own lists of hashes (RFC 8493), in both algorithms, and the lists
/// against the files: nothing missing, nothing extra, nothing changed.
final class BagCheck {
    private static final List<String> REQUIRED = List.of(
            TagFiles.BAGIT,
            TagFiles.BAG_INFO,
            TagFiles.SHA256,
            TagFiles.SHA512,
            TagFiles.TAG_SHA256,
            TagFiles.TAG_SHA512,
            EntryNames.MANIFEST);
    private static final Set<String> LISTS_OF_TAGS = Set.of(TagFiles.TAG_SHA256, TagFiles.TAG_SHA512);

    private final OpenBag bag;
    private final List<Finding> problems = new ArrayList<>();
    private final Map<String, Checksums.Sums> sums = new LinkedHashMap<>();

    private BagCheck(OpenBag bag) {
        this.bag = bag;
    }

    /// @param steps told the phase `verify`, a file at a time
    static List<Finding> problems(OpenBag bag, BagWriter.Steps steps) throws IOException {
        BagCheck check = new BagCheck(bag);
        for (String required : REQUIRED) {
            if (!bag.paths().contains(required)) {
                check.add(required, "bundle.missing-file", required);
            }
        }
        if (check.problems.isEmpty()) {
            check.checkDeclaration();
            check.sumUp(steps);
            check.checkLists();
            check.checkOxum();
        }
        return check.problems;
    }

    private void checkDeclaration() throws IOException {
        Map<String, String> lines = TagFiles.readLabelled(bag.text(TagFiles.BAGIT), TagFiles.BAGIT);
        if (!lines.equals(Map.of("BagIt-Version", "1.0", "Tag-File-Character-Encoding", "UTF-8"))) {
            add(TagFiles.BAGIT, "bundle.unknown-bagit");
        }
    }

    private void sumUp(BagWriter.Steps steps) throws IOException {
        int done = 0;
        steps.step("verify", 0, bag.paths().size());
        for (String path : bag.paths()) {
            sums.put(path, bag.sums(path));
            done++;
            steps.step("verify", done, bag.paths().size());
        }
    }

    private void checkLists() throws IOException {
        Set<String> payload = new TreeSet<>();
        Set<String> tags = new TreeSet<>();
        for (String path : bag.paths()) {
            if (path.startsWith("data/")) {
                payload.add(path);
            } else if (!LISTS_OF_TAGS.contains(path)) {
                tags.add(path);
            }
        }
        checkList(TagFiles.TAG_SHA256, 64, tags);
        checkList(TagFiles.TAG_SHA512, 128, tags);
        checkList(TagFiles.SHA256, 64, payload);
        checkList(TagFiles.SHA512, 128, payload);
    }

    private void checkList(String list, int digits, Set<String> present) throws IOException {
        SortedMap<String, String> hashes = TagFiles.readHashes(bag.text(list), list, digits);
        for (Map.Entry<String, String> line : hashes.entrySet()) {
            Checksums.Sums found = sums.get(line.getKey());
            if (found == null || !present.contains(line.getKey())) {
                add(list, "bundle.missing-file", EntryNames.shown(line.getKey()));
            } else if (!line.getValue().equals(digits == 64 ? found.sha256() : found.sha512())) {
                add(line.getKey(), "bundle.wrong-hash", line.getKey(), list);
            }
        }
        for (String path : present) {
            if (!hashes.containsKey(path)) {
                add(path, "bundle.extra-file", path, list);
            }
        }
    }

    private void checkOxum() throws IOException {
        Map<String, String> lines = TagFiles.readLabelled(bag.text(TagFiles.BAG_INFO), TagFiles.BAG_INFO);
        long bytes = 0;
        int files = 0;
        for (Map.Entry<String, Checksums.Sums> file : sums.entrySet()) {
            if (file.getKey().startsWith("data/")) {
                bytes += file.getValue().size();
                files++;
            }
        }
        String oxum = lines.get("Payload-Oxum");
        if (!(bytes + "." + files).equals(oxum)) {
            add(TagFiles.BAG_INFO, "bundle.wrong-oxum");
        }
    }

    private void add(String file, String key, Object... args) {
        problems.add(new Finding(file, Notice.of(key, args)));
    }

    /// The finding that a refusal amounts to.
    static Finding finding(String file, TahrirException refusal) {
        return new Finding(file, refusal.notice());
    }
}
