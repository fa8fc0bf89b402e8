package org.tahrir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.StoryId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A terminal for tests: runs commands in this process on one library and keeps what they print.
final class Shell {
    private final @Nullable Path library;
    private final Path config;
    private final Window window;
    private final AtomicLong count = new AtomicLong();
    private InputStream in = InputStream.nullInputStream();
    private String out = "";
    private String err = "";

    /// Commands go to this library; with null, to the one they name.
    Shell(@Nullable Path library, Path config) {
        this(library, config, new NoWindow());
    }

    /// Commands without a verb go to this window.
    Shell(@Nullable Path library, Path config, Window window) {
        this.library = library;
        this.config = config;
        this.window = window;
    }

    void input(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    int run(String... words) {
        List<String> args = new ArrayList<>();
        if (library != null) {
            args.add("--library");
            args.add(library.toString());
        }
        args.addAll(List.of(words));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                in,
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(told, true, StandardCharsets.UTF_8));
        Clock clock = Clock.fixed(Instant.parse("2026-03-14T06:30:00Z"), ZoneOffset.UTC);
        Surroundings world = new Surroundings(
                terminal, Map.of("XDG_CONFIG_HOME", config.toString()), "en-US", clock, this::nextId, window);
        int code = CommandLineDoor.run(args.toArray(String[]::new), world);
        out = printed.toString(StandardCharsets.UTF_8);
        err = told.toString(StandardCharsets.UTF_8);
        assertThat(err + out).doesNotContain("\tat ", "Exception");
        return code;
    }

    /// Runs a command that must succeed and answer one JSON document.
    JsonNode json(String... words) {
        List<String> args = new ArrayList<>(List.of(words));
        args.add("--json");
        int code = run(args.toArray(String[]::new));
        assertThat(code).as(err).isZero();
        return lastJson();
    }

    JsonNode lastJson() {
        assertThat(out.lines().count()).isEqualTo(1);
        return JsonMapper.shared().readTree(out);
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    private StoryId nextId() {
        return new StoryId(
                UUID.nameUUIDFromBytes(("story " + count.incrementAndGet()).getBytes(StandardCharsets.UTF_8)));
    }
}
