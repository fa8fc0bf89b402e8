package org.tahrir.ui.difference;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Change;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.ReadingArea;
import org.tahrir.ui.editor.ReadingLine;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.work.Workplace;

/// Shows a difference for reading, selecting and copying: a line that sums it up, then the changed fields and the text.
/// Old words are struck through, new ones underlined, moved paragraphs named. Scrolls by itself.
public final class DifferenceView extends VBox {
    private final Workplace workplace;
    private final ReadingArea area;
    private final Label summary = Parts.label("", "difference-summary");

    /// A view without a difference.
    public DifferenceView(Workplace workplace) {
        this.workplace = workplace;
        area = new ReadingArea(workplace.words().text("difference.name"));
        getStyleClass().add("difference");
        summary.setWrapText(true);
        VBox.setVgrow(area, Priority.ALWAYS);
        getChildren().addAll(summary, area);
        clear();
    }

    /// Shows another difference.
    public void show(Comparison comparison) {
        summary.setText(sum(comparison));
        List<ReadingLine> lines = DifferenceLines.of(comparison, Wording.of(workplace));
        area.show(lines, comparison.direction());
        area.setSpoken(DifferenceLines.spoken(lines, workplace.words()));
        area.setVisible(!comparison.isEmpty());
        setVisible(true);
    }

    /// Shows nothing.
    public void clear() {
        summary.setText("");
        area.show(List.of(), Direction.INHERIT);
        setVisible(false);
    }

    /// The line that sums up the difference.
    public String summary() {
        return summary.getText();
    }

    /// All that can be read of it, one paragraph a line.
    public String text() {
        return area.getText();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
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
