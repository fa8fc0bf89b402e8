package org.tahrir.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.tahrir.ToldClock;
import org.tahrir.article.Article;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;
import org.tahrir.store.SaveOutcome;
import org.tahrir.text.Body;

/// A newsroom for tests: a clock that moves a second at each look, ids counted from 1, two people.
final class TestDesk implements AutoCloseable {
    static final Person EDITOR = new Person("سلمى", Role.EDITOR);
    static final Person REPORTER = new Person("ريم", Role.REPORTER);
    static final Instant START = Instant.parse("2026-03-14T06:30:00Z");

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final AtomicLong seconds = new AtomicLong();
    private final AtomicLong count = new AtomicLong();
    final Newsroom newsroom;
    final Path folder;

    TestDesk(Path folder) {
        this.folder = folder;
        this.newsroom = Newsroom.open(folder, Library.Access.WRITE, clock(), this::nextId);
    }

    private Clock clock() {
        return new ToldClock(() -> START.plusSeconds(seconds.getAndIncrement()));
    }

    StoryId nextId() {
        return new StoryId(new UUID(0x1111_2222_3333_4444L, 0x8000_0000_0000_0000L + count.incrementAndGet()));
    }

    /// A saved story in a stage.
    Story story(String headline, Stage stage) {
        return save(
                Article.of(nextId(), headline, Body.ofParagraphs(java.util.List.of("نصّ «" + headline + "» الأول."))),
                stage);
    }

    Story save(Article article, Stage stage) {
        Article dated = article.withOrigin(article.origin().withDate(START.atOffset(ZoneOffset.ofHours(3))));
        Story story = Story.fresh(dated, stage, "ريم", START);
        SaveOutcome outcome = newsroom.library().stories().save(story, "ريم", Revision.Cause.CREATED);
        return ((SaveOutcome.Saved) outcome).story();
    }

    Story again(Story story) {
        return newsroom.story(story.id().toString());
    }

    /// A picture of one pixel, kept in the library.
    Media picture() {
        Media media = new Media(sha256(PNG), "image/png", 1, 1, PNG.length);
        newsroom.library().media().put(new MediaFile(media, () -> new ByteArrayInputStream(PNG)));
        return media;
    }

    /// A file with the given text beside the library.
    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolveSibling(name), text, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String sha256(byte[] bytes) {
        MessageDigest digest = ContentHash.sha256();
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    @Override
    public void close() {
        newsroom.close();
    }
}
