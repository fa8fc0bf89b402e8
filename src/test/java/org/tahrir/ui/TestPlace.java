package org.tahrir.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import org.tahrir.ToldClock;
import org.tahrir.article.Article;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Person;
import org.tahrir.notice.TahrirException;
import org.tahrir.settings.Language;
import org.tahrir.settings.Settings;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;
import org.tahrir.store.SaveOutcome;
import org.tahrir.text.Body;
import org.tahrir.ui.work.Background;
import org.tahrir.ui.work.Delays;
import org.tahrir.ui.work.Workplace;

/// A workplace for tests on a real library in a folder: ids counted from 1, a clock that moves a second at each look.
public final class TestPlace implements AutoCloseable {
    public static final Person REPORTER = new Person("ريم", Role.REPORTER);
    public static final Person EDITOR = new Person("سلمى", Role.EDITOR);
    public static final Instant START = Instant.parse("2026-11-22T06:30:00Z");

    private final AtomicLong seconds = new AtomicLong();
    private final AtomicLong count = new AtomicLong();
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final Workplace workplace;

    /// A workplace on the screen: work is done on other threads, results come back on the screen's thread.
    public TestPlace(Path folder, Person person, Language language) {
        Newsroom newsroom = Newsroom.open(folder, Library.Access.WRITE, clock(), this::nextId);
        Background background = new Background(this::work, Platform::runLater, TestPlace::unexpected);
        workplace = new Workplace(
                newsroom,
                person,
                Settings.DEFAULT
                        .withLooks(looks -> looks.withLanguage(language))
                        .withName(person.name())
                        .withRole(person.role()),
                language,
                settings -> {},
                clock(),
                background,
                Delays.ofScreen());
    }

    public Workplace workplace() {
        return workplace;
    }

    public Newsroom newsroom() {
        return workplace.newsroom();
    }

    /// A saved story with paragraphs of text.
    public Story story(String headline, Stage stage, String... paragraphs) {
        return save(Article.of(nextId(), headline, Body.ofParagraphs(List.of(paragraphs))), stage);
    }

    public Story save(Article article, Stage stage) {
        Story fresh = Story.fresh(article, stage, REPORTER.name(), clock().instant());
        return ((SaveOutcome.Saved) newsroom().library().stories().save(fresh, REPORTER.name(), Revision.Cause.CREATED))
                .story();
    }

    /// Lets time go by.
    public void pass(Duration time) {
        seconds.addAndGet(time.toSeconds());
    }

    public StoryId nextId() {
        return new StoryId(new UUID(0x1111_2222_3333_4444L, 0x8000_0000_0000_0000L + count.incrementAndGet()));
    }

    /// Takes the sample desk in: 22 stories with pictures.
    public void takeSamples() {
        newsroom().intake(EDITOR).take(Path.of("samples/newsroom.zip"), false, skipped -> {}, done -> {});
    }

    @Override
    public void close() {
        workers.close();
        newsroom().close();
    }

    /// What is still wished for when the place is left is of no use to anybody.
    private void work(Runnable task) {
        try {
            workers.execute(task);
        } catch (RejectedExecutionException left) {
            assert workers.isShutdown();
        }
    }

    private Clock clock() {
        return new ToldClock(() -> START.plusSeconds(seconds.getAndIncrement()));
    }

    /// What a person is told of is no accident, even with a cause behind it.
    private static void unexpected(Throwable broken) {
        if (!(broken instanceof TahrirException)) {
            throw new AssertionError(broken);
        }
    }
}
