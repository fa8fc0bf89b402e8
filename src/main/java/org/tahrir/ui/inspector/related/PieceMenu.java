package org.tahrir.ui.inspector.related;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.tahrir.settings.Messages;

/// What a right click, or the menu key, offers for a related piece.
final class PieceMenu {
    private PieceMenu() {}

    static ContextMenu of(
            RelatedModel.Piece piece, int index, int count, boolean writable, Messages words, PieceDeeds deeds) {
        ContextMenu menu = new ContextMenu();
        if (piece.link().isResolved()) {
            add(menu, words.text("inspector.related.open"), "Enter", () -> deeds.open(piece));
        }
        if (writable) {
            if (PieceWords.isOpen(piece)) {
                add(menu, words.text("inspector.related.find"), "", () -> deeds.findStory(piece));
            }
            if (piece.link().story() == null) {
                add(menu, words.text("inspector.related.reword"), "F2", () -> deeds.reword(piece));
            }
            if (index > 0) {
                add(menu, words.text("inspector.related.up"), "Alt+Up", () -> deeds.move(piece, index - 1));
            }
            if (index < count - 1) {
                add(menu, words.text("inspector.related.down"), "Alt+Down", () -> deeds.move(piece, index + 1));
            }
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            add(menu, words.text("inspector.related.remove"), "Delete", () -> deeds.remove(piece));
        }
        return menu;
    }

    private static void add(ContextMenu menu, String words, String keys, Runnable deed) {
        MenuItem item = new MenuItem(words);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(e -> deed.run());
        menu.getItems().add(item);
    }
}
