package org.tahrir.ui.work;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Person;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Settings;

/// A desk with its window: the newsroom, who sits at it, and how they like it. Lives on the screen's thread.
public final class Workplace {
    private final Newsroom newsroom;
    private final Clock clock;
    private final Background background;
    private final Delays delays;
    private final Language systemLanguage;
    private final Changes changes = new Changes();
    private @Nullable DeskNames names;
    private final ReadOnlyObjectWrapper<Person> person;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<Settings> keep;
    private Messages words;

    /// A desk somebody sits down at.
    ///
    /// @param systemLanguage the interface's language until another is chosen
    /// @param keep writes settings to their file, off the screen's thread
    public Workplace(
            Newsroom newsroom,
            Person person,
            Settings settings,
            Language systemLanguage,
            Consumer<Settings> keep,
            Clock clock,
            Background background,
            Delays delays) {
        this.newsroom = newsroom;
        this.clock = clock;
        this.background = background;
        this.delays = delays;
        this.systemLanguage = systemLanguage;
        this.keep = keep;
        this.person = new ReadOnlyObjectWrapper<>(person);
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.words = words(settings);
    }

    public Newsroom newsroom() {
        return newsroom;
    }

    public Clock clock() {
        return clock;
    }

    public Background background() {
        return background;
    }

    public Delays delays() {
        return delays;
    }

    public Changes changes() {
        return changes;
    }

    /// What the desk chooses from, and how its house writes dates.
    public DeskNames names() {
        if (names == null) {
            names = new DeskNames(newsroom.library().lists(), background, changes);
        }
        return names;
    }

    /// How the interface writes days and times now.
    public Dates dates() {
        return new Dates(
                words.language(),
                clock.getZone(),
                names().house().months(),
                settings.get().looks().digits());
    }

    /// The interface's words in the language and digits of now.
    public Messages words() {
        return words;
    }

    public Person person() {
        return person.get();
    }

    public ReadOnlyObjectProperty<Person> personProperty() {
        return person.getReadOnlyProperty();
    }

    /// Lets somebody else sit down, or the same person in another role, at the next start too.
    public void sitDown(Person other) {
        person.set(other);
        change(settings -> settings.withName(other.name()).withRole(other.role()));
    }

    public Settings settings() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /// Changes settings, at once and for the next start too.
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (!changed.equals(settings.get())) {
            boolean same = language(changed) == words.language()
                    && changed.looks().digits() == settings.get().looks().digits();
            words = same ? words : words(changed);
            settings.set(changed);
            keep.accept(changed);
        }
    }

    private Messages words(Settings of) {
        return Messages.in(language(of), of.looks().digits());
    }

    private Language language(Settings of) {
        return of.looks().language() == null ? systemLanguage : of.looks().language();
    }
}
