package org.tahrir.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.importing.PageBorders;
import org.tahrir.notice.TahrirException;

/// What is meant by pointing at files and folders, and how borders of a page push one another.
class InboxTest {
    @TempDir
    Path folder;

    @Test
    void filesAreTakenAsTheyAreEvenStrangeOnes() {
        List<Path> files = List.of(folder.resolve("a.xyz"), folder.resolve("gone"), folder.resolve("a.xyz"));
        assertThat(Inbox.files(files)).containsExactly(folder.resolve("a.xyz"), folder.resolve("gone"));
    }

    @Test
    void aFolderGivesWhatMayHoldStoriesInTheOrderOfItsNames() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("b/c"));
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/a.txt"), "x");
        Path second = Files.writeString(deep.resolve("ثان.DOCX"), "x");
        Path first = Files.writeString(folder.resolve("a.txt"), "x");
        Files.writeString(folder.resolve("picture.jpg"), "x");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Path more = folder.resolveSibling("alone.md");
        assertThat(Inbox.files(List.of(folder, more))).containsExactly(first, second, more);
    }

    @Test
    void aFolderWithoutStoriesIsSaid() throws IOException {
        Files.writeString(folder.resolve("picture.jpg"), "x");
        assertThatThrownBy(() -> Inbox.files(List.of(folder)))
                .isInstanceOf(TahrirException.class)
                .hasMessageContaining("intake.empty-folder");
    }

    @Test
    void afarTooLargeFolderIsSaid() throws IOException {
        for (int i = 0; i <= 5_000; i++) {
            Files.createFile(folder.resolve(i + ".txt"));
        }
        assertThatThrownBy(() -> Inbox.files(List.of(folder))).hasMessageContaining("intake.too-many-files");
    }

    @Test
    void aBorderPushesTheOthersAlong() {
        PageBorders borders = new PageBorders(3, 8, 10, 14);
        assertThat(Edge.TEXT_START.moved(borders, 5, 2, 20)).isEqualTo(new PageBorders(5, 8, 10, 14));
        assertThat(Edge.TEXT_START.moved(borders, 12, 2, 20)).isEqualTo(new PageBorders(12, 12, 12, 14));
        assertThat(Edge.RELATED_END.moved(borders, 1, 2, 20)).isEqualTo(new PageBorders(2, 2, 2, 2));
        assertThat(Edge.TEXT_END.moved(borders, 99, 2, 20)).isEqualTo(new PageBorders(3, 20, 20, 20));
        assertThat(Edge.RELATED_START.moved(borders, 9, 2, 20)).isEqualTo(new PageBorders(3, 8, 9, 14));
        for (Edge edge : Edge.values()) {
            assertThat(edge.moved(borders, edge.in(borders), 0, 20)).isEqualTo(borders);
        }
    }
}
