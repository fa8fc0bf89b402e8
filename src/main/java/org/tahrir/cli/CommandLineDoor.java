package org.tahrir.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Settings;
import org.tahrir.settings.SettingsFile;
import picocli.CommandLine;

/// The door between a process and the commands: arguments in, exit code out. The one place of the command line where
/// exceptions end: whoever called sees a sentence, the log sees the rest.
public final class CommandLineDoor {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;

    private CommandLineDoor() {}

    /// Runs a command.
    ///
    /// @return 0 done, 1 refused or found wrong, 2 wrong usage, 3 unreadable or damaged input or library
    public static int run(String[] args, Surroundings surroundings) {
        Settings settings;
        try {
            settings = new SettingsFile(surroundings.folders().config().resolve("settings.json")).read();
        } catch (TahrirException broken) {
            settings = Settings.DEFAULT;
            Messages messages = Messages.in(Language.of(surroundings.systemLanguage()));
            surroundings.terminal().err().println(messages.text(broken.notice()));
        }
        Messages messages = Messages.in(language(args, surroundings, settings));
        Tahrir root = new Tahrir(surroundings, messages, settings);
        CommandLine line = new CommandLine(root);
        ReopenCommand.addTo(line);
        line.setExpandAtFiles(false);
        line.setOverwrittenOptionsAllowed(true);
        Objects.requireNonNull(line.getSubcommands().get("search")).setUnmatchedOptionsArePositionalParams(true);
        line.setResourceBundle(messages.bundle());
        line.setOut(new PrintWriter(surroundings.terminal().out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.terminal().err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler((wrong, given) -> {
            root.json |= List.of(given).contains("--json");
            report(UsageSentences.of(wrong), root);
            root.tell(Notice.of("cli.usage.see-help", "tahrir"));
            return USAGE;
        });
        line.setExecutionExceptionHandler((broken, command, parsed) -> failed(broken, root));
        int code = line.execute(args);
        if (surroundings.terminal().out().checkError()) {
            root.tell(Notice.of("cli.output-failed"));
            return UNREADABLE;
        }
        return code;
    }

    private static int failed(Exception broken, Tahrir root) {
        if (broken instanceof TahrirException told) {
            if (told.getCause() != null) {
                root.log().write(told);
            }
            report(told.notice(), root);
            return codeOf(told);
        }
        root.log().write(broken);
        report(Notice.of("cli.unexpected", root.log().file().toString()), root);
        return UNREADABLE;
    }

    /// The exit code that tells of a kind of trouble.
    static int codeOf(TahrirException told) {
        return switch (told.kind()) {
            case REFUSED -> REFUSED;
            case USAGE -> USAGE;
            case UNREADABLE -> UNREADABLE;
        };
    }

    private static void report(Notice notice, Tahrir root) {
        root.tell(notice);
        if (root.json) {
            root.print(JsonOutput.error(notice, root.messages()));
        }
    }

    /// The language must be known before the arguments are parsed, since wrong ones are answered in it.
    private static Language language(String[] args, Surroundings surroundings, Settings settings) {
        int at = Arrays.asList(args).indexOf("--language");
        if (at >= 0 && at + 1 < args.length) {
            return Language.of(args[at + 1]);
        }
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith("--language="))
                .findFirst()
                .map(arg -> Language.of(arg.substring("--language=".length())))
                .orElseGet(() -> settings.looks().languageOr(surroundings.systemLanguage()));
    }
}
