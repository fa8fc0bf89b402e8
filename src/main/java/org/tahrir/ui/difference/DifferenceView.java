package org.tahrir.ui.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Change;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.ReadingArea;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.work.Workplace;

/// Shows a difference for reading, selecting and copying: a line that sums it up, then the changed fields and the text.
/// Old words are struck through, new ones underlined, moved paragraphs named. Scrolls by itself. Where single
/// paragraphs may be brought back, it offers that for the one the person is at.
public final class DifferenceView extends VBox {
    private final Workplace workplace;
    private final ReadingArea area;
    private final ReturnBar bar;
    private final Label summary = Parts.label("", "difference-summary");
    private List<DifferenceLine> lines = List.of();

    /// A view without a difference.
    public DifferenceView(Workplace workplace) {
        this.workplace = workplace;
        area = new ReadingArea(workplace.words().text("difference.name"));
        bar = new ReturnBar(workplace.words());
        getStyleClass().add("difference");
        summary.setWrapText(true);
        VBox.setVgrow(area, Priority.ALWAYS);
        getChildren().addAll(summary, area, bar);
        area.placeProperty().addListener((o, was, is) -> look());
        area.setOnEnter(bar::fire);
        clear();
    }

    /// Shows another difference, from its start.
    public void show(Comparison comparison) {
        showLines(comparison);
        look();
    }

    /// Shows what has become of the difference that is shown; the person stays where they are.
    public void refresh(Comparison comparison) {
        int place = area.placeProperty().getValue();
        showLines(comparison);
        area.goTo(place);
        look();
    }

    /// Shows nothing.
    public void clear() {
        summary.setText("");
        lines = List.of();
        area.show(List.of(), Direction.INHERIT);
        setVisible(false);
        look();
    }

    /// Hears which block of the earlier version the person wants back, counted among its blocks that aren't empty.
    public void setOnReturn(IntConsumer action) {
        bar.setOnReturn(action);
    }

    /// Whether blocks may be brought back from what is shown.
    public void setReturnable(boolean returnable) {
        bar.setOffered(returnable);
        look();
    }

    /// The line that sums up the difference.
    public String summary() {
        return summary.getText();
    }

    /// All that can be read of it, one paragraph a line.
    public String text() {
        return area.getText();
    }

    /// Goes to a paragraph of it.
    public void goTo(int paragraph) {
        area.goTo(paragraph);
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    private void showLines(Comparison comparison) {
        summary.setText(sum(comparison));
        lines = DifferenceLines.of(comparison, Wording.of(workplace));
        area.show(lines.stream().map(DifferenceLine::line).toList(), comparison.direction());
        area.setSpoken(DifferenceLines.spoken(lines, workplace.words()));
        area.setVisible(!comparison.isEmpty());
        setVisible(true);
    }

    /// Looks what can be done at the place where the person is.
    private void look() {
        int place = area.placeProperty().getValue();
        bar.show(
                lines.stream().anyMatch(DifferenceLine::isReturnable),
                place < lines.size() ? lines.get(place).block() : DifferenceLine.NONE);
    }

    private String sum(Comparison comparison) {
        Messages words = workplace.words();
        if (comparison.isEmpty()) {
            return words.text("difference.none");
        }
        List<String> parts = new ArrayList<>();
        add(parts, "difference.fields", comparison.fields().size());
        add(parts, "difference.changed", comparison.count(Change.Changed.class));
        add(parts, "difference.added", comparison.count(Change.Added.class));
        add(parts, "difference.removed", comparison.count(Change.Removed.class));
        add(parts, "difference.moved", comparison.count(Change.Moved.class));
        return String.join(words.language() == Language.AR ? "، " : ", ", parts);
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(workplace.words().count(key, count));
        }
    }
}
