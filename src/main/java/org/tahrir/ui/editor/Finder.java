package org.tahrir.ui.editor;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Finds words in a body, under its pictures and in its tables too, whatever their tashkeel, tatweel and hamza, and
/// paints them. Hits follow the text as it is written.
public final class Finder {
    private final BodyArea area;
    private final BodyObjects objects;
    private final BodyScroll scroll;
    private final ObjectViews views;
    private final BodySearch search = new BodySearch();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private List<Found> hits = List.of();
    private String wanted = "";
    /// Where somebody is in a picture or table, until the selection of the text moves on.
    private Optional<Found> inObject = Optional.empty();
    /// What holds the hit that is selected there.
    private Optional<BidiTextArea<?, ?>> holder = Optional.empty();

    Finder(BodyArea area, BodyObjects objects, BodyScroll scroll, ObjectViews views) {
        this.area = area;
        this.objects = objects;
        this.scroll = scroll;
        this.views = views;
        area.multiRichChanges().subscribe(changes -> look());
        area.selectionProperty().addListener((o, was, is) -> leaveObject());
    }

    /// Looks for words from now on; the first hit from the selection's start on is selected and scrolled into view.
    /// Blank: looks for nothing.
    public void find(String words) {
        lookAtFocus();
        wanted = words.isBlank() ? "" : FoldedText.wanted(words);
        look();
        if (!hits.isEmpty()) {
            select(firstFrom(here()));
        }
    }

    /// Selects the next hit, after the last one the first.
    public void next() {
        lookAtFocus();
        if (!hits.isEmpty()) {
            select(current.get() > 0 ? current.get() : firstFrom(here().end()));
        }
    }

    /// Selects the hit before, before the first one the last.
    public void previous() {
        lookAtFocus();
        if (!hits.isEmpty()) {
            int from = current.get() > 0 ? current.get() - 1 : firstFrom(here());
            select(from - 1 + hits.size());
        }
    }

    /// Looks for nothing any more; the caret stays at the hit it stands at.
    public void stop() {
        find("");
    }

    /// Leads the keyboard to the hit that is selected, or to the text.
    public void requestFocus() {
        holder.filter(field -> field.getScene() != null)
                .ifPresentOrElse(BidiTextArea::requestFocus, area::requestFocus);
    }

    /// How many hits there are.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Which hit is selected, counted from 1; 0 when none is.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Looks for the words again: the text may be another.
    void look() {
        if (wanted.isEmpty() && hits.isEmpty()) {
            return;
        }
        hits = search.places(area.document(), objects.now(), wanted);
        area.decorations()
                .set(
                        Decorations.Kind.SEARCH,
                        hits.stream().filter(Found::isText).map(Found::mark).toList());
        views.paint(hits);
        count.set(hits.size());
        lookAtSelection();
    }

    private void lookAtSelection() {
        current.set(hits.indexOf(here()) + 1);
    }

    /// Who stands in a cell or under a picture goes on from there.
    private void lookAtFocus() {
        if (area.isFocused()) {
            leaveObject();
        }
        views.focused()
                .ifPresent(view -> view.focused().ifPresent(field -> {
                    IndexRange selected = field.getSelection();
                    int at = area.getAbsolutePosition(area.blockOf(view.id()), 0);
                    inObject = Optional.of(
                            new Found(view.id(), at, view.focusedPart(), selected.getStart(), selected.getEnd()));
                    holder = Optional.of(field);
                }));
        lookAtSelection();
    }

    private void leaveObject() {
        holder.filter(field -> !field.isFocused()).ifPresent(BidiTextArea::deselect);
        holder = Optional.empty();
        inObject = Optional.empty();
        lookAtSelection();
    }

    /// What is selected in the body.
    private Found here() {
        return inObject.orElseGet(() ->
                Found.text(area.getSelection().getStart(), area.getSelection().getEnd()));
    }

    /// The index of the first hit that begins at a place or later, or of the first of all.
    private int firstFrom(Found place) {
        int at = Collections.binarySearch(hits, place);
        int first = at < 0 ? -at - 1 : at;
        return first < hits.size() ? first : 0;
    }

    /// The keyboard stays where it is, but goes along if it is in the body.
    private void select(int index) {
        boolean inBody = area.isFocused() || views.focused().isPresent();
        Found hit = hits.get(index % hits.size());
        holder.ifPresent(BidiTextArea::deselect);
        leaveObject();
        if (hit.isText()) {
            area.selectRange(hit.from(), hit.to());
            area.requestFollowCaret();
        } else {
            int block = area.offsetToPosition(hit.at(), Bias.Forward).getMajor();
            holder = scroll.show(block, views).map(view -> view.select(hit));
            inObject = Optional.of(hit);
            lookAtSelection();
        }
        if (inBody) {
            requestFocus();
        }
    }
}
