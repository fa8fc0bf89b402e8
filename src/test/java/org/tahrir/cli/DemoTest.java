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
        Shell shell = new Shell(null, folder.resolve("config"));
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
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("mine.txt"), "mine");
        Shell shell = new Shell(null, folder.resolve("config"));
        assertThat(shell.run("demo", "--out", mine.toString())).isEqualTo(1);
        assertThat(mine.resolve("mine.txt")).hasContent("mine");
    }
}
