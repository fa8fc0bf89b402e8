package org.tahrir.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Person;
import org.tahrir.desk.SampleDesk;
import org.tahrir.settings.Language;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;
import org.tahrir.text.Block;
import org.tahrir.text.Body;

/// The sample desk as it is pictured: one afternoon on which time stands still, so that the pictures are always the
/// same.
///
/// @param person the editor who sits at it
record PictureDesk(Newsroom newsroom, Person person) implements AutoCloseable {
    /// A class in which children write by hand: in review, with a picture.
    static final StoryId WRITING = id("074dcc21-c58c-4b30-b6b7-ce069605250e");
    /// A flight simulator: returned, since it leads to a story that has been withdrawn.
    static final StoryId SIMULATOR = id("cf8e06f0-3707-4789-8113-115422ddf142");
    /// A walk with a paper map, in English: ready, with a picture.
    static final StoryId WALK = id("36a09a99-92b3-43d8-acc0-3eb87bb480e5");

    /// The story with everything in it that a page can hold, in Arabic and in English.
    static final Map<Language, StoryId> PAGES = Map.of(
            Language.AR, id("6f1d2c3b-7a58-4e0c-9b41-2d5e8f90a1b2"),
            Language.EN, id("81c0b5e7-3d26-4f9a-8e17-c4a96b02d3f5"));

    private static final StoryId POETRY = id("942147c3-fcc5-4679-9430-62a7aaafd653");
    private static final StoryId RADIO = id("57f587ba-cee6-4d25-ab99-949377472211");
    private static final StoryId LUTE = id("2e2712f5-347b-4c74-b2cf-e09cfdf81e60");

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-31T14:42:00+03:00");
    static final Clock CLOCK = Clock.fixed(NOW.toInstant(), NOW.getOffset());
    /// How long ago the unfinished stories were worked on.
    private static final Map<StoryId, Duration> AGES = Map.of(
            WRITING, Duration.ofSeconds(20),
            WALK, Duration.ofMinutes(1),
            POETRY, Duration.ofMinutes(12),
            SIMULATOR, Duration.ofMinutes(50),
            RADIO, Duration.ofHours(2),
            LUTE, Duration.ofHours(4));

    /// Lays the sample stories out in a new library.
    ///
    /// @param folder where the library is to be
    static PictureDesk laidOut(Path folder, Language language, Supplier<StoryId> ids) {
        Person person = new Person(language == Language.AR ? "ليلى منصور" : "Layla Mansour", Role.EDITOR);
        Newsroom newsroom = Newsroom.open(folder, Library.Access.WRITE, CLOCK, ids);
        PictureDesk desk = new PictureDesk(newsroom, person);
        List<Story> stories = newsroom.samples(person).take().stream()
                .map(taken -> desk.aged(desk.story(taken.id())))
                .toList();
        newsroom.library().stories().saveAll(stories, person.name(), Revision.Cause.IMPORT);
        return desk;
    }

    /// Calls two stories ready that can't go out as they are: one of them lost the words for its picture.
    void hurry() {
        Story writing = story(WRITING);
        Body unsaid = new Body(writing.article().body().blocks().stream()
                .map(PictureDesk::withoutAlt)
                .toList());
        Story ready = writing.withArticle(writing.article().withBody(unsaid), NOW.toInstant())
                .moved(Stage.READY, "");
        newsroom.library()
                .stories()
                .saveAll(List.of(ready, story(SIMULATOR).moved(Stage.READY, "")), person.name(), Revision.Cause.STAGE);
    }

    /// Takes in the stories with everything in them that a page can hold, as this person's own.
    ///
    /// @param folder where their bundle may lie
    void takePages(Path folder) {
        newsroom.intake(person).take(SampleDesk.copyTo(folder, "everything.zip"), false, skipped -> {}, count -> {});
        List<Story> pages = PAGES.values().stream()
                .map(page -> story(page).withOwner(person.name()))
                .toList();
        newsroom.library().stories().saveAll(pages, person.name(), Revision.Cause.IMPORT);
    }

    @Override
    public void close() {
        newsroom.close();
    }

    private Story story(StoryId id) {
        return newsroom.story(id.toString());
    }

    /// Unfinished stories were worked on today, the others on their day.
    private Story aged(Story story) {
        Duration age = AGES.get(story.id());
        OffsetDateTime day = Objects.requireNonNullElse(story.article().origin().date(), NOW);
        Instant modified = (age == null ? day : NOW.minus(age)).toInstant();
        return new Story(
                story.article(),
                story.stage(),
                story.before(),
                story.reason(),
                story.owner(),
                story.published(),
                story.created(),
                modified,
                story.edition());
    }

    private static Block withoutAlt(Block block) {
        return block instanceof Block.Picture picture
                ? picture.withWords(picture.caption(), picture.credit(), "")
                : block;
    }

    private static StoryId id(String text) {
        return StoryId.parse(text).orElseThrow();
    }
}
