package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.rewritten;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;

/// Several at one library: threads of one window, a window and commands, and whoever comes after it was closed.
class TogetherTest {
    @TempDir
    Path folder;

    @Test
    void twoReadWhileOneWritesAndAlwaysSeeWholeSaves() throws ExecutionException, InterruptedException {
        AtomicBoolean writing = new AtomicBoolean(true);
        try (Library writer = Samples.writing(folder);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            save(writer, story(1, "عنوان 0", "نص 0"));
            Story start = writer.stories().find(id(1)).orElseThrow();
            Future<Integer> one = threads.submit(() -> watch(folder, writing));
            Future<Integer> other = threads.submit(() -> watch(folder, writing));
            Story story = start;
            for (int i = 1; i <= 120; i++) {
                story = save(writer, rewritten(story, "نص " + i), Revision.Cause.FIELDS);
            }
            writing.set(false);

            assertThat(one.get()).isPositive();
            assertThat(other.get()).isPositive();
        }
    }

    /// Reads again and again; a story's text and history must be of one and the same moment, and never go back.
    private static int watch(Path folder, AtomicBoolean writing) {
        int seen = 0;
        long last = 0;
        try (Library reader = Samples.reading(folder)) {
            do {
                Story story = reader.stories().find(id(1)).orElseThrow();
                assertThat(story.article().body().plain()).isEqualTo("نص " + (story.edition() - 1));
                assertThat(story.edition()).isGreaterThanOrEqualTo(last);
                assertThat(reader.search().search("نص", 5)).hasSize(1);
                assertThat(reader.revisions().of(id(1)).size()).isGreaterThanOrEqualTo((int) story.edition());
                last = story.edition();
                seen++;
            } while (writing.get());
        }
        return seen;
    }

    @Test
    void manyThreadsOfOneWindowSaveWithoutLosingAnything() throws ExecutionException, InterruptedException {
        try (Library library = Samples.writing(folder);
                ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < 6; thread++) {
                int base = thread * 100;
                work.add(threads.submit(() -> {
                    for (int i = 1; i <= 15; i++) {
                        save(library, story(base + i, "خبر " + (base + i), "نص"));
                        assertThat(library.stories().find(id(base + i))).isPresent();
                    }
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }

            assertThat(library.stories().list(StoryFilter.ALL)).hasSize(90);
            assertThat(library.search().typing("خبر", 200)).hasSize(90);
            assertThat(library.problems()).isEmpty();
        }
    }

    @Test
    void ofManyWhoSaveTheSameEditionOneWins() throws ExecutionException, InterruptedException {
        try (Library library = Samples.writing(folder);
                ExecutorService threads = Executors.newFixedThreadPool(5)) {
            Story read = save(library, story(1, "عنوان", "نص"));
            List<Future<SaveOutcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Story mine = rewritten(read, "نص الكاتب " + i);
                outcomes.add(threads.submit(() -> library.stories().save(mine, "", Revision.Cause.FIELDS)));
            }
            Set<Story> winners = new HashSet<>();
            Set<Story> theirs = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
            for (Future<SaveOutcome> outcome : outcomes) {
                switch (outcome.get()) {
                    case SaveOutcome.Saved saved -> winners.add(saved.story());
                    case SaveOutcome.Conflict conflict -> theirs.add(conflict.theirs());
                }
            }
            Story now = library.stories().find(id(1)).orElseThrow();
            assertThat(winners).containsExactly(now);
            assertThat(theirs).hasSize(4).allMatch(now::equals);
        }
    }

    @Test
    void whoeverIsInterruptedWhileSavingStillLearnsThatItIsSaved() {
        try (Library library = Samples.writing(folder)) {
            Thread.currentThread().interrupt();
            Story saved = save(library, story(1, "عنوان", "نص"));
            assertThat(Thread.interrupted()).as("the interrupt is handed on").isTrue();
            assertThat(library.stories().find(id(1))).contains(saved);

            Thread.currentThread().interrupt();
            library.stories().saveAll(List.of(story(2, "ثان", "نص")), "", Revision.Cause.IMPORT);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(library.stories().find(id(2))).isPresent();

            Thread.currentThread().interrupt();
            assertThat(library.search().search("عنوان", 5)).hasSize(1);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aWriterInterruptedWhileClosingHasWrittenAll() {
        Library library = Samples.writing(folder);
        save(library, story(1, "عنوان", "نص"));
        Thread.currentThread().interrupt();
        library.close();
        assertThat(Thread.interrupted()).isTrue();

        assertThat(folder.resolve("library.db-wal")).doesNotExist();
        try (Library again = Samples.writing(folder)) {
            assertThat(again.stories().find(id(1))).isPresent();
        }
    }

    static Stream<Consumer<Library>> uses() {
        return Stream.of(
                library -> library.stories().find(id(1)),
                library -> library.stories().list(StoryFilter.ALL),
                library -> library.search().search("خبر", 5),
                library -> library.search().typing("خبر", 5),
                library -> library.stories().save(story(1, "عنوان"), "", Revision.Cause.FIELDS),
                library -> library.stories().saveAll(List.of(story(1, "عنوان")), "", Revision.Cause.IMPORT),
                library -> library.lists().changeHouse(house -> house.withSite("اسم")),
                library -> library.receipts().all(),
                library -> library.revisions().of(id(1)),
                Library::problems);
    }

    @ParameterizedTest
    @MethodSource("uses")
    void aClosedLibraryIsNoLibrary(Consumer<Library> use) {
        Library library = Samples.writing(folder);
        library.close();

        assertThatThrownBy(() -> use.accept(library))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void aStaleBranchOfHistoryIsToldWhoseVersionStands() {
        try (Library library = Samples.writing(folder)) {
            Story read = save(library, story(1, "عنوان", "نص"));
            Story theirs = save(library, rewritten(read, "نصهم").moved(Stage.REVIEW, ""), Revision.Cause.STAGE);

            SaveOutcome mine = library.stories().save(rewritten(read, "نصي"), "", Revision.Cause.FIELDS);

            assertThat(mine).isEqualTo(new SaveOutcome.Conflict(theirs));
            assertThat(library.revisions().of(id(1))).hasSize(2);
        }
    }
}
