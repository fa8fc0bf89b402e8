package org.tahrir.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahrir.text.Invisible;
import org.tahrir.text.Seeds;

/// Random texts, mended: nothing is left to mend, and nothing changed but the signs a rule names.
class FixesPropertyTest {
    private static final int TRIALS = 3000;
    private static final List<String> PIECES = List.of(
            "قال",
            "لا",
            "ال",
            "ل",
            "ب",
            "هـ",
            "مُحَمَّد",
            "ﻷن",
            "ﻓﻲ",
            "ﹶ",
            "ﷺ",
            "CNN",
            "a",
            "15",
            "١",
            " ",
            "  ",
            "\u00A0",
            "\u202F",
            "\t",
            "\n",
            "،",
            "؛",
            "؟",
            ",",
            ";",
            "?",
            ".",
            ":",
            "!",
            "«",
            "»",
            "“",
            "”",
            "\"",
            "(",
            ")",
            "ـ",
            "ــ",
            "\u200F",
            "\u200E",
            "\u200C",
            "\u200D",
            "\uFEFF",
            "\u200B",
            "\u00AD",
            "\u202B",
            "\u202C",
            "😀",
            "https://a.b/c,d",
            "x@y.org",
            "أن أن",
            "the the");
    /// What stays the same of a text, by the rule.
    private static final Map<String, UnaryOperator<String>> KEPT = Map.of(
            "spaces", FixesPropertyTest::withoutSpaces,
            "space-before", FixesPropertyTest::withoutSpaces,
            "space-after", FixesPropertyTest::withoutSpaces,
            "latin-mark", text -> text.replace(',', '،').replace(';', '؛').replace('?', '؟'),
            "tatweel", text -> text.replace("ـ", ""),
            "stray-sign", FixesPropertyTest::withoutInvisible,
            "letter-shapes", text -> withoutSpaces(Normalizer.normalize(text, Normalizer.Form.NFKC)));

    static List<String> rules() {
        return Rules.all().stream().map(Rule::name).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsMendedIsRightAndTheRestAsItWas(String rule) {
        Seeds.each(TRIALS, chance -> {
            String text = text(chance);
            List<Finding> found = Reading.findings(rule, text);
            assertThat(found).allSatisfy(finding -> {
                assertThat(finding.from()).isBetween(0, finding.to() - 1);
                assertThat(finding.to()).isLessThanOrEqualTo(text.length());
                finding.fix().ifPresent(fix -> {
                    assertThat(fix.from()).isBetween(finding.from(), fix.to());
                    assertThat(fix.to()).isLessThanOrEqualTo(finding.to());
                    assertThat(fix.in(text)).isNotEqualTo(text);
                });
            });
            String mended = Reading.mended(rule, text);
            assertThat(Reading.findings(rule, mended).stream()
                            .filter(it -> it.fix().isPresent()))
                    .as(escaped(text) + " -> " + escaped(mended))
                    .isEmpty();
            UnaryOperator<String> kept = KEPT.getOrDefault(rule, UnaryOperator.identity());
            assertThat(kept.apply(mended)).isEqualTo(kept.apply(text));
        });
    }

    private static String text(RandomGenerator chance) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + chance.nextInt(24); left > 0; left--) {
            text.append(PIECES.get(chance.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll(Signs.SPACE, "");
    }

    private static String withoutInvisible(String text) {
        StringBuilder seen = new StringBuilder();
        text.chars()
                .filter(sign ->
                        Invisible.of((char) sign).filter(kind -> !kind.isWide()).isEmpty())
                .forEach(sign -> seen.append((char) sign));
        return seen.toString();
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(sign -> out.append(sign > 126 || sign < 32 ? "\\u%04X".formatted(sign) : (char) sign + ""));
        return out.toString();
    }
}
