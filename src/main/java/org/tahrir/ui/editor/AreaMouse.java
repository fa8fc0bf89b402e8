package org.tahrir.ui.editor;

import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;

/// What the mouse does in an area besides what RichTextFX has it do: the side of a letter it points at is kept, the end
/// of a selection that was dragged beyond the edge is brought into sight, and what is selected can be dragged
/// elsewhere, or with Ctrl be copied there.
final class AreaMouse {
    private final BidiTextArea<?, ?> area;

    private AreaMouse(BidiTextArea<?, ?> area) {
        this.area = area;
    }

    static void install(BidiTextArea<?, ?> area) {
        AreaMouse mouse = new AreaMouse(area);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::remember);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, mouse::remember);
        area.setOnNewSelectionDragFinished(mouse::selected);
        area.setOnSelectionDropped(mouse::dropped);
    }

    private void remember(MouseEvent e) {
        AreaHit at = AreaHit.at(area, e.getX(), e.getY());
        CaretSpot spot = at.hit().spot();
        area.memory().rememberSide(area.getAbsolutePosition(at.paragraph(), spot.column()), spot.side());
    }

    private void selected(MouseEvent e) {
        area.moveTo(placeAt(e), SelectionPolicy.ADJUST);
        area.requestFollowCaret();
    }

    private void dropped(MouseEvent e) {
        area.dropSelection(placeAt(e), e.isShortcutDown());
        area.requestFollowCaret();
    }

    private int placeAt(MouseEvent e) {
        return area.hit(e.getX(), e.getY()).getInsertionIndex();
    }
}
