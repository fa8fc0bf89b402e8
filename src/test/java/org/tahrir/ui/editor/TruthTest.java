package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Random paragraphs are laid out and worked in as Unicode and java.awt want it; README.md says how to try more of
/// them,
/// and others.
class TruthTest {
    private static final int PARAGRAPHS = Integer.getInteger("tahrir.truth.paragraphs", 300);
    private static final long SEED = Long.getLong("tahrir.truth.seed", 20260101);

    @Test
    void everyPlaceInRandomParagraphsIsWhereItOughtToBe() {
        Rates rates = GeometryRates.measure(PARAGRAPHS, SEED);
        System.out.printf(Locale.ROOT, "%,d random paragraphs, seed %d%n%s", PARAGRAPHS, SEED, rates.table());
        assertThat(rates.misses(Rates.Check.values())).as("Seed %s", SEED).isEmpty();
    }
}
