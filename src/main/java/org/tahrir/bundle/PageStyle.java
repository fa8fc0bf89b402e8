package org.tahrir.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.tahrir.article.ContentHash;

/// The style sheet that every article.html carries inside, and the policy that lets nothing else in: no script, no
/// font, no frame, no other style, and pictures only from beside the page.
final class PageStyle {
    static final String CSS = read();
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash()
            + "'; img-src 'self' file:; base-uri 'none'; form-action 'none'";

    private PageStyle() {}

    private static String read() {
        try (InputStream css = Objects.requireNonNull(PageStyle.class.getResourceAsStream("article.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash() {
        return Base64.getEncoder().encodeToString(ContentHash.sha256().digest(CSS.getBytes(StandardCharsets.UTF_8)));
    }
}
