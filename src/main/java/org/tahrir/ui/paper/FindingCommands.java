package org.tahrir.ui.paper;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.tahrir.ui.editor.BidiTextArea;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.editor.FindingTips;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.kit.Keys;
import org.tahrir.ui.work.Workplace;

/// Going to what the copy desk found, mending it, and switching its marks off and on.
final class FindingCommands {
    static final String NEXT = "edit.next-finding";
    static final String PREVIOUS = "edit.previous-finding";
    static final String SHOW = "view.findings";

    private final Workplace workplace;
    private final BodyEditor text;
    private final Chrome chrome;

    private FindingCommands(Workplace workplace, BodyEditor text, Chrome chrome) {
        this.workplace = workplace;
        this.text = text;
        this.chrome = chrome;
    }

    static void add(Workplace workplace, BodyEditor text, PaperModel paper, Chrome chrome) {
        FindingCommands findings = new FindingCommands(workplace, text, chrome);
        findings.add(NEXT, new KeyCodeCombination(KeyCode.F8), paper.isOpen(), () -> findings.go(true));
        findings.add(
                PREVIOUS, new KeyCodeCombination(KeyCode.F8, SHIFT_DOWN), paper.isOpen(), () -> findings.go(false));
        findings.add(FindingTips.MEND_COMMAND, FindingTips.MEND, paper.isWritable(), findings::mend);
        chrome.commands()
                .add(new Command(
                        SHOW,
                        Command.Group.VIEW,
                        Keys.ctrl(KeyCode.F8),
                        null,
                        Command.ALWAYS,
                        findings::toggle,
                        findings::areShown));
    }

    private void go(boolean forward) {
        if (!areShown()) {
            say("paper.findings-hidden");
        } else if (!text.findings().go(forward)) {
            say("paper.findings-none");
        }
    }

    /// Not while something else is written in: the caret of the text is somewhere nobody thinks of then.
    private void mend() {
        Node owner = text.getScene().getFocusOwner();
        boolean isElsewhere = owner instanceof BidiTextArea<?, ?> && !Focus.isWithin(owner, text);
        if (isElsewhere || !text.findings().mend()) {
            say("paper.findings-none-here");
        }
    }

    private void toggle() {
        workplace.change(settings -> settings.withWriting(writing -> writing.withFindings(!writing.findings())));
        say(areShown() ? "paper.findings-on" : "paper.findings-off");
    }

    private boolean areShown() {
        return workplace.settings().writing().findings();
    }

    private void add(String id, KeyCombination keys, ObservableBooleanValue applicable, Runnable action) {
        chrome.commands().add(new Command(id, Command.Group.EDIT, keys, null, applicable, action));
    }

    private void say(String key) {
        chrome.toasts().say(workplace.words().text(key));
    }
}
