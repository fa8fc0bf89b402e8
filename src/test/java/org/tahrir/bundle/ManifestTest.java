package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Article;
import org.tahrir.article.Clearance;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Correction;
import org.tahrir.article.Filing;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Published;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Seeds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// data/manifest.json field by field, and what a story's versions and actions say in it.
class ManifestTest {
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-03-23T12:00:00+03:00");
    private static final MediaFile ONE = BundleSamples.picture("صورة أولى", "image/png");
    private static final MediaFile TWO = BundleSamples.picture("صورة ثانية", "image/jpeg");

    @TempDir
    Path folder;

    private static ObjectNode json(Bundle bundle) {
        return bundle.manifest().toJson();
    }

    private static Bundle made(List<Entry> entries, Skipped... skipped) {
        return Bundle.of(
                entries,
                List.of(skipped),
                BundleSamples.HOUSE,
                BundleSamples.NOW,
                Purpose.PUBLISH,
                BundleSamples.LABELS);
    }

    private static Article withPictures(int number, MediaFile... files) {
        List<Block> blocks =
                new ArrayList<>(BundleSamples.article(number).body().blocks());
        for (MediaFile file : files) {
            blocks.add(new Block.Picture(file.media().sha256(), "", "", "وصف", Direction.INHERIT));
        }
        return BundleSamples.article(number).withBody(new Body(blocks));
    }

    @Test
    void saysFirstWhatItIsAndLastHowMuchItHolds() {
        ObjectNode json = json(made(List.of(BundleSamples.entry(BundleSamples.article(1)))));
        assertThat(json.propertyNames())
                .containsExactly(
                        "formatVersion",
                        "bundleId",
                        "createdAt",
                        "generator",
                        "site",
                        "purpose",
                        "articles",
                        "skipped",
                        "counts");
        assertThat(json.path("formatVersion").intValue()).isEqualTo(1);
        assertThat(json.path("createdAt").stringValue()).isEqualTo("2026-03-23T10:15:30Z");
        assertThat(json.path("generator").stringValue()).isEqualTo("Tahrir/1");
        assertThat(json.path("site").stringValue()).isEqualTo("صحيفة النهر");
        assertThat(json.path("purpose").stringValue()).isEqualTo("publish");
    }

    @Test
    void listsOfEachStoryAllThatAnUploaderNeeds() {
        Article article = withPictures(1, ONE, TWO);
        JsonNode listed = json(made(List.of(BundleSamples.entry(article, List.of(TWO, ONE)))))
                .at("/articles/0");
        assertThat(listed.propertyNames())
                .containsExactly("uri", "version", "contentHash", "action", "related", "files", "media");
        assertThat(listed.path("version").isString()).isTrue();
        assertThat(listed.path("version").stringValue()).isEqualTo("1");
        assertThat(listed.path("contentHash").stringValue()).isEqualTo(ContentHash.of(article));
        String home = "data/articles/" + BundleSamples.id(1) + "/";
        assertThat(listed.path("files").valueStream().map(JsonNode::stringValue))
                .containsExactly(
                        home + "article.html", home + "newsroom.json", home + "ninjs.json", home + "schema-org.json");
        assertThat(listed.path("media").valueStream().map(JsonNode::stringValue))
                .as("in the order of the pictures in the text")
                .containsExactly(
                        "data/media/" + ONE.media().sha256() + ".png",
                        "data/media/" + TWO.media().sha256() + ".jpg");
    }

    @Test
    void storesAPictureOfTwoStoriesOnceAndCountsItOnce() throws IOException {
        Bundle bundle = made(List.of(
                BundleSamples.entry(withPictures(1, ONE, ONE), List.of(ONE)),
                BundleSamples.entry(withPictures(2, ONE, TWO), List.of(ONE, TWO))));
        ObjectNode json = json(bundle);
        assertThat(json.at("/counts/articles").intValue()).isEqualTo(2);
        assertThat(json.at("/counts/media").intValue()).isEqualTo(2);
        assertThat(json.at("/counts/skipped").intValue()).isZero();
        assertThat(json.at("/articles/0/media").size()).isEqualTo(1);
        Path zip = folder.resolve("shared.zip");
        BundleWriter.write(bundle, zip, Progress.NONE);
        assertThat(Zips.files(zip).keySet().stream().filter(path -> path.startsWith("data/media/")))
                .hasSize(2);
    }

    @Test
    void leavesFilesOfNoPictureAtHome() {
        Bundle bundle = made(List.of(BundleSamples.entry(withPictures(1, ONE), List.of(ONE, TWO))));
        assertThat(json(bundle).at("/counts/media").intValue()).isEqualTo(1);
        assertThat(bundle.media().keySet())
                .containsExactly("data/media/" + ONE.media().sha256() + ".png");
    }

    @Test
    void tellsOfARelatedPieceWhetherItIsBesideAndWhetherItIsKnown() {
        Article article = BundleSamples.article(1)
                .withRelated(List.of(
                        RelatedLink.toStory(BundleSamples.id(2), "بجانبه"),
                        RelatedLink.toStory(BundleSamples.id(3), "في مكان آخر"),
                        RelatedLink.toAddress("https://a.example", "على الشبكة"),
                        RelatedLink.headlineOnly("مجهول")));
        JsonNode related = json(made(
                        List.of(BundleSamples.entry(article), BundleSamples.entry(BundleSamples.article(2)))))
                .at("/articles/0/related");
        assertThat(related.valueStream().map(piece -> piece.path("inBundle").booleanValue()))
                .containsExactly(true, false, false, false);
        assertThat(related.valueStream().map(piece -> piece.path("resolved").booleanValue()))
                .containsExactly(true, true, true, false);
        assertThat(related.get(0).propertyNames()).containsExactly("uri", "inBundle", "resolved");
    }

    @Test
    void namesSkippedStoriesInTheirOrderWithKeyAndSentence() {
        Skipped late = new Skipped(
                BundleSamples.id(9),
                "ب",
                List.of(Notice.of("bundle.picture-type", "image/bmp"), Notice.of("gate.no-text")));
        Skipped early = new Skipped(BundleSamples.id(8), "أ", List.of(Notice.of("gate.no-headline")));
        ObjectNode json = json(made(List.of(), late, early));
        assertThat(json.at("/counts/skipped").intValue()).isEqualTo(2);
        assertThat(json.at("/skipped/0/uri").stringValue())
                .isEqualTo(BundleSamples.id(8).uri());
        assertThat(json.at("/skipped/1/reasons")
                        .valueStream()
                        .map(each -> each.path("key").stringValue()))
                .containsExactly("bundle.picture-type", "gate.no-text");
        assertThat(json.at("/skipped/1/reasons")
                        .valueStream()
                        .map(each -> each.path("text").stringValue()))
                .allSatisfy(sentence -> assertThat(sentence).matches("[\\p{ASCII}’“”…]+"));
    }

    @Test
    void isNotChangedByWhatStayedBehindButInItsList() {
        Entry entry = BundleSamples.entry(BundleSamples.article(1));
        Bundle alone = made(List.of(entry));
        Bundle withSkipped =
                made(List.of(entry), new Skipped(BundleSamples.id(9), "ب", List.of(Notice.of("gate.no-text"))));
        assertThat(withSkipped.bundleId()).isEqualTo(alone.bundleId());
        assertThat(withSkipped.manifest().articles()).isEqualTo(alone.manifest().articles());
    }

    @Test
    void readsWhatItWritesForStoriesOfEveryKind() {
        Seeds.each(60, chance -> {
            List<Entry> entries = new ArrayList<>();
            for (int number = chance.nextInt(5); number >= 0; number--) {
                entries.add(BundleSamples.random(chance, number));
            }
            Manifest manifest = made(entries).manifest();
            assertThat(Manifest.read(Json.write(manifest.toJson()))).isEqualTo(manifest);
        });
    }

    /// The life of one story, export by export.
    @Test
    void goesThroughAStorysLife() {
        Article first = BundleSamples.article(1);
        Published created = Published.NEVER.next(first);
        assertListed(first, created, "1", "create");

        Published again = created.next(first);
        assertThat(again).as("the same content again is a repeat").isEqualTo(created);
        assertThat(bytes(first, again)).isEqualTo(bytes(first, created));

        Article changed = first.withBody(Body.ofParagraphs(List.of("نص جديد.")));
        Published updated = created.next(changed);
        assertListed(changed, updated, "2", "update");

        Article corrected = changed.withCorrection(new Correction(Correction.Kind.CORRECT, "تصحيح.", MOMENT));
        Published told = updated.next(corrected);
        assertListed(corrected, told, "3", "correct");

        Article quietly = corrected.withBody(Body.ofParagraphs(List.of("نص أجدد.")));
        Published quiet = told.next(quietly);
        assertListed(quietly, quiet, "4", "update");

        Article noted = quietly.withCorrection(new Correction(Correction.Kind.UPDATE, "تحديث.", MOMENT));
        Published note = quiet.next(noted);
        assertListed(noted, note, "5", "update");

        Article killed = noted.withCorrection(new Correction(Correction.Kind.KILL, "سُحب.", MOMENT));
        Published kill = note.next(killed);
        assertListed(killed, kill, "6", "kill");
        assertThat(kill.next(killed)).isEqualTo(kill);
    }

    @Test
    void killsAStoryThatNeverWentOut() {
        Article killed = BundleSamples.article(1).withCorrection(new Correction(Correction.Kind.KILL, "سُحب.", MOMENT));
        assertListed(killed, Published.NEVER.next(killed), "1", "kill");
    }

    @Test
    void makesNoNewVersionOfTheDesksOwnFlagsAndEmptyBlocks() {
        Article first = BundleSamples.article(1);
        Published created = Published.NEVER.next(first);
        List<Block> airy = new ArrayList<>(first.body().blocks());
        airy.addAll(Body.ofParagraphs(List.of("", " ")).blocks());
        Article flagged =
                first.withClearance(new Clearance("", null, "", true, true)).withBody(new Body(airy));
        assertThat(created.next(flagged)).isEqualTo(created);
        assertThat(json(made(List.of(entry(flagged, created))))).isEqualTo(json(made(List.of(entry(first, created)))));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, draft",
        "REVIEW, review",
        "RETURNED, returned",
        "READY, ready",
        "EXPORTED, exported",
        "TRASH, trash"
    })
    void handsAStoryOverWithItsStageAndItsHistory(Stage stage, String code) {
        org.tahrir.article.Story story = new org.tahrir.article.Story(
                BundleSamples.article(1),
                stage,
                stage,
                "ينقصه مصدر",
                "سامر",
                Published.NEVER,
                BundleSamples.NOW,
                BundleSamples.NOW,
                1);
        Entry entry = new Entry(story, Published.NEVER, List.of());
        ObjectNode over = newsroom(entry, Purpose.HANDOVER);
        assertThat(over.path("stage").stringValue()).isEqualTo(code);
        assertThat(over.path("reason").stringValue()).isEqualTo("ينقصه مصدر");
        assertThat(over.path("owner").stringValue()).isEqualTo("سامر");
        ObjectNode out = newsroom(entry, Purpose.PUBLISH);
        assertThat(out.path("stage").stringValue()).isEqualTo("exported");
        assertThat(out.path("reason").stringValue()).isEmpty();
        assertThat(out.path("owner").stringValue()).isEmpty();
    }

    @Test
    void keepsInNewsroomJsonWhatNinjsHasNoPlaceFor() {
        Article article = withPictures(1, ONE)
                .withHeadlines(new org.tahrir.article.Headlines("تمهيد", "عنوان", ""))
                .withByline(new org.tahrir.article.Byline(
                        "سطر", List.of(new org.tahrir.article.Author("هدى", "photographer"))))
                .withFiling(Filing.DEFAULT.withBreaking(true).withSlug("bridge"))
                .withClearance(new Clearance("", null, "", true, false))
                .withRelated(List.of(
                        RelatedLink.toStory(BundleSamples.id(2), "بجانبه"),
                        new RelatedLink("منشور", BundleSamples.id(3), "https://a.example/3"),
                        RelatedLink.headlineOnly("مجهول")))
                .withCorrection(new Correction(Correction.Kind.CORRECT, "تصحيح", MOMENT));
        ObjectNode file = NewsroomFile.of(Outgoing.of(
                BundleSamples.entry(article, List.of(ONE)), Purpose.PUBLISH, java.util.Set.of(BundleSamples.id(2))));
        assertThat(file.path("kicker").stringValue()).isEqualTo("تمهيد");
        assertThat(file.path("breaking").booleanValue()).isTrue();
        assertThat(file.path("slug").stringValue()).isEqualTo("bridge");
        assertThat(file.path("legal").booleanValue()).isTrue();
        assertThat(file.path("hold").booleanValue()).isFalse();
        assertThat(file.at("/byline/authors/0/role").stringValue()).isEqualTo("photographer");
        assertThat(file.at("/corrections/0/kind").stringValue()).isEqualTo("correct");
        assertThat(file.at("/corrections/0/at").stringValue()).isEqualTo("2026-03-23T12:00:00+03:00");
        assertThat(file.path("related")
                        .valueStream()
                        .map(link -> link.path("resolved").stringValue()))
                .containsExactly("inBundle", "address", "none");
        assertThat(file.at("/related/1/story").stringValue())
                .isEqualTo(BundleSamples.id(3).uri());
        assertThat(file.at("/related/2").propertyNames()).containsExactly("headline", "resolved");
        assertThat(file.at("/media/0/bytes").longValue()).isEqualTo(ONE.media().bytes());
        assertThat(file.at("/published/told").intValue()).isEqualTo(1);
        assertThat(file.has("topics")).as("ninjs has room for them").isFalse();
    }

    @Test
    void writesTheBagsOwnFilesByteForByte() throws IOException {
        Path zip = folder.resolve("bytes.zip");
        Bundle bundle = made(List.of(BundleSamples.entry(withPictures(1, ONE), List.of(ONE))));
        BundleWriter.write(bundle, zip, Progress.NONE);
        Map<String, byte[]> files = Zips.files(zip);
        assertThat(text(files, "bagit.txt")).isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        long bytes = 0;
        int payload = 0;
        StringBuilder sha256 = new StringBuilder();
        StringBuilder sha512 = new StringBuilder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().startsWith("data/")) {
                bytes += file.getValue().length;
                payload++;
                Checksums.Sums sums = Checksums.of(file.getValue());
                sha256.append(sums.sha256()).append("  ").append(file.getKey()).append('\n');
                sha512.append(sums.sha512()).append("  ").append(file.getKey()).append('\n');
            }
        }
        assertThat(text(files, "bag-info.txt"))
                .isEqualTo("Bagging-Date: 2026-03-23\nExternal-Identifier: " + bundle.bundleId() + "\nPayload-Oxum: "
                        + bytes + "." + payload + "\n");
        assertThat(text(files, "manifest-sha256.txt")).isEqualTo(sha256.toString());
        assertThat(text(files, "manifest-sha512.txt")).isEqualTo(sha512.toString());
        assertThat(text(files, "tagmanifest-sha256.txt").lines().map(line -> line.substring(66)))
                .containsExactly("bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt");
        assertThat(text(files, "tagmanifest-sha512.txt").lines().map(line -> line.substring(0, 128)))
                .containsExactly(
                        sha512(files, "bag-info.txt"),
                        sha512(files, "bagit.txt"),
                        sha512(files, "manifest-sha256.txt"),
                        sha512(files, "manifest-sha512.txt"));
    }

    @Test
    void writesTheSameBytesInWhateverOrderStoriesAndFilesAreGiven() {
        Seeds.each(15, chance -> {
            List<Entry> entries = new ArrayList<>();
            for (int number = 0; number < 5; number++) {
                entries.add(BundleSamples.random(chance, number));
            }
            byte[] first = bytes(made(entries));
            Collections.shuffle(entries, new java.util.Random(chance.nextLong()));
            entries.replaceAll(entry ->
                    new Entry(entry.story(), entry.published(), entry.media().reversed()));
            assertThat(bytes(made(entries))).isEqualTo(first);
        });
    }

    @Test
    void refusesAMomentOrAPurposeThatIsNone() {
        ObjectNode json = json(made(List.of()));
        assertThatThrownBy(() -> Manifest.read(Json.write(json.deepCopy().put("createdAt", "soon"))))
                .hasMessageContaining("bundle.bad-field");
        assertThatThrownBy(() -> Manifest.read(Json.write(json.deepCopy().put("purpose", "PUBLISH"))))
                .hasMessageContaining("bundle.bad-field");
        assertThatThrownBy(
                        () -> Manifest.read(Json.write(json.deepCopy().put("createdAt", "2026-03-23T13:15:30+03:00"))))
                .hasMessageContaining("bundle.manifest-inconsistent");
        assertThatThrownBy(() -> Manifest.read(Json.write(json.deepCopy().put("site", 5))))
                .hasMessageContaining("bundle.bad-field");
    }

    private static void assertListed(Article article, Published published, String version, String action) {
        JsonNode listed = json(made(List.of(entry(article, published)))).at("/articles/0");
        assertThat(listed.path("version").stringValue()).isEqualTo(version);
        assertThat(listed.path("action").stringValue()).isEqualTo(action);
        assertThat(listed.path("contentHash").stringValue()).isEqualTo(ContentHash.of(article));
    }

    private static Entry entry(Article article, Published published) {
        return new Entry(BundleSamples.story(article, Stage.READY), published, List.of());
    }

    private static ObjectNode newsroom(Entry entry, Purpose purpose) {
        return NewsroomFile.of(Outgoing.of(entry, purpose, java.util.Set.of()));
    }

    private byte[] bytes(Article article, Published published) {
        return bytes(made(List.of(entry(article, published))));
    }

    private byte[] bytes(Bundle bundle) {
        Path zip = folder.resolve("life.zip");
        BundleWriter.write(bundle, zip, Progress.NONE);
        try {
            return Files.readAllBytes(zip);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(bytes(files, path), StandardCharsets.UTF_8);
    }

    private static String sha512(Map<String, byte[]> files, String path) {
        return Checksums.of(bytes(files, path)).sha512();
    }

    private static byte[] bytes(Map<String, byte[]> files, String path) {
        return java.util.Objects.requireNonNull(files.get(path), path);
    }
}
