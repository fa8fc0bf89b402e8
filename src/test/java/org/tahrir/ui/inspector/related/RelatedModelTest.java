package org.tahrir.ui.inspector.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.desk.Glance;
import org.tahrir.desk.Lead;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;

/// The related pieces of the open story and what is typed to add to them, without a window.
class RelatedModelTest {
    private static final RelatedLink LATER = RelatedLink.headlineOnly("جسر قديم");

    @TempDir
    Path folder;

    private final Ties ties = new Ties();
    private final List<Notice> refused = new ArrayList<>();
    private final List<Runnable> ways = new ArrayList<>();
    private TestPlace place;
    private OpenStory open;
    private RelatedModel model;
    private AddModel adding;
    private Story bridge;
    private Story story;

    @BeforeEach
    void open() {
        place = Screen.get(() -> new TestPlace(folder, TestPlace.REPORTER, Language.AR));
        open = Screen.get(() -> new OpenStory(place.workplace()));
        model = Screen.get(() -> new RelatedModel(place.workplace(), open));
        adding = Screen.get(() -> new AddModel(place.workplace(), open, model));
        bridge = place.story("جسر الطاحون", Stage.READY, "نص.");
        Story fresh = place.story("المرفأ", Stage.DRAFT, "نص.");
        story = place.newsroom()
                .linking(TestPlace.REPORTER)
                .add(fresh, List.of("أولى", bridge.id().toString(), "جسر قديم"));
        Screen.run(() -> model.follow(ties));
        Screen.run(() -> open.open(story));
        Screen.until(
                "leads",
                () -> model.pieces().size() == 3 && model.pieces().stream().allMatch(piece -> piece.lead() != null));
    }

    @AfterEach
    void close() {
        Screen.run(ties::end);
        place.close();
    }

    @Test
    void knowsWhereEachPieceLeads() {
        assertThat(states()).containsExactly(Lead.State.NOWHERE, Lead.State.SOUND, Lead.State.NOWHERE);
    }

    @Test
    void hearsWhenATargetChanges() {
        place.newsroom().drafting(TestPlace.EDITOR).set(bridge, java.util.Map.of("headline", "جسر جديد"));
        Screen.run(() -> place.workplace().changes().changed(bridge.id()));
        Screen.until("the new headline", () -> model.pieces().get(1).headline().equals("جسر جديد"));
        assertThat(states()).element(1).isEqualTo(Lead.State.SOUND);
    }

    @Test
    void movesAtOnceAndSavesTheOrder() {
        Screen.run(() -> model.move(LATER, 0));
        assertThat(Screen.get(() -> model.pieces().getFirst().link())).isEqualTo(LATER);
        assertThat(saved()).extracting(RelatedLink::headline).containsExactly("جسر قديم", "أولى", "جسر الطاحون");
    }

    @Test
    void takesAwayOnTopOfAMoveThatIsNotSavedYetAndBringsBack() {
        Screen.run(() -> {
            model.move(LATER, 0);
            model.remove(LATER, ways::add, refused::add);
        });
        Screen.until("taken away", () -> !ways.isEmpty());
        assertThat(saved()).extracting(RelatedLink::headline).containsExactly("أولى", "جسر الطاحون");
        Screen.run(ways.getFirst());
        Screen.until("brought back", () -> model.pieces().size() == 3);
        assertThat(saved()).extracting(RelatedLink::headline).containsExactly("جسر قديم", "أولى", "جسر الطاحون");
        Screen.run(ways.getFirst());
        Screen.until("refused", () -> !refused.isEmpty());
        assertThat(refused.getFirst().key()).isEqualTo("link.already-there");
    }

    @Test
    void resolvesAPieceToAStoryOrAnAddress() {
        Story other = place.story("جسر النهر", Stage.DRAFT, "نص.");
        Screen.run(() -> model.resolve(LATER, other.id(), refused::add));
        Screen.until(
                "it leads there",
                () -> other.id().equals(model.pieces().get(2).link().story()));
        Screen.run(() -> model.resolve(RelatedLink.headlineOnly("أولى"), "https://example.org/", refused::add));
        Screen.until("it leads outside", () -> model.pieces().getFirst().link().url() != null);
        assertThat(saved().getFirst()).isEqualTo(RelatedLink.toAddress("https://example.org/", "أولى"));
        assertThat(refused).isEmpty();
    }

    @Test
    void showsTheNewestWhoLeadHereAndMoreWhenWished() {
        for (int i = 0; i < RelatedModel.FEW + 3; i++) {
            Story linker = place.story("خبر " + i, Stage.DRAFT, "نص.");
            place.newsroom().linking(TestPlace.REPORTER).addStory(linker, story.id());
        }
        Screen.run(place.workplace().changes()::changedMany);
        Screen.until("some", () -> model.linkersProperty().get().count() == RelatedModel.FEW + 3);
        assertThat(linkers()).hasSize(RelatedModel.FEW);
        Screen.run(model::moreLinkers);
        Screen.until("all", () -> model.linkersProperty().get().shown().size() == RelatedModel.FEW + 3);
        assertThat(linkers()).extracting(Glance::headline).contains("خبر 0");
    }

    @Test
    void offersStoriesAndTheWordsThemselves() {
        Story river = place.story("جسر النهر", Stage.DRAFT, "نص.");
        typed("جسر");
        assertThat(offers()).hasSize(2);
        assertThat(((AddModel.Offer.ToStory) offers().getFirst()).story().id()).isEqualTo(river.id());
        assertThat(offers().getLast()).isEqualTo(new AddModel.Offer.Headline("جسر"));
        typed("https://example.org/a");
        assertThat(offers()).containsExactly(new AddModel.Offer.Elsewhere("https://example.org/a"));
        typed(" ");
        assertThat(offers()).isEmpty();
    }

    @Test
    void offersWhatAHeadlineMayMeanWhenItLooksForItsStory() {
        Story mill = place.story("ترميم جسر الطاحون القديم يبدأ غدًا", Stage.DRAFT, "نص.");
        Screen.run(() -> adding.begin(new AddModel.Purpose.Resolve(LATER)));
        typed("جسر الطاحون القديم من جديد");
        assertThat(((AddModel.Offer.ToStory) offers().getFirst()).story().id()).isEqualTo(mill.id());
        List<Runnable> done = new ArrayList<>();
        choose(offers().getFirst(), done);
        Screen.until(
                "it leads there",
                () -> mill.id().equals(model.pieces().get(2).link().story()));
        assertThat(done).hasSize(1);
    }

    @Test
    void asksForAHeadlineBeforeItAddsAnAddress() {
        List<Runnable> done = new ArrayList<>();
        choose(new AddModel.Offer.Elsewhere("https://example.org/a"), done);
        assertThat(done).isEmpty();
        assertThat(Screen.get(adding::purpose)).isEqualTo(new AddModel.Purpose.Address("https://example.org/a"));
        Screen.run(() -> adding.finish(" ", () -> {}, refused::add));
        Screen.until("refused", () -> !refused.isEmpty());
        Screen.run(() -> adding.finish("دليل", () -> done.add(() -> {}), refused::add));
        Screen.until("added", () -> !done.isEmpty());
        assertThat(saved().getLast()).isEqualTo(RelatedLink.toAddress("https://example.org/a", "دليل"));
    }

    @Test
    void namesSitesWithoutTheirPrefix() {
        assertThat(PieceWords.host("https://www.example.org/a?b")).isEqualTo("example.org");
        assertThat(PieceWords.host("https://موقع.مثال/صفحة")).startsWith("https://");
        assertThat(PieceWords.host("https://[")).isEqualTo("https://[");
    }

    private void choose(AddModel.Offer offer, List<Runnable> done) {
        Consumer<Notice> why = refused::add;
        Screen.run(() -> adding.choose(offer, () -> done.add(() -> {}), why));
    }

    private void typed(String words) {
        Screen.run(() -> adding.typed(words));
        Screen.until(
                "offers for " + words,
                () -> adding.offersProperty().get().typed().equals(words));
    }

    private List<AddModel.Offer> offers() {
        return Screen.get(() -> adding.offersProperty().get().list());
    }

    private List<Glance> linkers() {
        return Screen.get(() -> model.linkersProperty().get().shown());
    }

    private List<Lead.State> states() {
        return Screen.get(() -> model.pieces().stream()
                .map(piece -> Objects.requireNonNull(piece.lead()).state())
                .toList());
    }

    private List<RelatedLink> saved() {
        List<Boolean> done = new ArrayList<>();
        Screen.run(() -> open.saveThen(() -> done.add(true)));
        Screen.until("saved", () -> !done.isEmpty());
        return place.newsroom().story(story.id().toString()).article().related();
    }
}
