package org.tahrir.ui.editor;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Position;

/// Where in a body somebody is: scrolling, and leading them to a place or back to it.
public final class BodyScroll {
    private final BodyArea area;
    private final BodyWriter writer;

    BodyScroll(BodyArea area, BodyWriter writer) {
        this.area = area;
        this.writer = writer;
    }

    void toTop() {
        area.showParagraphAtTop(0);
    }

    /// Where caret and text stand.
    public Place place() {
        int top = Math.max(0, area.views().firstVisible());
        return new Place(writer.caret(), top, hiddenOf(top));
    }

    /// Hears that the caret has moved, or the text was scrolled.
    public void onMove(Runnable listener) {
        area.caretPositionProperty().addListener((o, was, is) -> listener.run());
        area.estimatedScrollYProperty().addListener((o, was, is) -> listener.run());
    }

    /// Puts caret and text back to where they were, or as near as the body allows.
    public void returnTo(Place place) {
        Body body = writer.body();
        int caret = writer.offset(Landing.nearest(body, place.caret()));
        area.selectRange(caret, caret);
        int top = Math.clamp(place.top(), 0, body.blocks().size() - 1);
        area.showParagraphAtTop(top);
        area.layout();
        area.scrollYBy(place.hidden() - hiddenOf(top));
    }

    /// How many pixels of a block are above the upper edge.
    private double hiddenOf(int block) {
        return area.views()
                .visible(block)
                .map(decor -> area.getInsets().getTop()
                        - area.sceneToLocal(decor.flow.localToScene(0, 0)).getY())
                .orElse(0.0);
    }

    /// The index of the block of a picture.
    ///
    /// @param index counted from 0 among the pictures
    OptionalInt picture(int index, BodyObjects objects) {
        return IntStream.range(0, area.getParagraphs().size())
                .filter(block -> {
                    Piece.Embed embed = area.embedAt(block);
                    return embed != null && objects.get(embed.id()) instanceof Block.Picture;
                })
                .skip(index)
                .findFirst();
    }

    /// Scrolls to a picture or table, all of it where there is space, and puts the caret into it.
    ///
    /// @param toMissing whether to lead to what must still be filled in
    void enter(int block, ObjectViews views, boolean toMissing) {
        show(block, views).ifPresent(view -> {
            if (toMissing && view instanceof PictureBlock picture) {
                picture.focusMissing();
            } else {
                view.focusWhereWanted();
            }
            view.focused().ifPresent(field -> view.host().reveal(view.id(), fits(view) ? view : field));
        });
    }

    /// Scrolls to a picture or table and selects it.
    ///
    /// @return its view, if it is one
    Optional<ObjectView> show(int block, ObjectViews views) {
        Piece.Embed embed = area.embedAt(block);
        if (embed == null) {
            return Optional.empty();
        }
        writer.select(new Position(block, 0), new Position(block, 1));
        area.views().showParagraph(block);
        area.follow(); // now, or else it would lead back to the object's own place afterwards
        return views.known(embed.id());
    }

    private boolean fits(ObjectView view) {
        return view.getLayoutBounds().getHeight() <= area.getViewportHeight();
    }
}
