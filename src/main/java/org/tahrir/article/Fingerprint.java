package org.tahrir.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// Tells that two texts are the same story although they have no name in common: a hash of source, headline and body
/// text, blind to how they are spaced.
public final class Fingerprint {
    private Fingerprint() {}

    /// 32 lower-case hexadecimal digits.
    public static String of(Article article) {
        MessageDigest digest = ContentHash.sha256();
        for (String part : List.of(
                article.origin().source(), article.headline(), article.body().plain())) {
            digest.update(spacedAlike(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static String spacedAlike(String text) {
        StringBuilder alike = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else {
                if (gap && !alike.isEmpty()) {
                    alike.append(' ');
                }
                gap = false;
                alike.append(c);
            }
        }
        return alike.toString();
    }
}
