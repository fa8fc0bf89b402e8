package org.tahrir.text;

import java.util.EnumSet;
import java.util.Set;

/// Sets of what is switched on.
final class Switches {
    private Switches() {}

    /// The same set with one of them on or off.
    static <E extends Enum<E>> Set<E> with(Set<E> on, E one, boolean is) {
        Set<E> changed = EnumSet.noneOf(one.getDeclaringClass());
        changed.addAll(on);
        if (is) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return Set.copyOf(changed);
    }
}
