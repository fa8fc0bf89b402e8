package org.tahrir.desk;

import java.nio.file.Path;
import java.util.List;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.notice.TahrirException;

/// Whether there is a story in what came in.
final class Contents {
    private Contents() {}

    /// The arrivals as they are.
    ///
    /// @throws TahrirException UNREADABLE if one has neither headline nor text
    static List<Arrival> checked(List<Arrival> arrivals, Path file) {
        for (Arrival arrival : arrivals) {
            Article article = arrival.article();
            if (article.headline().isBlank() && article.body().isBlank()) {
                throw TahrirException.unreadable("intake.nothing-in-it", String.valueOf(file.getFileName()));
            }
        }
        return arrivals;
    }
}
