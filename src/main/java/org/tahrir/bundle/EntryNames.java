package org.tahrir.bundle;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tahrir.notice.TahrirException;

/// The names that a bundle's files may have: a closed list.
final class EntryNames {
    static final String MANIFEST = "data/manifest.json";
    static final String ARTICLES = "data/articles/";
    static final String MEDIA = "data/media/";
    private static final int MAX_LENGTH = 255;
    private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern ROOT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}");
    private static final Pattern INSIDE =
            Pattern.compile("bagit\\.txt|bag-info\\.txt|(?:tag)?manifest-sha(?:256|512)\\.txt"
                    + "|data/manifest\\.json|data/media/[0-9a-f]{64}\\.(?:jpg|png|gif|webp)"
                    + "|data/articles/" + UUID + "/(?:ninjs\\.json|schema-org\\.json|article\\.html|newsroom\\.json)");

    private EntryNames() {}

    /// Refuses a name that could lead out of its folder, deceive the eye, or isn't on the list.
    static void check(String name) {
        if (name.length() > MAX_LENGTH) {
            throw TahrirException.unreadable("bundle.name-too-long", shown(name));
        }
        if (!name.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw TahrirException.unreadable("bundle.name-characters", shown(name));
        }
        if (leadsOut(name)) {
            throw TahrirException.unreadable("bundle.name-leads-out", shown(name));
        }
        if (!ROOT.matcher(root(name)).matches() || !isKnown(inside(name))) {
            throw TahrirException.unreadable("bundle.name-unknown", shown(name));
        }
    }

    /// Whether a path inside the bag is on the list.
    static boolean isKnown(String path) {
        return INSIDE.matcher(path).matches();
    }

    /// The first segment: the bag's folder.
    static String root(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    /// The path inside the bag's folder.
    static String inside(String name) {
        return name.substring(name.indexOf('/') + 1);
    }

    /// The folder of the article to which a path inside the bag belongs: its UUID.
    static Optional<String> article(String path) {
        return path.startsWith(ARTICLES)
                ? Optional.of(path.substring(ARTICLES.length(), path.indexOf('/', ARTICLES.length())))
                : Optional.empty();
    }

    /// A name that may be hostile, fit for a message: short, and nothing but visible ASCII.
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), 80); i++) {
            char c = name.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                shown.append(c);
            } else {
                shown.append("\\u").append(String.format(java.util.Locale.ROOT, "%04X", (int) c));
            }
        }
        return name.length() > 80 ? shown.append("...").toString() : shown.toString();
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || ("/" + name + "/").contains("/../")
                || ("/" + name + "/").contains("/./")
                || name.contains("//");
    }
}
