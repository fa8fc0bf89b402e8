package org.tahrir.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.SizeWords;

/// Where bundles are proposed to go, and how places, sizes and steps are written.
class DestinationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    @Test
    void namesCountUpWithinADay() throws IOException {
        assertThat(propose(folder)).isEqualTo(folder.resolve("tahrir-2026-11-22-1.zip"));
        Files.createFile(folder.resolve("tahrir-2026-11-22-1.zip"));
        Files.createFile(folder.resolve("tahrir-2026-11-22-2.zip"));
        assertThat(propose(folder)).isEqualTo(folder.resolve("tahrir-2026-11-22-3.zip"));
        assertThat(Destination.propose(folder, folder, "tahrir", DAY.plusDays(1)))
                .isEqualTo(folder.resolve("tahrir-2026-11-23-1.zip"));
    }

    @Test
    void aRememberedFolderThatIsGoneGivesWay() {
        assertThat(Destination.propose(folder.resolve("gone"), folder, "tahrir", DAY))
                .isEqualTo(folder.resolve("tahrir-2026-11-22-1.zip"));
    }

    @Test
    void theHomeIsShownShort() {
        Path home = Path.of("/home/salma");
        assertThat(Destination.shown(home.resolve("Documents/a.zip"), home)).isEqualTo("~/Documents/a.zip");
        assertThat(Destination.shown(Path.of("/media/stick/a.zip"), home)).isEqualTo("/media/stick/a.zip");
        assertThat(Destination.shown(home, home)).isEqualTo("/home/salma");
        assertThat(Destination.shown(Path.of("/home/salma-two/a.zip"), home)).isEqualTo("/home/salma-two/a.zip");
    }

    @Test
    void theEndingIsPutWhereItWasLeftOut() {
        assertThat(Destination.asZip(Path.of("/a/عدد"))).isEqualTo(Path.of("/a/عدد.zip"));
        assertThat(Destination.asZip(Path.of("/a/b.ZIP"))).isEqualTo(Path.of("/a/b.ZIP"));
        assertThat(Destination.asZip(Path.of("/a/b.v2"))).isEqualTo(Path.of("/a/b.v2.zip"));
    }

    @Test
    void sizesAreSaidAsPeopleSayThem() {
        Messages words = Messages.in(Language.EN);
        assertThat(SizeWords.of(1, words)).isEqualTo("1 KB");
        assertThat(SizeWords.of(13_400, words)).isEqualTo("13 KB");
        assertThat(SizeWords.of(999_499, words)).isEqualTo("999 KB");
        assertThat(SizeWords.of(999_500, words)).isEqualTo("1 MB");
        assertThat(SizeWords.of(1_440_000, words)).isEqualTo("1.4 MB");
        assertThat(SizeWords.of(2_000_000_000, words)).isEqualTo("2,000 MB");
    }

    @Test
    void stepsAddUpToTheWhole() {
        assertThat(new Watch.Step("stories", 0, 4).whole()).isZero();
        double before = 0;
        for (String phase : new String[] {"stories", "pictures", "verify", "place"}) {
            double begun = new Watch.Step(phase, 0, 2).whole();
            double done = new Watch.Step(phase, 2, 2).whole();
            assertThat(begun).isCloseTo(before, within(0.001));
            assertThat(done).isGreaterThan(begun);
            before = done;
        }
        assertThat(before).isCloseTo(1, within(0.001));
        assertThat(new Watch.Step("pictures", 0, 0).whole()).as("no pictures").isCloseTo(0.55, within(0.001));
    }

    private Path propose(Path in) {
        return Destination.propose(in, folder, "tahrir", DAY);
    }
}
