package org.tahrir.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;

/// What became of a story that came in.
///
/// @param id its id in the library; that of the story it equals when it is no new one
/// @param externalId its name where it came from, or ""
/// @param kind what the input was taken for
/// @param paragraphs how many blocks of text it has, headings not counted
/// @param related how many related pieces it has
/// @param warnings what somebody should know of how it was read and taken
/// @param duplicateOf the story of the library it is the same as, or another version of; null for a new one
/// @param keptBeside the content hash of the version that was put beside the library's own by this, or ""
public record Taken(
        StoryId id,
        String externalId,
        String headline,
        String source,
        String kind,
        int paragraphs,
        int related,
        List<Notice> warnings,
        Verdict verdict,
        @Nullable StoryId duplicateOf,
        String keptBeside) {
    public enum Verdict {
        /// it is in the library now
        NEW,
        /// the library has it already, unchanged
        SAME,
        /// the library has a story of this name with other content: this one is kept beside it, to be compared
        THEIRS,
        /// the library has it in the trash
        IN_TRASH
    }

    static Taken of(Arrival arrival, StoryId id, List<Notice> warnings, Verdict verdict, String keptBeside) {
        Article article = arrival.article();
        return new Taken(
                id,
                article.origin().externalId(),
                article.headline(),
                article.origin().source(),
                arrival.kind(),
                paragraphs(article),
                article.related().size(),
                List.copyOf(warnings),
                verdict,
                verdict == Verdict.NEW ? null : id,
                keptBeside);
    }

    private static int paragraphs(Article article) {
        return (int) article.body().blocks().stream()
                .filter(block -> block instanceof Block.TextBlock text
                        && !(block instanceof Block.Heading)
                        && !text.prose().plain().isBlank())
                .count();
    }
}
