package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidTextTest {
    @Test
    void findsHalfSurrogatesAndControlCharacters() {
        assertThat(InvalidText.firstUnstorable("ab\u0000")).hasValue(2);
        assertThat(InvalidText.firstUnstorable("a\uD83D")).hasValue(1);
        assertThat(InvalidText.firstUnstorable("\uDE00a")).hasValue(0);
        assertThat(InvalidText.firstUnstorable("a\r\n")).hasValue(1);
        assertThat(InvalidText.firstUnstorable("خبر 😀\n\t")).isEmpty();
    }

    @Test
    void findsWhatMayNotBePublished() {
        assertThat(InvalidText.firstUnpublishable("a\u202Eb")).hasValue(1);
        assertThat(InvalidText.firstUnpublishable("a\uFFFF")).hasValue(1);
        assertThat(InvalidText.firstUnpublishable("\u2066a\u2069\u200F\u061C")).isEmpty();
    }

    @Test
    void namesTheCharacter() {
        assertThat(InvalidText.unstorableCode("a\u0007")).hasValue("U+0007");
        assertThat(InvalidText.unstorableCode("a")).isEmpty();
        assertThat(InvalidText.codeAt("\u202E", 0)).isEqualTo("U+202E");
    }
}
