package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tahrir.text.Direction;

/// Nothing that can be done to an area throws.
class FuzzTest {
    @Test
    void nothingThrowsInAnArea() {
        for (long seed = 100; seed < 103; seed++) {
            assertThat(Fuzz.run(TestArea.open(22, 420, 300), seed, 150))
                    .as("Seed %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void nothingThrowsInAField() {
        for (BidiField.Lines lines : BidiField.Lines.values()) {
            assertThat(Fuzz.run(TestArea.inField(lines, 22, 420), 200, 150))
                    .as("Seed 200 %s %s", lines, Direction.RTL)
                    .isEmpty();
        }
    }
}
