package org.tahrir.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.article.Article;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.store.Listed;
import org.tahrir.store.Listing;
import org.tahrir.store.Listings;
import org.tahrir.store.StoryOrder;
import org.tahrir.store.Tally;
import org.tahrir.text.Body;
import org.tahrir.text.Seeds;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Icon;

/// The places of the desk, and the lines of a list of which only some are known.
class DeskPlaceTest {
    @TempDir
    Path folder;

    private TestPlace place;
    private Listings listings;

    @BeforeEach
    void open() {
        place = new TestPlace(folder, TestPlace.REPORTER, Language.AR);
        listings = place.newsroom().library().listings();
    }

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void everyPlaceCountsWhatItLists() {
        int stories = 0;
        for (Stage stage : Stage.values()) {
            stories++;
            for (int i = 0; i < stories; i++) {
                filed(stage + " " + i, i % 2 == 0 ? "محليات" : "ثقافة", stage);
            }
        }
        Story others = filed("لغيري", "محليات", Stage.DRAFT);
        place.newsroom()
                .library()
                .stories()
                .save(others.withOwner("سلمى"), "سلمى", org.tahrir.store.Revision.Cause.FIELDS);
        Tally tally = listings.tally();
        List<DeskPlace> places = new ArrayList<>(DeskModel.STAGES);
        places.add(DeskModel.TRASH);
        places.add(new DeskPlace.At(Stage.DRAFT));
        places.add(new DeskPlace.Section("محليات"));
        places.add(new DeskPlace.Section("ثقافة"));
        places.add(new DeskPlace.Section("رياضة"));
        for (DeskPlace one : places) {
            StoryOrder order = listings.order(one.listing(TestPlace.REPORTER), Integer.MAX_VALUE);
            assertThat(one.count(tally, TestPlace.REPORTER)).as(one.toString()).isEqualTo(order.size());
        }
        assertThat(new DeskPlace.Drafts().count(tally, TestPlace.REPORTER)).isEqualTo(1);
        assertThat(new DeskPlace.At(Stage.DRAFT).count(tally, TestPlace.REPORTER))
                .isEqualTo(2);
        assertThat(new DeskPlace.All().count(tally, TestPlace.REPORTER)).isEqualTo(16);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPlaceHasItsOwnNameAndPicture(Language language) {
        Messages words = Messages.in(language);
        List<DeskPlace> places = new ArrayList<>(DeskModel.STAGES);
        places.add(DeskModel.TRASH);
        assertThat(places).extracting(one -> PlaceWords.name(one, words)).doesNotHaveDuplicates();
        List<Icon.Glyph> pictures = places.stream().map(PlaceWords::glyph).toList();
        assertThat(pictures).doesNotHaveDuplicates();
        assertThat(PlaceWords.name(new DeskPlace.Section("محليات"), words)).isEqualTo("محليات");
    }

    @Test
    void aLineThatIsNotKnownHasItsPageReadOnce() {
        List<Integer> asked = new ArrayList<>();
        Rows rows = new Rows(asked::add);
        stories(150);
        StoryOrder order = order();
        rows.show(order, listings.page(order, 0, Rows.PAGE));
        assertThat(rows).hasSize(150);
        assertThat(rows.get(0).story()).isNotNull();
        assertThat(rows.get(70).story()).isNull();
        assertThat(rows.get(71).story()).isNull();
        assertThat(rows.get(149).story()).isNull();
        assertThat(asked).containsExactly(1, 2);
        rows.fill(listings.page(order, Rows.PAGE, Rows.PAGE));
        assertThat(rows.get(70).story()).isNotNull();
        assertThat(asked).containsExactly(1, 2);
    }

    @Test
    void whatIsWrittenIsShownBeforeItIsSaved() {
        stories(3);
        StoryOrder order = order();
        Rows rows = new Rows(page -> {});
        rows.show(order, listings.page(order, 0, 10));
        List<Integer> updated = new ArrayList<>();
        rows.addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                for (int i = change.getFrom(); i < change.getTo(); i++) {
                    updated.add(i);
                }
            }
        });
        Story second = place.newsroom()
                .library()
                .stories()
                .find(java.util.Objects.requireNonNull(rows.get(1).story())
                        .story()
                        .id())
                .orElseThrow();
        Article written =
                second.article().withHeadlines(second.article().headlines().withHeadline("كُتب الآن"));
        rows.setLive(second.withArticle(written, TestPlace.START));
        assertThat(headline(rows, 1)).isEqualTo("كُتب الآن");
        assertThat(updated).containsExactly(1);
        rows.setLive(null);
        assertThat(headline(rows, 1)).isEqualTo(second.article().headline());
        assertThat(updated).containsExactly(1, 1);
    }

    @Test
    void anotherOrderForgetsTheLinesOfTheOneBefore() {
        stories(5);
        Rows rows = new Rows(page -> {});
        StoryOrder first = order();
        rows.show(first, listings.page(first, 0, 10));
        stories(2);
        StoryOrder second = order();
        rows.show(second, Map.of());
        assertThat(rows).hasSize(7).allMatch(row -> row.story() == null);
        rows.fill(Map.of(
                12, java.util.Objects.requireNonNull(listings.page(first, 0, 1).get(0))));
        assertThat(rows).hasSize(7).allMatch(row -> row.story() == null);
    }

    /// A copy kept by what the list tells of its changes is the list, whatever is shown, filled or touched.
    @Test
    void whoFollowsTheChangesAlwaysKnowsTheList() {
        stories(90);
        List<StoryOrder> orders = new ArrayList<>();
        orders.add(StoryOrder.NONE);
        for (Listing.Sort sort : Listing.Sort.values()) {
            orders.add(listings.order(
                    new DeskPlace.All().listing(TestPlace.REPORTER).withSort(sort), 1000));
        }
        orders.add(listings.order(new DeskPlace.All().listing(TestPlace.REPORTER), 40));
        Seeds.each(30, chance -> follow(orders, chance));
    }

    private void follow(List<StoryOrder> orders, RandomGenerator chance) {
        Rows rows = new Rows(page -> {});
        List<Row> copy = new ArrayList<>();
        rows.addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                copy.subList(change.getFrom(), change.getFrom() + change.getRemovedSize())
                        .clear();
                copy.addAll(change.getFrom(), change.getAddedSubList());
                for (int i = change.getFrom(); change.wasUpdated() && i < change.getTo(); i++) {
                    copy.set(i, rows.get(i));
                }
            }
        });
        StoryOrder order = StoryOrder.NONE;
        for (int step = 0; step < 8; step++) {
            int from = chance.nextInt(100);
            switch (chance.nextInt(3)) {
                case 0 -> {
                    StoryOrder other = orders.get(chance.nextInt(orders.size()));
                    if (!other.equals(order)) {
                        order = other;
                        rows.show(order, new HashMap<>(listings.page(order, from, 20)));
                    }
                }
                case 1 -> rows.fill(listings.page(order, from, 30));
                default -> rows.touch();
            }
            assertThat(copy).isEqualTo(List.copyOf(rows));
        }
    }

    private StoryOrder order() {
        return listings.order(new DeskPlace.All().listing(TestPlace.REPORTER), Integer.MAX_VALUE);
    }

    private void stories(int count) {
        for (int i = 0; i < count; i++) {
            place.story("خبر " + i, Stage.READY, "نص");
        }
    }

    private static String headline(Rows rows, int index) {
        Listed line = java.util.Objects.requireNonNull(rows.get(index).story());
        return line.story().headline();
    }

    private Story filed(String headline, String section, Stage stage) {
        Article article = Article.of(place.nextId(), headline, Body.ofParagraphs(List.of("نص")));
        return place.save(article.withFiling(article.filing().withSection(section)), stage);
    }
}
