package org.tahrir.ui.kit;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A short question over the window: a title, a sentence, and the answers as buttons of which the first has the focus.
/// Escape and a click beside it are no answer: nothing happens.
public final class Question extends VBox {
    /// An answer to choose.
    ///
    /// @param words on its button
    /// @param weight how it looks
    /// @param chosen what follows
    public record Answer(String words, Weight weight, Runnable chosen) {
        /// The answer that most people want.
        public static Answer main(String words, Runnable chosen) {
            return new Answer(words, Weight.MAIN, chosen);
        }

        /// Another answer.
        public static Answer other(String words, Runnable chosen) {
            return new Answer(words, Weight.OTHER, chosen);
        }

        /// An answer by which something is lost.
        public static Answer losing(String words, Runnable chosen) {
            return new Answer(words, Weight.LOSING, chosen);
        }
    }

    /// How an answer looks.
    public enum Weight {
        MAIN("main-button"),
        OTHER("quiet-button"),
        LOSING("danger-button");

        private final String style;

        Weight(String style) {
            this.style = style;
        }
    }

    private Question(Sheets sheets, String title, String sentence, List<Answer> answers) {
        getStyleClass().addAll("sheet-panel", "question");
        Label explanation = Parts.label(sentence, "question-sentence");
        explanation.setWrapText(true);
        HBox foot = Parts.row();
        foot.getStyleClass().add("question-answers");
        for (Answer answer : answers) {
            Button button = Parts.button(answer.words(), answer.weight().style);
            button.setOnAction(e -> {
                sheets.close();
                answer.chosen().run();
            });
            foot.getChildren().add(button);
        }
        foot.addEventFilter(KeyEvent.KEY_PRESSED, key -> step(foot, key));
        setAccessibleText(title + ". " + sentence);
        getChildren().addAll(Parts.label(title, "sheet-title"), explanation, foot);
    }

    /// Asks, over the window and all open sheets.
    public static void ask(Sheets sheets, String title, String sentence, Answer... answers) {
        sheets.show(new Question(sheets, title, sentence, List.of(answers)), () -> {});
    }

    /// Arrows go from answer to answer as they stand on the screen.
    private static void step(HBox foot, KeyEvent key) {
        boolean rightToLeft = foot.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int way = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        int at = foot.getChildren().indexOf(foot.getScene().getFocusOwner());
        int next = at + (rightToLeft ? -way : way);
        if (way != 0 && at >= 0 && next >= 0 && next < foot.getChildren().size()) {
            key.consume();
            foot.getChildren().get(next).requestFocus();
        }
    }
}
