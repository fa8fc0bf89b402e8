package org.tahrir.ui.palette;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Stage;
import org.tahrir.notice.Notice;
import org.tahrir.store.Hit;
import org.tahrir.store.Library;
import org.tahrir.store.Listing;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.work.Latest;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.Workplace;

/// What stands under the search field: stories and commands for what was typed, `>` for commands alone; while nothing
/// is typed, what was written in lately and what is often done. Headlines are found while typing, whole texts in a
/// [#PAUSE].
public final class PaletteModel {
    public static final Duration PAUSE = Duration.ofMillis(350);
    private static final int STORIES = 8;
    private static final int HITS = 12;
    private static final int COMMANDS = 6;
    private static final List<String> OFTEN =
            List.of("story.new", "desk.import", "desk.export", "desk.preferences", "view.keys");

    private record Answer(String typed, List<Entry> stories, boolean whole) {}

    private final Workplace workplace;
    private final Commands commands;
    private final CommandSearch search;
    private final Navigator navigator;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> unread = new ReadOnlyObjectWrapper<>();
    private final Latest reading;
    private String typed = "";
    private String answered = "\n";
    private boolean whole;
    private Runnable cancelPause = () -> {};

    public PaletteModel(Workplace workplace, Commands commands, Navigator navigator) {
        this.workplace = workplace;
        this.commands = commands;
        this.navigator = navigator;
        this.search = new CommandSearch(commands);
        reading = new Latest(workplace.background());
    }

    /// The lines, stories before commands.
    public ObservableList<Entry> entries() {
        return entries;
    }

    /// The line that Enter takes, or -1.
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Whether what was typed was looked for everywhere and nothing was found.
    public ReadOnlyBooleanProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }

    /// Why stories couldn’t be looked for; null when they could. Commands are found all the same.
    public ReadOnlyObjectProperty<@Nullable Notice> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /// Hears what stands in the field; asked again with the same, it looks again.
    public void type(String text) {
        typed = text.strip();
        whole = false;
        cancelPause.run();
        if (isCommand()) {
            reading.forget();
            unread.set(null);
            show(new Answer(typed, List.of(), true));
            return;
        }
        read();
        if (!typed.isEmpty()) {
            cancelPause = workplace.delays().after(PAUSE, this::searchAll);
        }
    }

    /// Looks through whole texts now.
    public void searchAll() {
        cancelPause.run();
        if (!typed.isEmpty() && !isCommand()) {
            whole = true;
            read();
        }
    }

    /// Goes to the next or the previous line, round the ends.
    public void move(int by) {
        if (!entries.isEmpty()) {
            selected.set(Math.floorMod(selected.get() + by, entries.size()));
        }
    }

    public void select(int line) {
        selected.set(line);
    }

    /// Opens or runs the selected line. What was typed so fast that nothing has been found yet is looked for instead.
    ///
    /// @return whether something was opened or run
    public boolean run() {
        if (!answered.equals(typed) || selected.get() < 0) {
            searchAll();
            return false;
        }
        return switch (entries.get(selected.get())) {
            case Entry.Found found -> open(found.hit());
            case Entry.Recent recent -> open(recent.hit());
            case Entry.Doing doing -> run(doing.command());
        };
    }

    private boolean run(Command command) {
        boolean can = command.applicable().get();
        if (can) {
            // what it opens must find the field closed
            workplace.background().onScreen(command::run);
        }
        return can;
    }

    private boolean open(Hit hit) {
        navigator.open(hit.id());
        return true;
    }

    private boolean isCommand() {
        return typed.startsWith(">") || typed.startsWith("›");
    }

    private void read() {
        reading.read(
                reading(),
                answer -> {
                    unread.set(null);
                    show(answer);
                },
                why -> {
                    show(new Answer(typed, List.of(), true));
                    nothing.set(false);
                    unread.set(why);
                });
    }

    private Callable<Answer> reading() {
        String words = typed;
        boolean all = whole;
        Library library = workplace.newsroom().library();
        return () -> {
            List<Entry> stories = new ArrayList<>();
            if (words.isEmpty()) {
                recent(library).forEach(hit -> stories.add(new Entry.Recent(hit)));
            } else {
                List<Hit> hits = all
                        ? library.search().search(words, HITS)
                        : library.search().typing(words, STORIES);
                hits.forEach(hit -> stories.add(new Entry.Found(hit)));
            }
            return new Answer(words, stories, all);
        };
    }

    private static List<Hit> recent(Library library) {
        Listing listing = Listing.of(EnumSet.complementOf(EnumSet.of(Stage.TRASH)));
        return library.listings().page(library.listings().order(listing, STORIES), 0, STORIES).values().stream()
                .map(line -> line.story())
                .map(story -> new Hit(story.id(), story.externalId(), story.headline(), "", 0, List.of()))
                .toList();
    }

    private void show(Answer answer) {
        if (!answer.typed().equals(typed)) {
            return;
        }
        // Headlines that were found stay in sight until whole texts were looked through.
        boolean waiting = answer.stories().isEmpty() && !answer.whole() && !typed.isEmpty();
        List<Entry> lines = new ArrayList<>(answer.stories());
        doing().forEach(command -> lines.add(new Entry.Doing(command)));
        answered = waiting && lines.isEmpty() ? answered : typed;
        entries.setAll(lines);
        selected.set(lines.isEmpty() || typed.isEmpty() ? -1 : 0);
        nothing.set(lines.isEmpty() && answer.whole());
    }

    private List<Command> doing() {
        if (typed.isEmpty()) {
            return OFTEN.stream().flatMap(id -> commands.find(id).stream()).toList();
        }
        return isCommand() ? search.find(typed.substring(1), Integer.MAX_VALUE) : search.find(typed, COMMANDS);
    }
}
