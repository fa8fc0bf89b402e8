package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.tahrir.fuzz.Kept;
import org.tahrir.fuzz.Reading;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// Any bytes are a picture of ours or refused; the words it carries can stand in a story.
class PictureFuzzTest {
    @FuzzTest
    void takesOrRefuses(byte[] bytes) {
        switch (Reading.of(() -> PictureFiles.read(bytes, "x")).orElseThrow()) {
            case PictureFiles.Outcome.Refused refused -> Reading.said(refused.reason());
            case PictureFiles.Outcome.Taken taken -> {
                assertThat(taken.file().media().bytes()).isEqualTo(bytes.length);
                assertThat((long) taken.file().media().width()
                                * taken.file().media().height())
                        .isBetween(1L, Limits.PICTURE_PIXELS);
                PictureWords words = taken.words();
                Block picture = new Block.Picture(
                        taken.file().media().sha256(), words.caption(), words.credit(), words.alt(), Direction.INHERIT);
                Kept.check(org.tahrir.article.Article.of(Samples.ID, "عنوان", Body.of(picture)), List.of(taken.file()));
            }
        }
    }
}
