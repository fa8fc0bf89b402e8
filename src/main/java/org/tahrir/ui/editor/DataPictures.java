package org.tahrir.ui.editor;

import java.util.Base64;
import java.util.Locale;
import org.tahrir.markup.PictureSource;
import org.tahrir.notice.Notice;

/// Takes in the pictures that pasted HTML holds itself; one that only names an address is left out, since nothing is
/// fetched from a network.
final class DataPictures implements PictureSource {
    private static final String BASE64 = ";base64,";
    private static final String SCHEME = "data:image/";

    private final PictureShelf shelf;

    DataPictures(PictureShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Answer find(String address) {
        String start = address.substring(0, Math.min(address.length(), SCHEME.length()));
        int data = address.indexOf(BASE64);
        if (!start.toLowerCase(Locale.ROOT).equals(SCHEME) || data < 0) {
            return Answer.refused(Notice.of("markup.web-picture-left-out"));
        }
        try {
            return shelf.take(Base64.getMimeDecoder().decode(address.substring(data + BASE64.length())));
        } catch (IllegalArgumentException damaged) {
            return Answer.refused(Notice.of("markup.web-picture-left-out"));
        }
    }
}
