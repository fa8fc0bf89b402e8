package org.tahrir.ui.editor;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.IndexRange;
import org.tahrir.settings.Messages;
import org.tahrir.style.CopyDesk;
import org.tahrir.style.Finding;
import org.tahrir.style.Fix;
import org.tahrir.style.Severity;
import org.tahrir.text.Marks;

/// What the copy desk found in the text: painted under it, told of, gone to and mended. The word that is being typed is
/// left in peace until the caret goes elsewhere.
public final class Findings {
    private final BodyArea area;
    private final BodyWriter writer;
    private final FindingTips tips;
    private final NotedRow row = new NotedRow();
    /// Those by the word that is being typed, which aren't painted.
    private List<Noted> spared = List.of();
    /// Whether others are painted than the ones there are: what is painted moves along with the text by itself.
    private boolean stale;

    private boolean typing;
    private int typedAt;

    Findings(BodyArea area, BodyWriter writer, Messages words) {
        this.area = area;
        this.writer = writer;
        this.tips = new FindingTips(area, row, words);
        area.multiPlainChanges()
                .subscribe(changes -> changes.forEach(change -> stale |= row.textChanged(
                        change.getPosition(),
                        change.getRemoved().length(),
                        change.getInserted().length())));
        area.caretPositionProperty().addListener((o, was, is) -> caretMoved(is));
    }

    /// Shows findings instead of those before.
    ///
    /// @param found what was found in the body as it is now
    public void show(List<CopyDesk.Placed> found) {
        row.set(found.stream()
                .filter(this::isInText)
                .map(placed -> Noted.at(area.getAbsolutePosition(placed.block(), 0), placed.finding()))
                .toList());
        stale = true;
        paint();
        if (row.isEmpty()) {
            tips.hide();
        }
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return row.isEmpty();
    }

    /// Selects the next finding after the selection, or the one before it, round the end of the text, and says what it
    /// is.
    ///
    /// @return whether there is any
    public boolean go(boolean forward) {
        IndexRange here = area.getSelection();
        Optional<Noted> found = row.beside(here.getStart(), here.getEnd(), forward);
        found.ifPresent(noted -> {
            area.requestFocus();
            area.selectRange(noted.from(), noted.to());
            area.requestFollowCaret();
            tips.tellSoon(noted);
        });
        return found.isPresent();
    }

    /// The finding in which the selection or the caret is, if it can be mended.
    public Optional<Finding> mendable() {
        return area.isEditable() ? here().map(Noted::finding) : Optional.empty();
    }

    /// Mends it, as one step to undo.
    ///
    /// @return whether there was anything to mend
    public boolean mend() {
        Optional<Noted> here = area.isEditable() ? here() : Optional.empty();
        here.ifPresent(noted -> {
            Fix fix = noted.inDocument(noted.finding().fix().orElseThrow());
            writer.history().step(() -> writer.type(fix.from(), fix.to(), fix.with(), marks(fix)));
            typing = false;
            paint();
        });
        return here.isPresent();
    }

    /// Hears that something was written. Nobody types while something is selected: then an undone step was shown.
    void written() {
        typing = area.getSelection().getLength() == 0;
        typedAt = area.getCaretPosition();
        paint();
    }

    /// What an input method is composing is in the text and in no snapshot of it.
    private boolean isInText(CopyDesk.Placed placed) {
        return placed.block() < area.getParagraphs().size()
                && placed.finding().to() <= area.getParagraphLength(placed.block());
    }

    private Optional<Noted> here() {
        IndexRange here = area.getSelection();
        return row.around(here.getStart(), here.getEnd())
                .filter(noted -> noted.finding().fix().isPresent());
    }

    /// What is put in looks as what was there; what is added, as what it is added to.
    private Marks marks(Fix fix) {
        return writer.marks(fix.from() == fix.to() ? fix.from() - 1 : fix.from());
    }

    private void caretMoved(int to) {
        if (typing && to != typedAt && !area.isBeingUpdated()) {
            typing = false;
            paint();
        }
    }

    private void paint() {
        IndexRange word = word();
        List<Noted> beside = typing ? row.touching(word.getStart(), word.getEnd()) : List.of();
        if (!stale && beside.isEmpty() && spared.isEmpty()) {
            return;
        }
        stale = false;
        spared = beside;
        List<Noted> seen =
                row.all().stream().filter(noted -> !beside.contains(noted)).toList();
        set(Decorations.Kind.MISTAKE, seen, Severity.MISTAKE);
        set(Decorations.Kind.DOUBT, seen, Severity.DOUBT);
    }

    private void set(Decorations.Kind kind, List<Noted> seen, Severity severity) {
        List<Decorations.Mark> marks = seen.stream()
                .filter(noted -> noted.finding().severity() == severity)
                .map(Noted::mark)
                .toList();
        if (!marks.equals(area.decorations().get(kind))) {
            area.decorations().set(kind, marks);
        }
    }

    /// What stands around the caret between spaces.
    private IndexRange word() {
        String text = area.getText(area.getCurrentParagraph());
        int caret = Math.min(area.getCaretColumn(), text.length());
        int from = caret;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = caret;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        int start = area.getCaretPosition() - caret;
        return new IndexRange(start + from, start + to);
    }
}
