package org.tahrir.desk;

import java.util.List;
import org.tahrir.article.Story;
import org.tahrir.notice.Notice;

/// What the gate says of a story.
///
/// @param blocking why it can't go out; empty when it can
/// @param warnings what its editor should know; they never keep it in
public record Soundness(Story story, List<Notice> blocking, List<Notice> warnings) {
    public Soundness {
        blocking = List.copyOf(blocking);
        warnings = List.copyOf(warnings);
    }

    public boolean isSound() {
        return blocking.isEmpty();
    }
}
