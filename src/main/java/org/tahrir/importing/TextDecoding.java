package org.tahrir.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Bytes to letters: strict UTF-8 first, UTF-16 when a byte order mark says so, else the charset the file declares or
/// the likeliest one, which is told as a warning.
final class TextDecoding {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};

    /// What old Arabic pages are written in, often in spite of what they declare.
    private static final Charset ARABIC = Charset.forName("windows-1256");

    private TextDecoding() {}

    /// @throws TahrirException when the bytes are no text
    static DecodedText decode(byte[] bytes, String name) {
        return decode(bytes, name, null);
    }

    /// @param declared the charset that the file itself names, tried when it isn't UTF-8
    static DecodedText decode(byte[] bytes, String name, @Nullable Charset declared) {
        List<Notice> warnings = new ArrayList<>();
        String text = letters(bytes, name, declared, warnings);
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw TahrirException.unreadable("importing.text-has-nul", name, nul);
        }
        return new DecodedText(CleanText.of(text, warnings), warnings);
    }

    /// Letters by the charset that a person names; bytes that aren't sound in it become replacement characters.
    static DecodedText decodeAs(byte[] bytes, String name, Charset charset) {
        List<Notice> warnings = new ArrayList<>();
        String text = new String(bytes, charset);
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw TahrirException.unreadable("importing.text-has-nul", name, nul);
        }
        return new DecodedText(CleanText.of(text, warnings), warnings);
    }

    /// The text if every byte of it is sound in this charset.
    static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException notIt) {
            return Optional.empty();
        }
    }

    private static String letters(byte[] bytes, String name, @Nullable Charset declared, List<Notice> warnings) {
        if (startsWith(bytes, BIG_ENDIAN_MARK)) {
            return marked(bytes, StandardCharsets.UTF_16BE, name);
        }
        if (startsWith(bytes, LITTLE_ENDIAN_MARK)) {
            return marked(bytes, StandardCharsets.UTF_16LE, name);
        }
        int from = startsWith(bytes, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        Optional<String> unicode = strictly(bytes, from, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            return unicode.get();
        }
        if (from > 0 || contains(bytes, (byte) 0)) {
            throw TahrirException.unreadable("importing.not-text", name);
        }
        Charset charset = Stream.concat(Stream.ofNullable(declared), CharsetGuess.of(bytes).stream())
                .filter(candidate -> strictly(bytes, 0, candidate).isPresent())
                .findFirst()
                .orElseThrow(() -> TahrirException.unreadable("importing.not-text", name));
        if (StandardCharsets.UTF_8.equals(declared) && !charset.equals(ARABIC)) {
            throw TahrirException.unreadable("importing.not-as-declared", name);
        }
        warnings.add(
                charset.equals(declared)
                        ? Notice.of("importing.charset-declared", charset.name())
                        : Notice.of("importing.charset-guessed", charset.name()));
        return strictly(bytes, 0, charset).orElseThrow();
    }

    private static String marked(byte[] bytes, Charset charset, String name) {
        return strictly(bytes, 2, charset).orElseThrow(() -> TahrirException.unreadable("importing.not-text", name));
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte one : bytes) {
            if (one == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
