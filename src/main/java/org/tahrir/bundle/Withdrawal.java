package org.tahrir.bundle;

import java.util.List;
import org.tahrir.article.Article;
import org.tahrir.article.Correction;
import org.tahrir.article.Headlines;
import org.tahrir.text.Body;

/// What is left of a killed story for those who hold it: its headline, the note that tells readers of it, and who it
/// is. Nothing of what was withdrawn goes out again.
final class Withdrawal {
    private Withdrawal() {}

    static Article of(Article killed) {
        Correction last = killed.corrections().getLast();
        return killed.withHeadlines(Headlines.of(killed.headline()))
                .withFiling(killed.filing().withBreaking(false))
                .withBody(Body.ofParagraphs(List.of(last.note())))
                .withRelated(List.of());
    }
}
