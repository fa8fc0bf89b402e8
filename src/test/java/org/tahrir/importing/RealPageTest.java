package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Arrival;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.text.Block;

/// The main job's real input.
class RealPageTest {
    private static final Path PAGE = Path.of("../shared/fixtures/web-page-qasad.txt");

    @BeforeEach
    void needsTheSharedFixture() {
        assumeTrue(Files.exists(PAGE), "the shared fixture is not on this machine");
    }

    @Test
    void isTakenForAPage() {
        assertThat(InputKind.of(PAGE)).isEqualTo(InputKind.PAGE);
    }

    @Test
    void givesHeadlineSourceNineParagraphsAndSixRelatedHeadlines() throws IOException {
        List<String> lines =
                List.of(Files.readString(PAGE, StandardCharsets.UTF_8).split("\n", -1));

        Arrival arrival = new Importer(() -> new StoryId(new UUID(0, 7)), InstantSource.system())
                .read(PAGE, InputKind.PAGE)
                .getFirst();

        assertThat(arrival.article().headline()).isEqualTo(lines.get(2));
        assertThat(arrival.article().origin().source()).isEqualTo("بلدي نيوز");
        assertThat(arrival.article().filing().language()).isEqualTo("ar");
        assertThat(arrival.article().body().blocks())
                .hasSize(9)
                .allMatch(block -> block.direction() == org.tahrir.text.Direction.INHERIT)
                .extracting(block -> ((Block.Paragraph) block).prose().plain())
                .containsExactlyElementsOf(IntStream.rangeClosed(3, 11)
                        .mapToObj(i -> lines.get(2 * i))
                        .toList());
        assertThat(arrival.article().related())
                .hasSize(6)
                .noneMatch(RelatedLink::isResolved)
                .extracting(RelatedLink::headline)
                .containsExactlyElementsOf(IntStream.rangeClosed(13, 18)
                        .mapToObj(i -> lines.get(2 * i))
                        .toList());
        assertThat(arrival.warnings()).isEmpty();
        assertThat(arrival.named()).isFalse();
    }
}
