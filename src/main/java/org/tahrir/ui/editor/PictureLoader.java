package org.tahrir.ui.editor;

import java.io.ByteArrayInputStream;
import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// Fetches pictures off the screen's thread and keeps the ones seen last, while memory allows.
final class PictureLoader {
    private static final int LARGE_FILE = 1_000_000;
    private static final int MOST_PIXELS = 1_600;
    /// What is kept of all pictures together: some fifty megabytes, for going back and forth between a few stories.
    private static final double MOST_KEPT = 12_000_000;

    private final PictureShelf shelf;
    private final Errands errands;
    /// The one asked for longest ago first.
    private final Map<String, SoftReference<Image>> kept = new LinkedHashMap<>(16, 0.75f, true);

    PictureLoader(PictureShelf shelf, Errands errands) {
        this.shelf = shelf;
        this.errands = errands;
    }

    /// Fetches a picture.
    ///
    /// @param done hears the picture, or null if it is missing or of a kind that can't be shown
    void load(String media, Consumer<@Nullable Image> done) {
        SoftReference<Image> known = kept.get(media);
        @Nullable Image image = known == null ? null : known.get();
        if (image != null) {
            done.accept(image);
            return;
        }
        errands.run(
                () -> shelf.bytes(media).flatMap(PictureLoader::decoded),
                found -> {
                    found.ifPresent(picture -> keep(media, picture));
                    done.accept(found.orElse(null));
                },
                why -> done.accept(null));
    }

    private void keep(String media, Image picture) {
        kept.put(media, new SoftReference<>(picture));
        Iterator<SoftReference<Image>> oldest = kept.values().iterator();
        double pixels =
                kept.values().stream().mapToDouble(PictureLoader::pixels).sum();
        while (pixels > MOST_KEPT && kept.size() > 1) {
            pixels -= pixels(oldest.next());
            oldest.remove();
        }
    }

    private static double pixels(SoftReference<Image> one) {
        Image picture = one.get();
        return picture == null ? 0 : picture.getWidth() * picture.getHeight();
    }

    /// A large file is decoded no larger than a screen shows it: a camera's picture would take a hundred megabytes.
    private static Optional<Image> decoded(byte[] bytes) {
        int most = bytes.length > LARGE_FILE ? MOST_PIXELS : 0;
        Image image = new Image(new ByteArrayInputStream(bytes), most, most, true, true);
        return image.isError() || image.getWidth() == 0 ? Optional.empty() : Optional.of(image);
    }
}
