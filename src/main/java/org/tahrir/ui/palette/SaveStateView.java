package org.tahrir.ui.palette;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.SaveState;
import org.tahrir.ui.work.Workplace;

/// Where the words on the paper are, in a word and by a sign whose shape differs as well as its colour. Why they can't
/// be saved stands above the paper.
final class SaveStateView extends HBox {
    private final Workplace workplace;
    private final Messages words;
    private final Region sign = new Region();
    private final Label label = Parts.label("", "saved-text");
    private final Tooltip whole = new Tooltip();

    SaveStateView(Workplace workplace, OpenStory open) {
        this.workplace = workplace;
        this.words = workplace.words();
        getStyleClass().addAll("row", "saved");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(sign, label);
        whole.setWrapText(true);
        whole.setMaxWidth(360);
        whole.setOnShowing(e -> whole.getScene().setNodeOrientation(getEffectiveNodeOrientation()));
        Tooltip.install(this, whole);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Parts.hear(this, open.saveStateProperty(), this::show);
    }

    private void show(SaveState state) {
        setVisible(!(state instanceof SaveState.Nothing));
        switch (state) {
            case SaveState.Nothing ignored -> say("saved", "", "");
            case SaveState.Saved saved -> {
                String time = workplace.dates().time(saved.at());
                say("saved", words.text("save.saved", time), words.text("save.saved-tip"));
            }
            case SaveState.Recovered recovered -> {
                String time = workplace.dates().second(recovered.upTo());
                say("saved", words.text("save.recovered", time), words.text("save.recovered-tip"));
            }
            case SaveState.Writing ignored ->
                say("writing", words.text("save.writing"), words.text("save.writing-tip"));
            case SaveState.NotSaved unsaved ->
                say(
                        "not-saved",
                        words.text("save.not-saved"),
                        Sentences.of(words, unsaved.why()) + "\n" + words.text("save.not-saved-tip"));
            case SaveState.ReadOnly only ->
                say("read-only", words.text("save.read-only"), Sentences.of(words, only.why()));
        }
    }

    private void say(String shape, String text, String tip) {
        sign.getStyleClass().setAll("save-sign", "sign-" + shape);
        label.getStyleClass().setAll("label", "saved-text", "text-" + shape);
        label.setText(text);
        whole.setText(tip);
        setAccessibleText(text.isEmpty() ? " " : text);
    }
}
