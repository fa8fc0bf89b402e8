package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.tahrir.text.Seeds;
import org.tahrir.ui.Screen;

/// Measures how right carets, clicks, selections and keys are in paragraphs of all kinds, against java.awt's
/// TextLayout.
final class GeometryRates {
    private static final int[] WIDTHS = {240, 380, 520, 700};
    private static final int AT_ONCE = 25;

    private GeometryRates() {}

    /// Tries all named paragraphs and as many random ones, in areas of several widths.
    static Rates measure(int random, long seed) {
        Rates rates = new Rates();
        var chance = Seeds.chance(seed);
        List<Paragraphs.Sample> samples = new ArrayList<>(Paragraphs.named());
        List<String> kinds = Mixtures.kinds();
        for (int i = 0; i < random; i++) {
            samples.add(Mixtures.random(kinds.get(i % kinds.size()), chance));
        }
        try (TestArea test = TestArea.open(GeometryTrial.LETTERS, WIDTHS[0], 700)) {
            GeometryTrial trial = new GeometryTrial(test, rates, chance, false);
            for (int from = 0; from < samples.size(); from += AT_ONCE) {
                int width = WIDTHS[from / AT_ONCE % WIDTHS.length];
                List<Paragraphs.Sample> some = samples.subList(from, Math.min(samples.size(), from + AT_ONCE));
                Screen.run(() -> test.stage().setWidth(width));
                Screen.pulses(2);
                trial.runAll(some);
            }
        }
        return rates;
    }
}
