package org.tahrir.importing;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.Byline;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.Origin;
import org.tahrir.article.Published;
import org.tahrir.article.Stage;
import org.tahrir.article.StoryId;
import org.tahrir.markup.WebAddress;
import org.tahrir.notice.Notice;
import org.tahrir.text.Body;

/// Makes a story of one line of an archive: published already, its id kept as the external one.
final class ArchiveStory {
    private static final int SHOWN = 60;
    private static final Duration AHEAD = Duration.ofDays(2);

    private final Supplier<StoryId> ids;
    private final InstantSource clock;

    ArchiveStory(Supplier<StoryId> ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    Arrival read(byte[] line) throws BadLine {
        ArchiveFields fields = ArchiveFields.read(line);
        String title = oneLine(fields.text("title"));
        if (title.isEmpty()) {
            throw new BadLine("importing.line-no-title");
        }
        List<String> paragraphs = TextLines.of(fields.text("body")).stream()
                .filter(paragraph -> !TextLines.isBlank(paragraph))
                .toList();
        if (paragraphs.isEmpty()) {
            throw new BadLine("importing.line-no-body");
        }
        List<Notice> warnings = new ArrayList<>(fields.warnings());
        Optional<OffsetDateTime> date = date(fields.text("date"), warnings);
        Article article = Article.of(ids.get(), title, Body.ofParagraphs(paragraphs))
                .withHeadlines(new Headlines("", title, oneLine(fields.text("abstract"))))
                .withByline(new Byline(oneLine(fields.text("author")), List.of()))
                .withOrigin(new Origin(
                        oneLine(fields.text("source")), "", "", date.orElse(null), oneLine(fields.text("id"))))
                .withFiling(filing(fields))
                .withAddress(address(fields.text("url"), warnings));
        return new Arrival(
                PageArticle.inItsLanguage(article, ""),
                false,
                Stage.EXPORTED,
                Published.NEVER,
                date.map(OffsetDateTime::toInstant).orElse(null),
                List.of(),
                InputKind.ARCHIVE.code(),
                warnings);
    }

    private Optional<OffsetDateTime> date(String text, List<Notice> warnings) {
        Optional<OffsetDateTime> date = StoryDate.read(text);
        if (date.isEmpty() && !text.isBlank()) {
            warnings.add(Notice.of("importing.field-malformed", "date", shown(text)));
        }
        if (date.isPresent() && date.get().toInstant().isAfter(clock.instant().plus(AHEAD))) {
            warnings.add(Notice.of("importing.date-ahead", date.get().toString()));
        }
        return date;
    }

    private static String address(String url, List<Notice> warnings) {
        String asciiBlanks = url.strip().replace(" ", "%20");
        Optional<String> address = WebAddress.web(asciiBlanks);
        if (address.isEmpty() && !url.isBlank()) {
            warnings.add(Notice.of("importing.address-dropped", shown(url)));
        }
        return address.orElse("");
    }

    private static Filing filing(ArchiveFields fields) {
        return new Filing(
                oneLine(fields.text("category")),
                List.of(),
                fields.keywords(),
                Filing.DEFAULT.language(),
                Filing.NORMAL_URGENCY,
                false,
                "");
    }

    private static String shown(String value) {
        return value.length() <= SHOWN ? value : CleanText.storable(value.substring(0, SHOWN)) + "…";
    }

    private static String oneLine(String text) {
        return TextLines.of(text).stream()
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "))
                .strip();
    }
}
