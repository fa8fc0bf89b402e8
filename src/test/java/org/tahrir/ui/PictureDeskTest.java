package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.bundle.Progress;
import org.tahrir.desk.ExportOutcome;
import org.tahrir.desk.ExportWish;
import org.tahrir.desk.Soundness;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.store.Listing;
import org.tahrir.store.StoryFilter;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.ui.library.DeskPlace;

/// The desk that the pictures show.
class PictureDeskTest {
    @TempDir
    Path folder;

    @Test
    void showsEveryStageWithTheLatestWorkOnTop() {
        try (PictureDesk desk = laidOut(Language.AR)) {
            List<Story> stories = desk.newsroom().library().stories().list(StoryFilter.ALL).stream()
                    .map(one -> desk.newsroom().story(one.id().toString()))
                    .toList();
            assertThat(stories)
                    .extracting(Story::stage)
                    .contains(Stage.DRAFT, Stage.REVIEW, Stage.RETURNED, Stage.READY, Stage.EXPORTED);
            assertThat(stories)
                    .filteredOn(story -> story.stage() == Stage.RETURNED)
                    .allSatisfy(story -> assertThat(story.reason()).isNotBlank());
            assertThat(stories).allMatch(story -> !story.modified().isAfter(PictureDesk.CLOCK.instant()));
            Listing all = new DeskPlace.All().listing(desk.person());
            assertThat(desk.newsroom()
                            .library()
                            .listings()
                            .page(desk.newsroom().library().listings().order(all, 3), 0, 2)
                            .values())
                    .extracting(line -> line.story().id())
                    .containsExactly(PictureDesk.WRITING, PictureDesk.WALK);
        }
    }

    @Test
    void itsDraftsAreThoseOfWhoSitsAtIt() {
        try (PictureDesk desk = laidOut(Language.EN)) {
            assertThat(new DeskPlace.Drafts()
                            .count(desk.newsroom().library().listings().tally(), desk.person()))
                    .isEqualTo(2);
        }
    }

    @Test
    void inAHurryTwoStoriesAreCalledReadyThatCantGoOut() {
        try (PictureDesk desk = laidOut(Language.AR)) {
            desk.hurry();
            List<Story> ready = desk.newsroom().library().stories().list(StoryFilter.of(Stage.READY)).stream()
                    .map(one -> desk.newsroom().story(one.id().toString()))
                    .toList();
            ExportOutcome outcome = desk.newsroom()
                    .publishing(desk.person())
                    .publish(
                            ready,
                            new ExportWish(folder.resolve("all.zip"), PictureDesk.CLOCK.instant(), false, false),
                            Progress.NONE);
            assertThat(outcome.stories()).filteredOn(Soundness::isSound).hasSize(2);
            assertThat(outcome.stories())
                    .flatExtracting(Soundness::blocking)
                    .extracting(Notice::key)
                    .containsExactlyInAnyOrder("gate.no-alt", "gate.killed-target");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void onePageHasEverythingThatAPageCanHold(Language language) {
        try (PictureDesk desk = laidOut(language)) {
            desk.takePages(folder);
            Story story = desk.newsroom()
                    .story(Objects.requireNonNull(PictureDesk.PAGES.get(language))
                            .toString());
            List<Block> blocks = story.article().body().blocks();
            assertThat(blocks.stream().map(Block::getClass).distinct())
                    .containsExactlyInAnyOrder(
                            Block.Paragraph.class,
                            Block.Heading.class,
                            Block.Quote.class,
                            Block.Item.class,
                            Block.Picture.class,
                            Block.Card.class,
                            Block.Table.class);
            assertThat(blocks)
                    .filteredOn(Block.Picture.class::isInstance)
                    .extracting(block -> ((Block.Picture) block).size())
                    .containsExactlyInAnyOrder(Block.PictureSize.values());
            assertThat(blocks)
                    .filteredOn(Block.Item.class::isInstance)
                    .extracting(block -> ((Block.Item) block).kind())
                    .contains(Block.ListKind.values());
            assertThat(blocks).extracting(Block::direction).anyMatch(way -> way != Direction.INHERIT);
            assertThat(story.article().body().pictures())
                    .allSatisfy(picture -> assertThat(
                                    desk.newsroom().library().media().find(picture.media()))
                            .isPresent());
        }
    }

    private PictureDesk laidOut(Language language) {
        return PictureDesk.laidOut(folder.resolve("library"), language, () -> new StoryId(UUID.randomUUID()));
    }
}
