package org.tahrir.bench;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Measures how long programs take from their start until their window is painted, and the memory they hold five
/// seconds later. It needs an otherwise empty X display of one colour whose window manager opens every window over the
/// whole screen. Painted is a screen of which more than half isn't the colour it had before, with at least 60 colours,
/// as letters with smooth edges make; what the screen showed at that moment, and five seconds later, is kept as
/// pictures under `target/shots`, to be looked at. Each argument is a program: its name, `=`, and its command line,
/// split
/// at spaces. Programs take turns, seven rounds after one that isn't counted.
public final class StartTimes {
    private static final int ROUNDS = 7;
    private static final int COLOURS = 60;
    private static final long MOST_SECONDS = 60;
    /// Every so many pixels one is looked at, and rests between the looks: a look must not take the program's
    /// processor.
    private static final int STEP = 6;

    private static final long REST_MILLIS = 15;

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
        BufferedImage seen = look();
        while (!isPainted(seen)) {
            if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
                throw new IllegalStateException("never painted: " + command);
            }
            TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
            seen = look();
        }
        double painted = (System.nanoTime() - begun) / 1e6;
        TimeUnit.SECONDS.sleep(5);
        keep(seen, name + " painted");
        keep(look(), name + " later");
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        double held = 0;
        for (ProcessHandle one : all) {
            held += megabytes(one.pid());
        }
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        return new double[] {painted, held};
    }

    private void awaitEmpty() throws InterruptedException {
        while (look().getRGB(screen.width / 2, screen.height / 2) != empty) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        TimeUnit.SECONDS.sleep(1);
    }

    private boolean isPainted(BufferedImage now) {
        Set<Integer> colours = new HashSet<>();
        int samples = 0;
        int other = 0;
        for (int y = 0; y < screen.height; y += STEP) {
            for (int x = 0; x < screen.width; x += STEP) {
                int colour = now.getRGB(x, y);
                colours.add(colour);
                samples++;
                other += colour == empty ? 0 : 1;
            }
        }
        return other > samples / 2 && colours.size() >= COLOURS;
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
