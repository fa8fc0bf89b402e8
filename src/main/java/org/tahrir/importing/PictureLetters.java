package org.tahrir.importing;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The letters of a picture's records, which seldom say what they are written in and often lie. Nothing rather than
/// signs that nobody can read.
final class PictureLetters {
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Set<Charset> OLD = Set.of(ARABIC, LATIN, StandardCharsets.ISO_8859_1);

    private PictureLetters() {}

    /// The bytes as text; "" when they aren't sound in any charset that is likely.
    static String of(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        byte[] bare = Arrays.copyOf(bytes, end);
        return TextDecoding.strictly(bare, 0, StandardCharsets.UTF_8)
                .or(() ->
                        CharsetGuess.of(bare).filter(OLD::contains).flatMap(old -> TextDecoding.strictly(bare, 0, old)))
                .orElse("");
    }

    /// A text as it was before a program took its bytes for Latin ones; "" when letters of it are lost.
    static String repaired(String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            return "";
        }
        boolean suspect = text.chars().anyMatch(c -> c >= '\u0080' && c <= '\u00FF');
        return suspect
                ? Stream.of(LATIN, StandardCharsets.ISO_8859_1)
                        .flatMap(wrong -> bytes(text, wrong).stream())
                        .flatMap(bytes -> meant(bytes).stream())
                        .findFirst()
                        .orElse(text)
                : text;
    }

    private static Optional<String> meant(byte[] bytes) {
        return TextDecoding.strictly(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> TextDecoding.strictly(bytes, 0, ARABIC).filter(CharsetGuess::looksArabic));
    }

    private static Optional<byte[]> bytes(String text, Charset charset) {
        try {
            var bytes = charset.newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] all = new byte[bytes.remaining()];
            bytes.get(all);
            return Optional.of(all);
        } catch (CharacterCodingException notOfIt) {
            return Optional.empty();
        }
    }
}
