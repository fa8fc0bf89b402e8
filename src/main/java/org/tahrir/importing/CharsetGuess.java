package org.tahrir.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Which old charset bytes that aren't UTF-8 are likely written in. A guess must survive a look at the letters it
/// gives: Arabic words, or Latin ones with few exceptions.
final class CharsetGuess {
    private static final Charset ARABIC_WINDOWS = Charset.forName("windows-1256");
    private static final Charset LATIN_WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 20;

    private CharsetGuess() {}

    static Optional<Charset> of(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        Optional<Charset> detected = detected(bytes, length);
        String asArabic = new String(bytes, 0, length, ARABIC_WINDOWS);
        if (looksArabic(asArabic)) {
            return Optional.of(detected.filter(charset -> looksArabic(new String(bytes, 0, length, charset)))
                    .orElse(ARABIC_WINDOWS));
        }
        // Too few foreign letters tell one charset from another by chance only.
        Optional<Charset> likely = isMostlyAscii(bytes, length) ? Optional.of(LATIN_WINDOWS) : detected;
        return likely.or(() -> Optional.of(LATIN_WINDOWS))
                .filter(charset -> mostlyLetters(new String(bytes, 0, length, charset)));
    }

    private static Optional<Charset> detected(byte[] bytes, int length) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null || !Charset.isSupported(name)
                ? Optional.empty()
                : Optional.of(Charset.forName(name)).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
    }

    /// Whether the letters outside ASCII are nearly all Arabic ones, standing side by side.
    static boolean looksArabic(String text) {
        int arabic = 0;
        int neighbours = 0;
        int other = 0;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isArabic = (c >= '\u0621' && c <= '\u0652') || "پچژگکیہھٹڈڑںےۀ".indexOf(c) >= 0;
            if (isArabic) {
                arabic++;
                neighbours += before ? 1 : 0;
            } else if ((c > '\u007F' && Character.isLetter(c)) || (Character.isISOControl(c) && c > '\r')) {
                other++;
            }
            before = isArabic;
        }
        return arabic > 1 && neighbours * 2 > arabic && other * 10 < arabic;
    }

    private static boolean isMostlyAscii(byte[] bytes, int length) {
        int plain = 0;
        int other = 0;
        for (int i = 0; i < length; i++) {
            plain += Character.isLetter(bytes[i]) ? 1 : 0;
            other += bytes[i] < 0 ? 1 : 0;
        }
        return other * 5 < plain;
    }

    private static boolean mostlyLetters(String text) {
        long odd = text.chars()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                .count();
        long plain = text.chars()
                .filter(c -> Character.isLetterOrDigit(c) || c == ' ')
                .count();
        return odd * 100 < text.length() && plain * 10 > text.length() * 6L;
    }
}
