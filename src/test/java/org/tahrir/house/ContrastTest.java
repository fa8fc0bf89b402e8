package org.tahrir.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is written in the window can be read: the colours of letters stand out from those behind them by 4.5 to 1
/// (WCAG 2, AA), signs and borders of controls by 3 to 1.
class ContrastTest {
    private static final double LETTERS = 4.5;
    private static final double SIGNS = 3;

    /// Colours of letters, and what they stand on.
    private static final List<String> WRITTEN = List.of(
            "ink on paper chrome raised hover accent-wash tag note search plain-wash",
            "ink-muted on paper chrome raised hover accent-wash plain-wash",
            "ink-faint on paper chrome raised hover",
            "accent on paper chrome raised hover accent-wash tag note",
            "on-accent on accent accent-strong",
            "on-error on error",
            "error on paper chrome raised error-wash",
            "info on paper chrome info-wash",
            "amber on paper chrome amber-wash",
            "violet on paper chrome violet-wash",
            "paper on ink",
            "on-toast on toast",
            "toast-accent on toast");

    /// Colours of signs, rings and borders that say something by themselves.
    private static final List<String> DRAWN = List.of(
            "accent on paper chrome raised accent-wash",
            "error on paper chrome raised",
            "ink-faint on paper chrome raised",
            "ink-muted on paper chrome raised hover accent-wash",
            "thumb-strong on paper chrome");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void lettersStandOutFromWhatIsBehindThem(String look) {
        Map<String, String> tokens = StyleSheets.tokens(look);
        assertThat(tokens).hasSizeGreaterThan(30);
        assertThat(WRITTEN.stream().flatMap(line -> tooFaint(line, LETTERS, tokens)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void signsStandOutFromWhatIsBehindThem(String look) {
        assertThat(DRAWN.stream().flatMap(line -> tooFaint(line, SIGNS, StyleSheets.tokens(look))))
                .isEmpty();
    }

    private static Stream<String> tooFaint(String line, double least, Map<String, String> tokens) {
        String[] sides = line.split(" on ", -1);
        return Stream.of(sides[1].split(" ", -1))
                .filter(behind -> contrast(colour(sides[0], tokens), colour(behind, tokens)) < least)
                .map(behind -> String.format(
                        Locale.ROOT,
                        "%s on %s: %.2f",
                        sides[0],
                        behind,
                        contrast(colour(sides[0], tokens), colour(behind, tokens))));
    }

    private static String colour(String name, Map<String, String> tokens) {
        return Objects.requireNonNull(tokens.get("-t-" + name), name);
    }

    private static double contrast(String one, String other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    /// The relative luminance of an opaque colour, by WCAG 2.
    private static double luminance(String hex) {
        return 0.2126 * part(hex, 1) + 0.7152 * part(hex, 3) + 0.0722 * part(hex, 5);
    }

    private static double part(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
