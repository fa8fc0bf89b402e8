package org.tahrir.ui.paper;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tahrir.article.StoryId;
import org.tahrir.store.Sittings;
import org.tahrir.store.Sittings.Spot;
import org.tahrir.text.Position;
import org.tahrir.ui.editor.Place;
import org.tahrir.ui.work.Workplace;

/// Where somebody was in each story while the program runs, and where they are now, on the disk too: there they find
/// themselves after the next start, however this sitting ends. Lives on the screen's thread.
public final class PaperMemory {
    /// How long moving about may gather before it is written down.
    static final Duration GATHER = Duration.ofSeconds(1);

    private final Workplace workplace;
    private final Map<StoryId, Place> places = new HashMap<>();
    private Supplier<Optional<Spot>> here = Optional::empty;
    private Optional<Spot> written = Optional.empty();
    private boolean gathering;

    public PaperMemory(Workplace workplace) {
        this.workplace = workplace;
    }

    /// Takes up where the last sitting was left.
    public void resume(Spot spot) {
        Position caret = new Position(spot.block(), spot.offset());
        places.put(spot.story(), new Place(caret, spot.top(), spot.hidden()));
        written = Optional.of(spot);
    }

    /// Where the person is now.
    public Optional<Spot> here() {
        return here.get();
    }

    /// From now on tells where the person is.
    void follow(Supplier<Optional<Spot>> where) {
        here = where;
    }

    /// The person has gone elsewhere, in the story or to another.
    void moved() {
        if (!gathering) {
            gathering = true;
            workplace.delays().after(GATHER, this::writeDown);
        }
    }

    void remember(StoryId story, Place place) {
        places.put(story, place);
    }

    Optional<Place> placeIn(StoryId story) {
        return Optional.ofNullable(places.get(story));
    }

    /// That it can't be written down is not worth a word: what is written in the story matters, and says so itself.
    private void writeDown() {
        gathering = false;
        Optional<Spot> now = here();
        if (!now.equals(written)) {
            written = now;
            Sittings sittings = workplace.newsroom().library().sittings();
            workplace
                    .background()
                    .run(
                            () -> {
                                sittings.at(now);
                                return now;
                            },
                            done -> {},
                            why -> {});
        }
    }
}
