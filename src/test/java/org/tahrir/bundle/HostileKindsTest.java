package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahrir.fuzz.Reading;

/// Every known way of tampering with a bundle is found out and told by its own reason, and nothing comes out.
class HostileKindsTest {
    @TempDir
    Path folder;

    private static HostileBundles bundles = HostileBundles.NONE;

    @BeforeAll
    static void writeASoundOne(@TempDir Path once) throws IOException {
        bundles = HostileBundles.of(once);
    }

    @Test
    void thereAreManyAndNoTwoAreCalledTheSame() {
        List<String> names = kinds().map(HostileKind::name).toList();
        assertThat(names).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @Test
    void theBundleTheyAreMadeOfIsSound() throws IOException {
        HostileKind nothing = HostileKind.bytes("nothing", "", zip -> zip);
        Path file = Files.write(folder.resolve("sound.zip"), bundles.bytes(nothing));
        assertThat(BundleCheck.verify(file, true).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isRefusedWithItsReason(HostileKind kind) throws IOException {
        Path file = Files.write(folder.resolve("hostile.zip"), bundles.bytes(kind));
        Optional<Report> report = Reading.of(() -> told(file, kind));
        report.ifPresent(told -> assertThat(told.problems())
                .extracting(problem -> problem.notice().key())
                .contains(kind.key()));
        Path work = Files.createDirectory(folder.resolve("work"));
        assertThat(Reading.of(() -> BundleReader.read(file, work))).isEmpty();
        assertThat(work).isEmptyDirectory();
    }

    private static Report told(Path file, HostileKind kind) {
        try {
            return BundleCheck.verify(file, false);
        } catch (org.tahrir.notice.TahrirException refused) {
            assertThat(refused.notice().key()).isEqualTo(kind.key());
            throw refused;
        }
    }

    static Stream<HostileKind> kinds() {
        return HostileBundles.kinds();
    }
}
