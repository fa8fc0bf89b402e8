package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.notice.Notice;
import org.tahrir.settings.ErrorLog;

/// Where exceptions and remarks end that a person is spared.
class UnexpectedTest {
    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();

    @Test
    void thePersonHearsASentenceAndTheLogHasTheRest() throws IOException {
        ErrorLog log = log();
        Unexpected unexpected = new Unexpected(log, Runnable::run, told::add);
        unexpected.uncaughtException(Thread.currentThread(), new IllegalStateException("broke once"));
        assertThat(told).extracting(Notice::key).containsExactly("window.unexpected");
        assertThat(Files.readString(log.file())).contains("2026-11-22", "broke once", "\tat ");
    }

    @Test
    void whatBreaksAtEveryPulseIsToldOnceAndDoesNotFillTheDisk() throws IOException {
        ErrorLog log = log();
        Unexpected unexpected = new Unexpected(log, Runnable::run, told::add);
        for (int i = 0; i < 5000; i++) {
            unexpected.uncaughtException(Thread.currentThread(), new StackOverflowError("pulse"));
        }
        assertThat(told).hasSize(1);
        assertThat(Files.readString(log.file()).split("StackOverflowError", -1)).hasSize(21);
    }

    @Test
    void theLogBeginsAnewBeforeItGrowsWithoutEnd() throws IOException {
        ErrorLog log = log();
        log.write("x".repeat(2 << 20));
        log.write("after");
        assertThat(Files.size(log.file())).isLessThan(100);
        assertThat(Files.readString(log.file())).endsWith("after\n");
    }

    @Test
    void aLogThatCannotBeWrittenBreaksNothing() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        ErrorLog log = new ErrorLog(folder.resolve("file"), () -> TestPlace.START);
        log.write(new IllegalStateException("lost"));
        assertThat(log.file()).doesNotExist();
    }

    @Test
    void remarksOfLibrariesGoToTheLogButNotTheOneOfEveryStart() throws IOException {
        ErrorLog log = log();
        QuietLog quiet = new QuietLog(log);
        quiet.publish(new LogRecord(Level.INFO, "nothing of note"));
        quiet.publish(new LogRecord(Level.WARNING, "Unsupported JavaFX configuration: classes were loaded"));
        assertThat(log.file()).doesNotExist();
        LogRecord remark = new LogRecord(Level.WARNING, "a style is wrong");
        remark.setThrown(new IllegalArgumentException("which one"));
        quiet.publish(remark);
        assertThat(Files.readString(log.file())).contains("a style is wrong", "which one");
    }

    @Test
    void whatBreaksInAThreadOfALibraryGoesToTheLog() throws IOException, InterruptedException {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        ErrorLog log = log();
        try {
            QuietLog.into(log);
            Thread broken = Thread.ofPlatform().start(() -> {
                throw new IllegalStateException("while it wakes");
            });
            broken.join();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
            LogManager.getLogManager().reset();
        }
        assertThat(Files.readString(log.file())).contains("while it wakes");
    }

    private ErrorLog log() {
        return new ErrorLog(folder, () -> TestPlace.START);
    }
}
