package org.tahrir.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The marks of one run: a set of styles and at most one link. Two values with the same marks are equal whatever the
/// order they were given in. Also the character style type of the editor.
///
/// @param styles the styles, in the order of their declaration
/// @param link where the text leads, or null
public record Marks(Set<Mark.Style> styles, Mark.@Nullable Link link) {
    public static final Marks NONE = new Marks(Set.of(), null);

    public Marks {
        styles = styles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(styles));
    }

    public static Marks of(Mark... marks) {
        Marks all = NONE;
        for (Mark mark : marks) {
            all = all.with(mark);
        }
        return all;
    }

    public boolean has(Mark mark) {
        return mark instanceof Mark.Style ? styles.contains(mark) : mark.equals(link);
    }

    /// These marks and one more; a link replaces the link that was there.
    public Marks with(Mark mark) {
        return switch (mark) {
            case Mark.Style style -> {
                Set<Mark.Style> more = EnumSet.of(style);
                more.addAll(styles);
                yield new Marks(more, link);
            }
            case Mark.Link other -> new Marks(styles, other);
        };
    }

    public Marks without(Mark mark) {
        if (!has(mark)) {
            return this;
        }
        return switch (mark) {
            case Mark.Style style -> {
                Set<Mark.Style> fewer = EnumSet.copyOf(styles);
                fewer.remove(style);
                yield new Marks(fewer, link);
            }
            case Mark.Link ignored -> new Marks(styles, null);
        };
    }

    /// The marks in their fixed order, outermost first: the link, then the styles.
    public List<Mark> ordered() {
        List<Mark> marks = new ArrayList<>();
        if (link != null) {
            marks.add(link);
        }
        for (Mark.Style style : Mark.Style.values()) {
            if (styles.contains(style)) {
                marks.add(style);
            }
        }
        return List.copyOf(marks);
    }
}
