package org.tahrir.bench;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Measures how long programs take from their start until their window is painted, and the memory they hold then. It
/// needs an otherwise empty X display of one colour whose window manager opens every window over the whole screen.
/// Painted is the first look at the screen from which on it stays, but for one part in fifty, as it is at the end:
/// neither a splash nor an empty frame. What the screen showed then is kept as a picture under `target/shots`, to be
/// looked at. Each argument is a program: its name, `=`, and its command line, split at spaces. Programs take turns,
/// seven rounds after one that isn't counted, and are asked to end.
public final class StartTimes {
    private static final int ROUNDS = 7;
    /// How long the screen is looked at: far longer than any start.
    private static final long SECONDS = 8;
    /// Every so many pixels one is looked at, and rests between the looks: a look must not take the program's
    /// processor.
    private static final int STEP = 6;

    private static final long REST_MILLIS = 15;
    private static final int MOST_OTHER = 50;

    /// What was seen, so many nanoseconds after the start.
    private record Look(long nanos, IntBuffer pixels) {
        boolean isLike(Look end) {
            int other = 0;
            for (int i = 0; i < pixels.limit(); i++) {
                other += pixels.get(i) == end.pixels.get(i) ? 0 : 1;
            }
            return other <= pixels.limit() / MOST_OTHER;
        }
    }

    private final Robot robot = new Robot();
    private final Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    private final int empty = look().getRGB(screen.width / 2, screen.height / 2);

    private StartTimes() throws AWTException {}

    public static void main(String[] args) throws AWTException, IOException, InterruptedException {
        StartTimes times = new StartTimes();
        double[][] starts = new double[args.length][ROUNDS];
        double[][] memory = new double[args.length][ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            for (int program = 0; program < args.length; program++) {
                String name = args[program].substring(0, args[program].indexOf('='));
                double[] measured = times.run(name, args[program].substring(args[program].indexOf('=') + 1));
                if (round >= 0) {
                    starts[program][round] = measured[0];
                    memory[program][round] = measured[1];
                }
            }
        }
        for (int program = 0; program < args.length; program++) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: painted after %s ms, %s MB%n",
                    args[program].substring(0, args[program].indexOf('=')),
                    middle(starts[program]),
                    middle(memory[program]));
        }
        System.exit(0);
    }

    /// Milliseconds until painted, and megabytes.
    private double[] run(String name, String command) throws IOException, InterruptedException {
        awaitEmpty();
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(List.of(command.split(" ", -1)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Look> looks = new ArrayList<>();
        while (System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(SECONDS)) {
            IntBuffer seen = IntBuffer.wrap(sample(look()));
            looks.add(new Look(System.nanoTime() - begun, seen));
            TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
        }
        keep(look(), name);
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        double held = 0;
        for (ProcessHandle one : all) {
            held += megabytes(one.pid());
        }
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
        return new double[] {painted(name, looks) / 1e6, held};
    }

    private long painted(String name, List<Look> looks) {
        Look end = looks.getLast();
        if (Arrays.stream(end.pixels().array()).allMatch(pixel -> pixel == empty)) {
            throw new IllegalStateException("never painted: " + name);
        }
        int first = looks.size() - 1;
        while (first > 0 && looks.get(first - 1).isLike(end)) {
            first--;
        }
        return looks.get(first).nanos();
    }

    private void awaitEmpty() throws InterruptedException {
        while (look().getRGB(screen.width / 2, screen.height / 2) != empty) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        TimeUnit.SECONDS.sleep(1);
    }

    private int[] sample(BufferedImage now) {
        int[] pixels = new int[(screen.height / STEP) * (screen.width / STEP)];
        int next = 0;
        for (int y = 0; y < screen.height / STEP; y++) {
            for (int x = 0; x < screen.width / STEP; x++) {
                pixels[next++] = now.getRGB(x * STEP, y * STEP);
            }
        }
        return pixels;
    }

    private static void keep(BufferedImage image, String name) throws IOException {
        Path shots = Files.createDirectories(Path.of("target", "shots"));
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        ImageIO.write(image, "png", shots.resolve("start-" + plain + ".png").toFile());
    }

    private BufferedImage look() {
        return robot.createScreenCapture(screen);
    }

    /// A process's share of the memory, as the kernel reckons it.
    private static double megabytes(long pid) throws IOException {
        Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        if (!Files.exists(rollup)) {
            return 0;
        }
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private static String middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT, "%.0f (%.0f to %.0f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
