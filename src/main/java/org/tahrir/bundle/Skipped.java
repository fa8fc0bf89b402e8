package org.tahrir.bundle;

import java.util.List;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;

/// A story that was wished for but stayed behind, with every reason.
public record Skipped(StoryId id, String headline, List<Notice> reasons) {
    public Skipped {
        reasons = List.copyOf(reasons);
    }
}
