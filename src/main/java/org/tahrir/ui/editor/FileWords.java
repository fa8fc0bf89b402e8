package org.tahrir.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;

/// Words that come into the text with picture files: told when they are pasted, and taken off again.
public final class FileWords {
    private final BodyWriter writer;
    private final BodyPen pen;

    FileWords(BodyWriter writer, BodyPen pen) {
        this.writer = writer;
        this.pen = pen;
    }

    /// Hears of picture files that were pasted: their pictures, and why others stayed out. What stays out of such a
    /// paste is told here alone.
    public void onPasted(BiConsumer<List<Block.Picture>, List<Notice>> told) {
        pen.onPictures(told);
    }

    /// Empties, as one step, each field that still says what the file said; nothing in a body that is read-only.
    public void takeOff(List<Block.Picture> said) {
        if (!pen.mayWrite()) {
            return;
        }
        Map<Long, Block> objects = writer.objects().now();
        writer.history()
                .step(() -> objects.forEach((id, block) -> {
                    if (block instanceof Block.Picture picture) {
                        said.stream()
                                .filter(one -> one.media().equals(picture.media()))
                                .findFirst()
                                .map(one -> without(picture, one))
                                .filter(bare -> !bare.equals(picture))
                                .ifPresent(bare -> writer.exchange(id, bare));
                    }
                }));
    }

    private static Block.Picture without(Block.Picture picture, Block.Picture said) {
        return picture.withWords(
                rest(picture.caption(), said.caption()),
                rest(picture.credit(), said.credit()),
                rest(picture.alt(), said.alt()));
    }

    private static String rest(String now, String said) {
        return now.equals(said) ? "" : now;
    }
}
