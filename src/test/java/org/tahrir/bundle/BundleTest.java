package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Published;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.notice.Notice;

class BundleTest {
    @TempDir
    Path folder;

    @Test
    void holdsExactlyTheFilesOfTheFormat() throws IOException {
        Path zip = folder.resolve("b.zip");
        Bundle bundle = BundleSamples.bundle(BundleSamples.entry(BundleSamples.article(1)));
        BundleWriter.write(bundle, zip, Progress.NONE);
        String article = "data/articles/" + BundleSamples.id(1) + "/";
        assertThat(Zips.files(zip).keySet())
                .containsExactly(
                        "bag-info.txt",
                        "bagit.txt",
                        article + "article.html",
                        article + "newsroom.json",
                        article + "ninjs.json",
                        article + "schema-org.json",
                        "data/manifest.json",
                        "manifest-sha256.txt",
                        "manifest-sha512.txt",
                        "tagmanifest-sha256.txt",
                        "tagmanifest-sha512.txt");
        assertThat(bundle.root()).matches("2026-03-23-[0-9a-f]{8}");
        assertThat(bundle.bundleId())
                .matches("urn:uuid:[0-9a-f-]{36}")
                .contains(bundle.root().substring(11));
    }

    @Test
    void writesTextsWithLineFeedsAndWithoutAByteOrderMark() throws IOException {
        Path zip = folder.resolve("b.zip");
        BundleWriter.write(BundleSamples.bundle(BundleSamples.entry(BundleSamples.article(1))), zip, Progress.NONE);
        Zips.texts(zip)
                .forEach((name, text) -> assertThat(text)
                        .as(name)
                        .doesNotContain("\r")
                        .doesNotStartWith("\uFEFF")
                        .endsWith("\n"));
    }

    @Test
    void listsItsStoriesAndTheirRelatedPieces() throws IOException {
        Path zip = folder.resolve("b.zip");
        Bundle bundle = BundleSamples.bundle(
                BundleSamples.entry(BundleSamples.article(2)),
                BundleSamples.entry(BundleSamples.article(1)
                        .withRelated(List.of(
                                RelatedLink.toStory(BundleSamples.id(2), "في الحزمة"),
                                RelatedLink.toStory(BundleSamples.id(9), "في الأرشيف"),
                                RelatedLink.headlineOnly("لا نعرفه")))));
        BundleWriter.write(bundle, zip, Progress.NONE);
        Manifest.Article first = bundle.manifest().articles().getFirst();
        assertThat(first.uri()).isEqualTo(BundleSamples.id(1).uri());
        assertThat(first.version()).isEqualTo("1");
        assertThat(first.action()).isEqualTo(Published.Action.CREATE);
        assertThat(first.related().get(0))
                .isEqualTo(new Manifest.Related(BundleSamples.id(2).uri(), true, true));
        assertThat(first.related().get(1))
                .isEqualTo(new Manifest.Related(BundleSamples.id(9).uri(), false, true));
        assertThat(first.related().get(2).uri()).matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5.*");
        assertThat(first.related().get(2).resolved()).isFalse();
        assertThat(Zips.texts(zip).get("data/manifest.json"))
                .startsWith("{\n  \"formatVersion\": 1,\n  \"bundleId\": \"urn:uuid:")
                .contains("\"createdAt\": \"2026-03-23T10:15:30Z\"")
                .contains("\"purpose\": \"publish\"")
                .endsWith("}\n");
    }

    @Test
    void namesWhatStayedBehindWithEveryReason() {
        Skipped skipped = new Skipped(
                BundleSamples.id(4),
                "عنوان",
                List.of(Notice.of("bundle.picture-type", "image/bmp"), Notice.of("gate.no-text")));
        Bundle bundle = Bundle.of(
                List.of(),
                List.of(skipped),
                BundleSamples.HOUSE,
                BundleSamples.NOW,
                Purpose.PUBLISH,
                BundleSamples.LABELS);
        Manifest.LeftOut left = bundle.manifest().skipped().getFirst();
        assertThat(left.uri()).isEqualTo(BundleSamples.id(4).uri());
        assertThat(left.reasons())
                .extracting(Manifest.Reason::key)
                .containsExactly("bundle.picture-type", "gate.no-text");
        assertThat(left.reasons().getFirst().text()).startsWith("A picture is of the type image/bmp");
    }

    @Test
    void isNamedByItsContentPurposeAndMoment() {
        Entry entry = BundleSamples.entry(BundleSamples.article(1));
        String name = BundleSamples.bundle(entry).bundleId();
        assertThat(BundleSamples.bundle(entry).bundleId()).isEqualTo(name);
        assertThat(BundleSamples.bundle(BundleSamples.entry(BundleSamples.article(2)))
                        .bundleId())
                .isNotEqualTo(name);
        assertThat(made(entry, BundleSamples.NOW.plusSeconds(1), Purpose.PUBLISH)
                        .bundleId())
                .isNotEqualTo(name);
        assertThat(made(entry, BundleSamples.NOW.plusMillis(1), Purpose.PUBLISH).bundleId())
                .isEqualTo(name);
        assertThat(made(entry, BundleSamples.NOW, Purpose.HANDOVER).bundleId()).isNotEqualTo(name);
    }

    @Test
    void isNeverTakenForPublishingWhenItHandsOverDrafts() {
        Path zip = folder.resolve("drafts.zip");
        Entry draft = new Entry(BundleSamples.story(BundleSamples.article(1), Stage.DRAFT), Published.NEVER, List.of());
        BundleWriter.write(made(draft, BundleSamples.NOW, Purpose.HANDOVER), zip, Progress.NONE);
        assertThat(BundleCheck.verify(zip, false).isSound()).isTrue();
        Report report = BundleCheck.verify(zip, true);
        assertThat(report.problems())
                .extracting(problem -> problem.notice().key())
                .containsExactly("bundle.not-for-readers");
        assertThat(report.summary())
                .isEqualTo(new Report.Summary(
                        made(draft, BundleSamples.NOW, Purpose.HANDOVER).bundleId(),
                        Purpose.HANDOVER,
                        1,
                        0,
                        BundleSamples.NOW));
        assertThat(BundleReader.read(zip, folder).arrivals().getFirst().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void carriesTheMomentInWholeSeconds() {
        Bundle bundle = made(
                BundleSamples.entry(BundleSamples.article(1)),
                Instant.parse("2026-12-31T23:59:59.987Z"),
                Purpose.PUBLISH);
        assertThat(bundle.manifest().createdAt()).isEqualTo("2026-12-31T23:59:59Z");
        assertThat(bundle.root()).startsWith("2026-12-31-");
    }

    @Test
    void readsTagFilesAsItWritesThem() {
        Map<String, String> lines = Map.of("Bagging-Date", "2026-03-23");
        assertThat(TagFiles.readLabelled(TagFiles.labelled(lines), "bag-info.txt"))
                .isEqualTo(lines);
        assertThat(EntryNames.shown("a\u202Eb")).isEqualTo("a\\u202Eb");
        assertThat(EntryNames.shown("x".repeat(300))).hasSize(83);
        assertThat(NameUuid.of("x").version()).isEqualTo(5);
        assertThat(NameUuid.of("x")).isEqualTo(NameUuid.of("x")).isNotEqualTo(NameUuid.of("y"));
    }

    private static Bundle made(Entry entry, Instant at, Purpose purpose) {
        return Bundle.of(List.of(entry), List.of(), BundleSamples.HOUSE, at, purpose, BundleSamples.LABELS);
    }
}
