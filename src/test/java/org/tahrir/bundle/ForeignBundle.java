package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.tahrir.fuzz.Kept;
import org.tahrir.fuzz.Reading;

/// What must hold of any file that is said to be a bundle.
final class ForeignBundle {
    private ForeignBundle() {}

    /// Verifies and reads it: both say the same, and nothing comes out of one that isn't sound.
    ///
    /// @param folder where a work folder may be made
    static void check(Path zip, Path folder) throws IOException {
        Optional<Report> report = Reading.of(() -> BundleCheck.verify(zip, false));
        report.ifPresent(told -> told.problems().forEach(problem -> Reading.said(problem.notice())));
        boolean sound = report.isPresent() && report.get().isSound();
        Path work = Files.createDirectories(folder.resolve("work"));
        Optional<BundleContents> contents = Reading.of(() -> BundleReader.read(zip, work));
        assertThat(contents.isPresent()).isEqualTo(sound);
        contents.ifPresent(read -> read.arrivals().forEach(arrival -> Kept.check(arrival.article(), arrival.media())));
        try (Stream<Path> left = Files.list(work)) {
            for (Path file : left.toList()) {
                assertThat(sound).isTrue();
                Files.delete(file);
            }
        }
    }
}
