package org.tahrir.ui.library;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.work.Workplace;

/// The desk of a narrow window: the stages as icons, and one that opens the whole desk over the paper.
public final class DeskRail extends VBox {
    /// A rail.
    ///
    /// @param whole opens the whole desk
    /// @param chosen hears when a place was pressed
    public DeskRail(Workplace workplace, DeskModel desk, Commands commands, Runnable whole, Runnable chosen) {
        Messages words = workplace.words();
        Places places = new Places(desk, chosen);
        getStyleClass().addAll("desk", "desk-rail", "rail");
        setAlignment(Pos.TOP_CENTER);
        Button begin = DeskView.newStoryButton(commands.get("story.new"), words);
        begin.setGraphic(new Icon(Icon.Glyph.PLUS));
        Button all = Parts.named(new Button(), words.text("desk-place.whole"));
        all.setGraphic(new Icon(Icon.Glyph.COLUMNS));
        all.setOnAction(e -> whole.run());
        getChildren().addAll(begin, railButton(all));
        for (DeskPlace place : DeskModel.STAGES) {
            add(place, places, words);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, StaleMark.asSign(workplace, desk));
        add(DeskModel.TRASH, places, words);
        commands.find("desk.preferences").ifPresent(command -> link(command, Icon.Glyph.SETTINGS, words));
        link(commands.get("desk.person"), Icon.Glyph.PERSON, words);
        Parts.hear(this, desk.tallyProperty(), tally -> places.showCounts());
        Parts.hear(this, desk.placeProperty(), place -> places.showChosen());
    }

    private void add(DeskPlace place, Places places, Messages words) {
        PlaceButton button = new PlaceButton(place, PlaceWords.name(place, words), PlaceWords.glyph(place), words);
        places.add(button);
        getChildren().add(button);
    }

    private void link(Command command, Icon.Glyph glyph, Messages words) {
        Button button = Parts.runs(new Button(), command, words);
        button.setGraphic(new Icon(glyph));
        getChildren().add(railButton(button));
    }

    private static Button railButton(Button button) {
        button.getStyleClass().add("place");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
