package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.MediaFile;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// A story's page on its own, as a bundle would hold it.
class PagePreviewTest {
    @TempDir
    Path folder;

    @Test
    void isTheVeryPageThatABundleHolds() throws IOException {
        Entry entry = withPicture();
        Path page = PagePreview.write(entry, BundleSamples.HOUSE, BundleSamples.LABELS, folder.resolve("preview"));

        Path zip = folder.resolve("bundle.zip");
        BundleWriter.write(BundleSamples.bundle(entry), zip, Progress.NONE);
        Map<String, String> bundled = Zips.texts(zip);
        String article = bundled.keySet().stream()
                .filter(path -> path.endsWith("article.html"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(page, StandardCharsets.UTF_8)).isEqualTo(bundled.get(article));
    }

    @Test
    void bringsItsPicturesAlongWhereThePageLooksForThem() throws IOException {
        Entry entry = withPicture();
        Path page = PagePreview.write(entry, BundleSamples.HOUSE, BundleSamples.LABELS, folder);
        String html = Files.readString(page, StandardCharsets.UTF_8);
        String src = html.substring(html.indexOf("src=\"") + 5, html.indexOf('"', html.indexOf("src=\"") + 5));
        Path picture = page.resolveSibling(src).normalize();
        assertThat(picture).exists();
        assertThat(Files.size(picture))
                .isEqualTo(entry.media().getFirst().media().bytes());
    }

    @Test
    void aNewerOneTakesThePlaceOfTheOlder() throws IOException {
        Path first = PagePreview.write(withPicture(), BundleSamples.HOUSE, BundleSamples.LABELS, folder);
        Article article = BundleSamples.article(1).withBody(Body.ofParagraphs(List.of("نص آخر تمامًا.")));
        Path second =
                PagePreview.write(BundleSamples.entry(article), BundleSamples.HOUSE, BundleSamples.LABELS, folder);
        assertThat(second).isEqualTo(first);
        assertThat(Files.readString(second, StandardCharsets.UTF_8)).contains("نص آخر تمامًا.");
    }

    @Test
    void aPlaceThatTakesNothingIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "x");
        assertThatThrownBy(() -> PagePreview.write(
                        withPicture(), BundleSamples.HOUSE, BundleSamples.LABELS, file.resolve("inside")))
                .hasMessageContaining("bundle.cannot-write");
    }

    private static Entry withPicture() {
        MediaFile picture = BundleSamples.picture("صورة", "image/png");
        Body body = Body.of(
                BundleSamples.article(1).body().blocks().getFirst(),
                new Block.Picture(picture.media().sha256(), "شرح", "تصوير", "وصف", Direction.INHERIT));
        return BundleSamples.entry(BundleSamples.article(1).withBody(body), List.of(picture));
    }
}
