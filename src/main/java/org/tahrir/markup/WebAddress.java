package org.tahrir.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which addresses a story may lead to: http, https and mailto. Browsers skip blanks and control characters in a
/// scheme, so an address that holds any is none.
public final class WebAddress {
    private static final int LONGEST = 4_000;
    private static final Pattern LEADS = Pattern.compile("(https?://|mailto:).", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /// The address, stripped, if it may be linked to.
    public static Optional<String> linkable(String address) {
        String bare = address.strip();
        boolean known = LEADS.matcher(bare).lookingAt();
        return known && bare.length() <= LONGEST && bare.chars().noneMatch(WebAddress::isForbidden)
                ? Optional.of(bare)
                : Optional.empty();
    }

    /// The address if it is one of the web: http or https.
    public static Optional<String> web(String address) {
        return linkable(address).filter(bare -> !bare.regionMatches(true, 0, "mailto:", 0, 7));
    }

    /// The address made whole against the page's own, if it then may be linked to.
    static Optional<String> linkable(String address, String base) {
        Optional<String> whole = linkable(address);
        if (whole.isPresent()
                || base.isEmpty()
                || address.isBlank()
                || scheme(address).isPresent()) {
            return whole;
        }
        try {
            return linkable(new URI(base).resolve(address.strip()).toString());
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /// What stands before the colon of an address, in lower case.
    static Optional<String> scheme(String address) {
        String bare = address.strip();
        int colon = bare.indexOf(':');
        String scheme = colon < 0 ? "" : bare.substring(0, colon).toLowerCase(Locale.ROOT);
        return scheme.matches("[a-z][a-z0-9+.-]{0,30}") ? Optional.of(scheme) : Optional.empty();
    }

    private static boolean isForbidden(int c) {
        return c <= ' '
                || c == '<'
                || c == '>'
                || c == '"'
                || (c >= 0x7F && c <= 0xA0)
                || Character.getType(c) == Character.FORMAT
                || Character.isWhitespace(c);
    }
}
