package org.tahrir.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Correction;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Icon.Glyph;
import org.tahrir.ui.kit.Menus;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;

/// Where the open story stands, the moves that most likely come next, and a menu with the rest. While nothing can be
/// written a bar says which way leads out, not this.
final class StageBar extends HBox {
    private final Messages words;
    private final OpenStory open;
    private final WorkflowModel workflow;
    private final Commands commands;
    private final boolean byKeyboard;
    private final Label chip = Parts.chip("");
    private final Label correction = Parts.chip("", "stage-correction");
    private final HBox likely = Parts.row();
    private final Button rest;
    private List<StoryMove> offered = List.of();

    /// A bar without a story.
    ///
    /// @param byKeyboard whether Tab leads to its buttons
    StageBar(Messages words, OpenStory open, WorkflowModel workflow, Commands commands, boolean byKeyboard) {
        this.byKeyboard = byKeyboard;
        this.words = words;
        this.open = open;
        this.workflow = workflow;
        this.commands = commands;
        getStyleClass().addAll("row", "stage-bar");
        likely.getStyleClass().add("stage-moves");
        likely.managedProperty().bind(Bindings.isNotEmpty(likely.getChildren()));
        rest = Parts.named(Parts.button("", "stage-move", "stage-rest"), words.text("paper.moves"));
        rest.setGraphic(new Icon(Glyph.CHEVRON));
        rest.setOnAction(e -> Menus.showUnder(Menus.of(items()), rest));
        chip.managedProperty().bind(chip.visibleProperty());
        correction.managedProperty().bind(correction.visibleProperty());
        rest.setFocusTraversable(byKeyboard);
        getChildren().addAll(chip, correction, likely, rest);
        setMinWidth(USE_PREF_SIZE);
    }

    /// Shows the open story from now on; the workflow must follow it already.
    void follow(Ties ties) {
        ties.on(open.storyProperty(), this::show);
        ties.later(workflow.offeredProperty(), offered -> show(open.story()));
        ties.later(open.readOnlyProperty(), why -> show(open.story()));
    }

    private void show(@Nullable Story story) {
        if (story == null) {
            return;
        }
        boolean isCorrection = isCorrection(story);
        chip.setText(words.text("stage-chip." + story.stage().code()));
        chip.getStyleClass().removeIf(style -> style.startsWith("stage-"));
        chip.getStyleClass().add("stage-" + story.stage().code());
        if (isCorrection) {
            Correction.Kind kind = story.article().corrections().getLast().kind();
            correction.setText(words.text("correction-chip." + kind.name().toLowerCase(Locale.ROOT)));
        }
        chip.setVisible(!isCorrection);
        correction.setVisible(isCorrection);
        offer(open.readOnlyProperty().get().isEmpty() ? workflow.likely() : List.of());
    }

    /// The same moves keep their buttons: one of them may have the keyboard while the story is written in and saved.
    private void offer(List<StoryMove> next) {
        if (!next.equals(offered)) {
            offered = next;
            likely.getChildren().setAll(next.stream().map(this::button).toList());
        }
    }

    /// Taken up again after it has gone out, and not out again yet.
    static boolean isCorrection(Story story) {
        return story.stage() == Stage.READY
                && story.published().isOut()
                && story.article().corrections().size() > story.published().told();
    }

    private Button button(StoryMove move) {
        Command command = commands.get(WorkflowCommands.id(move));
        Button button = Parts.button(words.text("paper.move." + move.code()), "stage-move");
        button.setOnAction(e -> command.run());
        button.setFocusTraversable(byKeyboard);
        return Parts.named(button, command.tip(words));
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        for (StoryMove move : StoryMove.values()) {
            if (workflow.offeredProperty().get().contains(move)) {
                items.add(Menus.item(commands.get(WorkflowCommands.id(move)), words));
            }
        }
        items.add(Menus.line());
        items.add(Menus.item(commands.get(StoryCommands.FOLLOW_UP), words));
        items.add(Menus.item(commands.get(StoryCommands.COPY_TEXT), words));
        return items;
    }
}
