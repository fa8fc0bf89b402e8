package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Seeds;

/// A library whose file was damaged somewhere: whoever opens it gets a story or a sentence, never another kind of
/// exception, another story, or an empty library.
class DamagedBytesTest {
    private static final String TEXT = "نص طويل يقال فيه كلام كثير. ".repeat(30);

    @TempDir
    Path temp;

    @Test
    void overwrittenBytesAreToldOrDoNotMatter() throws IOException {
        byte[] whole = library(40);
        Seeds.each(60, chance -> {
            byte[] damaged = whole.clone();
            int at = 100 + chance.nextInt(damaged.length - 400);
            for (int i = 0; i < 1 + chance.nextInt(300); i++) {
                damaged[at + i] = (byte) chance.nextInt(256);
            }
            readAll(folderWith(damaged, chance));
        });
    }

    @Test
    void aFileCutAnywhereIsTold() throws IOException {
        byte[] whole = library(40);
        Seeds.each(25, chance -> {
            int length = chance.nextInt(whole.length - 1);
            Path folder = folderWith(java.util.Arrays.copyOf(whole, length), chance);
            assertThat(opened(folder)).as("length %d", length).isFalse();
            assertThat(folder.resolve("library.db")).hasSize(length);
        });
    }

    @Test
    void aFileOfZerosOfAnyLengthIsTold() throws IOException {
        for (int length : new int[] {0, 1, 15, 16, 99, 100, 4096, 20_000}) {
            Path folder = Files.createTempDirectory(temp, "zeros");
            Files.write(folder.resolve("library.db"), new byte[length]);
            assertThat(opened(folder)).as("length %d", length).isFalse();
            assertThat(folder.resolve("library.db")).hasBinaryContent(new byte[length]);
        }
    }

    /// A damaged search index costs a search, never a text.
    private static void readAll(Path folder) {
        try (Library library = Samples.reading(folder)) {
            for (int number = 1; number <= 40; number++) {
                read(library, number);
            }
            told(() -> library.search().search("كلام", 5));
            told(() -> library.search().typing("خب", 5));
            told(library::problems);
        } catch (TahrirException told) {
            assertThat(told.notice().key()).startsWith("store.");
        }
    }

    private static void read(Library library, int number) {
        told(() -> {
            Story story = library.stories().find(id(number)).orElse(null);
            if (story != null) {
                assertThat(story.id()).isEqualTo(id(number));
            }
        });
    }

    private static void told(Runnable use) {
        try {
            use.run();
        } catch (TahrirException told) {
            assertThat(told.notice().key()).startsWith("store.");
            assertThat(told.kind()).isEqualTo(TahrirException.Kind.UNREADABLE);
        }
    }

    private static boolean opened(Path folder) {
        try (Library library = Samples.reading(folder)) {
            return library.problems().isEmpty();
        } catch (TahrirException told) {
            assertThat(told.notice().key()).startsWith("store.");
            return false;
        }
    }

    private Path folderWith(byte[] bytes, RandomGenerator chance) {
        try {
            Path folder = Files.createTempDirectory(temp, "damaged" + chance.nextInt(10));
            Files.write(folder.resolve("library.db"), bytes);
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] library(int stories) throws IOException {
        Path folder = temp.resolve("whole");
        try (Library library = Samples.writing(folder)) {
            for (int number = 1; number <= stories; number++) {
                save(library, story(number, "خبر " + number, TEXT.strip()));
            }
        }
        return Files.readAllBytes(folder.resolve("library.db"));
    }
}
