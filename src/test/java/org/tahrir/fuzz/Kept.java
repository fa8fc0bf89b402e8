package org.tahrir.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.ContentHash;
import org.tahrir.article.House;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Published;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.bundle.Entry;
import org.tahrir.bundle.Ninjs;
import org.tahrir.bundle.Purpose;
import org.tahrir.markup.Xhtml;
import org.tahrir.store.Storing;
import org.tahrir.text.Body;
import org.tahrir.text.Mark;

/// What must hold of every story that a reader lets in: the library keeps it as it is, and it can go out again.
public final class Kept {
    private static final StoryId ID = new StoryId(new UUID(0x1234, 0x5678));

    private Kept() {}

    /// Looks at a story as it came in.
    public static void check(Arrival arrival) {
        arrival.warnings().forEach(Reading::said);
        arrival.media().forEach(Kept::check);
        check(arrival.article(), arrival.media());
    }

    /// Looks at a text that becomes part of a story.
    public static void check(String headline, Body body) {
        check(Article.of(ID, headline, body), List.of());
    }

    /// Looks at a story with its pictures.
    public static void check(Article article, List<MediaFile> media) {
        Article back = Storing.keptAndRead(article);
        assertThat(back).isEqualTo(article);
        assertThat(ContentHash.of(back)).isEqualTo(ContentHash.of(article));
        if (!Storing.hasWhatXmlCannotHold(article)) {
            goesOut(article, media);
        }
    }

    private static void goesOut(Article article, List<MediaFile> media) {
        Body body = article.body();
        String xhtml = Xhtml.write(body, article.direction(), Xhtml.Links.CANONICAL);
        assertThat(Xhtml.read(xhtml)).isEqualTo(body);
        Entry entry = new Entry(Story.fresh(article, Stage.DRAFT, "", Instant.EPOCH), Published.NEVER, media);
        byte[] ninjs = Ninjs.write(entry, House.DEFAULT, Purpose.HANDOVER, Set.of());
        boolean whole = body.pictures().findAny().isEmpty() && !leadsToStories(body);
        Article read = Ninjs.read(ninjs, () -> ID, html -> whole ? notOurs(html) : Body.EMPTY)
                .article();
        assertThat(read.headline()).isEqualTo(article.headline());
        if (whole) {
            assertThat(read.body()).isEqualTo(body.compact());
        }
    }

    /// A story by itself comes without the pictures of it, and without links that lead outside the bundle.
    private static boolean leadsToStories(Body body) {
        return body.proses()
                .flatMap(prose -> prose.runs().stream())
                .anyMatch(run -> run.marks().link() instanceof Mark.StoryLink);
    }

    private static Body notOurs(String html) {
        throw new AssertionError("What we wrote is taken for somebody else's: " + html);
    }

    private static void check(MediaFile file) {
        try (InputStream in = file.content().open()) {
            byte[] bytes = in.readAllBytes();
            assertThat(HexFormat.of().formatHex(ContentHash.sha256().digest(bytes)))
                    .isEqualTo(file.media().sha256());
            assertThat(file.media().bytes()).isEqualTo(bytes.length);
            assertThat(file.media().width()).isPositive();
            assertThat(file.media().height()).isPositive();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
