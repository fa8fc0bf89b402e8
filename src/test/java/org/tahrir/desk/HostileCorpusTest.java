package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Stage;
import org.tahrir.bundle.HostileBundles;
import org.tahrir.bundle.HostilePictures;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;

/// Every hostile bundle is given to a newsroom that has little memory: each is refused with a reason, no byte of its
/// library changes, and nothing is left anywhere.
class HostileCorpusTest {
    private static final String HEAP = "-Xmx64m";

    @TempDir
    Path folder;

    @Test
    void allAreRefusedAndNothingChanges() throws IOException, InterruptedException {
        Path in = Files.createDirectory(folder.resolve("in"));
        int bundles =
                HostileBundles.writeAll(in).size() + HostilePictures.write(in).size();
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path library = folder.resolve("library");
        try (TestDesk desk = new TestDesk(library)) {
            desk.picture();
            desk.story("كان هنا", Stage.DRAFT);
        }
        SortedMap<String, String> before = contents();

        List<String> told = told(library, in, temporary);

        assertThat(told).hasSize(bundles).hasSizeGreaterThan(250);
        List<String> keys =
                Messages.in(Language.AR).patterns().keySet().stream().toList();
        assertThat(told)
                .allSatisfy(
                        line -> assertThat(line.split("\t", -1)[1]).isIn(keys).doesNotStartWith("TAKEN"));
        assertThat(told)
                .filteredOn(line -> line.startsWith("picture "))
                .hasSize(8)
                .allSatisfy(line -> assertThat(line).endsWith("\tintake.other-picture"));
        assertThat(contents()).isEqualTo(before);
    }

    private static List<String> told(Path library, Path in, Path temporary) throws IOException, InterruptedException {
        Process desk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        HEAP,
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dorg.sqlite.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileDesk.class.getName(),
                        library.toString(),
                        in.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = desk.inputReader()) {
            List<String> lines = said.lines().toList();
            assertThat(desk.waitFor()).isZero();
            return lines;
        }
    }

    /// Every file below the test's folder, with the hash of its bytes: the library, what was sent, the temporary files.
    private SortedMap<String, String> contents() throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] hash = ContentHash.sha256().digest(Files.readAllBytes(file));
                contents.put(folder.relativize(file).toString(), HexFormat.of().formatHex(hash));
            }
        }
        return contents;
    }
}
