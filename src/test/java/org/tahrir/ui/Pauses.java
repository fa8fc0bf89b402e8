package org.tahrir.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Measures how long the screen's thread works without answering, by asking it again and again: by the clock, and by
/// what it really worked meanwhile, which doesn't depend on what else the machine is doing. Knows what it was at.
public final class Pauses implements AutoCloseable {
    /// The longest pause of a while.
    ///
    /// @param millis by the clock
    /// @param work what the screen's thread worked in it, in milliseconds
    /// @param at what it was seen at meanwhile, the most frequent first
    public record Longest(long millis, long work, String at) {}

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /// After so long without an answer it is looked at what the thread is doing.
    private static final long LOOK_MILLIS = 10;
    private static final int DEEP = 9;

    private final Thread screen = Screen.get(Thread::currentThread);
    private final Thread asking;
    private long longestWork;
    private Longest longest = new Longest(0, 0, "");
    private volatile boolean over;

    public Pauses() {
        asking = Thread.ofPlatform().daemon().name("pauses").start(this::ask);
    }

    /// The longest pause so far by the clock; begins anew.
    public synchronized Longest take() {
        Longest taken = longest;
        longest = new Longest(0, 0, "");
        longestWork = 0;
        return taken;
    }

    /// The longest work so far between two answers, in milliseconds, which need not be in the longest pause.
    public synchronized long workMillis() {
        return longestWork;
    }

    @Override
    public void close() {
        over = true;
        asking.interrupt();
    }

    private void ask() {
        try {
            while (!over) {
                askOnce();
                TimeUnit.MILLISECONDS.sleep(1);
            }
        } catch (InterruptedException ended) {
            assert over;
        }
    }

    private void askOnce() throws InterruptedException {
        List<String> seen = new ArrayList<>();
        CountDownLatch answered = new CountDownLatch(1);
        long worked = THREADS.getThreadCpuTime(screen.threadId());
        long asked = System.nanoTime();
        Platform.runLater(answered::countDown);
        while (!answered.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            seen.add(place(screen.getStackTrace()));
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
        long work = TimeUnit.NANOSECONDS.toMillis(THREADS.getThreadCpuTime(screen.threadId()) - worked);
        keep(new Longest(millis, work, often(seen)));
    }

    private synchronized void keep(Longest pause) {
        longestWork = Math.max(longestWork, pause.work());
        if (pause.millis() > longest.millis()) {
            longest = pause;
        }
    }

    /// The innermost call, and our own calls around it.
    private static String place(StackTraceElement[] stack) {
        List<StackTraceElement> ours = Stream.of(stack)
                .filter(call -> call.getClassName().startsWith("org.tahrir"))
                .toList();
        return Stream.concat(
                        Stream.of(stack).limit(ours.isEmpty() ? DEEP : 1),
                        ours.stream().limit(DEEP))
                .map(call -> call.getClassName().replaceAll(".*\\.", "") + "." + call.getMethodName() + ":"
                        + call.getLineNumber())
                .distinct()
                .collect(Collectors.joining(" < "));
    }

    private static String often(List<String> seen) {
        return seen.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting())).entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .limit(6)
                .map(one -> one.getValue() + "× " + one.getKey())
                .collect(Collectors.joining("\n      "));
    }
}
