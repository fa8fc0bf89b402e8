package org.tahrir.ui.library;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Keys;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.work.Workplace;

/// The desk column: a new story, what is mine to do, the sections, the trash, and who sits here. Hears of the desk only
/// while it is in a scene.
public final class DeskView extends VBox {
    private final Messages words;
    private final Places places;
    private final VBox list = new VBox();
    private final VBox sections = new VBox();
    private final VBox foot = new VBox();
    private @Nullable List<String> filled;

    /// The whole column.
    ///
    /// @param commands must hold `story.new`, `desk.person` and, for the settings, `desk.preferences`
    /// @param chosen hears when a place was pressed
    public DeskView(Workplace workplace, DeskModel desk, Commands commands, Runnable chosen) {
        this.words = workplace.words();
        this.places = new Places(desk, chosen);
        getStyleClass().addAll("desk", "desk-full");
        list.getStyleClass().add("desk-places");
        sections.getStyleClass().add("desk-places");
        foot.getStyleClass().add("desk-foot");
        VBox content = new VBox(list, sections);
        content.getStyleClass().add("desk-scrolled");
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        PersonButton person = new PersonButton(workplace, commands.get("desk.person"));
        StaleMark stale = StaleMark.inWords(workplace, desk);
        getChildren().addAll(newStory(commands.get("story.new")), scroll, stale, foot);
        Runnable sections = () -> {
            if (!desk.sections().equals(filled)) {
                fill(desk.sections(), commands, person);
            }
            places.showCounts();
        };
        Parts.hear(this, workplace.names().stateProperty(), state -> sections.run());
        Parts.hear(this, desk.tallyProperty(), tally -> sections.run());
        Parts.hear(this, workplace.personProperty(), who -> places.showCounts());
        Parts.hear(this, desk.placeProperty(), place -> places.showChosen());
    }

    private void fill(List<String> names, Commands commands, PersonButton person) {
        filled = names;
        places.clear();
        list.getChildren().setAll(Parts.label(words.text("desk-place.workflow"), "section-heading", "desk-heading"));
        DeskModel.STAGES.forEach(place -> list.getChildren().add(button(place)));
        sections.getChildren().clear();
        if (!names.isEmpty()) {
            sections.getChildren()
                    .add(Parts.label(words.text("desk-place.sections"), "section-heading", "desk-heading"));
            names.forEach(name -> sections.getChildren().add(button(new DeskPlace.Section(name))));
        }
        foot.getChildren().setAll(button(DeskModel.TRASH));
        commands.find("desk.preferences")
                .ifPresent(command -> foot.getChildren().add(preferences(command)));
        foot.getChildren().add(person);
        places.showChosen();
        places.showCounts();
    }

    private PlaceButton button(DeskPlace place) {
        boolean arabic = words.language() == Language.AR;
        String name = PlaceWords.name(place, words);
        PlaceButton button = new PlaceButton(place, name, new Prose(arabic, name), words);
        places.add(button);
        return button;
    }

    private Button preferences(Command command) {
        Button button = Parts.runs(new Button(words.text("desk-place.settings")), command, words);
        button.getStyleClass().addAll("place", "place-link");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private Button newStory(Command command) {
        HBox content = Parts.row(Parts.label(command.label(words), "new-story-text"));
        if (command.keys() != null) {
            content.getChildren().add(Parts.keys(Keys.text(command.keys()).replace('+', ' ')));
        }
        content.getStyleClass().add("new-story-content");
        Button button = newStoryButton(command, words);
        button.setGraphic(content);
        return button;
    }

    static Button newStoryButton(Command command, Messages words) {
        Button button = Parts.runs(new Button(), command, words);
        button.getStyleClass().addAll("main-button", "new-story");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
