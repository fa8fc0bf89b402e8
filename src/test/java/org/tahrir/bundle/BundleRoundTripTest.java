package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Correction;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Published;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.text.Body;
import org.tahrir.text.Seeds;

class BundleRoundTripTest {
    @TempDir
    Path folder;

    @Test
    void givesBackEveryPublishedStoryAsItWas() {
        Seeds.each(150, chance -> comesBack(chance, Purpose.PUBLISH));
    }

    @Test
    void handsOverEveryDraftAsItWas() {
        Seeds.each(150, chance -> comesBack(chance, Purpose.HANDOVER));
    }

    private void comesBack(RandomGenerator chance, Purpose purpose) {
        List<Entry> entries = new ArrayList<>();
        for (int number = chance.nextInt(4); number >= 0; number--) {
            entries.add(BundleSamples.random(chance, number));
        }
        Bundle bundle =
                Bundle.of(entries, List.of(), BundleSamples.HOUSE, BundleSamples.NOW, purpose, BundleSamples.LABELS);
        Path zip = folder.resolve("bundle.zip");
        BundleWriter.write(bundle, zip, Progress.NONE);
        BundleContents contents = BundleReader.read(zip, folder);

        assertThat(contents.purpose()).isEqualTo(purpose);
        assertThat(contents.manifest()).isEqualTo(bundle.manifest());
        entries.sort(Comparator.comparing(entry -> entry.story().id()));
        assertThat(contents.arrivals()).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            assertSame(contents.arrivals().get(i), entries.get(i), purpose);
            Story story = entries.get(i).story();
            BundleContents.History history = purpose == Purpose.HANDOVER
                    ? new BundleContents.History(story.reason(), story.owner())
                    : new BundleContents.History("", "");
            assertThat(contents.histories()).containsEntry(story.id(), history);
        }
    }

    private static void assertSame(Arrival arrival, Entry entry, Purpose purpose) {
        assertThat(arrival.article()).isEqualTo(entry.story().article());
        assertThat(arrival.named()).isTrue();
        assertThat(arrival.kind()).isEqualTo("bundle");
        assertThat(arrival.published()).isEqualTo(entry.published());
        assertThat(arrival.modified()).isEqualTo(entry.story().modified());
        assertThat(arrival.stage())
                .isEqualTo(purpose == Purpose.HANDOVER ? entry.story().stage() : Stage.EXPORTED);
        for (MediaFile file : arrival.media()) {
            assertThat(hash(file)).isEqualTo(file.media().sha256());
        }
    }

    private static String hash(MediaFile file) {
        try (InputStream in = file.content().open()) {
            return HexFormat.of().formatHex(ContentHash.sha256().digest(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void leavesOutBlocksWithNothingInThem() {
        Article article = BundleSamples.article(1).withBody(Body.ofParagraphs(List.of("نص", "", " ")));
        Path zip = folder.resolve("b.zip");
        BundleWriter.write(BundleSamples.bundle(BundleSamples.entry(article)), zip, Progress.NONE);
        assertThat(BundleReader.read(zip, folder)
                        .arrivals()
                        .getFirst()
                        .article()
                        .body())
                .isEqualTo(Body.ofParagraphs(List.of("نص")));
    }

    @Test
    void leavesNothingOfAKilledStoryButItsHeadlineAndTheNotice() throws IOException {
        MediaFile picture = BundleSamples.picture("سر", "image/png");
        Article killed = BundleSamples.article(1)
                .withRelated(List.of(RelatedLink.headlineOnly("عنوان ذو صلة")))
                .withCorrection(new Correction(
                        Correction.Kind.KILL,
                        "سُحب الخبر لخطأ في مصدره.",
                        BundleSamples.NOW.atOffset(java.time.ZoneOffset.UTC)));
        Path zip = folder.resolve("killed.zip");
        Entry entry =
                new Entry(BundleSamples.story(killed, Stage.READY), Published.NEVER.next(killed), List.of(picture));
        BundleWriter.write(BundleSamples.bundle(entry), zip, Progress.NONE);

        Arrival arrival = BundleReader.read(zip, folder).arrivals().getFirst();
        assertThat(arrival.article().headline()).isEqualTo(killed.headline());
        assertThat(arrival.article().isKilled()).isTrue();
        assertThat(arrival.article().body()).isEqualTo(Body.ofParagraphs(List.of("سُحب الخبر لخطأ في مصدره.")));
        assertThat(arrival.article().related()).isEmpty();
        assertThat(arrival.media()).isEmpty();
        Zips.texts(zip)
                .forEach((name, text) -> assertThat(text)
                        .as(name)
                        .doesNotContain("الفقرة الأولى")
                        .doesNotContain("عنوان ذو صلة"));
        assertThat(Files.size(zip)).isPositive();
    }

    @Test
    void carriesADraftWhosePictureHasLostItsFile() {
        Article article = BundleSamples.article(1)
                .withBody(Body.of(new org.tahrir.text.Block.Picture(
                        "ab".repeat(32), "شرح", "", "", org.tahrir.text.Direction.INHERIT)));
        Path zip = folder.resolve("draft.zip");
        Bundle bundle = Bundle.of(
                List.of(BundleSamples.entry(article)),
                List.of(),
                BundleSamples.HOUSE,
                BundleSamples.NOW,
                Purpose.HANDOVER,
                BundleSamples.LABELS);
        BundleWriter.write(bundle, zip, Progress.NONE);
        assertThat(BundleReader.read(zip, folder).arrivals().getFirst().article())
                .isEqualTo(article);
    }
}
