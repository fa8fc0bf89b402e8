package org.tahrir.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Role;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Person;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.settings.ErrorLog;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Settings;
import org.tahrir.settings.UserFolders;
import org.tahrir.settings.Wishes;
import org.tahrir.store.BackupShelf;
import org.tahrir.store.Library;
import org.tahrir.store.Salvage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command `tahrir`: the options that every verb knows, and the way from them to a newsroom.
@Command(
        name = "tahrir",
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            ImportCommand.class,
            ListCommand.class,
            ShowCommand.class,
            SetCommand.class,
            StageCommand.class,
            LinkCommand.class,
            UnlinkCommand.class,
            SearchCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            VersionsCommand.class,
            HouseCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DoctorCommand.class
        })
final class Tahrir implements Callable<Integer> {
    @Option(names = "--library", paramLabel = "DIR", descriptionKey = "cli.option.library", scope = ScopeType.INHERIT)
    @Nullable
    Path library;

    @Option(names = "--as", paramLabel = "ROLE", descriptionKey = "cli.option.as", scope = ScopeType.INHERIT)
    @Nullable
    String role;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.name", scope = ScopeType.INHERIT)
    @Nullable
    String name;

    @Option(names = "--json", descriptionKey = "cli.option.json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(
            names = "--language",
            paramLabel = "ar|en",
            descriptionKey = "cli.option.language",
            scope = ScopeType.INHERIT)
    @Nullable
    String language;

    /// What Maven starts: the window where there is a display, else the demonstration in this folder.
    @Option(names = "--or-demo", paramLabel = "DIR", hidden = true)
    @Nullable
    Path orDemo;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help",
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.option.version")
    boolean version;

    private final Surroundings surroundings;
    private final Messages messages;
    private final Settings settings;

    Tahrir(Surroundings surroundings, Messages messages, Settings settings) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.settings = settings;
    }

    /// Without a verb: opens the window.
    @Override
    public Integer call() {
        checkWords();
        if (json) {
            throw TahrirException.usage("cli.usage.no-verb");
        }
        Path demo = orDemo;
        if (demo == null) {
            openWindow();
            return CommandLineDoor.DONE;
        }
        try {
            openWindow();
            return CommandLineDoor.DONE;
        } catch (TahrirException unable) {
            if (unable.kind() != TahrirException.Kind.REFUSED) {
                throw unable;
            }
            tell(unable.notice());
            return DemoCommand.run(this, demo);
        }
    }

    private void openWindow() {
        Window window = surroundings.window();
        window.obstacle().ifPresent(why -> {
            throw new TahrirException(TahrirException.Kind.REFUSED, why, null);
        });
        Language chosen = language == null ? null : Language.of(language);
        Role wished = role == null ? null : role();
        window.open(new Wishes(library, chosen, name, wished)).ifPresent(this::tell);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Messages messages() {
        return messages;
    }

    /// Who acts, by `--as`, `--name` and the settings.
    Person person() {
        return new Person(name == null ? settings.name() : name, role());
    }

    private Role role() {
        String wished = role;
        return wished == null
                ? settings.role()
                : Role.parse(wished).orElseThrow(() -> TahrirException.usage("cli.usage.role", wished));
    }

    private void checkWords() {
        role();
        if (language != null && !language.equals("ar") && !language.equals("en")) {
            throw TahrirException.usage("cli.usage.language", language);
        }
    }

    Path libraryFolder() {
        if (library != null) {
            return library;
        }
        return folders().data();
    }

    UserFolders folders() {
        return surroundings.folders();
    }

    /// The backups that the window makes of the library.
    BackupShelf shelf() {
        return BackupShelf.of(folders().backups(settings.folders()), libraryFolder());
    }

    ErrorLog log() {
        return new ErrorLog(folders().config(), surroundings.clock());
    }

    <T> T reading(Function<Newsroom, T> use) {
        return with(Library.Access.READ, use);
    }

    <T> T writing(Function<Newsroom, T> use) {
        return with(Library.Access.WRITE, use);
    }

    /// Saves what can be read of the library into a new one.
    Salvage.Salvaged salvage() {
        checkWords();
        return Newsroom.salvage(libraryFolder(), surroundings.clock());
    }

    /// A wrong role or language is told before anything is opened.
    private <T> T with(Library.Access access, Function<Newsroom, T> use) {
        checkWords();
        try (Newsroom newsroom = Newsroom.open(libraryFolder(), access, surroundings.clock(), surroundings.ids())) {
            newsroom.library().told().forEach(this::tell);
            return use.apply(newsroom);
        }
    }

    /// The same command telling all it says beside the answer: for a story told in words while the answer is a
    /// document.
    Tahrir aside() {
        Terminal terminal = surroundings.terminal();
        Terminal told = new Terminal(terminal.in(), terminal.err(), terminal.err());
        return new Tahrir(surroundings.at(told), messages, settings);
    }

    /// Prints a line of the answer.
    void print(String line) {
        surroundings.terminal().out().println(line);
    }

    /// Prints a sentence of the answer.
    void say(String key, Object... args) {
        print(messages.text(key, args));
    }

    /// Tells a person something beside the answer.
    void tell(Notice notice) {
        surroundings.terminal().err().println(Hints.text(notice, messages));
    }
}
