package org.tahrir.ui.inspector.details;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tahrir.article.Article;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Parts;

/// The urgency from 1, the most urgent, to 9: by mouse, arrows or the digit itself. It is given at once.
final class UrgencyRow extends FieldRow {
    private static final int LEAST = 9;

    private final DetailsModel model;
    private final List<ToggleButton> steps = new ArrayList<>();
    private int shown;

    UrgencyRow(DetailsModel model, Messages words) {
        super("urgency", words);
        this.model = model;
        HBox row = new HBox();
        row.getStyleClass().add("urgency");
        for (int urgency = 1; urgency <= LEAST; urgency++) {
            ToggleButton step = step(urgency);
            steps.add(step);
            row.getChildren().add(step);
        }
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        hold(row);
    }

    @Override
    void show(Article article, boolean writable, boolean other) {
        shown = article.filing().urgency();
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setSelected(i + 1 == shown);
            steps.get(i).setFocusTraversable(i + 1 == shown);
            steps.get(i).setDisable(!writable);
        }
    }

    @Override
    void give() {}

    @Override
    void focusField() {
        steps.get(shown - 1).requestFocus();
    }

    private ToggleButton step(int urgency) {
        String tip = switch (urgency) {
            case 1 -> words.text("inspector.urgency.most", urgency);
            case 5 -> words.text("inspector.urgency.usual", urgency);
            case LEAST -> words.text("inspector.urgency.least", urgency);
            default -> words.text("inspector.urgency.step", urgency);
        };
        ToggleButton step = Parts.named(new ToggleButton(words.number(urgency)), tip);
        step.getStyleClass().setAll("urgency-step");
        step.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(step, Priority.ALWAYS);
        step.setOnAction(e -> choose(urgency));
        return step;
    }

    private void choose(int urgency) {
        tell(model.change(article -> article.withFiling(article.filing().withUrgency(urgency)))
                .orElse(null));
        steps.get(shown - 1).setSelected(true);
        focusField();
    }

    private void press(KeyEvent key) {
        int ahead = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        int wanted = switch (key.getCode()) {
            case RIGHT -> Math.clamp(shown + ahead, 1, LEAST);
            case LEFT -> Math.clamp(shown - ahead, 1, LEAST);
            case HOME -> 1;
            case END -> LEAST;
            default -> digit(key.getCode());
        };
        if (wanted > 0) {
            key.consume();
            choose(wanted);
        }
    }

    /// The digit of a key above the letters or of the number pad; 0 for other keys.
    private static int digit(KeyCode code) {
        return code.isDigitKey()
                ? Character.digit(code.getName().charAt(code.getName().length() - 1), 10)
                : 0;
    }
}
