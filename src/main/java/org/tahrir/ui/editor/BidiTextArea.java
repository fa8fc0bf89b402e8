package org.tahrir.ui.editor;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Direction;

/// A RichTextFX area for right-to-left and mixed text. RichTextFX keeps the document, undo, virtualization and scroll
/// position; everything that needs to know where a character is on screen is answered here.
@SuppressWarnings("this-escape") // its parts are given it while it is made, as JavaFX's own skins are
public class BidiTextArea<SEG, S> extends GenericStyledArea<ParagraphFormat, SEG, S> {
    /// With true, undo throws "Unexpected change received" once an empty paragraph changed its style (0.11.7).
    private static final boolean PRESERVE_STYLE = false;

    private final ParagraphViews views = new ParagraphViews(this);
    private final CaretMemory memory = new CaretMemory();
    private final InputMethodComposer composer = new InputMethodComposer(this);
    private final Recording recording = new Recording();
    private final CaretBlink blink = new CaretBlink(focusedProperty());
    private final DecorPainter painter = new DecorPainter(this);
    private final Decorations decorations = new Decorations(painter::request);
    private final CaretNavigator navigator = new CaretNavigator(this);
    private final ParagraphStyler styler;
    private final TopRoom topRoom = new TopRoom(this);
    private final ShiftTurn shiftTurn = new ShiftTurn(this);
    private final Following following = new Following(this);
    private IntPredicate onLeave = step -> false;

    public BidiTextArea(S initialStyle, TextOps<SEG, S> segmentOps, Function<StyledSegment<SEG, S>, Node> nodes) {
        this(initialStyle, segmentOps, nodes, new ParagraphStyler(BaseDirectionRule.ofLetters(Direction.RTL)));
    }

    private BidiTextArea(
            S initialStyle,
            TextOps<SEG, S> segmentOps,
            Function<StyledSegment<SEG, S>, Node> nodes,
            ParagraphStyler styler) {
        super(ParagraphFormat.DEFAULT, styler, initialStyle, segmentOps, PRESERVE_STYLE, nodes);
        this.styler = styler;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // geometry stays physical; paragraphs set their own
        setWrapText(true);
        hideStockCaret();
        getStyleClass().add("bidi-text-area");
        getStylesheets()
                .add(BidiTextArea.class.getResource("bidi-text-area.css").toExternalForm());
        caretPositionProperty().addListener((o, was, is) -> {
            memory.caretMoved(is);
            painter.request();
        });
        selectionProperty().addListener((o, was, is) -> painter.request());
        setUndoManager(recording.of(this));
        multiPlainChanges().subscribe(changes -> {
            memory.textChanged(changes.getLast(), this);
            composer.textChanged();
            changes.forEach(c -> decorations.textChanged(
                    c.getPosition(), c.getRemoved().length(), c.getInserted().length()));
        });
        AreaMouse.install(this);
        shiftTurn.install();
        EditorKeys.install(this, navigator);
        dropViewMadeTooEarly();
        setInputMethodRequests(new CaretInputMethodRequests(this));
        setOnInputMethodTextChanged(composer::handle);
    }

    /// RichTextFX shows the first paragraph while it is being made. Such a view would be styled at the moment it comes
    /// into a scene, before what is around it, and complain about every colour it looks up; a changed paragraph gets
    /// a new view with the next layout.
    private void dropViewMadeTooEarly() {
        setParagraphStyle(0, ParagraphFormat.DEFAULT.with(Direction.LTR));
        setParagraphStyle(0, ParagraphFormat.DEFAULT);
        getUndoManager().forgetHistory();
    }

    public final Decorations decorations() {
        return decorations;
    }

    /// Lays all paragraphs out by another rule, which is no change of the document.
    public final void setDirectionRule(BaseDirectionRule other) {
        if (other.equals(styler.rule())) {
            return;
        }
        styler.setRule(other);
        views.forEachVisible((decor, paragraph) -> styler.restyle(decor.flow, decor.format));
        painter.request();
    }

    /// Sets the direction of all paragraphs that the selection touches.
    public void setSelectedDirection(Direction direction) {
        int first = getCaretSelectionBind().getStartParagraphIndex();
        int last = getCaretSelectionBind().getEndParagraphIndex();
        for (int p = first; p <= last; p++)
            setParagraphStyle(p, getParagraph(p).getParagraphStyle().with(direction));
    }

    public final boolean isRtl(int paragraph) {
        Direction set = getParagraph(paragraph).getParagraphStyle().direction();
        return styler.rule().isRtl(set, getParagraph(paragraph).getText());
    }

    /// What Up does in the first line (-1) and Down in the last (+1), if it answers that it did something.
    public final void setOnLeave(IntPredicate action) {
        onLeave = action;
    }

    /// Puts the selected text where the mouse lets go of it, as one step, and selects it there.
    ///
    /// @param copy whether it stays where it is too
    void dropSelection(int position, boolean copy) {
        IndexRange chosen = getSelection();
        if (!copy || chosen.getLength() == 0 || (position >= chosen.getStart() && position <= chosen.getEnd())) {
            moveSelectedText(position);
        } else {
            insert(position, subDocument(chosen.getStart(), chosen.getEnd()));
            selectRange(position, position + chosen.getLength());
        }
    }

    /// The room above the first paragraph.
    final TopRoom topRoom() {
        return topRoom;
    }

    final boolean leave(int step) {
        return onLeave.test(step);
    }

    @Override
    public void undo() {
        composer.takeBack(); // history doesn't know it
        super.undo();
    }

    @Override
    public void redo() {
        composer.takeBack();
        super.redo();
    }

    /// Makes an edit that is nothing to undo and is taken back by the same means.
    final void withoutRecording(Runnable edit) {
        recording.rest(edit);
    }

    final ShiftTurn shiftTurn() {
        return shiftTurn;
    }

    final ParagraphViews views() {
        return views;
    }

    final CaretMemory memory() {
        return memory;
    }

    final CaretBlink blink() {
        return blink;
    }

    final CaretSpot caretSpot() {
        return new CaretSpot(getCaretColumn(), memory.sideAt(getCaretPosition()));
    }

    final int listNumber(int paragraph) {
        ParagraphFormat format = getParagraph(paragraph).getParagraphStyle();
        int number = 1;
        for (int before = paragraph - 1; before >= 0 && isInSameList(before, format); before--) {
            number += getParagraph(before).getParagraphStyle().kind().equals(format.kind()) ? 1 : 0;
        }
        return number;
    }

    private boolean isInSameList(int paragraph, ParagraphFormat format) {
        return format.kind() instanceof BlockKind.Item item
                && getParagraph(paragraph).getParagraphStyle().kind() instanceof BlockKind.Item other
                && (other.depth() > item.depth() || other.equals(item));
    }

    @Override
    public CharacterHit hit(double x, double y) {
        AreaHit at = AreaHit.at(this, x, y);
        int start = getAbsolutePosition(at.paragraph(), 0);
        int index = at.hit().index();
        int column = at.hit().spot().column();
        if (index < 0 || (column != index && column != index + 1)) return CharacterHit.insertionAt(start + column);
        return column == index ? CharacterHit.leadingHalfOf(start + index) : CharacterHit.trailingHalfOf(start + index);
    }

    /// Our painter draws the caret. The stock one is seen through and kept from blinking rather than switched off: an
    /// area whose caret is always off is held for ever by a static stream of RichTextFX, one whose caret blinks by a
    /// timer. Its own style sheet would set the rate anew, but not over a style of the node.
    private void hideStockCaret() {
        getCaretSelectionBind().getUnderlyingCaret().setStyle("-fx-opacity: 0; -fx-blink-rate: 0ms;");
    }

    /// The caret line in coordinates of the area, if its paragraph is on screen.
    public final Optional<Bounds> caretBounds() {
        return views.visible(getCurrentParagraph()).map(d -> {
            CaretPlacement.Caret c = caretIn(d);
            return sceneToLocal(d.flow.localToScene(new BoundingBox(c.x(), c.top(), 1, c.bottom() - c.top())));
        });
    }

    private CaretPlacement.Caret caretIn(ParagraphDecor d) {
        return new CaretPlacement(d.geometry()).caret(caretSpot());
    }

    @Override
    public void requestFollowCaret() {
        following.followCaret();
        painter.request();
    }

    /// Scrolls to the start of the text with the next layout.
    final void requestShowStart() {
        following.showStart();
        painter.request();
    }

    /// Paints what lies under and over the visible paragraphs at once, for who measures it.
    final void paintNow() {
        painter.paintVisible();
    }

    final void follow() {
        following.apply();
    }

    @Override
    public void lineStart(SelectionPolicy policy) {
        navigator.lineEdge(true, policy);
    }

    @Override
    public void lineEnd(SelectionPolicy policy) {
        navigator.lineEdge(false, policy);
    }

    @Override
    public void prevLine(SelectionPolicy policy) {
        navigator.vertical(-1, policy);
    }

    @Override
    public void nextLine(SelectionPolicy policy) {
        navigator.vertical(1, policy);
    }

    @Override
    public void prevPage(SelectionPolicy policy) {
        navigator.page(-1, policy);
    }

    @Override
    public void nextPage(SelectionPolicy policy) {
        navigator.page(1, policy);
    }

    @Override
    public void selectWord() {
        int[] word = new WordBreaks(getText(getCurrentParagraph())).at(getCaretColumn());
        selectRange(getCurrentParagraph(), word[0], getCurrentParagraph(), word[1]);
    }

    @Override
    public Optional<Bounds> getCharacterBoundsOnScreen(int from, int to) {
        Position p = offsetToPosition(from, Bias.Forward);
        return views.visible(p.getMajor())
                .flatMap(d -> d.geometry().rectangles(p.getMinor(), p.getMinor() + to - from).stream()
                        .findFirst()
                        .map(r -> d.flow.localToScreen(
                                new BoundingBox(r.getMinX(), r.getMinY(), r.getWidth(), r.getHeight()))));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
