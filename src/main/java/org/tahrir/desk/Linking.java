package org.tahrir.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /// Adds a story of this library at the end. A headline of the same words that led nowhere becomes its link in
    /// place.
    public Story addStory(Story story, StoryId target) {
        List<RelatedLink> links = new ArrayList<>(story.article().related());
        addTo(links, linkToStory(target), story);
        return save(story, links);
    }

    /// Adds a headline that leads nowhere yet, whichever stories have it.
    public Story addHeadline(Story story, String headline) {
        checkHeadline(headline);
        List<RelatedLink> links = new ArrayList<>(story.article().related());
        addTo(links, RelatedLink.headlineOnly(headline.strip()), story);
        return save(story, links);
    }

    /// Adds a piece on another site.
    public Story addAddress(Story story, String headline, String url) {
        if (!isAddress(url)) {
            throw TahrirException.usage("link.bad-address", url);
        }
        checkHeadline(headline);
        List<RelatedLink> links = new ArrayList<>(story.article().related());
        addTo(links, RelatedLink.toAddress(url.strip(), headline.strip()), story);
        return save(story, links);
    }

    /// Takes related pieces away.
    ///
    /// @param positions counted from 1
    public Story remove(Story story, Set<Integer> positions) {
        List<RelatedLink> links = story.article().related();
        positions.forEach(position -> checkPosition(links, position));
        List<RelatedLink> left = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            if (!positions.contains(i + 1)) {
                left.add(links.get(i));
            }
        }
        return save(story, left);
    }

    /// Puts a piece that was taken away back at its place, or at the end when there are fewer now.
    ///
    /// @param position counted from 1
    /// @throws TahrirException REFUSED `link.already-there` when it has come back meanwhile
    public Story putBack(Story story, int position, RelatedLink piece) {
        List<RelatedLink> links = new ArrayList<>(story.article().related());
        refuseSecond(links, piece);
        links.add(Math.clamp(position - 1L, 0, links.size()), piece);
        return save(story, links);
    }

    /// Moves a piece to another place; the others keep their order.
    ///
    /// @param from where it stands, counted from 1
    /// @param to where it shall stand, counted from 1
    public Story move(Story story, int from, int to) {
        List<RelatedLink> links = story.article().related();
        checkPosition(links, from);
        checkPosition(links, to);
        return save(story, moved(links, links.get(from - 1), to - 1));
    }

    /// The pieces with one of them at another place, counted from 0; the same list when the piece isn't in it.
    public static List<RelatedLink> moved(List<RelatedLink> links, RelatedLink piece, int to) {
        List<RelatedLink> moved = new ArrayList<>(links);
        if (moved.remove(piece)) {
            moved.add(Math.clamp(to, 0, moved.size()), piece);
        }
        return List.copyOf(moved);
    }

    /// Lets a piece lead to a story of this library, in its place.
    ///
    /// @param position counted from 1
    public Story resolve(Story story, int position, StoryId target) {
        List<RelatedLink> links = new ArrayList<>(story.article().related());
        checkPosition(links, position);
        RelatedLink link = linkToStory(target);
        refuseItself(link, story);
        links.remove(position - 1);
        refuseSecond(links, link);
        links.add(position - 1, link);
        return save(story, links);
    }

    /// Lets a piece lead to an address elsewhere, in its place.
    ///
    /// @param position counted from 1
    public Story resolve(Story story, int position, String url) {
        if (!isAddress(url)) {
            throw TahrirException.usage("link.bad-address", url);
        }
        List<RelatedLink> links = new ArrayList<>(story.article().related());
        checkPosition(links, position);
        RelatedLink link =
                RelatedLink.toAddress(url.strip(), links.remove(position - 1).headline());
        refuseSecond(links, link);
        links.add(position - 1, link);
        return save(story, links);
    }

    /// Gives a piece that leads to no story of this library another headline.
    ///
    /// @param position counted from 1
    public Story reword(Story story, int position, String headline) {
        checkHeadline(headline);
        List<RelatedLink> links = new ArrayList<>(story.article().related());
        checkPosition(links, position);
        RelatedLink old = links.get(position - 1);
        links.set(position - 1, new RelatedLink(headline.strip(), old.story(), old.url()));
        return save(story, links);
    }

    /// Whether a typed text is an address on the web.
    public static boolean isAddress(String typed) {
        return typed.strip().matches("https?://[^\\s]+");
    }

    /// The story's related pieces as a reader would see them now.
    public List<RelatedLink> shown(Story story) {
        return related.refreshed(story.article()).related();
    }

    private RelatedLink toLink(String target) {
        if (target.isEmpty()) {
            throw TahrirException.usage("link.empty-headline");
        }
        if (isAddress(target)) {
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

    private RelatedLink linkToStory(StoryId target) {
        return library.stories()
                .find(target)
                .map(Linking::linkTo)
                .orElseThrow(() -> TahrirException.refused("desk.no-such-story", target.toString()));
    }

    private static void checkHeadline(String headline) {
        if (headline.isBlank()) {
            throw TahrirException.usage("link.empty-headline");
        }
    }

    private static void checkPosition(List<RelatedLink> links, int position) {
        if (position < 1 || position > links.size()) {
            throw TahrirException.refused("link.no-such-position", position, links.size());
        }
    }

    private static void refuseItself(RelatedLink link, Story story) {
        if (story.id().equals(link.story())) {
            throw TahrirException.refused("link.itself");
        }
    }

    private static void refuseSecond(List<RelatedLink> links, RelatedLink piece) {
        for (int i = 0; i < links.size(); i++) {
            if (sameTarget(links.get(i), piece) || links.get(i).equals(piece)) {
                throw TahrirException.refused("link.already-there", piece.headline(), i + 1);
            }
        }
    }

    private static void addTo(List<RelatedLink> links, RelatedLink link, Story story) {
        refuseItself(link, story);
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
