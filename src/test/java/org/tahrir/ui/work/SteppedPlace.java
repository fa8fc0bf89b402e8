package org.tahrir.ui.work;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tahrir.ToldClock;
import org.tahrir.article.Article;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Person;
import org.tahrir.settings.Language;
import org.tahrir.settings.Settings;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;
import org.tahrir.store.SaveOutcome;
import org.tahrir.text.Body;
import org.tahrir.ui.TestPlace;

/// A workplace on a real library in which nothing happens by itself: work, results and time go on step by step, in
/// whatever order a test wants.
final class SteppedPlace implements AutoCloseable {
    private record Timer(long due, Runnable action) {}

    final Deque<Runnable> work = new ArrayDeque<>();
    final Deque<Runnable> screen = new ArrayDeque<>();
    final List<Throwable> unexpected = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private final Path folder;
    private final Newsroom newsroom;
    private final Workplace workplace;
    private long millis;
    private long ids;

    SteppedPlace(Path folder, Person person) {
        this.folder = folder;
        Clock clock = clock();
        newsroom = Newsroom.open(folder, Library.Access.WRITE, clock, this::nextId);
        workplace = new Workplace(
                newsroom,
                person,
                Settings.DEFAULT,
                Language.EN,
                settings -> {},
                clock,
                new Background(work::add, screen::add, unexpected::add),
                this::after);
    }

    Workplace workplace() {
        return workplace;
    }

    Newsroom newsroom() {
        return newsroom;
    }

    Story story(String headline, Stage stage, String text) {
        Story fresh = Story.fresh(Article.of(nextId(), headline, body(text)), stage, "", Instant.EPOCH);
        SaveOutcome outcome = newsroom.library().stories().save(fresh, "", Revision.Cause.CREATED);
        return ((SaveOutcome.Saved) outcome).story();
    }

    Story onDisk(StoryId id) {
        return newsroom.library().stories().find(id).orElseThrow();
    }

    static Body body(String text) {
        return Body.ofParagraphs(List.of(text));
    }

    long millis() {
        return millis;
    }

    /// Does one piece of work, or shows one result, if there is one.
    boolean step(Deque<Runnable> of) {
        return Optional.ofNullable(of.poll())
                .map(one -> {
                    one.run();
                    return true;
                })
                .orElse(false);
    }

    /// Does all work that is there, with all that follows from it at once.
    void finish() {
        boolean more;
        do {
            more = step(work) || step(screen);
        } while (more);
    }

    /// Lets time go by; what falls due is done in its order, work isn't.
    void pass(Duration time) {
        long end = millis + time.toMillis();
        for (Optional<Timer> next = next(end); next.isPresent(); next = next(end)) {
            millis = Math.max(millis, next.get().due());
            timers.remove(next.get());
            next.get().action().run();
        }
        millis = end;
    }

    /// Makes every later save fail in the library itself, or lets them succeed again.
    void fail(boolean broken) {
        String sql = broken
                ? "CREATE TRIGGER IF NOT EXISTS broken BEFORE UPDATE ON story BEGIN SELECT RAISE(ABORT, 'broken'); END"
                : "DROP TRIGGER IF EXISTS broken";
        try (Connection own = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                Statement statement = own.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        newsroom.close();
    }

    private Optional<Timer> next(long end) {
        return timers.stream().filter(timer -> timer.due() <= end).min(Comparator.comparingLong(Timer::due));
    }

    private Runnable after(Duration delay, Runnable action) {
        Timer timer = new Timer(millis + delay.toMillis(), action);
        timers.add(timer);
        return () -> timers.remove(timer);
    }

    private StoryId nextId() {
        return new StoryId(new UUID(0x1111_2222_3333_4444L, 0x8000_0000_0000_0000L + ++ids));
    }

    private Clock clock() {
        return new ToldClock(() -> TestPlace.START.plusMillis(millis));
    }
}
