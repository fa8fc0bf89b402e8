package org.tahrir.ui.preferences;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.store.Backup;
import org.tahrir.store.DeskLists;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Question;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.BackupList;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// The way to the preferences. They stay open, on the same page, while a change of language builds the window anew.
public final class PreferencesDoor {
    private final Workplace workplace;
    private final Outside outside;
    private final Consumer<Backup> restore;
    private final SimpleBooleanProperty samples = new SimpleBooleanProperty();
    private PreferencesSheet.@Nullable Page open;
    private PreferencesSheet.Page last = PreferencesSheet.Page.PERSON;

    /// A way for a desk.
    ///
    /// @param restore brings the library back from a backup, which ends this sitting and begins another
    public PreferencesDoor(Workplace workplace, Outside outside, Consumer<Backup> restore) {
        this.workplace = workplace;
        this.outside = outside;
        this.restore = restore;
        samples.bind(workplace.settingsProperty().map(settings -> settings.samples()));
    }

    /// Adds the commands to a frame, and the open preferences if the frame before showed them.
    ///
    /// @param paper what is written there is saved before somebody else sits down
    public void addTo(Chrome chrome, OpenStory paper) {
        PreferencesModel model = new PreferencesModel(workplace, paper);
        chrome.commands()
                .add(new Command(
                        "desk.preferences",
                        Command.Group.DESK,
                        new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
                        Icon.Glyph.SETTINGS,
                        new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(),
                        () -> show(chrome, model, last)));
        chrome.commands()
                .add(new Command(
                        "desk.remove-samples",
                        Command.Group.DESK,
                        null,
                        Icon.Glyph.TRASH,
                        samples,
                        () -> removeSamples(chrome, model)));
        if (open != null) {
            PreferencesSheet.Page page = open;
            Platform.runLater(() -> show(chrome, model, page));
        }
    }

    private void show(Chrome chrome, PreferencesModel model, PreferencesSheet.Page page) {
        Messages words = workplace.words();
        PreferencesSheet sheet =
                new PreferencesSheet(words, chrome.sheets()::close, turned -> page(chrome, model, turned), turned -> {
                    last = turned;
                    open = turned;
                });
        sheet.turnTo(page);
        chrome.sheets().show(sheet, () -> open = null);
    }

    private VBox page(Chrome chrome, PreferencesModel model, PreferencesSheet.Page page) {
        Messages words = workplace.words();
        return switch (page) {
            case PERSON -> PersonPage.of(model, words, why -> say(chrome, why));
            case KEYS -> KeysPage.of(model, words);
            case TYPING -> TypingPage.of(model, words);
            case HOUSE -> HousePage.of(model, words, why -> say(chrome, why));
            case LISTS -> ListsPage.of(model, words, why -> say(chrome, why), waysBack(chrome, model));
            case SAFETY -> SafetyPage.of(model, words, outside, backup -> askToRestore(chrome, backup));
        };
    }

    private ListsPage.Told waysBack(Chrome chrome, PreferencesModel model) {
        return new ListsPage.Told() {
            @Override
            public void removed(DeskLists.Kind kind, String name) {
                offerBack(
                        Sentences.of(workplace.words(), "preferences.name-removed", name),
                        () -> model.add(kind, name, why -> say(chrome, why)));
            }

            @Override
            public void renamed(DeskLists.Kind kind, String was, String is) {
                offerBack(
                        Sentences.of(workplace.words(), "preferences.name-renamed", was, is),
                        () -> model.rename(kind, is, was, () -> {}, why -> say(chrome, why)));
            }

            private void offerBack(String sentence, Runnable back) {
                chrome.toasts().offerUndo(sentence, back);
            }
        };
    }

    private void removeSamples(Chrome chrome, PreferencesModel model) {
        model.removeSamples(removed -> samplesRemoved(chrome, model, removed), why -> say(chrome, why));
    }

    private void samplesRemoved(Chrome chrome, PreferencesModel model, List<StoryId> removed) {
        String sentence = workplace.words().count("preferences.samples-removed", removed.size());
        if (removed.isEmpty()) {
            chrome.toasts().say(sentence);
        } else {
            chrome.toasts().offerUndo(sentence, () -> model.putSamplesBack(removed, why -> say(chrome, why)));
        }
    }

    private void askToRestore(Chrome chrome, Backup backup) {
        Messages words = workplace.words();
        String when = new BackupList(workplace.dates(), words).when(backup);
        Question.ask(
                chrome.sheets(),
                words.text("restore.title"),
                words.text("restore.sentence", when),
                Question.Answer.main(words.text("restore.restore"), () -> restore.accept(backup)),
                Question.Answer.other(words.text("restore.keep"), () -> {}));
    }

    private void say(Chrome chrome, Notice why) {
        chrome.toasts().say(Sentences.of(workplace.words(), why));
    }
}
