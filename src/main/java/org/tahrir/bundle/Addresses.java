package org.tahrir.bundle;

import java.net.URI;
import java.net.URISyntaxException;

/// Which texts are addresses.
final class Addresses {
    private Addresses() {}

    /// Whether it is an absolute URI in ASCII, as JSON Schema's format `uri` asks for.
    static boolean isUri(String text) {
        try {
            return text.chars().allMatch(c -> c < 0x80) && new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// Whether a page may link to it: http or https, and nothing that ends the attribute or the line.
    static boolean isWeb(String text) {
        boolean scheme = text.startsWith("https://") || text.startsWith("http://");
        return scheme && text.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\');
    }
}
