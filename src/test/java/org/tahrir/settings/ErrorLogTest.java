package org.tahrir.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an engineer finds of what broke, and how a window was left.
class ErrorLogTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    private final AtomicInteger seconds = new AtomicInteger();

    @Test
    void entriesStandOneAfterTheOtherWithTheirTime() {
        ErrorLog log = log(folder.resolve("deep/config"));
        log.write("first");
        log.write("second\n");
        log.write("ثالث");
        assertThat(log.file())
                .hasContent("2026-11-22T12:00:00Z\nfirst\n2026-11-22T12:00:01Z\nsecond\n2026-11-22T12:00:02Z\nثالث\n");
    }

    @Test
    void namesWhatBrokeAndWhereAndWhy() throws IOException {
        ErrorLog log = log(folder);
        log.write(new IllegalStateException("المكتبة", new IOException("disk full")));
        assertThat(Files.readString(log.file()))
                .startsWith("2026-11-22T12:00:00Z\njava.lang.IllegalStateException: المكتبة\n")
                .contains("at org.tahrir.settings.ErrorLogTest.namesWhatBrokeAndWhereAndWhy")
                .contains("Caused by: java.io.IOException: disk full")
                .endsWith("\n");
    }

    @Test
    void beginsAnewWhenItHasGrownTooLong() throws IOException {
        ErrorLog log = log(folder);
        log.write("x".repeat(1 << 20));
        log.write("after");
        assertThat(log.file()).hasContent("2026-11-22T12:00:01Z\nafter\n");
        log.write("more");
        assertThat(Files.readString(log.file())).contains("after", "more");
    }

    @Test
    void aLogThatCannotBeWrittenIsNoFurtherTrouble() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "no folder");
        ErrorLog log = log(file);
        assertThatCode(() -> log.write("lost")).doesNotThrowAnyException();
        assertThat(file).hasContent("no folder");
    }

    @Test
    void manyThreadsWriteWholeEntries() throws InterruptedException, IOException {
        ErrorLog log = log(folder);
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String mark = String.valueOf((char) ('a' + i)).repeat(500);
            writers.add(Thread.ofPlatform().start(() -> {
                for (int n = 0; n < 20; n++) {
                    log.write(mark);
                }
            }));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        List<String> lines = Files.readAllLines(log.file());
        assertThat(lines).hasSize(320);
        assertThat(lines).allMatch(line -> line.startsWith("2026-") || line.matches("([a-h])\\1{499}"));
    }

    @Test
    void aWindowsShapeIsChangedOneThingAtATime() {
        WindowShape.Place place = new WindowShape.Place(10, 20, 1024, 700);
        WindowShape shape = WindowShape.DEFAULT
                .withPlace(place)
                .withWidth("list", 300)
                .withWidth("list", 320)
                .withWidth("inspector", 324)
                .withFolded("desk", true)
                .withFolded("desk", true)
                .withFolded("list", false);
        assertThat(shape)
                .isEqualTo(new WindowShape(place, false, Map.of("list", 320.0, "inspector", 324.0), Set.of("desk")));
        assertThat(shape.withPlace(null).withMaximised(true).withFolded("desk", false))
                .isEqualTo(new WindowShape(null, true, Map.of("list", 320.0, "inspector", 324.0), Set.of()));
    }

    @Test
    void everyMessageIsThereForLibrariesThatAskForABundle() {
        Messages words = Messages.in(Language.AR);
        assertThat(words.bundle().keySet()).isEqualTo(words.patterns().keySet());
        assertThat(words.bundle().getString("app.name"))
                .isEqualTo(words.patterns().get("app.name"));
    }

    private ErrorLog log(Path where) {
        return new ErrorLog(where, () -> NOON.plusSeconds(seconds.getAndIncrement()));
    }
}
