package org.tahrir.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.tahrir.article.Article;
import org.tahrir.article.Filing;
import org.tahrir.article.Origin;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.text.ArabicAnalyzer;
import org.tahrir.text.Body;
import org.tahrir.text.WordList;

/// Stories, clocks and libraries for the tests of this room.
final class Samples {
    static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    static final ArabicAnalyzer ANALYZER = new ArabicAnalyzer(WordList.bundled());

    private Samples() {}

    /// The beginning of the name of a backup that was made at noon before a migration.
    static String beforeMigration() {
        return Backup.name(Backup.Kind.BEFORE_MIGRATION, LocalDateTime.ofInstant(NOON, ZoneId.systemDefault()));
    }

    /// A clock that stands still until it is set.
    static final class Clock implements InstantSource {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    static Library writing(Path folder) {
        return Library.open(folder, Library.Access.WRITE, new Clock(), ANALYZER);
    }

    static Library reading(Path folder) {
        return Library.open(folder, Library.Access.READ, new Clock(), ANALYZER);
    }

    static StoryId id(int number) {
        return new StoryId(new UUID(0x1111_2222_3333_4000L + number, 0x8000_0000_0000_0000L + number));
    }

    static Article article(int number, String headline, String... paragraphs) {
        return Article.of(id(number), headline, Body.ofParagraphs(List.of(paragraphs)));
    }

    static Story story(int number, String headline, String... paragraphs) {
        return draft(article(number, headline, paragraphs));
    }

    static Story draft(Article article) {
        return Story.fresh(article, Stage.DRAFT, "سلمى", NOON);
    }

    static Article cameFrom(Article article, String source, String externalId) {
        return article.withOrigin(new Origin(source, "", "", null, externalId));
    }

    static Article inSection(Article article, String section) {
        return article.withFiling(new Filing(section, List.of(), List.of(), "ar", 5, false, ""));
    }

    static Article leadingTo(Article article, StoryId target) {
        return article.withRelated(List.of(RelatedLink.toStory(target, "عنوان")));
    }

    /// Saves a story that nobody else has touched.
    static Story save(Library library, Story story) {
        return save(library, story, Revision.Cause.CREATED);
    }

    static Story save(Library library, Story story, Revision.Cause cause) {
        return saved(library.stories().save(story, "سلمى", cause));
    }

    static Story saved(SaveOutcome outcome) {
        Assertions.assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        return ((SaveOutcome.Saved) outcome).story();
    }

    /// The same story with another text.
    static Story rewritten(Story story, String... paragraphs) {
        return story.withArticle(story.article().withBody(Body.ofParagraphs(List.of(paragraphs))), NOON);
    }
}
