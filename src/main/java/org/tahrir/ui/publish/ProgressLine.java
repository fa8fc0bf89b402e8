package org.tahrir.ui.publish;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Parts;

/// How far a bundle is, as a bar and in words; nothing while none is written.
final class ProgressLine extends VBox {
    private final Messages words;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label step = Parts.label("", "facts");

    ProgressLine(Messages words) {
        this.words = words;
        getStyleClass().add("sheet-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(bar, step);
        ExportSheet.shown(this, false);
    }

    void show(Going going) {
        ExportSheet.shown(this, going instanceof Going.Writing);
        if (going instanceof Going.Writing writing) {
            bar.setProgress(writing.step().whole());
            step.setText(writing.calledOff() ? words.text("publish.stopping") : sentence(writing.step()));
            bar.setAccessibleText(step.getText());
        }
    }

    private String sentence(Watch.Step at) {
        return words.text("publish.step." + at.phase(), at.done(), at.total());
    }
}
