package org.tahrir.ui.editor;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.IndexRange;
import javafx.util.Duration;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.tahrir.notice.Notice;
import org.tahrir.text.TextSearch;
import org.tahrir.text.Wanted;

/// Finds something in a body, under its pictures and in its tables too, and paints it. Hits move with the text as it is
/// written; what is new is found when the writer pauses, or when somebody goes on to the next hit.
public final class Finder {
    private final BodyArea area;
    private final BodyObjects objects;
    private final BodyScroll scroll;
    private final ObjectViews views;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Notice>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PauseTransition pause = new PauseTransition(Duration.millis(120));
    private List<Found> hits = List.of();
    private Optional<TextSearch> search = Optional.empty();
    private Optional<BodySearch> inBody = Optional.empty();
    /// Where somebody is in a picture or table, until the selection of the text moves on.
    private Optional<Found> inObject = Optional.empty();
    /// What holds the hit that is selected there.
    private Optional<BidiTextArea<?, ?>> holder = Optional.empty();

    Finder(BodyArea area, BodyObjects objects, BodyScroll scroll, ObjectViews views) {
        this.area = area;
        this.objects = objects;
        this.scroll = scroll;
        this.views = views;
        pause.setOnFinished(e -> look());
        area.selectionProperty().addListener((o, was, is) -> leaveObject());
    }

    /// Looks for something from now on; the first hit from the selection's start on is selected and scrolled into view.
    /// Blank words: looks for nothing.
    public void find(Wanted wanted) {
        lookAtFocus();
        search = Optional.empty();
        fault.set(Optional.empty());
        if (!wanted.words().isBlank()) {
            switch (TextSearch.of(wanted)) {
                case TextSearch.Reading.Ready ready -> search = Optional.of(ready.search());
                case TextSearch.Reading.Refused refused -> fault.set(Optional.of(refused.why()));
            }
        }
        inBody = search.map(BodySearch::new);
        look();
        if (!hits.isEmpty()) {
            select(firstFrom(here()));
        }
    }

    /// Selects the next hit, after the last one the first.
    public void next() {
        lookNow();
        lookAtFocus();
        if (!hits.isEmpty()) {
            select(current.get() > 0 ? current.get() : firstFrom(here().end()));
        }
    }

    /// Selects the hit before, before the first one the last.
    public void previous() {
        lookNow();
        lookAtFocus();
        if (!hits.isEmpty()) {
            int from = current.get() > 0 ? current.get() - 1 : firstFrom(here());
            select(from - 1 + hits.size());
        }
    }

    /// Looks for nothing any more; the caret stays at the hit it stands at.
    public void stop() {
        find(Wanted.of(""));
    }

    /// Leads the keyboard to the hit that is selected, or to the text.
    public void requestFocus() {
        holder.filter(field -> field.getScene() != null)
                .ifPresentOrElse(BidiTextArea::requestFocus, area::requestFocus);
    }

    /// Selects the next finding or note after the selection, or the one before it, round the end of the text.
    ///
    /// @return whether there is any
    public boolean toFinding(boolean forward) {
        IndexRange here = area.getSelection();
        Optional<Decorations.Mark> found = Findings.beside(area.decorations(), here.getStart(), here.getEnd(), forward);
        found.ifPresent(mark -> {
            area.selectRange(mark.from(), mark.to());
            area.requestFollowCaret();
            requestFocus();
        });
        return found.isPresent();
    }

    /// How many hits there are.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Which hit is selected, counted from 1; 0 when none is.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Why nothing can be found: a pattern that can't be read, or takes too long.
    public ReadOnlyObjectProperty<Optional<Notice>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// What is looked for, if anything can be.
    Optional<TextSearch> search() {
        return search;
    }

    /// The hit that is selected.
    Optional<Found> selected() {
        lookNow();
        lookAtFocus();
        return current.get() > 0 ? Optional.of(hits.get(current.get() - 1)) : Optional.empty();
    }

    /// Has the next hit looked for from a place in a picture or table on.
    void goOnFrom(Found place) {
        inObject = Optional.of(place);
        lookAtSelection();
    }

    /// Hears that the text is another.
    void textChanged() {
        if (search.isPresent() || !hits.isEmpty()) {
            pause.playFromStart();
        }
    }

    private void lookNow() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            look();
        }
    }

    /// Looks again at once.
    void look() {
        pause.stop();
        if (search.isEmpty() && hits.isEmpty()) {
            return;
        }
        Optional<List<Found>> places =
                inBody.isEmpty() ? Optional.of(List.of()) : inBody.get().places(area.document(), objects.now());
        if (places.isEmpty()) {
            fault.set(Optional.of(Notice.of("find.pattern-slow")));
            search = Optional.empty();
            inBody = Optional.empty();
        }
        hits = places.orElse(List.of());
        area.decorations()
                .set(
                        Decorations.Kind.SEARCH,
                        hits.stream().filter(Found::isText).map(Found::mark).toList());
        views.paint(hits);
        count.set(hits.size());
        lookAtSelection();
    }

    private void lookAtSelection() {
        int at = Collections.binarySearch(hits, here());
        current.set(at >= 0 && hits.get(at).equals(here()) ? at + 1 : 0);
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
        boolean hasKeyboard = area.isFocused() || views.focused().isPresent();
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
        if (hasKeyboard) {
            requestFocus();
        }
    }
}
