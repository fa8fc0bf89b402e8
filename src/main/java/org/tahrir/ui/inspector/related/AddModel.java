package org.tahrir.ui.inspector.related;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Glance;
import org.tahrir.desk.Leads;
import org.tahrir.desk.Linking;
import org.tahrir.notice.Notice;
import org.tahrir.ui.work.Latest;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// What is typed to add a related piece, or to change one, and what is offered for it. Lives on the screen's thread.
public final class AddModel {
    /// What the typed words are for.
    public sealed interface Purpose {
        /// a further piece
        record Add() implements Purpose {}

        /// the headline of a further piece on another site
        record Address(String url) implements Purpose {}

        /// the story or address that a piece shall lead to
        record Resolve(RelatedLink piece) implements Purpose {}

        /// another headline for a piece
        record Reword(RelatedLink piece) implements Purpose {}
    }

    /// Something that can be chosen for what was typed.
    public sealed interface Offer {
        /// a story of the library
        record ToStory(Glance story) implements Offer {}

        /// the words themselves, as a headline that leads nowhere yet
        record Headline(String words) implements Offer {}

        /// an address elsewhere
        record Elsewhere(String url) implements Offer {}
    }

    /// What is offered for typed words.
    public record Offers(String typed, List<Offer> list) {
        static final Offers NONE = new Offers("", List.of());
    }

    /// How many stories are offered at most.
    static final int MOST = 8;

    private final Workplace workplace;
    private final OpenStory open;
    private final RelatedModel related;
    private final Latest searching;
    private final ReadOnlyObjectWrapper<Purpose> purpose = new ReadOnlyObjectWrapper<>(new Purpose.Add());
    private final ReadOnlyObjectWrapper<Offers> offers = new ReadOnlyObjectWrapper<>(Offers.NONE);

    private final ReadOnlyObjectWrapper<@Nullable Notice> unread = new ReadOnlyObjectWrapper<>();

    public AddModel(Workplace workplace, OpenStory open, RelatedModel related) {
        this.workplace = workplace;
        this.open = open;
        this.related = related;
        this.searching = new Latest(workplace.background());
    }

    public ReadOnlyObjectProperty<Purpose> purposeProperty() {
        return purpose.getReadOnlyProperty();
    }

    public Purpose purpose() {
        return purpose.get();
    }

    public ReadOnlyObjectProperty<Offers> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /// Why it couldn’t be looked for the words typed last; null when it could.
    public ReadOnlyObjectProperty<@Nullable Notice> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /// Begins with another purpose, nothing offered.
    public void begin(Purpose other) {
        searching.forget();
        offers.set(Offers.NONE);
        purpose.set(other);
    }

    /// Looks for what fits the words typed so far.
    public void typed(String text) {
        unread.set(null);
        String words = text.strip();
        Story now = open.story();
        Purpose what = purpose.get();
        boolean asks = what instanceof Purpose.Add || what instanceof Purpose.Resolve;
        if (!asks || words.isEmpty() || now == null) {
            searching.forget();
            offers.set(new Offers(text, List.of()));
        } else if (Linking.isAddress(words)) {
            searching.forget();
            offers.set(new Offers(text, List.of(new Offer.Elsewhere(words))));
        } else {
            Leads leads = workplace.newsroom().leads();
            boolean adding = what instanceof Purpose.Add;
            searching.read(
                    () -> new Offers(text, fitting(leads, now.article(), words, adding)),
                    found -> {
                        unread.set(null);
                        offers.set(found);
                    },
                    why -> {
                        offers.set(new Offers(text, List.of()));
                        unread.set(why);
                    });
        }
    }

    /// Takes something that is offered.
    ///
    /// @param done hears that it was added or changed; not when more is to be asked first
    public void choose(Offer offer, Runnable done, Consumer<Notice> refused) {
        switch (offer) {
            case Offer.ToStory story -> lead(story.story(), done, refused);
            case Offer.Headline headline ->
                related.add((linking, saved) -> linking.addHeadline(saved, headline.words()), done, refused);
            case Offer.Elsewhere address -> lead(address.url(), done, refused);
        }
    }

    /// Takes the words as they stand, where the purpose asks for a headline: of a piece on another site, or in another
    /// wording.
    public void finish(String words, Runnable done, Consumer<Notice> refused) {
        switch (purpose.get()) {
            case Purpose.Address address ->
                related.add((linking, saved) -> linking.addAddress(saved, words, address.url()), done, refused);
            case Purpose.Reword reword -> {
                related.reword(reword.piece(), words, refused);
                done.run();
            }
            case Purpose.Add ignored -> {}
            case Purpose.Resolve ignored -> {}
        }
    }

    private void lead(Glance target, Runnable done, Consumer<Notice> refused) {
        if (purpose.get() instanceof Purpose.Resolve resolve) {
            related.resolve(resolve.piece(), target.id(), refused);
            done.run();
        } else {
            related.add((linking, saved) -> linking.addStory(saved, target.id()), done, refused);
        }
    }

    private void lead(String url, Runnable done, Consumer<Notice> refused) {
        if (purpose.get() instanceof Purpose.Resolve resolve) {
            related.resolve(resolve.piece(), url, refused);
            done.run();
        } else {
            begin(new Purpose.Address(url));
        }
    }

    /// Stories by the words of their headlines; for a piece that leads nowhere yet also those it may mean.
    private static List<Offer> fitting(Leads leads, Article article, String words, boolean adding) {
        Map<StoryId, Offer> stories = new LinkedHashMap<>();
        leads.fitting(article, words, MOST).forEach(story -> stories.put(story.id(), new Offer.ToStory(story)));
        if (!adding && stories.size() < MOST) {
            leads.meant(article, words, MOST)
                    .forEach(story -> stories.putIfAbsent(story.id(), new Offer.ToStory(story)));
        }
        List<Offer> offers =
                new ArrayList<>(stories.values().stream().limit(MOST).toList());
        if (adding) {
            offers.add(new Offer.Headline(words));
        }
        return List.copyOf(offers);
    }
}
