package org.tahrir.ui.library;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.store.Listed;
import org.tahrir.store.Listing;
import org.tahrir.store.Listings;
import org.tahrir.store.StoryOrder;
import org.tahrir.ui.work.Latest;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// The stories of the place that is looked at: their order, sorted and filtered, and which of them are chosen. It
/// follows the library; a chosen story stays chosen wherever it moves.
public final class StoryListModel {
    /// How long a change of the filter or of the library is waited for to be the last.
    public static final Duration PAUSE = Duration.ofMillis(150);
    /// So many are shown before the rest of a long order is known.
    private static final int AT_FIRST = 200;

    private record Fresh(
            StoryOrder order,
            Map<Integer, Listed> lines,
            Set<StoryId> wanted,
            Map<StoryId, Integer> places,
            boolean whole) {}

    private final Workplace workplace;
    private final DeskModel desk;
    private final Listings listings;
    private final Rows rows = new Rows(this::readPage);
    private final ReadOnlyObjectWrapper<Listing.Sort> sort = new ReadOnlyObjectWrapper<>(Listing.Sort.EDITED);
    private final ReadOnlyObjectWrapper<String> filter = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> unread = new ReadOnlyObjectWrapper<>();
    private final Set<StoryId> chosen = new LinkedHashSet<>();
    private final Set<StoryId> listed = new HashSet<>();
    private final Latest reading;
    private List<Integer> chosenPlaces = List.of();
    private boolean whole;
    private Runnable cancel = () -> {};

    public StoryListModel(Workplace workplace, OpenStory open, DeskModel desk) {
        this.workplace = workplace;
        this.desk = desk;
        this.listings = workplace.newsroom().library().listings();
        reading = new Latest(workplace.background());
        desk.placeProperty().addListener((o, was, is) -> turnTo());
        workplace.personProperty().addListener((o, was, is) -> read());
        workplace.changes().onAny(this::readSoon);
        open.storyProperty().addListener((o, was, is) -> follow(was, is));
        read();
    }

    /// The lines of the list.
    public ObservableList<Row> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Listing.Sort> sortProperty() {
        return sort.getReadOnlyProperty();
    }

    public void sort(Listing.Sort by) {
        sort.set(by);
        turn();
    }

    /// The words that must be in the headline.
    public ReadOnlyObjectProperty<String> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Shows only stories with these words in their headline.
    public void filter(String words) {
        if (!words.equals(filter.get())) {
            filter.set(words);
            whole = false;
            readSoon();
        }
    }

    /// Whether the list is known: an empty one says so only then.
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// Why the list couldn’t be read when it was last tried; null when it could. Lines from before stay.
    public ReadOnlyObjectProperty<@Nullable Notice> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /// Reads the list anew.
    public void readAgain() {
        read();
    }

    /// Where the chosen stories stand now.
    public List<Integer> chosenPlaces() {
        return chosenPlaces;
    }

    /// Grows whenever the list was read anew: then its lines, and those that are chosen, may stand elsewhere.
    public ReadOnlyIntegerProperty readingsProperty() {
        return readings.getReadOnlyProperty();
    }

    /// The place whose stories these are.
    public DeskPlace place() {
        return desk.place();
    }

    /// The chosen stories that are in the list: what a person can't see can't be thrown away.
    public List<StoryId> chosen() {
        return chosen.stream().filter(listed::contains).toList();
    }

    /// Takes note of which lines a person has chosen; not of lines that only moved from under the choice.
    ///
    /// @return whether it was a person
    public boolean choose(List<Integer> places) {
        if (rows.isChanging()) {
            return false;
        }
        chosen.clear();
        for (int place : places) {
            Listed line = place < rows.size() ? rows.get(place).story() : null;
            if (line != null) {
                chosen.add(line.story().id());
            }
        }
        listed.addAll(chosen);
        return true;
    }

    /// Lets what the lines say of time be written anew.
    public void timePasses() {
        rows.touch();
    }

    private void turnTo() {
        filter.set("");
        turn();
    }

    private void turn() {
        whole = false;
        listed.clear();
        ready.set(false);
        read();
    }

    private void follow(@Nullable Story was, @Nullable Story is) {
        rows.setLive(is);
        if (is != null && (was == null || !was.id().equals(is.id()))) {
            if (!chosen.equals(Set.of(is.id()))) {
                chosen.clear();
                chosen.add(is.id());
                read();
            }
        }
    }

    private void readSoon() {
        cancel.run();
        cancel = workplace.delays().after(PAUSE, this::read);
    }

    private void read() {
        reading.read(reading(), this::show, unread::set);
    }

    private Callable<Fresh> reading() {
        Listing listing = desk.place()
                .listing(workplace.person())
                .withHeadline(filter.get())
                .withSort(sort.get());
        boolean all = whole;
        Set<StoryId> wanted = Set.copyOf(chosen);
        return () -> {
            StoryOrder order = listings.order(listing, all ? Integer.MAX_VALUE : AT_FIRST);
            Map<StoryId, Integer> places = new HashMap<>();
            wanted.forEach(id -> listings.place(order, id).ifPresent(place -> places.put(id, place)));
            return new Fresh(order, listings.page(order, 0, 2 * Rows.PAGE), wanted, places, all);
        };
    }

    private void show(Fresh fresh) {
        if (!fresh.wanted().equals(chosen)) {
            read(); // somebody chose meanwhile
            return;
        }
        unread.set(null);
        rows.show(fresh.order(), fresh.lines());
        ready.set(true);
        listed.clear();
        listed.addAll(fresh.places().keySet());
        chosenPlaces = chosen.stream()
                .map(id -> fresh.places().getOrDefault(id, -1))
                .filter(place -> place >= 0)
                .toList();
        readings.set(readings.get() + 1);
        if (!fresh.whole() && fresh.order().size() == AT_FIRST) {
            whole = true;
            read();
        }
    }

    private void readPage(int page) {
        StoryOrder order = rows.order();
        workplace
                .background()
                .run(
                        () -> listings.page(order, page * Rows.PAGE, Rows.PAGE),
                        lines -> {
                            if (rows.order().equals(order)) {
                                rows.fill(lines);
                            }
                        },
                        unread::set);
    }
}
