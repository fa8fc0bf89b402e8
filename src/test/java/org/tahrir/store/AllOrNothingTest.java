package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tahrir.store.Samples.NOON;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Published;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;

/// What fails half-way leaves a library as it was: rows, search, links, history, lists, receipts and pictures.
class AllOrNothingTest extends InALibrary {
    @Test
    void manyStoriesComeInWithTheirPictures() {
        MediaFile first = picture("أولى");
        MediaFile second = picture("ثانية");

        library.stories()
                .saveAll(
                        List.of(story(1, "أول", "نص"), story(2, "ثان", "نص")),
                        List.of(first, second, first),
                        "سلمى",
                        Revision.Cause.IMPORT);

        assertThat(library.stories().list(StoryFilter.ALL)).hasSize(2);
        assertThat(library.media().find(first.media().sha256())).isPresent();
        assertThat(library.media().find(second.media().sha256())).isPresent();
        assertThat(library.media().missingOrWrong()).isEmpty();
        assertThat(library.revisions().of(id(2)).getFirst().author()).isEqualTo("سلمى");
    }

    @ParameterizedTest
    @ValueSource(strings = {"نصف \uD83D محرف", "\u0000", "سطر\r\n", "\uDC00", "\u0007"})
    void unstorableTextKeepsTheOthersAndTheirPicturesOut(String text) throws IOException {
        MediaFile picture = picture("صورة");

        assertRefused(
                "store.unstorable",
                () -> library.stories()
                        .saveAll(
                                List.of(story(1, "أول", "نص"), story(2, "ثان", text)),
                                List.of(picture),
                                "",
                                Revision.Cause.IMPORT));

        assertThat(library.stories().list(StoryFilter.ALL)).isEmpty();
        assertThat(library.media().find(picture.media().sha256())).isEmpty();
        assertThat(pictureFiles()).isEmpty();
    }

    @Test
    void aPictureWithOtherBytesKeepsAllStoriesOut() throws IOException {
        MediaFile good = picture("صورة");
        MediaFile wrong = new MediaFile(good.media(), () -> bytes("بايتات أخرى"));

        assertThatThrownBy(() -> library.stories()
                        .saveAll(List.of(story(1, "أول", "نص")), List.of(wrong), "", Revision.Cause.IMPORT))
                .isInstanceOfSatisfying(
                        TahrirException.class, e -> assertThat(e.notice().key()).isEqualTo("store.media-wrong"));

        assertThat(library.stories().list(StoryFilter.ALL)).isEmpty();
        assertThat(pictureFiles()).isEmpty();
    }

    @Test
    void aPictureThatCannotBeReadKeepsAllStoriesOut() throws IOException {
        MediaFile broken = new MediaFile(picture("صورة").media(), () -> {
            throw new IOException("القرص خرج");
        });

        assertThatThrownBy(() -> library.stories()
                        .saveAll(List.of(story(1, "أول", "نص")), List.of(broken), "", Revision.Cause.IMPORT))
                .isInstanceOfSatisfying(
                        TahrirException.class, e -> assertThat(e.notice().key()).isEqualTo("store.disk-trouble"));

        assertThat(library.stories().list(StoryFilter.ALL)).isEmpty();
        assertThat(pictureFiles()).isEmpty();
    }

    @Test
    void oneConflictAmongManyKeepsAllOutAndThePicturesUnknown() {
        Story mine = save(library, story(50, "قديم", "نص"));
        save(library, Samples.rewritten(mine, "غيّره زميل"));
        List<Story> many = new ArrayList<>(IntStream.rangeClosed(1, 40)
                .mapToObj(number ->
                        Samples.draft(Samples.inSection(Samples.article(number, "خبر " + number, "نص"), "قسم جديد")))
                .toList());
        many.add(Samples.rewritten(mine, "نصي أنا"));
        MediaFile picture = picture("صورة");

        assertRefused(
                "store.conflict",
                () -> library.stories().saveAll(many, List.of(picture), "كاتب", Revision.Cause.IMPORT));

        assertThat(library.stories().list(StoryFilter.ALL)).hasSize(1);
        assertThat(library.search().search("خبر", 50)).isEmpty();
        assertThat(library.search().typing("خب", 50)).isEmpty();
        assertThat(library.revisions().of(id(1))).isEmpty();
        assertThat(library.lists().names(DeskLists.Kind.SECTION)).doesNotContain("قسم جديد");
        assertThat(library.media().find(picture.media().sha256())).isEmpty();
        assertThat(library.problems()).isEmpty();
    }

    @Test
    void theSameNewStoryTwiceInOneGoIsAConflict() {
        assertRefused(
                "store.conflict",
                () -> library.stories()
                        .saveAll(
                                List.of(story(1, "أول", "نص"), story(2, "ثان", "نص"), story(1, "أول", "نص")),
                                "",
                                Revision.Cause.IMPORT));

        assertThat(library.stories().list(StoryFilter.ALL)).isEmpty();
    }

    @Test
    void nothingAtAllCanBeSaved() {
        library.stories().saveAll(List.of(), "", Revision.Cause.IMPORT);

        assertThat(library.stories().list(StoryFilter.ALL)).isEmpty();
    }

    @Test
    void aReceiptWhoseLastStepFailsIsNotKeptNorAreItsStories() {
        Story ready = save(library, story(1, "عنوان", "نص").moved(Stage.READY, ""));
        Story out = ready.withPublished(ready.published().next(ready.article()));
        IllegalStateException cause = new IllegalStateException("النقل فشل");

        assertThatThrownBy(() -> library.receipts().record(receipt(out), List.of(out), "سلمى", () -> {
                    throw cause;
                }))
                .isSameAs(cause);

        assertThat(library.receipts().all()).isEmpty();
        assertThat(library.stories().find(id(1))).contains(ready);
        assertThat(library.revisions().of(id(1))).hasSize(1);
        assertThat(library.stories().hadContent(id(1), ContentHash.of(ready.article())))
                .isFalse();
    }

    @Test
    void aLastStepRefusedWithASentenceIsToldAsItIs() {
        Story ready = save(library, story(1, "عنوان", "نص").moved(Stage.READY, ""));

        assertRefused(
                "store.disk-full",
                () -> library.receipts().record(receipt(ready), List.of(ready), "", () -> {
                    throw TahrirException.refused("store.disk-full", "x");
                }));

        assertThat(library.stories().find(id(1))).contains(ready);
        library.receipts().record(receipt(ready), List.of(ready), "", () -> {});
        assertThat(library.receipts().all()).hasSize(1);
    }

    @Test
    void theLastStepRunsOnceBeforeAnybodyCanSeeTheReceipt() {
        Story ready = save(library, story(1, "عنوان", "نص").moved(Stage.READY, ""));
        List<Integer> seen = new ArrayList<>();

        try (Library reader = Samples.reading(folder)) {
            library.receipts()
                    .record(
                            receipt(ready),
                            List.of(ready),
                            "",
                            () -> seen.add(reader.receipts().all().size()));
        }

        assertThat(seen).containsExactly(0);
        assertThat(library.receipts().all()).hasSize(1);
    }

    @Test
    void theLastStepIsNotTakenWhenAStoryWasChangedMeanwhile() {
        Story ready = save(library, story(1, "عنوان", "نص").moved(Stage.READY, ""));
        save(library, Samples.rewritten(ready, "غيره"));
        List<String> steps = new ArrayList<>();

        assertRefused(
                "store.conflict",
                () -> library.receipts().record(receipt(ready), List.of(ready), "", () -> steps.add("نقل")));

        assertThat(steps).isEmpty();
    }

    @Test
    void anUnstorableReceiptIsRefusedByName() {
        Receipt bad = new Receipt("urn:uuid:1", NOON, "/حزم/\uD83D.zip", "cd".repeat(32), List.of());

        assertRefused("store.unstorable", () -> library.receipts().record(bad, List.of(), "", () -> {}));

        assertThat(library.receipts().all()).isEmpty();
    }

    @Test
    void afterAFailureTheLibraryGoesOnAsBefore() {
        for (int i = 1; i <= 20; i++) {
            int number = i;
            assertThatThrownBy(() -> library.stories()
                            .saveAll(
                                    List.of(story(number, "خبر", "نص"), story(number, "خبر", "نص")),
                                    "",
                                    Revision.Cause.IMPORT))
                    .isInstanceOf(TahrirException.class);
            save(library, story(number, "خبر " + number, "نص"));
            assertThat(library.search().search("خبر", 50)).hasSize(number);
        }
        assertThat(library.problems()).isEmpty();
    }

    private List<String> pictureFiles() throws IOException {
        Path media = folder.resolve(MediaFolder.NAME);
        if (!Files.exists(media)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(media)) {
            return files.filter(Files::isRegularFile).map(Path::toString).toList();
        }
    }

    private static Receipt receipt(Story story) {
        return new Receipt(
                "urn:uuid:1",
                NOON,
                "/حزم/bundle.zip",
                "cd".repeat(32),
                List.of(new Receipt.ExportedVersion(story.id(), 1, "ef".repeat(32), Published.Action.CREATE)));
    }

    private static MediaFile picture(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String sha256 = HexFormat.of().formatHex(ContentHash.sha256().digest(bytes));
        return new MediaFile(
                new Media(sha256, "image/jpeg", 4, 3, bytes.length), () -> new ByteArrayInputStream(bytes));
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String key, ThrowingCallable wish) {
        assertThatThrownBy(wish).isInstanceOfSatisfying(TahrirException.class, e -> {
            assertThat(e.notice().key()).isEqualTo(key);
            assertThat(e.kind()).isEqualTo(TahrirException.Kind.REFUSED);
        });
    }
}
