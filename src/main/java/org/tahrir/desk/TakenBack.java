package org.tahrir.desk;

import java.util.List;
import org.tahrir.notice.Notice;

/// What came of undoing an import.
///
/// @param trashed how many stories went to the trash
/// @param dropped how many versions of other desks were let go of
/// @param kept of each story that stayed because it was worked on since, a sentence
public record TakenBack(int trashed, int dropped, List<Notice> kept) {
    public TakenBack {
        kept = List.copyOf(kept);
    }
}
