package org.tahrir.ui.library;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.tahrir.settings.Messages;
import org.tahrir.store.Listing;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Menus;
import org.tahrir.ui.kit.Parts;

/// Says how the list is sorted, and sorts it otherwise.
final class SortButton extends Button {
    private final StoryListModel model;
    private final Messages words;

    SortButton(StoryListModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("text-button", "sort-button");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(new Icon(Icon.Glyph.CHEVRON));
        Parts.named(this, words.text("list.sort"));
        setOnAction(e -> Menus.showUnder(menu(), this));
        Parts.hear(this, model.sortProperty(), by -> {
            setText(name(by));
            setAccessibleText(words.text("list.sort") + ": " + name(by));
        });
    }

    private ContextMenu menu() {
        ToggleGroup one = new ToggleGroup();
        return Menus.of(java.util.Arrays.stream(Listing.Sort.values())
                .map(by -> item(by, one))
                .toList());
    }

    private MenuItem item(Listing.Sort by, ToggleGroup one) {
        RadioMenuItem item = new RadioMenuItem(name(by));
        item.setMnemonicParsing(false);
        item.setToggleGroup(one);
        item.setSelected(by == model.sortProperty().get());
        item.setOnAction(e -> model.sort(by));
        return item;
    }

    private String name(Listing.Sort by) {
        return words.text("list-sort." + by.code());
    }
}
