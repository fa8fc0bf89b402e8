package org.tahrir.ui.intake;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Messages;

/// The lines of a page with their roles, and the borders between them. Up and Down go from line to line, Tab from
/// border to border; on a border Up and Down move it. The mouse drags borders.
final class PageList extends ListView<PageRow> {
    private static final int ABOVE = 4;

    private final PageModel model;
    private @Nullable Edge dragged;

    PageList(PageModel model, Messages words) {
        this.model = model;
        getStyleClass().add("page-list");
        setAccessibleText(words.text("intake.page.lines"));
        setCellFactory(list -> new PageCell(words, model::giveRole));
        model.draftProperty().addListener((o, was, is) -> refill());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, e -> dragged = null);
        refill();
        select(0);
    }

    /// The border that is selected, if one is.
    Optional<Edge> selectedEdge() {
        return getSelectionModel().getSelectedItem() instanceof PageRow.Border border
                ? Optional.of(border.edge())
                : Optional.empty();
    }

    private void refill() {
        PageRow before = getSelectionModel().getSelectedItem();
        List<PageRow> rows = PageRow.of(model.split());
        if (rows.size() != getItems().size()) {
            getItems().setAll(rows);
        } else {
            // only what differs, so that the list stays where it is
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).equals(getItems().get(i))) {
                    getItems().set(i, rows.get(i));
                }
            }
        }
        select(placeOf(before));
    }

    private int placeOf(@Nullable PageRow row) {
        for (int i = 0; i < getItems().size(); i++) {
            PageRow here = getItems().get(i);
            boolean same = (here instanceof PageRow.Line line && row instanceof PageRow.Line other)
                    ? line.index() == other.index()
                    : here.equals(row);
            if (same) {
                return i;
            }
        }
        return 0;
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> go(key, -1);
            case DOWN -> go(key, 1);
            case TAB -> toNextBorder(key, key.isShiftDown() ? -1 : 1);
            case ENTER, SPACE -> {
                if (selectedEdge().isEmpty()) {
                    key.consume();
                    cellAt(getSelectionModel().getSelectedIndex()).ifPresent(PageCell::showRoles);
                }
            }
            default -> {}
        }
    }

    private void go(KeyEvent key, int by) {
        if (key.isShortcutDown() || key.isShiftDown() || key.isAltDown()) {
            return;
        }
        key.consume();
        Optional<Edge> edge = selectedEdge();
        if (edge.isPresent()) {
            model.step(edge.get(), by);
            show(getSelectionModel().getSelectedIndex(), by);
            return;
        }
        for (int at = getSelectionModel().getSelectedIndex() + by;
                at >= 0 && at < getItems().size();
                at += by) {
            if (getItems().get(at) instanceof PageRow.Line) {
                select(at);
                show(at, by);
                return;
            }
        }
    }

    /// From a line to the first border, from one border to the next, and from the last out of the list.
    private void toNextBorder(KeyEvent key, int by) {
        int next = selectedEdge()
                .map(edge -> List.of(Edge.values()).indexOf(edge) + by)
                .orElse(by > 0 ? 0 : -1);
        if (next < 0 || next >= Edge.values().length || key.isShortcutDown()) {
            if (selectedEdge().isPresent()) {
                select(firstLine());
            }
            return;
        }
        key.consume();
        int at = placeOf(new PageRow.Border(List.of(Edge.values()).get(next)));
        select(at);
        show(at, 0);
    }

    private int firstLine() {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof PageRow.Line) {
                return i;
            }
        }
        return 0;
    }

    private void grab(MouseEvent press) {
        if (press.getButton() == MouseButton.PRIMARY) {
            dragged = rowAt(press).map(PageCell::getItem).orElse(null) instanceof PageRow.Border border
                    ? border.edge()
                    : null;
        }
    }

    private void drag(MouseEvent drag) {
        Edge edge = dragged;
        if (edge == null) {
            return;
        }
        drag.consume();
        rowAt(drag).ifPresent(cell -> {
            if (cell.getItem() instanceof PageRow.Line line) {
                double y = cell.sceneToLocal(drag.getSceneX(), drag.getSceneY()).getY();
                model.move(edge, y < cell.getHeight() / 2 ? line.index() : line.index() + 1);
            }
        });
        if (drag.getY() < 0 || drag.getY() > getHeight()) {
            scrollTo(Math.max(0, placeOf(new PageRow.Border(edge)) + (drag.getY() < 0 ? -1 : -5)));
            model.step(edge, drag.getY() < 0 ? -1 : 1);
        }
    }

    /// The cell under the mouse, by its height alone.
    private Optional<PageCell> rowAt(MouseEvent mouse) {
        return lookupAll(".page-cell").stream()
                .map(PageCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .filter(cell -> {
                    double y = cell.sceneToLocal(mouse.getSceneX(), mouse.getSceneY())
                            .getY();
                    return y >= 0 && y < cell.getHeight();
                })
                .findFirst();
    }

    private Optional<PageCell> cellAt(int index) {
        return lookupAll(".page-cell").stream()
                .map(PageCell.class::cast)
                .filter(cell -> cell.getIndex() == index && !cell.isEmpty())
                .findFirst();
    }

    private void select(int index) {
        getSelectionModel().clearAndSelect(index);
        getFocusModel().focus(index);
    }

    /// Scrolls if the row isn't wholly in view, so that some lines before it are seen too if they have room.
    private void show(int index, int by) {
        for (int first = by < 0 ? index : Math.max(0, index - ABOVE); first <= index && !isInView(index); first++) {
            scrollTo(first);
            layout();
        }
        if (by >= 0) {
            // rows near the end grow once they are laid out, and push the one that is wanted down again
            Platform.runLater(() -> scrollDownTo(index));
        }
    }

    private void scrollDownTo(int index) {
        applyCss();
        layout();
        while (!isInView(index) && flow().scrollPixels(getHeight() / ABOVE) > 0) {
            applyCss();
            layout();
        }
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) lookup(".virtual-flow");
    }

    private boolean isInView(int index) {
        return cellAt(index).filter(this::isInView).isPresent();
    }

    private boolean isInView(Node cell) {
        var bounds = sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
        return bounds.getMinY() >= 0 && bounds.getMaxY() <= getHeight();
    }
}
