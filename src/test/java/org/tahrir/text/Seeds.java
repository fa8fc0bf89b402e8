package org.tahrir.text;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Repeatable chance for property tests: a failure names the seed it came from.
public final class Seeds {
    /// One trial with its own chance.
    @FunctionalInterface
    public interface Trial {
        void run(RandomGenerator chance);
    }

    private Seeds() {}

    public static RandomGenerator chance(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// Runs a trial with each of the seeds 0 to `trials` - 1.
    public static void each(int trials, Trial trial) {
        for (long seed = 0; seed < trials; seed++) {
            try {
                trial.run(chance(seed));
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("Seed " + seed + ": " + failed.getMessage(), failed);
            }
        }
    }
}
