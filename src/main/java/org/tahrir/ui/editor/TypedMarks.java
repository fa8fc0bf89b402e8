package org.tahrir.ui.editor;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;

/// Which marks text takes from what is around it.
final class TypedMarks {
    private TypedMarks() {}

    /// Of text between two letters: the styles of the one before, at the start of a text those of the one after, and a
    /// link only if both have it.
    static Marks between(@Nullable Marks before, @Nullable Marks after) {
        @Nullable Marks model = before == null ? after : before;
        if (model == null) {
            return Marks.NONE;
        }
        boolean inside = before != null && after != null && Objects.equals(before.link(), after.link());
        return inside ? model : new Marks(model.styles(), null);
    }

    /// What several stretches have in common; nothing if there are none.
    static Marks common(Stream<Marks> stretches) {
        return stretches.reduce(TypedMarks::common).orElse(Marks.NONE);
    }

    private static Marks common(Marks one, Marks other) {
        Marks common = Objects.equals(one.link(), other.link()) ? one : new Marks(one.styles(), null);
        for (Mark.Style style : one.styles()) {
            common = other.has(style) ? common : common.without(style);
        }
        return common;
    }
}
