package org.tahrir.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.store.Hit;
import org.tahrir.store.Library;

/// Where stories lead, which stories lead to one, and which could: for reading only.
public final class Leads {
    private final Library library;

    Leads(Library library) {
        this.library = library;
    }

    /// The related pieces of an article, in their order, with where they lead today.
    public List<Lead> of(Article article) {
        return article.related().stream()
                .map(link -> Lead.of(link, glance(link.story())))
                .toList();
    }

    /// The stories that lead to one, by their related pieces or in their text, newest modified first.
    public List<StoryId> to(StoryId story) {
        return library.links().linkingTo(story);
    }

    /// What is told of some stories; those that aren't in the library are left out.
    public List<Glance> glances(List<StoryId> stories) {
        return stories.stream()
                .map(library.stories()::find)
                .flatMap(Optional::stream)
                .map(Glance::of)
                .toList();
    }

    /// The stories that could become related pieces of an article, by the words of their headlines as they are typed,
    /// newest first: neither itself, nor one that is there, nor one that was withdrawn.
    public List<Glance> fitting(Article article, String typed, int limit) {
        Set<StoryId> there = there(article);
        return glances(library.search().typing(typed, limit + there.size()), there, limit);
    }

    /// The stories that could be meant by the headline of a piece that leads nowhere yet, best first.
    public List<Glance> meant(Article article, String headline, int limit) {
        Set<StoryId> there = there(article);
        return glances(library.search().search(headline, limit + there.size()), there, limit);
    }

    private static Set<StoryId> there(Article article) {
        return Stream.concat(
                        Stream.of(article.id()),
                        article.related().stream().map(RelatedLink::story).flatMap(Stream::ofNullable))
                .collect(Collectors.toSet());
    }

    private List<Glance> glances(List<Hit> hits, Set<StoryId> without, int limit) {
        List<StoryId> ids =
                hits.stream().map(Hit::id).filter(id -> !without.contains(id)).toList();
        return glances(ids).stream()
                .filter(glance -> glance.stage() != Stage.TRASH && !glance.killed())
                .limit(limit)
                .toList();
    }

    private @Nullable Glance glance(@Nullable StoryId id) {
        Optional<Story> story =
                id == null ? Optional.empty() : library.stories().find(id);
        return story.map(Glance::of).orElse(null);
    }
}
