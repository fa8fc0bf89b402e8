package org.tahrir.ui.inspector.related;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Drags a card to another place of the list: a line shows where it will stand. Escape lets it go back.
final class PieceDrag {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double START = 6;
    private static final double LINE = 2;
    private static final double EDGE = 28;
    private static final double SCROLL = 12;

    private final PieceList list;
    private final PieceDeeds deeds;
    private final Region line = new Region();
    private @Nullable PieceCard dragged;
    private double pressedAt;
    private int place;

    PieceDrag(PieceList list, PieceDeeds deeds) {
        this.list = list;
        this.deeds = deeds;
        line.getStyleClass().add("piece-drop");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setViewOrder(-2);
    }

    void install(PieceCard card) {
        card.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getButton() == MouseButton.PRIMARY) {
                pressedAt = list.sceneToLocal(0, press.getSceneY()).getY();
                card.requestFocus();
                press.consume();
            }
        });
        card.addEventHandler(MouseEvent.MOUSE_DRAGGED, move -> drag(card, move));
        card.addEventHandler(MouseEvent.MOUSE_RELEASED, release -> drop());
    }

    boolean isUnderWay() {
        return dragged != null;
    }

    /// Lets the card go back to where it was.
    void cancel() {
        if (dragged != null) {
            dragged.setTranslateY(0);
            dragged.setViewOrder(0);
            dragged.pseudoClassStateChanged(DRAGGED, false);
            list.getChildren().remove(line);
            dragged = null;
        }
    }

    private void drag(PieceCard card, MouseEvent move) {
        double at = list.sceneToLocal(0, move.getSceneY()).getY();
        double moved = at - pressedAt;
        if (move.getButton() != MouseButton.PRIMARY || (dragged == null && Math.abs(moved) < START)) {
            return;
        }
        if (dragged == null) {
            dragged = card;
            card.setViewOrder(-1);
            card.pseudoClassStateChanged(DRAGGED, true);
            list.getChildren().add(line);
        }
        card.setTranslateY(moved);
        show(placeAt(card, at));
        scrollAtEdge(move.getSceneY());
    }

    /// Brings more of the list before the eyes while a card is held at an edge.
    private void scrollAtEdge(double sceneY) {
        ScrollPane pane = pane();
        if (pane == null || !(pane.getContent() instanceof Region content)) {
            return;
        }
        double y = pane.sceneToLocal(0, sceneY).getY();
        double room = content.getHeight() - pane.getViewportBounds().getHeight();
        double step = y < EDGE ? -SCROLL : y > pane.getHeight() - EDGE ? SCROLL : 0;
        if (room > 0 && step != 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + step / room, 0.0, 1.0));
        }
    }

    private @Nullable ScrollPane pane() {
        for (Node at = list; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                return pane;
            }
        }
        return null;
    }

    private void drop() {
        PieceCard card = dragged;
        if (card == null) {
            return;
        }
        int from = list.cards().indexOf(card);
        cancel();
        if (place != from) {
            deeds.move(card.piece(), place);
        }
    }

    /// The place among the other cards at a height of the list.
    private int placeAt(PieceCard card, double y) {
        int place = 0;
        for (PieceCard other : list.cards()) {
            if (other != card && y > other.getLayoutY() + other.getHeight() / 2) {
                place++;
            }
        }
        return place;
    }

    private void show(int to) {
        place = to;
        List<PieceCard> others =
                list.cards().stream().filter(card -> card != dragged).toList();
        double gap = list.getSpacing();
        double y = others.isEmpty()
                ? 0
                : to == 0 ? others.getFirst().getLayoutY() - gap / 2 : bottom(others.get(to - 1)) + gap / 2;
        line.resizeRelocate(0, y - LINE / 2, list.getWidth(), LINE);
    }

    private static double bottom(PieceCard card) {
        return card.getLayoutY() + card.getHeight();
    }
}
