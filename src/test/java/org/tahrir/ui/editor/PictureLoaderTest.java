package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tahrir.markup.PictureSource;
import org.tahrir.ui.Screen;

/// Pictures are kept for going back and forth, but not all that were ever seen.
class PictureLoaderTest {
    private final List<String> fetched = new ArrayList<>();
    private final PictureLoader loader = new PictureLoader(new Shelf(), new Desk.AtOnce());

    @Test
    void aPictureSeenJustNowIsNotFetchedAgain() {
        load("a", "b", "a");
        assertThat(fetched).containsExactly("a", "b");
    }

    @Test
    void thePictureSeenLongestAgoMakesRoom() {
        load("a", "b");
        for (int i = 0; i < 12; i++) {
            load("more" + i, "b");
        }
        fetched.clear();
        for (int i = 12; i < 16; i++) {
            load("more" + i);
        }
        load("b", "a");
        assertThat(fetched).contains("a").doesNotContain("b");
    }

    private void load(String... pictures) {
        for (String picture : pictures) {
            Screen.run(() -> loader.load(picture, image -> assertThat(image).isNotNull()));
        }
    }

    private final class Shelf implements PictureShelf {
        private final byte[] bytes = Photo.bytes();

        @Override
        public Optional<byte[]> bytes(String media) {
            fetched.add(media);
            return Optional.of(bytes);
        }

        @Override
        public PictureSource.Answer take(Path file) {
            return Desk.SHELF.take(file);
        }

        @Override
        public PictureSource.Answer take(byte[] file) {
            return Desk.SHELF.take(file);
        }
    }
}
