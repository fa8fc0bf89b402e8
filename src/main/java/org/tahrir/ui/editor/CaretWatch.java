package org.tahrir.ui.editor;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tahrir.text.Marks;
import org.tahrir.text.Position;

/// Keeps the [CaretState] up to date.
final class CaretWatch {
    private final ReadOnlyObjectWrapper<CaretState> state = new ReadOnlyObjectWrapper<>(CaretState.EMPTY);
    private final BodyArea area;
    private final BodyWriter writer;
    private final MarkEdits marks;
    private final ObjectViews views;

    CaretWatch(BodyArea area, BodyWriter writer, MarkEdits marks, ObjectViews views) {
        this.area = area;
        this.writer = writer;
        this.marks = marks;
        this.views = views;
        area.caretPositionProperty().addListener((o, was, is) -> look());
        area.selectionProperty().addListener((o, was, is) -> look());
    }

    ReadOnlyObjectProperty<CaretState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Looks anew.
    void look() {
        if (area.isBeingUpdated()) {
            return;
        }
        int block = area.getCurrentParagraph();
        ParagraphFormat format = area.getParagraph(block).getParagraphStyle();
        Optional<ObjectView> focused = views.focused();
        state.set(new CaretState(
                format.kind(),
                focused.map(CaretWatch::marksIn).orElseGet(marks::current),
                format.direction(),
                area.isRtl(block),
                focused.flatMap(ObjectView::focused)
                        .map(field -> field.getSelection().getLength() > 0)
                        .orElseGet(writer::hasSelection),
                objectHere().map(writer.objects().now()::get),
                writer.history().canUndo(),
                writer.history().canRedo()));
        views.select(this::isSelected);
    }

    /// The number of the object that is selected, or in which the focus is.
    Optional<Long> objectHere() {
        return views.focused().map(ObjectView::id).or(this::selectedObject);
    }

    private Optional<Long> selectedObject() {
        Position from = writer.from();
        Piece.Embed embed = area.embedAt(from.block());
        if (embed == null || from.offset() > 0 || !writer.to().equals(new Position(from.block(), 1))) {
            return Optional.empty();
        }
        return Optional.of(embed.id());
    }

    /// Whether the selection covers an object.
    private boolean isSelected(long id) {
        if (!writer.hasSelection()) {
            return false;
        }
        Position from = writer.from();
        Position to = writer.to();
        for (int block = from.block(); block <= to.block(); block++) {
            Piece.Embed embed = area.embedAt(block);
            boolean covered = (block > from.block() || from.offset() == 0) && (block < to.block() || to.offset() == 1);
            if (embed != null && embed.id() == id && covered) {
                return true;
            }
        }
        return false;
    }

    private static Marks marksIn(ObjectView view) {
        return view.focused()
                .filter(CellArea.class::isInstance)
                .map(cell -> ((CellArea) cell).marks())
                .orElse(Marks.NONE);
    }
}
