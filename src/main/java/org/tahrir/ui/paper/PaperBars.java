package org.tahrir.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.desk.Person;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.store.TheirVersion;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Icon.Glyph;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.SaveState;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// Bars between toolbar and paper: why the words can't be saved, why nothing can be written and the way out, why the
/// story was returned, that another desk has a version of its own.
final class PaperBars extends VBox {
    private static final Map<String, String> LOCKED = Map.of(
            "desk.in-trash", "paper.locked-trash",
            "workflow.killed", "paper.locked-killed",
            "desk.is-out", "paper.locked-out",
            "workflow.editors-only", "paper.locked-editors");

    private final Workplace workplace;
    private final Messages words;
    private final OpenStory open;
    private final WorkflowModel workflow;
    private final PaperNoticesModel notices;
    private final Commands commands;
    private final Runnable compare;
    private Optional<Notice> unsaved = Optional.empty();

    /// No bars yet.
    ///
    /// @param compare lays another desk's version beside ours
    PaperBars(
            Workplace workplace,
            OpenStory open,
            WorkflowModel workflow,
            PaperNoticesModel notices,
            Commands commands,
            Runnable compare) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.open = open;
        this.workflow = workflow;
        this.notices = notices;
        this.commands = commands;
        this.compare = compare;
        getStyleClass().add("paper-bars");
    }

    /// Shows what there is to say of the open story from now on; the models must follow it already.
    void follow(Ties ties) {
        ties.later(open.readOnlyProperty(), why -> show());
        ties.later(workflow.offeredProperty(), offered -> show());
        ties.on(notices.noticesProperty(), now -> show());
        ties.on(notices.unreadProperty(), why -> show());
        ties.on(open.saveStateProperty(), this::showUnsaved);
    }

    private void showUnsaved(SaveState state) {
        Optional<Notice> now =
                state instanceof SaveState.NotSaved failed ? Optional.of(failed.why()) : Optional.empty();
        if (!now.equals(unsaved)) {
            unsaved = now;
            show();
        }
    }

    private void show() {
        List<Node> bars = new ArrayList<>();
        unsaved.ifPresent(why -> bars.add(unsaved(why)));
        PaperNoticesModel.Notices now = notices.noticesProperty().get();
        if (!now.theirs().isEmpty()) {
            bars.add(theirs(now.theirs().getFirst()));
        }
        Optional.ofNullable(notices.unreadProperty().get()).ifPresent(why -> bars.add(unread(why)));
        now.returned().ifPresent(returned -> bars.add(returned(returned)));
        open.readOnlyProperty().get().ifPresent(why -> bars.add(locked(why)));
        getChildren().setAll(bars);
    }

    private Node unsaved(Notice why) {
        Label title = Parts.label(words.text("save.not-saved"), "paper-bar-title");
        Label reason = sentence(Sentences.of(words, why) + " " + words.text("save.not-saved-tip"));
        return bar("paper-bar-unsaved", Glyph.ALERT, List.of(title, reason), List.of());
    }

    private Node unread(Notice why) {
        String sentence = words.text("paper.notices-unread") + " " + Sentences.of(words, why);
        return bar("paper-bar-unread", Glyph.ALERT, List.of(sentence(sentence)), List.of());
    }

    private Node locked(Notice why) {
        List<Button> ways = new ArrayList<>();
        for (StoryMove move : List.of(StoryMove.RESTORE, StoryMove.CORRECT, StoryMove.UPDATE)) {
            if (workflow.offeredProperty().get().contains(move)) {
                ways.add(way(
                        words.text("paper.move." + move.code()),
                        () -> commands.get(WorkflowCommands.id(move)).run()));
            }
        }
        if (ways.isEmpty() && isForEditors()) {
            ways.add(way(words.text("paper.as-editor"), this::sitAsEditor));
        }
        String key = Optional.ofNullable(LOCKED.get(why.key())).orElse("");
        String sentence = key.isEmpty() ? Sentences.of(words, why) : words.text(key);
        return bar("paper-bar-locked", Glyph.LOCK, List.of(sentence(sentence)), ways);
    }

    private boolean isForEditors() {
        Story story = open.story();
        return workplace.person().role() != Role.EDITOR
                && story != null
                && story.stage() != Stage.TRASH
                && !story.article().isKilled();
    }

    /// Without saving first: what isn't on the disk of a story that is shut gets there only under the other role.
    private void sitAsEditor() {
        workplace.sitDown(new Person(workplace.person().name(), Role.EDITOR));
    }

    private Node returned(PaperNoticesModel.Returned returned) {
        String title = returned.by().isEmpty()
                ? words.text("paper.returned")
                : Sentences.of(words, "paper.returned-by", returned.by());
        Label who = Parts.label(title, "paper-bar-title");
        Prose why = new Prose(words.language() == Language.AR, returned.reason(), "paper-bar-words");
        why.setWrapText(true);
        why.setMaxWidth(Double.MAX_VALUE);
        return bar("paper-bar-returned", Glyph.RETURNED, List.of(who, why), List.of());
    }

    private Node theirs(TheirVersion theirs) {
        String sentence = theirs.from().isBlank()
                ? words.text("paper.theirs-unknown", workplace.dates().moment(theirs.modified()))
                : Sentences.of(
                        words, "paper.theirs", theirs.from(), workplace.dates().moment(theirs.modified()));
        return bar(
                "paper-bar-theirs",
                Glyph.ALL,
                List.of(sentence(sentence)),
                List.of(way(words.text("paper.compare"), compare)));
    }

    private static Label sentence(String text) {
        Label label = Parts.label(text, "paper-bar-words");
        label.setWrapText(true);
        return label;
    }

    private static Button way(String label, Runnable action) {
        Button button = Parts.button(label, "paper-bar-button");
        button.setOnAction(e -> action.run());
        return button;
    }

    private static HBox bar(String style, Glyph glyph, List<? extends Node> said, List<Button> ways) {
        VBox text = new VBox();
        text.getStyleClass().add("paper-bar-text");
        text.getChildren().addAll(said);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox bar = Parts.row(new Icon(glyph), text);
        bar.getChildren().addAll(ways);
        bar.getStyleClass().addAll("paper-bar", style);
        return bar;
    }
}
