package org.tahrir.ui.editor;

import java.util.Arrays;
import javafx.application.Platform;
import org.tahrir.text.Seeds;

/// Measures how right carets, clicks, selections and keys are in paragraphs of all kinds, against java.awt's
/// TextLayout,
/// and prints the table. Run it by its main method, with `-Dglass.platform=Headless -Dprism.order=sw` where there is no
/// screen; the first argument is how many random paragraphs to try (200), the second how many wrong answers to print
/// (20), the third the seed (20260101).
public final class GeometryRates {
    private GeometryRates() {}

    public static void main(String[] args) {
        int random = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        int misses = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 20260101;
        Rates rates;
        try {
            rates = measure(random, seed);
        } finally {
            Platform.exit();
        }
        System.out.print(rates.table());
        rates
                .misses(Arrays.stream(Rates.Check.values())
                        .filter(check -> check != Rates.Check.WRAP && check != Rates.Check.WIDTH)
                        .toArray(Rates.Check[]::new))
                .stream()
                .limit(misses)
                .forEach(System.out::println);
    }

    /// Tries all named paragraphs and as many random ones, in an area 700 px wide.
    static Rates measure(int random, long seed) {
        Rates rates = new Rates();
        var chance = Seeds.chance(seed);
        try (TestArea test = TestArea.open(GeometryTrial.LETTERS, 700, 700)) {
            GeometryTrial trial = new GeometryTrial(test, rates, chance, false);
            Paragraphs.all(random, chance).forEach(trial::run);
        }
        return rates;
    }
}
