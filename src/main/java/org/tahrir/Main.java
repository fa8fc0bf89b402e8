package org.tahrir;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.tahrir.article.StoryId;
import org.tahrir.cli.CommandLineDoor;
import org.tahrir.cli.Surroundings;
import org.tahrir.cli.Terminal;

/// Where the program begins: takes the world as it is (streams, environment, clock, chance) and runs the command line.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        String language =
                System.getProperty("tahrir.locale", Locale.getDefault().toLanguageTag());
        Surroundings surroundings = new Surroundings(
                Terminal.ofProcess(), System.getenv(), language, clock(), () -> new StoryId(UUID.randomUUID()));
        System.exit(CommandLineDoor.run(args, surroundings));
    }

    /// The system's clock, or one that stands at `-Dtahrir.now`: whoever makes files again wants the same bytes.
    private static Clock clock() {
        String now = System.getProperty("tahrir.now");
        return now == null ? Clock.system(ZoneId.systemDefault()) : Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }
}
