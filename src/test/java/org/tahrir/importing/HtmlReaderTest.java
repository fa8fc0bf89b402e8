package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Arrival;
import org.tahrir.article.Author;
import org.tahrir.article.RelatedLink;
import org.tahrir.notice.Notice;

class HtmlReaderTest {
    private static final String LONG = "فقرة طويلة بما يكفي لتكون نصا حقيقيا كتبناه لهذا الاختبار وحده دون سواه. ";

    @TempDir
    private Path folder;

    @Test
    void readsAPageWithJsonLdRelatedPiecesAndPictures() {
        Samples.write(folder, "a.png", Samples.png(5, 5));
        String data = Base64.getEncoder().encodeToString(Samples.png(6, 6));
        Path file = Samples.write(folder, "page.html", """
                <!doctype html><html lang="en"><head><title>عنوان - موقع</title>
                <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"عنوان",
                "datePublished":"2026-03-01T10:00:00Z","author":[{"name":"هالة منصور"}],"publisher":{"name":"موقع"}}]}
                </script></head><body><article><h1>عنوان المادة</h1><p>%s</p><img src="a.png" alt="صورة">
                <img src="data:image/png;base64,%s"><img src="../x.png"><img src="http://example.org/t.png">
                <img src="file:///etc/passwd"></article>
                <h3>مقالات ذات صلة</h3><ul><li><a href="https://example.org/1">أول</a></li><li><a href="/2">ثان</a></li></ul>
                </body></html>""".formatted(LONG, data));

        assertThat(InputKind.of(file)).isEqualTo(InputKind.HTML);
        Arrival arrival = Samples.read(file);

        assertThat(arrival.article().headline()).isEqualTo("عنوان المادة");
        assertThat(arrival.article().byline().authors()).containsExactly(new Author("هالة منصور", ""));
        assertThat(arrival.article().origin().source()).isEqualTo("موقع");
        assertThat(arrival.article().origin().date()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(arrival.article().filing().language()).isEqualTo("ar");
        assertThat(arrival.article().related())
                .containsExactly(
                        RelatedLink.toAddress("https://example.org/1", "أول"), RelatedLink.headlineOnly("ثان"));
        assertThat(arrival.media()).extracting(media -> media.media().width()).containsExactly(5, 6);
        assertThat(arrival.warnings())
                .extracting(Notice::key)
                .containsExactly("importing.picture-outside", "importing.picture-remote", "importing.picture-remote");
    }

    @Test
    void readsTheCharsetAPageDeclares() {
        Path file = Samples.write(
                folder,
                "old.html",
                ("<html><meta charset=windows-1256><body><h1>عنوان</h1><p>" + LONG)
                        .getBytes(Charset.forName("windows-1256")));

        Arrival arrival = Samples.read(file);

        assertThat(arrival.article().headline()).isEqualTo("عنوان");
        assertThat(arrival.warnings()).contains(Notice.of("importing.charset-declared", "windows-1256"));
    }

    @Test
    void takesManyLinksAndPictures() {
        StringBuilder html = new StringBuilder("<html><body>");
        for (int i = 0; i < 300; i++) {
            html.append("<p>نص <a href='https://example.org/").append(i).append("'>رابط</a></p>");
        }
        for (int i = 1; i <= 200; i++) {
            Samples.write(folder, i + ".png", Samples.png(i, 2));
            html.append("<img src='").append(i).append(".png'>");
        }

        Arrival arrival = Samples.read(Samples.write(folder, "many.html", html.toString()));

        assertThat(arrival.media()).hasSize(200);
        assertThat(arrival.article().body().blocks()).hasSize(500);
        assertThat(arrival.warnings()).isEmpty();
    }
}
