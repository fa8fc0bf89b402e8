package org.tahrir.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.tahrir.ui.kit.Zoom;

/// The window's columns in reading order, with borders that can be moved. The paper takes what room is left; the others
/// give way before it gets narrower than it can be read.
final class Columns extends Pane {
    /// The columns, in reading order.
    enum Column {
        DESK(180, 212, 320),
        LIST(240, 316, 520),
        PAPER(360, 600, Double.MAX_VALUE),
        INSPECTOR(280, 324, 520);

        private final double least;
        private final double usual;
        private final double most;

        Column(double least, double usual, double most) {
            this.least = least;
            this.usual = usual;
            this.most = most;
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// How wide the paper gets when it stands alone: longer lines are hard to read.
    private static final double ALONE = 860;

    private final Map<Column, Node> shown = new EnumMap<>(Column.class);
    private final Map<Column, Divider> dividers = new EnumMap<>(Column.class);
    private final Map<Column, Double> widths = new EnumMap<>(Column.class);
    private Zoom zoom = Zoom.NONE;
    private boolean rails;

    /// No columns.
    ///
    /// @param names what the border of a column is called
    /// @param moved hears of a column's new width once it has been set
    Columns(Map<Column, String> names, BiConsumer<Column, Double> moved) {
        getStyleClass().add("columns");
        for (Column column : List.of(Column.DESK, Column.LIST, Column.INSPECTOR)) {
            Divider divider = new Divider(names.getOrDefault(column, ""), column == Column.INSPECTOR);
            divider.setOnMove(by -> move(column, by));
            divider.setOnMoved(() -> moved.accept(column, width(column)));
            dividers.put(column, divider);
        }
    }

    /// Sets a column's width, as it was remembered.
    void setWidth(Column column, double width) {
        widths.put(column, Math.clamp(width, column.least, column.most));
        requestLayout();
    }

    void setZoom(Zoom zoom) {
        this.zoom = zoom;
        requestLayout();
    }

    /// Shows these columns, in their order; rails are as wide as they like to be.
    ///
    /// @param rails whether desk and inspector are rails
    void show(Map<Column, Node> columns, boolean rails) {
        this.rails = rails;
        shown.clear();
        shown.putAll(columns);
        getChildren().setAll(shown.values());
        shown.keySet().stream()
                .filter(column -> column != Column.PAPER && !isRail(column))
                .map(dividers::get)
                .forEach(getChildren()::add);
        requestLayout();
    }

    /// The width of a column as it stands now, in pixels of the usual size.
    double width(Column column) {
        return widths.getOrDefault(column, column.usual);
    }

    private boolean isRail(Column column) {
        Node node = shown.get(column);
        boolean side = column == Column.DESK || column == Column.INSPECTOR;
        return (rails && side) || (node != null && node.getStyleClass().contains("rail"));
    }

    private void move(Column column, double by) {
        double room = getWidth() / scale() - taken(Column.PAPER) - Column.PAPER.least;
        double wider = width(column) + by / scale();
        setWidth(column, by > 0 ? Math.min(wider, width(column) + Math.max(0, room)) : wider);
    }

    /// The width of all columns but one.
    private double taken(Column except) {
        return shown.keySet().stream()
                .filter(column -> column != except)
                .mapToDouble(column -> actual(column) / scale())
                .sum();
    }

    private double actual(Column column) {
        Node node = shown.get(column);
        if (node == null) {
            return 0;
        }
        return isRail(column) ? node.prefWidth(-1) : Math.rint(width(column) * scale());
    }

    private double scale() {
        return zoom.of(1);
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(getWidth() - taken(Column.PAPER) * scale(), 0);
        boolean alone = shown.size() == 1;
        double margin = alone ? Math.max(0, Math.rint((room - ALONE * scale()) / 2)) : 0;
        double x = margin;
        for (Map.Entry<Column, Node> each : shown.entrySet()) {
            double width = each.getKey() == Column.PAPER ? room - 2 * margin : actual(each.getKey());
            each.getValue().resizeRelocate(x, 0, width, getHeight());
            Divider divider = dividers.get(each.getKey());
            if (divider != null && !isRail(each.getKey())) {
                double edge = each.getKey() == Column.INSPECTOR ? x : x + width;
                double thickness = divider.prefWidth(-1);
                divider.resizeRelocate(Math.rint(edge - thickness / 2), 0, thickness, getHeight());
            }
            x += width;
        }
    }
}
