package org.tahrir.ui.inspector.related;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.tahrir.ui.work.Workplace;

/// The cards of the related pieces. Arrows walk, Alt with arrows moves a piece, Delete takes it away, Enter opens what
/// it leads to, F2 changes its headline; a card can be dragged to its place.
final class PieceList extends VBox {
    private final Workplace workplace;
    private final PieceDeeds deeds;
    private final PieceDrag drag;
    private Runnable leaveUp = () -> {};
    private Runnable leaveDown = () -> {};
    private boolean writable;
    private int current;

    PieceList(Workplace workplace, PieceDeeds deeds) {
        this.workplace = workplace;
        this.deeds = deeds;
        this.drag = new PieceDrag(this, deeds);
        getStyleClass().add("piece-list");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(workplace.words().text("inspector.related.title"));
    }

    /// What Up does on the first card, and Down on the last.
    void setOnLeave(Runnable up, Runnable down) {
        leaveUp = up;
        leaveDown = down;
    }

    /// Shows other pieces; the focus stays on the piece it was on, or else at its place.
    void show(List<RelatedModel.Piece> pieces, boolean canWrite) {
        List<RelatedModel.Piece> shown = cards().stream().map(PieceCard::piece).toList();
        if (shown.equals(pieces) && writable == canWrite) {
            return;
        }
        writable = canWrite;
        int focused = focusedIndex();
        RelatedModel.Piece before = focused < 0 ? null : cards().get(focused).piece();
        drag.cancel();
        List<PieceCard> cards = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            cards.add(card(pieces.get(i), i, pieces.size()));
        }
        getChildren().setAll(cards);
        int there = before == null
                ? -1
                : pieces.stream().map(RelatedModel.Piece::link).toList().indexOf(before.link());
        int next = Math.clamp(there >= 0 ? there : current, 0, Math.max(0, cards.size() - 1));
        setCurrent(next);
        if (focused >= 0 && !cards.isEmpty()) {
            cards.get(next).requestFocus();
        } else if (focused >= 0) {
            leaveUp.run();
        }
    }

    /// Puts the focus on a piece; on the last one when there are fewer.
    void focusPiece(int index) {
        if (!cards().isEmpty()) {
            setCurrent(Math.clamp(index, 0, cards().size() - 1));
            cards().get(current).requestFocus();
        }
    }

    List<PieceCard> cards() {
        return getChildren().stream()
                .filter(PieceCard.class::isInstance)
                .map(PieceCard.class::cast)
                .toList();
    }

    private int focusedIndex() {
        List<PieceCard> cards = cards();
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    private void setCurrent(int index) {
        current = index;
        List<PieceCard> cards = cards();
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).currentProperty().set(i == index);
        }
    }

    private PieceCard card(RelatedModel.Piece piece, int index, int count) {
        PieceCard card = new PieceCard(piece, writable, workplace, deeds);
        card.setAccessibleText(PieceWords.spoken(piece, index + 1, count, workplace));
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> press(card, key));
        card.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                setCurrent(cards().indexOf(card));
            }
        });
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && !isGrip(click)) {
                deeds.open(piece);
            }
        });
        card.setOnContextMenuRequested(wish -> {
            card.requestFocus();
            PieceMenu.of(piece, cards().indexOf(card), cards().size(), writable, workplace.words(), deeds)
                    .show(card, wish.getScreenX(), wish.getScreenY());
            wish.consume();
        });
        if (writable) {
            drag.install(card);
        }
        return card;
    }

    private static boolean isGrip(MouseEvent click) {
        Node at = click.getPickResult().getIntersectedNode();
        return at != null && at.getStyleClass().contains("icon-grip");
    }

    private void press(PieceCard card, KeyEvent key) {
        if (key.isShortcutDown()) {
            return; // the window’s own
        }
        int index = cards().indexOf(card);
        KeyCode code = key.getCode();
        boolean up = code == KeyCode.UP;
        if (up || code == KeyCode.DOWN) {
            int next = index + (up ? -1 : 1);
            if (key.isAltDown()) {
                if (writable && next >= 0 && next < cards().size()) {
                    deeds.move(card.piece(), next);
                }
            } else if (next < 0) {
                leaveUp.run();
            } else if (next >= cards().size()) {
                leaveDown.run();
            } else {
                focusPiece(next);
            }
        } else if (code == KeyCode.HOME) {
            focusPiece(0);
        } else if (code == KeyCode.END) {
            focusPiece(Integer.MAX_VALUE);
        } else if (code == KeyCode.ESCAPE && drag.isUnderWay()) {
            drag.cancel();
        } else if (!card.isFocused() || !act(card.piece(), code)) {
            return;
        }
        key.consume();
    }

    private boolean act(RelatedModel.Piece piece, KeyCode code) {
        switch (code) {
            case ENTER -> deeds.open(piece);
            case DELETE, BACK_SPACE -> {
                if (writable) {
                    deeds.remove(piece);
                }
            }
            case F2 -> {
                if (writable && piece.link().story() == null) {
                    deeds.reword(piece);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
