package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;

/// Every page under `pages/` gives what the `.expected` file beside it says, line by line.
class PageShapesTest {
    static Stream<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(PageShapesTest.class.getResource("/pages"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takesThePageApartAsExpected(Path page) throws IOException {
        String text = Files.readString(page, StandardCharsets.UTF_8);
        String expected =
                Files.readString(Path.of(page.toString().replace(".txt", ".expected")), StandardCharsets.UTF_8);

        assertThat(described(PageSplitter.split(text))).isEqualToNormalizingNewlines(expected);
    }

    static String described(PageSplit split) {
        StringBuilder told = new StringBuilder();
        Article article = split.toArticle(new StoryId(new UUID(1, 2)));
        told.append(split.looksLikePage() ? "page" : "text")
                .append(String.format(Locale.ROOT, " %.2f\n", split.confidence()));
        told.append("headline: ").append(split.headline()).append('\n');
        told.append("source: ").append(split.source()).append('\n');
        told.append("byline: ").append(split.byline()).append('\n');
        told.append("date: ")
                .append(split.date().map(Object::toString).orElse(""))
                .append('\n');
        told.append("language: ").append(article.filing().language()).append('\n');
        for (RelatedLink link : split.related()) {
            told.append("related: ")
                    .append(link.headline())
                    .append(link.url() == null ? "" : " -> " + link.url())
                    .append('\n');
        }
        for (PageLine line : split.lines()) {
            told.append(line.number())
                    .append(' ')
                    .append(line.role())
                    .append(' ')
                    .append(line.text())
                    .append('\n');
        }
        return told.toString();
    }
}
