package org.tahrir.ui.paper;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tahrir.text.BaseDirection;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.ReadingLine.Piece;
import org.tahrir.ui.kit.Parts;

/// One side of a difference, to be chosen by a click, by Enter or by Space.
final class SideCell extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Runnable choose;

    /// A cell that isn't chosen.
    ///
    /// @param nothing what stands there if this side has nothing
    /// @param around which way paragraphs without letters run
    SideCell(String name, List<List<Piece>> paragraphs, String nothing, Direction around, Runnable choose) {
        this.choose = choose;
        getStyleClass().add("pair-cell");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setMaxHeight(Double.MAX_VALUE);
        StringBuilder said = new StringBuilder(name).append(": ");
        for (List<Piece> paragraph : paragraphs) {
            getChildren().add(flow(paragraph, around));
            paragraph.forEach(piece -> said.append(piece.text()));
        }
        if (paragraphs.isEmpty()) {
            getChildren().add(Parts.label(nothing, "pair-nothing"));
            said.append(nothing);
        }
        setAccessibleText(said.toString());
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            requestFocus();
            choose.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    boolean isChosen() {
        return getPseudoClassStates().contains(CHOSEN);
    }

    private void keys(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) {
            key.consume();
            choose.run();
        }
    }

    private static TextFlow flow(List<Piece> paragraph, Direction around) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("pair-words");
        StringBuilder letters = new StringBuilder();
        for (Piece piece : paragraph) {
            Text text = new Text(piece.text());
            text.getStyleClass().add("pair-text");
            text.getStyleClass().addAll(piece.styles());
            flow.getChildren().add(text);
            letters.append(piece.text());
        }
        Direction own = BaseDirection.of(letters.toString());
        boolean rtl = (own == Direction.INHERIT ? around : own) == Direction.RTL;
        flow.setNodeOrientation(rtl ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        return flow;
    }
}
