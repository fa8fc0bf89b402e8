package org.tahrir.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.tahrir.markup.PictureSource;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// A body on the clipboard: our own form, from which we read back every mark, HTML and plain text for others.
final class BodyClipboard {
    private static final String OWN_NAME = "application/x-tahrir-body+xml";
    private static final DataFormat OWN =
            Optional.ofNullable(DataFormat.lookupMimeType(OWN_NAME)).orElseGet(() -> new DataFormat(OWN_NAME));

    private final Errands errands;
    private final PictureShelf shelf;
    private final PictureSource pictures;

    /// The clipboard as an editor uses it.
    ///
    /// @param shelf takes in pictures; asked off the screen's thread
    BodyClipboard(Errands errands, PictureShelf shelf) {
        this.errands = errands;
        this.shelf = shelf;
        this.pictures = new DataPictures(shelf);
    }

    /// Puts a body on the clipboard.
    ///
    /// @param story the direction of the story it is taken from
    void put(Body body, Direction story) {
        ClipboardContent content = new ClipboardContent();
        content.putString(PlainText.of(body));
        try {
            content.putHtml(ClipboardHtml.page(body, story));
            content.put(OWN, ClipboardHtml.own(body, story));
        } catch (TahrirException unwritable) {
            // a character that came in before the house refused it; the words alone can still be copied
            content.remove(DataFormat.HTML);
        }
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Takes what is on the clipboard with its formatting. Long HTML is read off the screen's thread.
    ///
    /// @param story the direction of the story it is put in
    /// @param done hears what there was, if anything
    /// @param failed hears why it couldn't be read
    void take(Direction story, Consumer<Pasted> done, Consumer<Notice> failed) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.getContent(OWN) instanceof String own) {
            errands.run(() -> ClipboardHtml.read(own, story), done, failed);
        } else if (clipboard.hasHtml()) {
            String html = clipboard.getHtml();
            errands.run(
                    () -> ClipboardHtml.read(html, story, pictures), pasted -> arrived(pasted, done, failed), failed);
        } else if (ClipboardPictures.hasAny(clipboard)) {
            take(ClipboardPictures.of(clipboard), done, failed);
        } else {
            takePlain(done);
        }
    }

    /// Markup that comes to nothing, such as a browser's for a single picture, stands beside what was meant.
    private void arrived(Pasted pasted, Consumer<Pasted> done, Consumer<Notice> failed) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (!pasted.body().equals(Body.EMPTY)) {
            done.accept(pasted);
        } else if (ClipboardPictures.hasAny(clipboard)) {
            take(ClipboardPictures.of(clipboard), done, failed);
        } else if (clipboard.hasString() && !clipboard.getString().isBlank()) {
            takePlain(done);
        } else {
            done.accept(pasted);
        }
    }

    /// Takes in pictures, off the screen's thread.
    void take(ClipboardPictures.Errand errand, Consumer<Pasted> done, Consumer<Notice> failed) {
        errands.run(() -> errand.run(shelf), done, failed);
    }

    /// Takes the letters alone.
    void takePlain(Consumer<Pasted> done) {
        Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .ifPresent(text -> done.accept(new Pasted(PlainText.body(text), List.of())));
    }
}
