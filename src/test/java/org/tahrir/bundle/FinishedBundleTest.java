package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.notice.TahrirException;

/// A bundle beside its place: it takes the place, is kept or goes again, and leaves nothing behind.
class FinishedBundleTest {
    private static final byte[] OLD = {'o', 'l', 'd', 0, (byte) 0xFF};

    @TempDir
    Path folder;

    private Path place() {
        return folder.resolve("out.zip");
    }

    private FinishedBundle finished() {
        return BundleWriter.prepare(
                BundleSamples.bundle(BundleSamples.entry(BundleSamples.article(1))), place(), Progress.NONE);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void liesBesideItsPlaceUntilItIsMoved() throws IOException {
        Files.write(place(), OLD);
        try (FinishedBundle finished = finished()) {
            assertThat(place()).hasBinaryContent(OLD);
            assertThat(names()).hasSize(2).contains("out.zip");
            assertThat(finished.written().files()).isEqualTo(11);
        }
        assertThat(place()).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("out.zip");
    }

    @Test
    void isWhatItSaysOnceInItsPlace() throws IOException {
        try (FinishedBundle finished = finished()) {
            finished.moveIntoPlace();
            finished.keep();
            assertThat(Checksums.of(Files.readAllBytes(place())).sha256())
                    .isEqualTo(finished.written().sha256());
            assertThat(Files.size(place())).isEqualTo(finished.written().bytes());
        }
        assertThat(BundleCheck.verify(place(), true).isSound()).isTrue();
        assertThat(names()).containsExactly("out.zip");
    }

    @Test
    void givesTheOldFileItsPlaceBackByteForByte() throws IOException {
        Files.write(place(), OLD);
        try (FinishedBundle finished = finished()) {
            finished.moveIntoPlace();
            assertThat(Files.size(place())).isEqualTo(finished.written().bytes());
        }
        assertThat(place()).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("out.zip");
    }

    @Test
    void leavesAnEmptyPlaceEmptyWhenItIsNotKept() throws IOException {
        try (FinishedBundle finished = finished()) {
            finished.moveIntoPlace();
            assertThat(place()).exists();
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void givesThePlaceBackWhenTheWorkAroundTheMoveFails() throws IOException {
        Files.write(place(), OLD);
        assertThatThrownBy(() -> {
                    try (FinishedBundle finished = finished()) {
                        finished.moveIntoPlace();
                        throw new IllegalStateException("the receipt could not be written");
                    }
                })
                .hasMessage("the receipt could not be written");
        assertThat(place()).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("out.zip");
    }

    @Test
    void forgetsTheOldFileOnceItIsKept() throws IOException {
        Files.write(place(), OLD);
        try (FinishedBundle finished = finished()) {
            finished.moveIntoPlace();
            finished.keep();
        }
        assertThat(BundleCheck.verify(place(), true).isSound()).isTrue();
        assertThat(names()).containsExactly("out.zip");
    }

    @Test
    void takesNothingAwayWhenClosedASecondTime() throws IOException {
        FinishedBundle finished = finished();
        finished.moveIntoPlace();
        finished.close();
        Files.write(place(), OLD);
        finished.close();
        assertThat(place()).hasBinaryContent(OLD);
    }

    @Test
    void worksBesideWhatACrashLeftBehind() throws IOException {
        Files.write(place(), OLD);
        Files.writeString(folder.resolve(".out.zip.1.part.former"), "left by a crash");
        Files.writeString(folder.resolve(".out.zip.1.part"), "left by a crash");
        Files.writeString(folder.resolve(".out.zip.2.part.former"), "left by a crash");
        List<String> before = names();
        try (FinishedBundle finished = finished()) {
            finished.moveIntoPlace();
        }
        assertThat(place()).hasBinaryContent(OLD);
        assertThat(names()).isEqualTo(before);
        try (FinishedBundle finished = finished()) {
            finished.moveIntoPlace();
            finished.keep();
        }
        assertThat(BundleCheck.verify(place(), true).isSound()).isTrue();
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void refusesAPlaceThatBecameAFolderMeanwhile() throws IOException {
        try (FinishedBundle finished = finished()) {
            Files.createDirectory(place());
            Files.writeString(place().resolve("theirs.txt"), "theirs");
            assertThatThrownBy(finished::moveIntoPlace)
                    .isInstanceOfSatisfying(
                            TahrirException.class,
                            refused -> assertThat(refused.kind()).isEqualTo(TahrirException.Kind.REFUSED))
                    .hasMessageContaining("bundle.cannot-write");
        }
        assertThat(place().resolve("theirs.txt")).hasContent("theirs");
        assertThat(names()).containsExactly("out.zip");
    }

    @Test
    void replacesALinkByTheFileAndGivesTheLinkBack() throws IOException {
        Path real = Files.write(folder.resolve("real.zip"), OLD);
        Files.createSymbolicLink(place(), real.getFileName());
        try (FinishedBundle finished = finished()) {
            finished.moveIntoPlace();
        }
        assertThat(Files.isSymbolicLink(place())).isTrue();
        assertThat(real).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("out.zip", "real.zip");
    }

    @Test
    void givesBackALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(place(), Path.of("gone.zip"));
        try (FinishedBundle finished = finished()) {
            finished.moveIntoPlace();
        }
        assertThat(Files.isSymbolicLink(place())).isTrue();
        assertThat(names()).containsExactly("out.zip");
    }

    @Test
    void refusesAFolderThatTakesNoFiles() {
        Path closed = Path.of("/proc/self");
        Assumptions.assumeTrue(Files.isDirectory(closed), "there is no folder here that takes no files");
        assertThatThrownBy(() -> BundleWriter.prepare(BundleSamples.bundle(), closed.resolve("out.zip"), Progress.NONE))
                .hasMessageContaining("bundle.cannot-write");
    }

    @Test
    void refusesANameLongerThanTheDiskTakes() throws IOException {
        Path endless = folder.resolve("x".repeat(251) + ".zip");
        assertThatThrownBy(() -> BundleWriter.prepare(BundleSamples.bundle(), endless, Progress.NONE))
                .hasMessageContaining("bundle.cannot-write");
        assertThat(names()).isEmpty();
    }

    @Test
    void writesTwoBundlesForOnePlaceOneAfterTheOther() throws IOException {
        try (FinishedBundle first = finished();
                FinishedBundle second = finished()) {
            first.moveIntoPlace();
            first.keep();
            second.moveIntoPlace();
            second.keep();
        }
        assertThat(names()).containsExactly("out.zip");
    }

    @Test
    void canBeCalledOffBeforeAndAfterTheMove() throws IOException {
        Files.write(place(), OLD);
        List<String> steps = new ArrayList<>();
        for (int last = 0; last <= 1; last++) {
            int cancelAt = last;
            Progress progress = new Progress() {
                private boolean off;

                @Override
                public void step(String phase, int done, int total) {
                    steps.add(phase + " " + done + "/" + total);
                    off = phase.equals("place") && done == cancelAt;
                }

                @Override
                public boolean cancelled() {
                    return off;
                }
            };
            assertThatThrownBy(() -> BundleWriter.write(BundleSamples.bundle(), place(), progress))
                    .hasMessageContaining("bundle.cancelled");
            assertThat(place()).hasBinaryContent(OLD);
            assertThat(names()).containsExactly("out.zip");
        }
        assertThat(steps).contains("place 0/1").endsWith("place 1/1");
    }
}
