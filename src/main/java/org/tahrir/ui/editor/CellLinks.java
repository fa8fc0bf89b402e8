package org.tahrir.ui.editor;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import org.fxmisc.richtext.CharacterHit;
import org.tahrir.text.Mark;

/// What the mouse does on links in the cells of a table: the same as on those of the text around it.
final class CellLinks {
    private final GridPane grid;
    private final CellArea area;
    private final ObjectHost host;

    private CellLinks(GridPane grid, CellArea area, ObjectHost host) {
        this.grid = grid;
        this.area = area;
        this.host = host;
    }

    /// @param area what is put into a cell as soon as the mouse is pressed on it
    static void install(GridPane grid, CellArea area, ObjectHost host) {
        CellLinks links = new CellLinks(grid, area, host);
        grid.addEventFilter(MouseEvent.MOUSE_CLICKED, links::clicked);
        HoverTip.add(grid, links::tip);
    }

    private void clicked(MouseEvent click) {
        if (click.isShortcutDown() && click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
            linkInArea(click).ifPresent(link -> {
                click.consume();
                host.open(link);
            });
        }
    }

    private String tip(MouseEvent mouse) {
        Node under = mouse.getPickResult().getIntersectedNode();
        while (under != null && !(under instanceof TableCell)) {
            under = under.getParent();
        }
        Optional<Mark.Link> link = under instanceof TableCell cell
                ? cell.linkAt(mouse.getSceneX(), mouse.getSceneY()).or(() -> linkInArea(mouse))
                : Optional.empty();
        return link.map(one -> LinkMouse.told(one, host.words())).orElse("");
    }

    private Optional<Mark.Link> linkInArea(MouseEvent mouse) {
        Point2D at = area.sceneToLocal(grid.localToScene(mouse.getX(), mouse.getY()));
        if (!area.contains(at)) {
            return Optional.empty();
        }
        CharacterHit hit = area.hit(at.getX(), at.getY());
        return hit.getCharacterIndex().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        area.getStyleOfChar(hit.getCharacterIndex().getAsInt()).link());
    }
}
