package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.tahrir.text.ArabicAnalyzer;

/// The names of a list that fit what is typed, blind to tashkeel, hamza and the like: those that begin with it first,
/// then those one of whose words does, then those that have it anywhere.
public final class NameMatches {
    private NameMatches() {}

    /// The names that fit, in the order of the list within each kind.
    ///
    /// @param typed with nothing typed all names fit
    public static List<String> of(List<String> names, String typed) {
        String wanted = alike(typed);
        List<List<String>> kinds = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String name : names) {
            String known = alike(name);
            if (known.startsWith(wanted)) {
                kinds.get(0).add(name);
            } else if (known.contains(" " + wanted)
                    || known.contains(" ال" + wanted)
                    || known.startsWith("ال" + wanted)) {
                kinds.get(1).add(name);
            } else if (known.contains(wanted)) {
                kinds.get(2).add(name);
            }
        }
        return kinds.stream().flatMap(List::stream).toList();
    }

    private static String alike(String text) {
        return ArabicAnalyzer.normalize(text).strip();
    }
}
