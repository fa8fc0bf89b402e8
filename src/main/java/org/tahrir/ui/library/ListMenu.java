package org.tahrir.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Menus;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// What can be done with the chosen stories of the list.
final class ListMenu {
    private static final List<String> OF_ONE = List.of("story.preview");
    private static final List<String> OF_MANY = List.of("story.export", "desk.hand-over");

    private final Messages words;
    private final StoryListModel model;
    private final Chrome chrome;
    private final Trashing trashing;

    ListMenu(Workplace workplace, OpenStory open, StoryListModel model, Chrome chrome) {
        this.words = workplace.words();
        this.model = model;
        this.chrome = chrome;
        this.trashing = new Trashing(workplace, open);
    }

    /// The menu for what is chosen now.
    ContextMenu menu() {
        List<StoryId> chosen = model.chosen();
        List<MenuItem> items = new ArrayList<>();
        if (chosen.size() == 1) {
            add(items, OF_ONE);
        }
        if (!chosen.isEmpty()) {
            add(items, OF_MANY);
            items.add(Menus.line());
            boolean inTrash = model.place().equals(DeskModel.TRASH);
            MenuItem trash = new MenuItem(
                    inTrash ? words.count("list.restore", chosen.size()) : words.count("list.trash", chosen.size()));
            trash.setMnemonicParsing(false);
            trash.setOnAction(e -> {
                if (inTrash) {
                    restore();
                } else {
                    trash();
                }
            });
            items.add(trash);
            items.add(Menus.line());
        }
        add(items, List.of("story.new", "desk.import"));
        return Menus.of(items);
    }

    /// Throws the chosen stories away and offers to bring them back; says why one can't be thrown away.
    void trash() {
        if (model.place().equals(DeskModel.TRASH)) {
            return;
        }
        trashing.trash(model.chosen(), this::told);
    }

    private void restore() {
        trashing.restore(Set.copyOf(model.chosen()), this::told);
    }

    private void told(Trashing.Outcome outcome) {
        if (outcome.moved().isEmpty()) {
            outcome.why().ifPresent(why -> chrome.toasts().say(Sentences.of(words, why)));
            return;
        }
        String sentence = words.count(
                outcome.toTrash() ? "list.trashed" : "list.restored",
                outcome.moved().size());
        String whole = outcome.why()
                .map(why -> sentence + " " + Sentences.of(words, why))
                .orElse(sentence);
        if (outcome.toTrash()) {
            chrome.toasts().offerUndo(whole, () -> trashing.restore(outcome.moved(), this::told));
        } else {
            chrome.toasts().say(whole);
        }
    }

    private void add(List<MenuItem> items, List<String> ids) {
        ids.forEach(id -> chrome.commands().find(id).ifPresent(command -> items.add(Menus.item(command, words))));
    }
}
