package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.store.Samples.ANALYZER;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.rewritten;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Story;

/// Histories that grow thinner with age, in a library.
class ThinnerTest {
    @TempDir
    Path folder;

    private final Samples.Clock clock = new Samples.Clock();

    @Test
    void historiesAreThinnedAfterTheLibraryIsOpened() {
        try (Library library = open()) {
            write(library, story(1, "خبر", "نص"), 60);
            write(library, story(2, "آخر", "نص"), 5);
            library.revisions().call(id(1), 20, "قبل المراجعة");
            assertThat(numbers(library, 1)).hasSize(61);
        }
        clock.pass(Duration.ofDays(200));
        try (Library library = open()) {
            library.lists().add(DeskLists.Kind.SECTION, "محليات"); // behind what waits in the writer
            library.lists().add(DeskLists.Kind.SECTION, "اقتصاد");
        }
        try (Library library = open()) {
            assertThat(numbers(library, 1)).contains(1, 20, 61, 60, 52).hasSizeLessThan(20);
            assertThat(numbers(library, 2)).hasSize(6);
            assertThat(library.revisions()
                            .at(id(1), 20)
                            .orElseThrow()
                            .article()
                            .body()
                            .plain())
                    .isEqualTo("نص 19");
            assertThat(library.problems()).isEmpty();
        }
    }

    @Test
    void aStoryThatIsBeingWrittenIsThinnedOnItsWay() {
        try (Library library = open()) {
            Story story = write(library, story(1, "خبر", "نص"), 40);
            clock.pass(Duration.ofDays(20));
            write(library, story, 9);
            assertThat(numbers(library, 1)).hasSizeLessThan(25).contains(1, 50, 49, 48, 41);
            assertThat(library.revisions().of(id(1)).getFirst().number()).isEqualTo(50);
        }
    }

    @Test
    void aLibraryThatIsClosedAtOnceKeepsWhatWasntReached() {
        try (Library library = open()) {
            for (int story = 1; story <= 30; story++) {
                write(library, story(story, "خبر " + story, "نص"), 25);
            }
        }
        clock.pass(Duration.ofDays(60));
        open().close();
        try (Library library = open()) {
            for (int story = 1; story <= 30; story++) {
                assertThat(numbers(library, story)).contains(1, 26).hasSizeGreaterThan(10);
            }
            assertThat(library.problems()).isEmpty();
        }
    }

    private Library open() {
        return Library.open(folder, Library.Access.WRITE, clock, ANALYZER);
    }

    private Story write(Library library, Story from, int times) {
        Story story = from.edition() == 0 ? save(library, from) : from;
        for (int i = 1; i <= times; i++) {
            clock.pass(Duration.ofMinutes(10));
            story = save(library, rewritten(story, "نص " + i), Revision.Cause.WRITING);
        }
        return story;
    }

    private static List<Integer> numbers(Library library, int story) {
        return library.revisions().of(id(story)).stream().map(Revision::number).toList();
    }
}
