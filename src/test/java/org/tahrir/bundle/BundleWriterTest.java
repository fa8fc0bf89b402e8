package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Published;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Seeds;

class BundleWriterTest {
    @TempDir
    Path folder;

    /// Calls the job off at its n-th step.
    private static final class CancelAt implements Progress {
        private final int last;
        private int steps;
        private final Set<String> phases = new LinkedHashSet<>();

        CancelAt(int last) {
            this.last = last;
        }

        @Override
        public void step(String phase, int done, int total) {
            phases.add(phase);
            steps++;
        }

        @Override
        public boolean cancelled() {
            return steps == last;
        }
    }

    @Test
    void leavesNothingBehindWhicheverStepItIsCancelledAt() throws IOException {
        Bundle bundle = withPicture(BundleSamples.picture("صورة", "image/jpeg"));
        CancelAt never = new CancelAt(-1);
        BundleWriter.write(bundle, folder.resolve("whole.zip"), never);
        assertThat(never.phases).containsExactly("stories", "pictures", "verify", "place");
        Files.delete(folder.resolve("whole.zip"));

        Path old = folder.resolve("old.zip");
        Files.writeString(old, "what was there before");
        for (int step = 1; step <= never.steps; step++) {
            CancelAt cancel = new CancelAt(step);
            assertThatThrownBy(() -> BundleWriter.write(bundle, old, cancel))
                    .isInstanceOf(TahrirException.class)
                    .hasMessageContaining("bundle.cancelled");
            assertThat(old).hasContent("what was there before");
            assertThat(names()).containsExactly("old.zip");
        }
    }

    @Test
    void replacesAnOldBundleInOneStep() throws IOException {
        Path target = folder.resolve("out.zip");
        Files.writeString(target, "old");
        Written written = BundleWriter.write(BundleSamples.bundle(), target, Progress.NONE);
        assertThat(written.bytes()).isEqualTo(Files.size(target));
        assertThat(written.files()).isEqualTo(7);
        assertThat(written.sha256())
                .isEqualTo(Checksums.of(Files.readAllBytes(target)).sha256());
        assertThat(names()).containsExactly("out.zip");
    }

    @Test
    void refusesAPictureThatIsNotWhatItWas() throws IOException {
        MediaFile real = BundleSamples.picture("صورة", "image/jpeg");
        MediaFile changed = new MediaFile(real.media(), () -> new ByteArrayInputStream(new byte[9]));
        assertRefused(withPicture(changed), "bundle.picture-changed");
        MediaFile gone = new MediaFile(real.media(), () -> {
            throw new IOException("gone");
        });
        assertRefused(withPicture(gone), "bundle.picture-unreadable");
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        MediaFile breaking = new MediaFile(real.media(), () -> broken);
        assertRefused(withPicture(breaking), "bundle.cannot-write");
        MediaFile drawing = BundleSamples.picture("رسم", "image/svg+xml");
        assertThatThrownBy(() -> withPicture(drawing)).hasMessageContaining("bundle.picture-type");
    }

    @Test
    void refusesAPlaceThatIsNone() {
        Bundle bundle = BundleSamples.bundle();
        assertThatThrownBy(() -> BundleWriter.write(bundle, folder.resolve("no/such/folder.zip"), Progress.NONE))
                .hasMessageContaining("bundle.no-such-place");
        assertThatThrownBy(() -> BundleWriter.write(bundle, folder, Progress.NONE))
                .hasMessageContaining("bundle.no-such-place");
    }

    @Test
    void writesTheSameBytesInEveryTimeZoneAndLocale() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            entries.add(BundleSamples.random(Seeds.chance(i), i));
        }
        byte[] first = bytes(entries);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-SY", "ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist", "en-US")) {
                for (String name : List.of("UTC", "Asia/Damascus", "America/St_Johns", "Pacific/Kiritimati")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(name));
                    assertThat(bytes(entries)).as(tag + " " + name).isEqualTo(first);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(bytes(entries.reversed())).as("in any order").isEqualTo(first);
    }

    @Test
    void writesTheSameBytesForAReadyStoryAndAnExportedOne() throws IOException {
        Story ready = BundleSamples.story(BundleSamples.article(1), Stage.READY);
        Published out = Published.NEVER.next(ready.article());
        Story exported =
                ready.moved(Stage.EXPORTED, "for readers").withPublished(out).withEdition(12);
        assertThat(bytes(List.of(new Entry(ready, out, List.of()))))
                .isEqualTo(bytes(List.of(new Entry(exported, out, List.of()))));
    }

    @Test
    void writesNoExtraFieldsAndOneFixedTime() throws IOException {
        byte[] zip = bytes(List.of(BundleSamples.entry(BundleSamples.article(1))));
        Path file = folder.resolve("times.zip");
        Files.write(file, zip);
        try (java.util.zip.ZipFile entries = new java.util.zip.ZipFile(file.toFile())) {
            List<String> names = new ArrayList<>();
            entries.stream().forEach(entry -> {
                names.add(entry.getName());
                assertThat(entry.getExtra()).isNull();
                assertThat(entry.getTimeLocal()).isEqualTo("1980-01-01T00:00:02");
                assertThat(entry.isDirectory()).isFalse();
            });
            assertThat(names).isSorted().hasSize(11);
        }
    }

    @Test
    void writesAVeryLongStoryOfTheSameWordsOverAndOver() {
        Body body = Body.ofParagraphs(java.util.Collections.nCopies(60_000, "كلمة كلمة كلمة كلمة كلمة كلمة"));
        Path target = folder.resolve("long.zip");
        BundleWriter.write(
                BundleSamples.bundle(
                        BundleSamples.entry(BundleSamples.article(1).withBody(body))),
                target,
                Progress.NONE);
        assertThat(BundleReader.read(target, folder)
                        .arrivals()
                        .getFirst()
                        .article()
                        .body())
                .isEqualTo(body);
    }

    @Test
    void refusesOneStoryTwice() {
        Entry entry = BundleSamples.entry(BundleSamples.article(1));
        assertThatThrownBy(() -> BundleSamples.bundle(entry, entry)).hasMessageContaining("bundle.twice");
    }

    private void assertRefused(Bundle bundle, String key) throws IOException {
        assertThatThrownBy(() -> BundleWriter.write(bundle, folder.resolve("out.zip"), Progress.NONE))
                .isInstanceOf(TahrirException.class)
                .hasMessageContaining(key);
        assertThat(names()).isEmpty();
    }

    private static Bundle withPicture(MediaFile picture) {
        Body body = Body.of(new Block.Picture(picture.media().sha256(), "شرح", "", "وصف", Direction.INHERIT));
        return BundleSamples.bundle(
                BundleSamples.entry(BundleSamples.article(1).withBody(body), List.of(picture)),
                BundleSamples.entry(BundleSamples.article(2)));
    }

    private byte[] bytes(List<Entry> entries) throws IOException {
        Path file = folder.resolve("bytes.zip");
        Bundle bundle = Bundle.of(
                entries, List.of(), BundleSamples.HOUSE, BundleSamples.NOW, Purpose.PUBLISH, BundleSamples.LABELS);
        BundleWriter.write(bundle, file, Progress.NONE);
        return Files.readAllBytes(file);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
