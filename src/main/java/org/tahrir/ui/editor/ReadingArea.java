package org.tahrir.ui.editor;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledSegment;
import org.tahrir.text.Direction;

/// Prose to be read, selected and copied, but not written. Scrolls by itself; Tab leaves it.
public final class ReadingArea extends StackPane {
    private static final class Area extends BidiTextArea<String, List<String>> {
        Area() {
            super(
                    List.of(),
                    SegmentOps.styledTextOps(),
                    segment -> StyledTextArea.createStyledTextNode(segment, Area::style));
            setEditable(false);
            getStyleClass().add("reading-area");
        }

        private static void style(Text node, List<String> styles) {
            node.getStyleClass().addAll(styles);
        }
    }

    private final Area area = new Area();
    private Runnable onEnter = () -> {};

    /// An empty area.
    ///
    /// @param name what is read here, for screen readers
    public ReadingArea(String name) {
        area.setAccessibleText(name);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        getChildren().add(new VirtualizedScrollPane<>(area));
    }

    /// Shows other paragraphs, from their start.
    ///
    /// @param around which way paragraphs without letters run
    public void show(List<ReadingLine> lines, Direction around) {
        area.setDirectionRule(BaseDirectionRule.ofLetters(around));
        var builder = new ReadOnlyStyledDocumentBuilder<ParagraphFormat, String, List<String>>(
                SegmentOps.styledTextOps(), ParagraphFormat.DEFAULT);
        for (ReadingLine line : lines.isEmpty() ? List.of(ReadingLine.of(Direction.INHERIT)) : lines) {
            builder.addParagraph(segments(line), new ParagraphFormat(line.kind(), line.direction()));
        }
        area.replace(0, area.getLength(), builder.build());
        area.getUndoManager().forgetHistory();
        area.moveTo(0);
        area.requestFollowCaret();
    }

    /// Which paragraph the person is at, counted from 0: clicked at, or gone to by the keys.
    public ObservableValue<Integer> placeProperty() {
        return area.currentParagraphProperty();
    }

    /// Goes to the start of a paragraph, or of the last one if there are fewer.
    public void goTo(int paragraph) {
        area.moveTo(Math.min(paragraph, area.getParagraphs().size() - 1), 0);
        area.requestFollowCaret();
    }

    /// What Enter does at the place.
    public void setOnEnter(Runnable action) {
        onEnter = action;
    }

    /// What screen readers are told of it besides its letters, where looks say something.
    public void setSpoken(String words) {
        area.setAccessibleHelp(words);
    }

    /// The letters of all paragraphs, one a line.
    public String getText() {
        return area.getText();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    private void enter(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown()) {
            key.consume();
            onEnter.run();
        }
    }

    private void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            key.consume();
            area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private static List<StyledSegment<String, List<String>>> segments(ReadingLine line) {
        return line.pieces().isEmpty()
                ? List.of(new StyledSegment<>("", List.of()))
                : line.pieces().stream()
                        .map(piece -> new StyledSegment<>(piece.text(), piece.styles()))
                        .toList();
    }
}
