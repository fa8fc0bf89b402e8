package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The few colours that stand for all colours of a picture.
class PaletteTest {
    @Test
    void fewColoursStayAsTheyAre() {
        int[] pixels = {0xFF000000, 0xFFFFFFFF, 0xFF0B6E64, 0xFF0B6E65, 0xFFFFFFFF};
        Palette palette = Palette.of(pixels);
        for (int pixel : pixels) {
            assertThat(palette.colour(palette.index(pixel))).isEqualTo(pixel & 0xFFFFFF);
        }
    }

    @Test
    void ofManyColoursEachIsNearOneOfThePalette() {
        int[] greys = IntStream.range(0, 20_000)
                .map(i -> 0xFF000000 | (i % 256) << 16 | (i % 256) << 8 | (i / 79 % 256))
                .toArray();
        Palette palette = Palette.of(greys);
        assertThat(palette.colourModel().getMapSize()).isEqualTo(256);
        for (int pixel : greys) {
            int there = palette.colour(palette.index(pixel));
            assertThat(Math.abs((pixel & 255) - (there & 255))).isLessThan(60);
        }
    }

    @Test
    void theCommonestColoursAreKeptExactly() {
        int[] pixels = IntStream.range(0, 60_000)
                .map(i -> i % 2 == 0 ? 0xFF0B6E64 : 0xFF000000 | i * 13)
                .toArray();
        Palette palette = Palette.of(pixels);
        assertThat(palette.colour(palette.index(0xFF0B6E64))).isEqualTo(0x0B6E64);
    }
}
