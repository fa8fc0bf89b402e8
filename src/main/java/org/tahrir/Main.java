package org.tahrir;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.tahrir.article.StoryId;
import org.tahrir.cli.CommandLineDoor;
import org.tahrir.cli.Surroundings;
import org.tahrir.cli.Terminal;

/// Where the program begins: takes the world as it is (streams, environment, clock, chance) and hands it to the command
/// line, which opens the window when no verb is given.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        String language =
                System.getProperty("tahrir.locale", Locale.getDefault().toLanguageTag());
        Map<String, String> environment = System.getenv();
        Clock clock = clock();
        Supplier<StoryId> ids = () -> new StoryId(UUID.randomUUID());
        Surroundings surroundings = new Surroundings(
                Terminal.ofProcess(),
                environment,
                language,
                clock,
                ids,
                new ProcessWindow(environment, language, clock, ids));
        System.exit(CommandLineDoor.run(args, surroundings));
    }

    /// The system's clock, or one that stands at `-Dtahrir.now`: whoever makes files again wants the same bytes.
    private static Clock clock() {
        String now = System.getProperty("tahrir.now");
        return now == null ? Clock.system(ZoneId.systemDefault()) : Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }
}
