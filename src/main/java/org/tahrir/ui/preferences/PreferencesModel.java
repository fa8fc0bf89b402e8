package org.tahrir.ui.preferences;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tahrir.article.House;
import org.tahrir.article.Role;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Person;
import org.tahrir.notice.Notice;
import org.tahrir.settings.KeyHabits;
import org.tahrir.settings.Language;
import org.tahrir.settings.Settings;
import org.tahrir.settings.Theme;
import org.tahrir.store.Backup;
import org.tahrir.store.BackupShelf;
import org.tahrir.store.DeskLists;
import org.tahrir.ui.work.DeskNames;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// What can be set: a person's own choices, which hold at once, and those of the house, which the library keeps for
/// everybody.
final class PreferencesModel {
    private static final int ZOOM_STEP = 10;

    private final Workplace workplace;
    private final OpenStory open;

    PreferencesModel(Workplace workplace, OpenStory open) {
        this.workplace = workplace;
        this.open = open;
    }

    Workplace workplace() {
        return workplace;
    }

    Settings settings() {
        return workplace.settings();
    }

    DeskNames names() {
        return workplace.names();
    }

    /// @param failed hears why what was written couldn't be saved: then nobody else sits down
    void name(String name, Consumer<Notice> failed) {
        sitDown(sitting -> new Person(name.strip(), sitting.role()), failed);
    }

    /// @param failed hears why what was written couldn't be saved: then the role stays
    void role(Role role, Consumer<Notice> failed) {
        sitDown(sitting -> new Person(sitting.name(), role), failed);
    }

    /// What was written so far is saved under the name of who wrote it.
    private void sitDown(UnaryOperator<Person> change, Consumer<Notice> failed) {
        if (!change.apply(workplace.person()).equals(workplace.person())) {
            open.saveThen(() -> workplace.sitDown(change.apply(workplace.person())), failed);
        }
    }

    /// The language the interface speaks now, chosen or the system's.
    Language language() {
        return workplace.words().language();
    }

    void language(Language language) {
        workplace.change(settings -> settings.withLooks(looks -> looks.withLanguage(language)));
    }

    void theme(Theme theme) {
        workplace.change(settings -> settings.withLooks(looks -> looks.withTheme(theme)));
    }

    void digits(House.Digits digits) {
        workplace.change(settings -> settings.withLooks(looks -> looks.withDigits(digits)));
    }

    void keys(UnaryOperator<KeyHabits> change) {
        workplace.change(settings -> settings.withKeys(change));
    }

    /// Whether the copy desk reads along.
    void findings(boolean on) {
        workplace.change(settings -> settings.withWriting(writing -> writing.withFindings(on)));
    }

    /// Everything a step larger, or smaller with a negative number.
    void zoom(int steps) {
        workplace.change(settings -> settings.withLooks(looks -> looks.withZoom(looks.zoom() + steps * ZOOM_STEP)));
    }

    /// Changes what the house decides; what it says already is left alone.
    void house(UnaryOperator<House> change, Consumer<Notice> failed) {
        workplace
                .background()
                .run(
                        () -> lists().changeHouse(change),
                        changed -> {
                            if (changed) {
                                workplace.changes().changedMany();
                            }
                        },
                        failed);
    }

    /// Puts a name on a list, so that the desk can choose it.
    void add(DeskLists.Kind kind, String name, Consumer<Notice> failed) {
        if (!name.isBlank()) {
            inLibrary(
                    () -> {
                        lists().add(kind, name.strip());
                        return true;
                    },
                    done -> {},
                    failed);
        }
    }

    /// Lets a name on a list be another; stories that have it keep it.
    ///
    /// @param done hears when it is
    /// @param failed hears why it can't be
    void rename(DeskLists.Kind kind, String was, String is, Runnable done, Consumer<Notice> failed) {
        inLibrary(
                () -> lists().rename(kind, was, is),
                renamed -> {
                    if (renamed) {
                        done.run();
                    } else {
                        failed.accept(Notice.of("preferences.name-doubled", is));
                    }
                },
                failed);
    }

    /// Takes a name off a list; stories that have it keep it.
    void remove(DeskLists.Kind kind, String name, Consumer<Notice> failed) {
        inLibrary(
                () -> {
                    lists().remove(kind, name);
                    return true;
                },
                done -> {},
                failed);
    }

    void backupFolder(Path folder) {
        workplace.change(settings -> settings.withFolders(folders -> folders.withBackups(folder.toString())));
    }

    /// Lets backups go where they go until somebody chooses another folder.
    void usualBackupFolder() {
        workplace.change(settings -> settings.withFolders(folders -> folders.withBackups("")));
    }

    /// Makes a backup now.
    ///
    /// @param done hears of it
    void backUp(BackupShelf shelf, Consumer<BackupShelf.Made> done, Consumer<Notice> failed) {
        LocalDateTime now = LocalDateTime.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
        workplace
                .background()
                .run(() -> shelf.keep(workplace.newsroom().library(), Backup.Kind.BY_HAND, now), done, failed);
    }

    /// Reads which backups there are.
    void backups(BackupShelf shelf, Consumer<List<Backup>> done, Consumer<Notice> failed) {
        workplace.background().run(shelf::all, done, failed);
    }

    /// Puts the sample stories that nobody has changed into the trash.
    ///
    /// @param done hears which
    void removeSamples(Consumer<List<StoryId>> done, Consumer<Notice> failed) {
        inLibrary(
                () -> workplace.newsroom().samples(workplace.person()).remove(),
                removed -> {
                    workplace.change(settings -> settings.withSamples(false));
                    done.accept(removed);
                },
                failed);
    }

    void putSamplesBack(List<StoryId> removed, Consumer<Notice> failed) {
        inLibrary(
                () -> {
                    workplace.newsroom().samples(workplace.person()).putBack(removed);
                    return true;
                },
                done -> workplace.change(settings -> settings.withSamples(true)),
                failed);
    }

    private <T> void inLibrary(Callable<T> work, Consumer<T> done, Consumer<Notice> failed) {
        workplace
                .background()
                .run(
                        work,
                        result -> {
                            workplace.changes().changedMany();
                            done.accept(result);
                        },
                        failed);
    }

    private DeskLists lists() {
        return workplace.newsroom().library().lists();
    }
}
