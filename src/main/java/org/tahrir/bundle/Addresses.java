package org.tahrir.bundle;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

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

    /// Whether a page may link to it: http or https, without control characters.
    static boolean isWeb(String text) {
        String scheme = text.substring(0, Math.max(text.indexOf(':'), 0)).toLowerCase(Locale.ROOT);
        return (scheme.equals("https") || scheme.equals("http")) && text.chars().noneMatch(c -> c < ' ');
    }
}
