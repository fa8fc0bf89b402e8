package org.tahrir.ui.palette;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Keys;
import org.tahrir.ui.kit.Menus;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// The top of the window: the name with the menu, the search field, where the words are, Preview and Export.
public final class TopBarView extends HBox {
    private final Messages words;
    private final SearchBox search;

    /// A top bar.
    ///
    /// @param commands must hold `palette.open`
    /// @param ready how many stories are ready to go out
    public TopBarView(
            Workplace workplace,
            OpenStory open,
            Commands commands,
            PaletteModel palette,
            ObservableValue<Integer> ready) {
        this.words = workplace.words();
        getStyleClass().add("top-bar");
        Command opening = commands.get("palette.open");
        search = new SearchBox(
                palette,
                words,
                opening.keys() == null ? "" : Keys.text(opening.keys()).replace('+', ' '));
        HBox.setHgrow(search, Priority.SOMETIMES);
        HBox actions = Parts.row(new SaveStateView(workplace, open));
        actions.getStyleClass().add("top-actions");
        commands.find("story.preview")
                .ifPresent(command -> actions.getChildren().add(preview(command)));
        commands.find("desk.export").ifPresent(command -> actions.getChildren().add(export(command, ready)));
        HBox name = Parts.row(menu(commands));
        name.getStyleClass().add("top-name");
        getChildren().addAll(name, Parts.spacer(), search, Parts.spacer(), actions);
    }

    public SearchBox search() {
        return search;
    }

    private Button menu(Commands commands) {
        Button menu = Parts.named(new Button(words.text("app.name")), words.text("palette.menu"));
        menu.getStyleClass().add("app-name");
        menu.setGraphic(new Icon(Icon.Glyph.CHEVRON));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setOnAction(e -> Menus.showUnder(Menus.all(commands, words), menu));
        return menu;
    }

    private Button preview(Command command) {
        return Parts.runs(Parts.button(words.text("topbar.preview"), "quiet-button"), command, words);
    }

    private Button export(Command command, ObservableValue<Integer> ready) {
        Button export = Parts.runs(Parts.button("", "main-button", "export-button"), command, words);
        Parts.hear(
                export,
                ready,
                count -> export.setText(
                        count == 0 ? words.text("topbar.export") : words.text("topbar.export-ready", count)));
        return export;
    }
}
