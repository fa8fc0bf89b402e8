package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Published;
import org.tahrir.article.Story;
import org.tahrir.bundle.BundleCheck;
import org.tahrir.bundle.NinjsSchema;
import org.tahrir.bundle.Progress;
import org.tahrir.store.StoryFilter;

/// The sample desk, whole: it comes in, and what may go out of it is sound by everybody's rules.
class SamplesTest extends AtTheDesk {
    private static final Path SAMPLES = Path.of("samples/newsroom.zip");

    @BeforeEach
    void takeIn() {
        desk.newsroom.intake(TestDesk.EDITOR).take(SAMPLES, false, line -> {}, count -> {});
    }

    @Test
    void holdsADeskWorthShowing() {
        List<Story> stories = stories();
        assertThat(stories).filteredOn(story -> language(story).equals("ar")).hasSizeGreaterThanOrEqualTo(15);
        assertThat(stories).filteredOn(story -> language(story).equals("en")).hasSize(3);
        assertThat(stories).filteredOn(story -> story.article().isKilled()).hasSize(1);
        assertThat(stories)
                .filteredOn(story -> story.published().action() == Published.Action.CORRECT)
                .hasSize(1);
        Set<String> sections = new TreeSet<>(stories.stream()
                .map(story -> story.article().filing().section())
                .toList());
        assertThat(sections).hasSizeGreaterThanOrEqualTo(6);
        assertThat(stories.stream().flatMap(story -> story.article().related().stream()))
                .anyMatch(link -> link.url() != null)
                .anyMatch(link -> !link.isResolved())
                .anyMatch(link -> link.story() != null);
    }

    @Test
    void comesInTwiceAsNothingNew() {
        List<Taken> again = desk.newsroom.intake(TestDesk.EDITOR).take(SAMPLES, false, line -> {}, count -> {});
        assertThat(again).allMatch(one -> one.verdict() == Taken.Verdict.SAME);
        assertThat(desk.newsroom.library().stories().theirs(again.getFirst().id()))
                .isEmpty();
    }

    @Test
    void everythingSoundGoesOutValidByTheOfficialSchemaAndAsAValidBag() throws Exception {
        Path bundle = folder.resolve("all.zip");
        ExportOutcome outcome = desk.newsroom
                .publishing(TestDesk.EDITOR)
                .publish(stories(), new ExportWish(bundle, TestDesk.START, true, false), Progress.NONE);
        assertThat(outcome).isInstanceOf(ExportOutcome.Done.class);
        assertThat(BundleCheck.verify(bundle, true).problems()).isEmpty();
        Path bag = unzip(bundle);
        Bag read = new BagReader().read(bag);
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(read, false);
        }
        NinjsSchema schema = NinjsSchema.load();
        try (Stream<Path> files = Files.walk(bag.resolve("data/articles"))) {
            List<Path> ninjs = files.filter(file -> file.endsWith("ninjs.json")).toList();
            assertThat(ninjs).hasSizeGreaterThanOrEqualTo(15);
            for (Path file : ninjs) {
                assertThat(schema.errors(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private List<Story> stories() {
        return desk.newsroom.library().stories().list(StoryFilter.ALL).stream()
                .map(one -> desk.newsroom.story(one.id().toString()))
                .toList();
    }

    private static String language(Story story) {
        return story.article().filing().language();
    }

    private Path unzip(Path bundle) throws IOException {
        Path root = folder;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.copy(zip, file);
                root = folder.resolve(Path.of(entry.getName()).getName(0));
            }
        }
        return root;
    }
}
