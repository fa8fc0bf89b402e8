package org.tahrir.ui.library;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.Workplace;

/// What the desk and its list can do, as commands of the window.
public final class DeskCommands {
    private static final ObservableBooleanValue ALWAYS = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    private DeskCommands() {}

    /// Adds the commands of the desk: they are there before its views are made.
    public static void addTo(Chrome chrome, Workplace workplace, DeskModel desk, Navigator navigator) {
        chrome.commands()
                .add(new Command(
                        "story.new",
                        Command.Group.STORY,
                        new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN),
                        Icon.Glyph.PLUS,
                        ALWAYS,
                        () -> desk.begin(navigator, why -> chrome.toasts().say(Sentences.of(workplace.words(), why)))));
        chrome.commands()
                .add(new Command(
                        "desk.person",
                        Command.Group.DESK,
                        new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        Icon.Glyph.PERSON,
                        ALWAYS,
                        () -> PersonSheet.show(
                                workplace,
                                chrome.sheets(),
                                person -> desk.sitDown(
                                        person, why -> chrome.toasts().say(Sentences.of(workplace.words(), why))))));
    }

    /// Adds the commands of the list.
    public static void addTo(Chrome chrome, StoryListView list, Messages words) {
        Command filter = new Command(
                "list.filter",
                Command.Group.VIEW,
                new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                Icon.Glyph.FILTER,
                ALWAYS,
                list::filter);
        chrome.commands().add(filter);
        Parts.named(list.filterButton(), filter.tip(words));
        chrome.commands()
                .add(new Command(
                        "list.next",
                        Command.Group.VIEW,
                        new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN),
                        null,
                        ALWAYS,
                        () -> list.step(1)));
        chrome.commands()
                .add(new Command(
                        "list.previous",
                        Command.Group.VIEW,
                        new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN),
                        null,
                        ALWAYS,
                        () -> list.step(-1)));
    }
}
