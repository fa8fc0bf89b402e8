package org.tahrir.ui.paper;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Icon.Glyph;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.OpenStory;

/// The moves of the open story as commands: asks for the words that must go with a move, makes it, and says what came
/// of it. Words for a move that wasn't made are there again when it is wished for again.
final class WorkflowCommands {
    private static final Map<StoryMove, KeyCombination> KEYS = Map.of(
            StoryMove.SUBMIT, new KeyCodeCombination(KeyCode.ENTER, SHORTCUT_DOWN),
            StoryMove.READY, new KeyCodeCombination(KeyCode.ENTER, SHORTCUT_DOWN, SHIFT_DOWN),
            StoryMove.RETURN, new KeyCodeCombination(KeyCode.BACK_SPACE, SHORTCUT_DOWN, SHIFT_DOWN));
    private static final Map<StoryMove, Glyph> ICONS = Map.of(
            StoryMove.SUBMIT, Glyph.FORWARD,
            StoryMove.READY, Glyph.READY,
            StoryMove.RETURN, Glyph.RETURNED,
            StoryMove.TRASH, Glyph.TRASH);

    private record Wish(StoryId story, StoryMove move) {}

    private final Messages words;
    private final Chrome chrome;
    private final OpenStory open;
    private final WorkflowModel workflow;
    private final Map<Wish, String> begun = new HashMap<>();

    private WorkflowCommands(Messages words, Chrome chrome, OpenStory open, WorkflowModel workflow) {
        this.words = words;
        this.chrome = chrome;
        this.open = open;
        this.workflow = workflow;
    }

    static void add(Messages words, Chrome chrome, OpenStory open, WorkflowModel workflow) {
        WorkflowCommands all = new WorkflowCommands(words, chrome, open, workflow);
        for (StoryMove move : StoryMove.values()) {
            chrome.commands()
                    .add(new Command(
                            id(move),
                            Command.Group.WORKFLOW,
                            KEYS.get(move),
                            ICONS.get(move),
                            workflow.isOffered(move),
                            () -> all.wish(move)));
        }
    }

    /// The id of a move's command.
    static String id(StoryMove move) {
        return "workflow." + move.code();
    }

    private void wish(StoryMove move) {
        Story story = open.story();
        if (story != null && workflow.needsWords(move)) {
            ask(new Wish(story.id(), move));
        } else {
            make(move, "");
        }
    }

    private void ask(Wish wish) {
        Consumer<String> go = said -> {
            chrome.sheets().close();
            make(wish.move(), said);
        };
        WordsSheet sheet = new WordsSheet(words, wish.move(), begun.getOrDefault(wish, ""), go, chrome.sheets()::close);
        chrome.sheets().show(sheet, () -> begun.put(wish, sheet.text()));
    }

    private void make(StoryMove move, String said) {
        workflow.move(move, said, this::tell);
    }

    private void tell(WorkflowModel.Answer answer) {
        switch (answer) {
            case WorkflowModel.Answer.Refused refused -> chrome.toasts().say(Sentences.of(words, refused.reasons()));
            case WorkflowModel.Answer.Done done -> {
                begun.remove(new Wish(done.story().id(), done.move()));
                String sentence = words.text("paper.moved." + done.move().code());
                done.undo()
                        .ifPresentOrElse(
                                back -> chrome.toasts().offerUndo(sentence, back),
                                () -> chrome.toasts().say(sentence));
            }
        }
    }
}
