package org.tahrir.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.Columns.Column;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.kit.Sheets;
import org.tahrir.ui.kit.Toasts;
import org.tahrir.ui.kit.Zoom;

/// The window's content: top bar and four columns in reading order, and what stands over them. Its one orientation
/// mirrors everything. In a narrow window the side columns are rails that open over the paper, in a small one the list
/// opens so too.
final class Shell extends StackPane {
    /// From this width on, in pixels of the usual size, there is room for all columns.
    static final double WIDE = 1240;
    /// From this width on there is room for the list beside the paper.
    static final double ROOM_FOR_LIST = 900;

    /// What the window is made of.
    ///
    /// @param over what floats over the columns
    /// @param entries gives the keyboard to columns that have a better place for it than their first control
    record Parts(
            Region topBar,
            Region desk,
            Region deskRail,
            Region list,
            Region paper,
            Region inspector,
            Region inspectorRail,
            Node over,
            Map<Column, Runnable> entries) {}

    private record Arrangement(boolean rails, boolean listAside, boolean paperAlone) {}

    private final BorderPane window = new BorderPane();
    private final StackPane middle = new StackPane();
    private final Overlay overlay = new Overlay();
    private final Chrome chrome;
    private final Columns columns;
    private final ReadOnlyBooleanWrapper wide = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper paperAlone = new ReadOnlyBooleanWrapper();
    private @Nullable Parts parts;
    private @Nullable Arrangement arrangement;
    private Zoom zoom = Zoom.NONE;
    private boolean folded;

    /// A window without parts.
    ///
    /// @param columns the columns they will stand in
    Shell(Messages words, Columns columns) {
        boolean arabic = words.language() == Language.AR;
        this.columns = columns;
        getStyleClass().addAll("shell", arabic ? "arabic" : "english");
        setNodeOrientation(arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        chrome = new Chrome(new Commands(), new Sheets(window), new Toasts(words));
        middle.getChildren().addAll(columns, overlay);
        window.setCenter(middle);
        widthProperty().addListener((o, was, is) -> arrange());
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    }

    Chrome chrome() {
        return chrome;
    }

    /// Puts the parts in.
    void fill(Parts filled) {
        parts = filled;
        window.setTop(filled.topBar());
        getChildren().setAll(window, filled.over(), chrome.sheets(), chrome.toasts());
        arrangement = null;
        arrange();
    }

    /// Whether there is room for all columns.
    ReadOnlyBooleanProperty wideProperty() {
        return wide.getReadOnlyProperty();
    }

    /// Whether only the paper is shown.
    ReadOnlyBooleanProperty paperAloneProperty() {
        return paperAlone.getReadOnlyProperty();
    }

    boolean isFolded() {
        return folded;
    }

    /// Makes the side columns rails, or columns again.
    void fold(boolean fold) {
        folded = fold;
        arrange();
    }

    /// Shows only the paper, or all again.
    void showPaperAlone(boolean alone) {
        paperAlone.set(alone);
        arrange();
    }

    void setZoom(Zoom other) {
        zoom = other;
        columns.setZoom(other);
        arrange();
    }

    Columns columns() {
        return columns;
    }

    Overlay overlay() {
        return overlay;
    }

    /// Whether a column is a rail now, or away, and opens over the paper.
    boolean opensOver(Column column) {
        return arrangement != null
                && (column == Column.LIST ? arrangement.listAside() : arrangement.rails() && column != Column.PAPER);
    }

    /// Opens a column over the paper.
    void openOver(Column column, Runnable closed) {
        Parts all = parts;
        if (all == null) {
            return;
        }
        Region panel = switch (column) {
            case DESK -> all.desk();
            case LIST -> all.list();
            case INSPECTOR -> all.inspector();
            case PAPER -> all.paper();
        };
        panel.setMaxWidth(Math.min(zoom.of(columns.width(column)), getWidth() - zoom.of(120)));
        panel.setPrefWidth(zoom.of(columns.width(column)));
        overlay.setPadding(new Insets(0, railWidth(Column.INSPECTOR), 0, railWidth(Column.DESK)));
        overlay.open(panel, column == Column.INSPECTOR ? Pos.TOP_RIGHT : Pos.TOP_LEFT, closed);
        requestLayout();
    }

    private double railWidth(Column column) {
        Node rail = columnsInOrder().get(column);
        return rail == null ? 0 : rail.getLayoutBounds().getWidth();
    }

    /// Gives the keyboard to the next column, or the top bar, round the ends.
    ///
    /// @param by 1 or -1
    void stepColumns(int by) {
        List<@Nullable Column> order = new ArrayList<>(columnsInOrder().keySet());
        order.add(null);
        Node owner = getScene().getFocusOwner();
        int at = 0;
        while (at < order.size() - 1 && !Focus.isWithin(owner, partOf(order.get(at)))) {
            at++;
        }
        for (int i = 1; i <= order.size(); i++) {
            if (enter(order.get(Math.floorMod(at + by * i, order.size())))) {
                return;
            }
        }
    }

    private boolean enter(@Nullable Column column) {
        Optional<Node> first = Focus.first(partOf(column));
        Runnable entry =
                parts == null || column == null ? null : parts.entries().get(column);
        if (entry != null) {
            entry.run();
        } else {
            first.ifPresent(Node::requestFocus);
        }
        return entry != null || first.isPresent();
    }

    /// What shows a column now; the top bar for none.
    private Node partOf(@Nullable Column column) {
        Node part = column == null ? window.getTop() : columnsInOrder().get(column);
        return part == null ? this : part;
    }

    private void arrange() {
        if (parts == null || getWidth() <= 0) {
            return;
        }
        double room = getWidth() / zoom.of(1);
        wide.set(room >= WIDE);
        Arrangement next = new Arrangement(folded || room < WIDE, room < ROOM_FOR_LIST, paperAlone.get());
        if (next.equals(arrangement)) {
            return;
        }
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        overlay.drop();
        arrangement = next;
        window.setTop(next.paperAlone() ? null : parts.topBar());
        columns.show(columnsInOrder(), next.rails());
        if (owner != null && (owner.getScene() == null || !owner.isVisible())) {
            Focus.first(parts.paper()).ifPresent(Node::requestFocus);
        }
    }

    private Map<Column, Node> columnsInOrder() {
        Map<Column, Node> shown = new EnumMap<>(Column.class);
        Parts all = parts;
        Arrangement now = arrangement;
        if (all == null || now == null) {
            return shown;
        }
        shown.put(Column.PAPER, all.paper());
        if (!now.paperAlone()) {
            shown.put(Column.DESK, now.rails() ? all.deskRail() : all.desk());
            shown.put(Column.INSPECTOR, now.rails() ? all.inspectorRail() : all.inspector());
            if (!now.listAside()) {
                shown.put(Column.LIST, all.list());
            }
        }
        return shown;
    }

    /// Escape leaves what lies over the paper, also from the rail it was opened by, or the paper alone.
    private void leave(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (overlay.panel().isPresent()) {
            key.consume();
            overlay.close();
        } else if (paperAlone.get()) {
            key.consume();
            showPaperAlone(false);
        }
    }
}
