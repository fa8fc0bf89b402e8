package org.tahrir.ui.inspector.related;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Glance;
import org.tahrir.desk.Lead;
import org.tahrir.desk.Leads;
import org.tahrir.desk.Linking;
import org.tahrir.notice.Notice;
import org.tahrir.ui.work.Latest;
import org.tahrir.ui.work.OnStory;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// The related pieces of the open story, where they lead today, and the stories that lead to it. Lives on the screen's
/// thread; the library is read and written off it.
public final class RelatedModel {
    /// A related piece.
    ///
    /// @param lead where it leads, or null until that has been read
    public record Piece(RelatedLink link, @Nullable Lead lead) {
        public String headline() {
            return lead == null ? link.headline() : lead.headline();
        }
    }

    /// The stories that lead here.
    ///
    /// @param shown the newest of them
    /// @param count how many there are
    public record Linkers(List<Glance> shown, int count) {
        static final Linkers NONE = new Linkers(List.of(), 0);
    }

    private record Found(List<Lead> leads, Linkers linkers) {}

    /// How long other changes of the library may gather before it is looked at again.
    static final Duration GATHER = Duration.ofMillis(250);
    /// How many of the stories that lead here are shown at first, and more of them at each wish.
    static final int FEW = 12;

    private final Workplace workplace;
    private final OpenStory open;
    private final Latest reading;
    private final Map<RelatedLink, Lead> known = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Piece>> pieces = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Linkers> linkers = new ReadOnlyObjectWrapper<>(Linkers.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Notice> unread = new ReadOnlyObjectWrapper<>();
    private @Nullable StoryId story;
    private int wanted = FEW;
    private boolean gathering;

    public RelatedModel(Workplace workplace, OpenStory open) {
        this.workplace = workplace;
        this.open = open;
        this.reading = new Latest(workplace.background());
    }

    /// Hears of the story and of the library until the ties end.
    public void follow(Ties ties) {
        ties.on(open.storyProperty(), this::show);
        ties.add(workplace.changes().onAny(this::lookSoon));
        ties.add(() -> {
            story = null;
            reading.forget();
        });
    }

    /// The pieces in the reader's order.
    public ReadOnlyObjectProperty<List<Piece>> piecesProperty() {
        return pieces.getReadOnlyProperty();
    }

    public List<Piece> pieces() {
        return pieces.get();
    }

    public ReadOnlyObjectProperty<Linkers> linkersProperty() {
        return linkers.getReadOnlyProperty();
    }

    /// Why it couldn’t be read where the pieces lead, and which stories lead here; null when it could.
    public ReadOnlyObjectProperty<@Nullable Notice> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /// Shows more of the stories that lead here.
    public void moreLinkers() {
        wanted += FEW;
        look();
    }

    /// Moves a piece to another place at once.
    ///
    /// @param to counted from 0
    public void move(RelatedLink piece, int to) {
        open.edit(article -> article.withRelated(Linking.moved(article.related(), piece, to)));
    }

    /// Takes a piece away.
    ///
    /// @param done hears how it can be put back
    public void remove(RelatedLink piece, Consumer<Runnable> done, Consumer<Notice> refused) {
        Story now = open.story();
        int position = now == null ? -1 : now.article().related().indexOf(piece);
        if (now == null || position < 0) {
            return;
        }
        Runnable putBack = () -> OnStory.perform(
                now.id(), saved -> linking().putBack(saved, position + 1, piece), workplace, open, refused);
        open.perform(
                saved -> at(saved, piece, (linking, place) -> linking.remove(saved, java.util.Set.of(place))),
                ignored -> done.accept(putBack),
                refused);
    }

    /// Lets a piece lead to a story.
    public void resolve(RelatedLink piece, StoryId target, Consumer<Notice> refused) {
        open.perform(
                saved -> at(saved, piece, (linking, place) -> linking.resolve(saved, place, target)),
                done -> {},
                refused);
    }

    /// Lets a piece lead to an address elsewhere.
    public void resolve(RelatedLink piece, String url, Consumer<Notice> refused) {
        open.perform(
                saved -> at(saved, piece, (linking, place) -> linking.resolve(saved, place, url)), done -> {}, refused);
    }

    /// Gives a piece another headline.
    public void reword(RelatedLink piece, String headline, Consumer<Notice> refused) {
        open.perform(
                saved -> at(saved, piece, (linking, place) -> linking.reword(saved, place, headline)),
                done -> {},
                refused);
    }

    /// Does a verb of linking on the open story.
    void add(BiFunction<Linking, Story, Story> verb, Runnable done, Consumer<Notice> refused) {
        open.perform(saved -> verb.apply(linking(), saved), ignored -> done.run(), refused);
    }

    /// Does a verb on a piece where it stands now; if it has gone meanwhile nothing happens.
    private Story at(Story saved, RelatedLink piece, BiFunction<Linking, Integer, Story> verb) {
        int index = saved.article().related().indexOf(piece);
        return index < 0 ? saved : verb.apply(linking(), index + 1);
    }

    private Linking linking() {
        return workplace.newsroom().linking(workplace.person());
    }

    private void show(@Nullable Story now) {
        StoryId id = now == null ? null : now.id();
        boolean other = !Objects.equals(id, story);
        story = id;
        if (other) {
            wanted = FEW;
            unread.set(null);
            linkers.set(Linkers.NONE);
        }
        List<RelatedLink> links = now == null ? List.of() : now.article().related();
        boolean sameLinks = links.equals(pieces.get().stream().map(Piece::link).toList());
        if (other || !sameLinks) {
            put(links);
            look();
        }
    }

    private void put(List<RelatedLink> links) {
        pieces.set(links.stream().map(link -> new Piece(link, known.get(link))).toList());
    }

    private void lookSoon() {
        if (!gathering && story != null) {
            gathering = true;
            workplace.delays().after(GATHER, () -> {
                gathering = false;
                look();
            });
        }
    }

    private void look() {
        Story now = open.story();
        if (now == null || story == null) {
            reading.forget();
            return;
        }
        Article article = now.article();
        Leads leads = workplace.newsroom().leads();
        int most = wanted;
        reading.read(() -> find(leads, article, most), this::found, unread::set);
    }

    private static Found find(Leads leads, Article article, int most) {
        List<StoryId> here = leads.to(article.id());
        List<Glance> shown = leads.glances(here.stream().limit(most).toList());
        return new Found(leads.of(article), new Linkers(shown, here.size()));
    }

    private void found(Found found) {
        unread.set(null);
        known.clear();
        found.leads().forEach(lead -> known.put(lead.link(), lead));
        put(pieces.get().stream().map(Piece::link).toList());
        linkers.set(found.linkers());
    }
}
