package org.tahrir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    Path folder;

    @Test
    void showsTheMainJobInBothLanguagesAndCanBeRepeated() throws IOException {
        Shell shell = new Shell(null);
        String out = folder.resolve("demo").toString();
        assertThat(shell.run("demo", "--out", out)).isZero();
        assertThat(shell.out()).contains("the same bytes", "whole and sound");
        assertThat(shell.run("demo", "--out", out, "--language", "ar")).isZero();
        assertThat(shell.out()).contains("البايتات نفسها", "كاملة سليمة");
        try (Stream<Path> files = Files.walk(folder.resolve("demo/pages"))) {
            assertThat(files.filter(file -> file.endsWith("article.html")).count())
                    .isGreaterThan(10);
        }
    }

    @Test
    void leavesAFolderAloneThatHoldsSomethingElse() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Shell shell = new Shell(null);
        assertThat(shell.run("demo", "--out", folder.toString())).isEqualTo(1);
        assertThat(folder.resolve("mine.txt")).hasContent("mine");
    }
}
