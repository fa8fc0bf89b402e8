package org.tahrir.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;
import org.tahrir.text.ArabicAnalyzer;

/// The related pieces under a story (مقالات ذات صلة).
public final class Linking {
    private final Library library;
    private final Related related;
    private final Clock clock;
    private final Person by;

    Linking(Library library, Related related, Clock clock, Person by) {
        this.library = library;
        this.related = related;
        this.clock = clock;
        this.by = by;
    }

    /// Adds related pieces at the end, in order; all of them or none. A target is a story's name, or the headline of a
    /// story, or (when no story has it) a headline that leads nowhere yet. A target whose headline already stands there
    /// without a link gives that one its link.
    ///
    /// @throws TahrirException if a target can't be a related piece: the story itself, a second time, trashed, killed
    public Story add(Story story, List<String> targets) {
        List<RelatedLink> links = new ArrayList<>(story.article().related());
        for (String target : targets) {
            addTo(links, toLink(target.strip()), story);
        }
        return save(story, links);
    }

    /// Adds a piece on another site.
    public Story addAddress(Story story, String headline, String url) {
        if (!url.matches("https?://[^\\s]+")) {
            throw TahrirException.usage("link.bad-address", url);
        }
        List<RelatedLink> links = new ArrayList<>(story.article().related());
        addTo(links, RelatedLink.toAddress(url, headline.strip()), story);
        return save(story, links);
    }

    /// Takes related pieces away.
    ///
    /// @param positions counted from 1
    public Story remove(Story story, Set<Integer> positions) {
        List<RelatedLink> links = story.article().related();
        for (int position : positions) {
            if (position < 1 || position > links.size()) {
                throw TahrirException.refused("link.no-such-position", position, links.size());
            }
        }
        List<RelatedLink> left = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            if (!positions.contains(i + 1)) {
                left.add(links.get(i));
            }
        }
        return save(story, left);
    }

    /// The story's related pieces as a reader would see them now.
    public List<RelatedLink> shown(Story story) {
        return related.refreshed(story.article()).related();
    }

    private RelatedLink toLink(String target) {
        if (target.isEmpty()) {
            throw TahrirException.usage("link.empty-headline");
        }
        if (target.matches("https?://[^\\s]+")) {
            throw TahrirException.usage("link.address-needs-headline", target);
        }
        List<Story> named = library.stories().resolve(target);
        if (named.size() > 1) {
            throw TahrirException.refused("desk.ambiguous", target, named.size());
        }
        if (named.isEmpty() && StoryId.parse(target).isPresent()) {
            throw TahrirException.refused("desk.no-such-story", target);
        }
        return Related.sole(named)
                .or(() -> Related.sole(related.withHeadline(target)))
                .map(Linking::linkTo)
                .orElseGet(() -> RelatedLink.headlineOnly(target));
    }

    static RelatedLink linkTo(Story target) {
        if (target.stage() == Stage.TRASH) {
            throw TahrirException.refused("link.in-trash", target.article().headline());
        }
        if (target.article().isKilled()) {
            throw TahrirException.refused("link.killed", target.article().headline());
        }
        return RelatedLink.toStory(target.id(), target.article().headline());
    }

    private static void addTo(List<RelatedLink> links, RelatedLink link, Story story) {
        if (story.id().equals(link.story())) {
            throw TahrirException.refused("link.itself");
        }
        for (int i = 0; i < links.size(); i++) {
            RelatedLink there = links.get(i);
            if (sameTarget(there, link) || (!link.isResolved() && sameHeadline(there, link))) {
                throw TahrirException.refused("link.already-there", link.headline(), i + 1);
            }
            if (!there.isResolved() && sameHeadline(there, link)) {
                links.set(i, link);
                return;
            }
        }
        links.add(link);
    }

    private static boolean sameTarget(RelatedLink one, RelatedLink other) {
        return one.isResolved() && Objects.equals(one.story(), other.story()) && Objects.equals(one.url(), other.url());
    }

    private static boolean sameHeadline(RelatedLink one, RelatedLink other) {
        return ArabicAnalyzer.normalize(one.headline()).equals(ArabicAnalyzer.normalize(other.headline()));
    }

    private Story save(Story story, List<RelatedLink> links) {
        Pen.check(story, by);
        return Saving.save(
                library,
                story.withArticle(story.article().withRelated(links), clock.instant()),
                by,
                Revision.Cause.LINK);
    }
}
