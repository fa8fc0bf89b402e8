package org.tahrir.ui.paper;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.function.Predicate;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Writing;
import org.tahrir.text.Position;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Keys;
import org.tahrir.ui.work.Workplace;

/// How the text is looked at while it is written: signs nobody sees, the outline, the line that stays in the middle.
final class SightCommands {
    static final String SIGNS = "view.invisibles";
    static final String TYPEWRITER = "view.typewriter";
    static final String OUTLINE = "view.outline";
    static final String NEXT_FINDING = "edit.next-finding";
    static final String PREVIOUS_FINDING = "edit.previous-finding";
    static final String REMOVE = "edit.remove-invisibles";

    private final Workplace workplace;
    private final BodyEditor text;
    private final Chrome chrome;

    private SightCommands(Workplace workplace, BodyEditor text, Chrome chrome) {
        this.workplace = workplace;
        this.text = text;
        this.chrome = chrome;
    }

    static void add(Workplace workplace, BodyEditor text, PaperModel paper, Chrome chrome) {
        SightCommands sight = new SightCommands(workplace, text, chrome);
        KeyCombination next = new KeyCodeCombination(KeyCode.F8);
        sight.add(NEXT_FINDING, Command.Group.EDIT, next, paper.isOpen(), () -> sight.goToFinding(true));
        KeyCombination previous = new KeyCodeCombination(KeyCode.F8, SHIFT_DOWN);
        sight.add(PREVIOUS_FINDING, Command.Group.EDIT, previous, paper.isOpen(), () -> sight.goToFinding(false));
        KeyCombination remove = Keys.ctrl(KeyCode.M, SHIFT_DOWN);
        sight.add(REMOVE, Command.Group.EDIT, remove, paper.isWritable(), sight::removeStraySigns);
        sight.add(OUTLINE, Command.Group.VIEW, new KeyCodeCombination(KeyCode.F5), paper.isOpen(), sight::outline);
        sight.addSwitch(SIGNS, Keys.ctrl(KeyCode.F10), sight::toggleSigns, Writing::signs);
        KeyCombination typewriter = new KeyCodeCombination(KeyCode.F9, SHIFT_DOWN);
        sight.addSwitch(TYPEWRITER, typewriter, sight::toggleTypewriter, Writing::typewriter);
    }

    private void toggleSigns() {
        workplace.change(settings -> settings.withWriting(writing -> writing.withSigns(!writing.signs())));
        say(writing().signs() ? "paper.signs-on" : "paper.signs-off");
    }

    private void toggleTypewriter() {
        workplace.change(settings -> settings.withWriting(writing -> writing.withTypewriter(!writing.typewriter())));
        say(writing().typewriter() ? "paper.typewriter-on" : "paper.typewriter-off");
    }

    private void removeStraySigns() {
        int removed = text.replacer().removeStraySigns();
        if (removed == 0) {
            say("paper.signs-none");
        } else {
            WholeText.tell(words().count("paper.signs-removed", removed), text, chrome.toasts(), words());
        }
    }

    private void goToFinding(boolean forward) {
        if (!text.finder().toFinding(forward)) {
            say("paper.findings-none");
        }
    }

    private void outline() {
        if (chrome.sheets().isOpen()) {
            return;
        }
        Outline outline = Outline.of(text.snapshot().get());
        int current = outline.over(text.caret().block());
        chrome.sheets().show(new OutlineSheet(words(), outline, current, this::goTo), () -> {});
    }

    private void goTo(int block) {
        chrome.sheets().close();
        text.goTo(new Position(block, 0));
    }

    private Messages words() {
        return workplace.words();
    }

    private void say(String key) {
        chrome.toasts().say(words().text(key));
    }

    private void add(
            String id, Command.Group group, KeyCombination keys, ObservableBooleanValue applicable, Runnable action) {
        chrome.commands().add(new Command(id, group, keys, null, applicable, action));
    }

    private void addSwitch(String id, KeyCombination keys, Runnable action, Predicate<Writing> on) {
        chrome.commands()
                .add(new Command(id, Command.Group.VIEW, keys, null, Command.ALWAYS, action, () -> on.test(writing())));
    }

    private Writing writing() {
        return workplace.settings().writing();
    }
}
