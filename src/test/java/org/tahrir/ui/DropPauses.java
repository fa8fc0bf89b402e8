package org.tahrir.ui;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;

/// Prints for every hostile drop how long it took to be answered, and how long the screen's thread was away at most
/// meanwhile: by the clock, and at work. The first table is of a program that has just started, the second of a warm
/// one.
public final class DropPauses {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private DropPauses() {}

    public static void main(String[] args) throws IOException {
        Display.useNone();
        Path folder = Files.createTempDirectory("drops");
        try {
            for (Language language : Language.values()) {
                measure(folder.resolve(language.code()), language);
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
        System.exit(0);
    }

    private static void measure(Path folder, Language language) throws IOException {
        TestPlace place = new TestPlace(folder.resolve("library"), TestPlace.EDITOR, language);
        Story story = place.story("خبر", Stage.DRAFT, "نص");
        try (AtTheKeyboard desk = new AtTheKeyboard(place, folder, Theme.LIGHT, 1440, 900);
                Pauses pauses = new Pauses()) {
            Screen.run(() -> desk.window.open(story.id()));
            desk.until("the story is on the paper", () -> desk.isOnPaper(story.id()));
            desk.untilSaved();
            Screen.pulses(10);
            HostileDrops drops = new HostileDrops(desk);
            OUT.printf(Locale.ROOT, "%n%s%n%8s %8s %8s  case%n", language.code(), "answer", "pause", "at work");
            for (HostileDrops.Case hostile : HostileDrops.write(folder.resolve("in"))) {
                Screen.pulses(2);
                pauses.take();
                long began = System.nanoTime();
                drops.drop(hostile);
                long answered = (System.nanoTime() - began) / 1_000_000;
                Screen.pulses(2);
                long work = pauses.workMillis();
                Pauses.Longest longest = pauses.take();
                OUT.printf(
                        Locale.ROOT,
                        "%5d ms %5d ms %5d ms  %s%s%n",
                        answered,
                        longest.millis(),
                        work,
                        hostile.name().replace('\n', ' '),
                        work > 50 ? "   " + longest.at() : "");
            }
        }
    }
}
