package org.tahrir.ui;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;

/// What is alive in this program after the collector has been through it.
///
/// @param pixels bytes in arrays of whole numbers: drawn without a graphics card, pictures and what is painted lie
/// there, in caches that are filled and emptied at their own pace
/// @param others bytes in everything else
/// @param counts how many objects there are of the classes that were asked for
record LiveObjects(long pixels, long others, Map<String, Integer> counts) {
    private static final String PIXELS = "[I";
    private static final int ROUNDS = 4;

    /// Collects what is dead and counts what is left.
    ///
    /// @param classes whole names
    static LiveObjects now(List<String> classes) {
        // what one round lets go of, such as the peer of a window, sets more free for the next
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
            Screen.pulses(2);
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        classes.forEach(name -> counts.put(name, 0));
        long pixels = 0;
        long others = 0;
        // number, objects, bytes, class, module
        for (String line : histogram().lines().map(String::strip).toList()) {
            String[] part = line.split("\\s+", 5);
            if (part.length >= 4 && part[0].endsWith(":")) {
                long bytes = Long.parseLong(part[2]);
                pixels += part[3].equals(PIXELS) ? bytes : 0;
                others += part[3].equals(PIXELS) ? 0 : bytes;
                counts.computeIfPresent(part[3], (name, none) -> Integer.parseInt(part[1]));
            }
        }
        return new LiveObjects(pixels, others, counts);
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
