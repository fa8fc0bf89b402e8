package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvisibleTest {
    @ParameterizedTest
    @CsvSource({
        "0020, SPACE",
        "00A0, NO_BREAK_SPACE",
        "2009, OTHER_SPACE",
        "3000, OTHER_SPACE",
        "200E, LEFT_TO_RIGHT_MARK",
        "200F, RIGHT_TO_LEFT_MARK",
        "061C, ARABIC_LETTER_MARK",
        "202E, RIGHT_TO_LEFT_OVERRIDE",
        "2068, FIRST_STRONG_ISOLATE",
        "200C, ZERO_WIDTH_NON_JOINER",
        "200D, ZERO_WIDTH_JOINER",
        "FEFF, BYTE_ORDER_MARK"
    })
    void signsHaveTheirNames(String number, Invisible kind) {
        assertThat(Invisible.of((char) Integer.parseInt(number, 16))).contains(kind);
    }

    @Test
    void everyKindButTheEndOfAParagraphIsASign() {
        Set<Invisible> known = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .mapToObj(sign -> Invisible.of((char) sign))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        assertThat(known).isEqualTo(EnumSet.complementOf(EnumSet.of(Invisible.PARAGRAPH_END)));
    }

    @Test
    void theTwelveMarksOfDirectionAreTold() {
        assertThat(Arrays.stream(Invisible.values()).filter(Invisible::isBidiControl))
                .hasSize(12)
                .noneMatch(Invisible::isWide);
    }

    @Test
    void whatIsSeenIsNone() {
        assertThat("كa5،.َ‐-".chars().mapToObj(sign -> Invisible.of((char) sign)))
                .allMatch(Optional::isEmpty);
    }
}
