package org.tahrir.settings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a person left the window: where it stood, how wide its columns were and which were folded.
///
/// @param place where it stood on the screen, or null: in its middle
/// @param maximised whether it filled the screen
/// @param widths the columns' widths in pixels by their names, such as `list`
/// @param folded the names of the columns that are folded
public record WindowShape(@Nullable Place place, boolean maximised, Map<String, Double> widths, Set<String> folded) {
    public static final WindowShape DEFAULT = new WindowShape(null, false, Map.of(), Set.of());

    /// A place on the screen, in pixels.
    public record Place(double x, double y, double width, double height) {}

    public WindowShape {
        widths = Map.copyOf(widths);
        folded = Set.copyOf(folded);
    }

    public WindowShape withPlace(@Nullable Place other) {
        return new WindowShape(other, maximised, widths, folded);
    }

    public WindowShape withMaximised(boolean other) {
        return new WindowShape(place, other, widths, folded);
    }

    /// The same with one column of another width.
    public WindowShape withWidth(String column, double width) {
        Map<String, Double> other = new HashMap<>(widths);
        other.put(column, width);
        return new WindowShape(place, maximised, other, folded);
    }

    /// The same with one column folded or unfolded.
    public WindowShape withFolded(String column, boolean fold) {
        Set<String> other = new HashSet<>(folded);
        if (fold) {
            other.add(column);
        } else {
            other.remove(column);
        }
        return new WindowShape(place, maximised, widths, other);
    }
}
