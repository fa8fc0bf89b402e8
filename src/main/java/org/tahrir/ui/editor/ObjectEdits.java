package org.tahrir.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;

/// What is done to the pictures, tables and cards of a body. Each is one step to undo and does nothing while the body
/// is read-only.
public final class ObjectEdits {
    private final BodyParts parts;

    ObjectEdits(BodyParts parts) {
        this.parts = parts;
    }

    /// Puts a picture in place of an empty block, before the block at whose start the caret stands, else after it, and
    /// the caret into its words.
    public void insertPicture(Block.Picture picture) {
        insert(picture);
    }

    /// Puts an empty table where a picture would go, its first row naming the columns, and the caret into it.
    public void insertTable(int rows, int columns) {
        insert(TableEdits.empty(rows, columns));
    }

    /// Puts a card that leads to an address of the web where a picture would go, and the caret into its title. The card
    /// that is selected, or written in, leads there instead.
    public void setCard(String href) {
        Optional<Block.Card> now = cardHere();
        if (now.isPresent()) {
            Block.Card card = now.get();
            exchange(new Block.Card(card.title(), href, card.direction()));
        } else {
            insert(new Block.Card("", href, Direction.INHERIT));
        }
    }

    /// The card that is selected, or written in.
    public Optional<Block.Card> cardHere() {
        return parts.watch
                .stateProperty()
                .get()
                .object()
                .filter(Block.Card.class::isInstance)
                .map(Block.Card.class::cast);
    }

    /// Makes a card of the paragraph in which the caret stands, if nothing but a link to the web is in it: its words
    /// are the card's title.
    ///
    /// @return whether there was such a paragraph
    public boolean makeCard() {
        int block = parts.writer.caret().block();
        Optional<Block.Card> card = LoneLink.card(parts.writer.body().blocks().get(block));
        card.ifPresent(made -> parts.edit(() -> {
            parts.blocks.exchange(block, made);
            parts.scroll.enter(block, parts.views, false);
        }));
        return card.isPresent();
    }

    /// Hears when an address of the web was pasted that is alone in its paragraph.
    ///
    /// @param listener hears what to do to make a card of it, which does nothing once the paragraph is another
    public void onLoneAddress(Consumer<Runnable> listener) {
        parts.pen.onPasted(() -> {
            Position caret = parts.writer.caret();
            Body body = parts.writer.body();
            Block pasted = body.blocks().get(caret.block());
            int page = parts.writer.page();
            if (LoneLink.card(pasted).isPresent()) {
                listener.accept(() -> {
                    boolean there = page == parts.writer.page()
                            && caret.block() < parts.writer.body().blocks().size()
                            && parts.writer.body().blocks().get(caret.block()).equals(pasted);
                    if (there) {
                        parts.writer.select(caret, caret);
                        makeCard();
                    }
                });
            }
        });
    }

    /// Gives the picture that is selected, or written in, the size that comes after its own: full, half, small.
    public void nextPictureSize() {
        parts.watch.stateProperty().get().object().ifPresent(object -> {
            if (object instanceof Block.Picture picture) {
                List<Block.PictureSize> sizes = List.of(Block.PictureSize.values());
                exchange(picture.withSize(sizes.get((sizes.indexOf(picture.size()) + 1) % sizes.size())));
            }
        });
    }

    /// Leads to a picture, into the first of its fields that must still be filled in.
    ///
    /// @param index counted from 0 among the pictures
    public void showPicture(int index) {
        parts.scroll.picture(index, parts.objects).ifPresent(block -> parts.scroll.enter(block, parts.views, true));
    }

    private void insert(Block object) {
        parts.edit(() -> parts.scroll.enter(parts.blocks.insertObject(object), parts.views, false));
    }

    private void exchange(Block other) {
        parts.edit(() -> parts.watch.objectHere().ifPresent(id -> parts.writer.exchange(id, other)));
    }
}
