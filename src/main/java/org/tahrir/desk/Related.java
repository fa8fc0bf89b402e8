package org.tahrir.desk;

import java.util.List;
import java.util.Optional;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.store.Library;

/// What the related pieces of a story lead to today.
final class Related {
    private final Library library;

    Related(Library library) {
        this.library = library;
    }

    /// The article with the present headline of every story it is linked to: what readers would see now.
    Article refreshed(Article article) {
        List<RelatedLink> links =
                article.related().stream().map(this::refreshed).toList();
        return links.equals(article.related()) ? article : article.withRelated(links);
    }

    /// The story a link leads to, if the library has it.
    Optional<Story> target(RelatedLink link) {
        StoryId id = link.story();
        return id == null ? Optional.empty() : library.stories().find(id);
    }

    /// The link led to the one story that has its headline, if it leads nowhere yet and there is exactly one.
    RelatedLink found(RelatedLink link) {
        return link.isResolved()
                ? link
                : sole(withHeadline(link.headline()))
                        .map(story ->
                                RelatedLink.toStory(story.id(), story.article().headline()))
                        .orElse(link);
    }

    /// The stories with a headline that may be linked to.
    List<Story> withHeadline(String headline) {
        return library.stories().byHeadline(headline).stream()
                .map(library.stories()::find)
                .flatMap(Optional::stream)
                .filter(story ->
                        story.stage() != Stage.TRASH && !story.article().isKilled())
                .toList();
    }

    static Optional<Story> sole(List<Story> stories) {
        return stories.size() == 1 ? Optional.of(stories.getFirst()) : Optional.empty();
    }

    private RelatedLink refreshed(RelatedLink link) {
        return target(link)
                .map(Story::article)
                .filter(target -> !target.headline().isBlank())
                .map(target -> new RelatedLink(target.headline(), target.id(), link.url()))
                .orElse(link);
    }
}
