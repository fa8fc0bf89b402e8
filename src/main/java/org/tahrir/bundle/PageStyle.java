package org.tahrir.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import org.tahrir.article.ContentHash;

/// The style sheet that every article.html carries inside, and the policy that lets nothing else in: no script, no
/// font, no frame, no other style, and pictures only from beside the page.
final class PageStyle {
    static final String CSS = read();
    static final String POLICY = policy(CSS);
    /// The hashes of every sheet that pages went out with, this one's first: whoever changes it adds one.
    private static final Set<String> OURS = Set.of(
            "gD9G/UuqwDjY3fcqkPBV1ipAZIMT6RZbUVbNyn5EQ+M=",
            "/hfhkltlkiz0rpTBecPCUMGOzz0d7Q4a8cSsLviZV2M=",
            "dx4TIhlGZT5xs3Xj7qDQPSUeSujUWZ2fcGTXgjNvhBk=",
            "fJRvIJkJnN5azoSv0nigFJWtOkijdO+5UjukWXzWY+A=",
            "HRQQUFcGSyCtpWQVMrjpqYmE5ZJXwtwgmEFFLvoT9PQ=");

    private PageStyle() {}

    /// Whether a sheet is one of ours, of this version or an earlier one.
    static boolean isOurs(String css) {
        return OURS.contains(hash(css));
    }

    /// The policy for a page with a sheet inside.
    static String policy(String css) {
        return "default-src 'none'; style-src 'sha256-" + hash(css)
                + "'; img-src 'self' file:; base-uri 'none'; form-action 'none'";
    }

    private static String read() {
        try (InputStream css = Objects.requireNonNull(PageStyle.class.getResourceAsStream("article.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String css) {
        return Base64.getEncoder().encodeToString(ContentHash.sha256().digest(css.getBytes(StandardCharsets.UTF_8)));
    }
}
