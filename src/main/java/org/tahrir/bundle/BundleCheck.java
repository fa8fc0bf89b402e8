package org.tahrir.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Looks at a bundle without taking anything from it: is it whole, is it sound, does every file say the same?
public final class BundleCheck {
    private static final Set<String> NO_BUNDLE =
            Set.of("bundle.not-a-zip", "bundle.no-such-file", "bundle.cannot-read");

    private BundleCheck() {}

    /// Verifies the bundle, every byte of it.
    ///
    /// @param forPublish whether it is to be published: then a handover is a problem too
    /// @throws TahrirException UNREADABLE when the file can't be read or is no zip at all
    public static Report verify(Path zip, boolean forPublish) {
        return verify(zip, forPublish, (phase, done, total) -> {});
    }

    /// @param steps told the phase `verify`; may throw to end it
    static Report verify(Path zip, boolean forPublish, BagWriter.Steps steps) {
        try (OpenBag bag = OpenBag.open(zip)) {
            return verify(bag, forPublish, steps);
        } catch (IOException e) {
            throw TahrirException.unreadable(e, "bundle.cannot-read", String.valueOf(e.getMessage()));
        } catch (TahrirException refusal) {
            boolean noBundle = NO_BUNDLE.contains(refusal.notice().key());
            if (refusal.kind() != TahrirException.Kind.UNREADABLE || noBundle) {
                throw refusal;
            }
            return new Report(List.of(BagCheck.finding("", refusal)), null);
        }
    }

    static Report verify(OpenBag bag, boolean forPublish, BagWriter.Steps steps) throws IOException {
        List<Finding> problems = new ArrayList<>(BagCheck.problems(bag, steps));
        if (!problems.isEmpty()) {
            return new Report(problems, null);
        }
        bag.renewBudget();
        @Nullable Manifest manifest = manifest(bag, problems);
        if (manifest == null) {
            return new Report(problems, null);
        }
        if (forPublish && manifest.purpose() == Purpose.HANDOVER) {
            problems.add(new Finding(EntryNames.MANIFEST, Notice.of("bundle.not-for-readers")));
        }
        checkNames(bag, manifest, problems);
        Set<StoryId> inBundle = manifest.ids();
        for (Manifest.Article listed : manifest.articles()) {
            checkStory(bag, manifest, listed, inBundle, problems);
        }
        return new Report(problems, Report.Summary.of(manifest));
    }

    private static @Nullable Manifest manifest(OpenBag bag, List<Finding> problems) throws IOException {
        try {
            return Manifest.read(bag.text(EntryNames.MANIFEST));
        } catch (TahrirException refusal) {
            problems.add(BagCheck.finding(EntryNames.MANIFEST, refusal));
            return null;
        }
    }

    private static void checkNames(OpenBag bag, Manifest manifest, List<Finding> problems) throws IOException {
        String id = Bundle.bundleId(manifest.articles(), manifest.createdAt(), manifest.purpose());
        Map<String, String> info = TagFiles.readLabelled(bag.text(TagFiles.BAG_INFO), TagFiles.BAG_INFO);
        boolean named = manifest.bundleId().equals(id)
                && bag.root().equals(Bundle.root(manifest.createdAt(), id))
                && id.equals(info.get("External-Identifier"));
        if (!named) {
            problems.add(new Finding(EntryNames.MANIFEST, Notice.of("bundle.wrong-name")));
        }
        Set<String> listed = new HashSet<>(Set.of(EntryNames.MANIFEST));
        Set<String> uris = new HashSet<>();
        for (Manifest.Article article : manifest.articles()) {
            listed.addAll(article.files());
            listed.addAll(article.media());
            if (!uris.add(article.uri())) {
                problems.add(new Finding(EntryNames.MANIFEST, Notice.of("bundle.manifest-inconsistent")));
            }
        }
        for (String path : bag.paths()) {
            if (path.startsWith("data/") && !listed.contains(path)) {
                problems.add(new Finding(path, Notice.of("bundle.extra-file", path, EntryNames.MANIFEST)));
            }
        }
    }

    private static void checkStory(
            OpenBag bag, Manifest manifest, Manifest.Article listed, Set<StoryId> inBundle, List<Finding> problems)
            throws IOException {
        try {
            StoryReading.of(bag, manifest, listed, inBundle);
        } catch (TahrirException refusal) {
            problems.add(BagCheck.finding(EntryNames.shown(listed.uri()), refusal));
        }
    }
}
