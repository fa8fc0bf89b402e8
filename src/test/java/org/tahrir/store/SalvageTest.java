package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.save;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Seeds;

/// Damaged libraries of which something can still be read.
class SalvageTest {
    private static final int STORIES = 120;
    private static final int PAGE = 4096;

    @TempDir
    Path temp;

    private final Map<Integer, Article> written = new TreeMap<>();

    @Test
    void aSoundLibraryComesOverWhole() throws IOException {
        Path folder = library();
        Salvage.Salvaged saved = salvage(folder);
        assertThat(saved.stories()).isEqualTo(STORIES);
        assertThat(saved.versions()).isEqualTo(STORIES + 1);
        assertThat(saved.lost()).isEmpty();
        assertThat(found(folder)).isEqualTo(written);
        try (Library library = Samples.writing(folder)) {
            assertThat(library.lists().names(DeskLists.Kind.SECTION)).contains("محليات");
            assertThat(library.links().linkingTo(id(1))).containsExactly(id(2));
            assertThat(library.revisions().of(id(1)).getFirst().name()).isEqualTo("قبل النشر");
            assertThat(library.checkup().isSound()).isTrue();
        }
    }

    @Test
    void aGarbageHeaderCostsNothing() throws IOException {
        Path folder = library();
        overwrite(folder, 0, 100, Seeds.chance(1));
        assertThatThrownBy(() -> Samples.reading(folder)).isInstanceOf(TahrirException.class);
        assertThat(salvage(folder).stories()).isEqualTo(STORIES);
        assertThat(found(folder)).isEqualTo(written);
    }

    @Test
    void aTrashedFirstPageCostsNothingWhereTheTablesLieAsInANewLibrary() throws IOException {
        Path folder = library();
        overwrite(folder, 0, PAGE, Seeds.chance(2));
        assertThat(salvage(folder).stories()).isEqualTo(STORIES);
        assertThat(found(folder)).isEqualTo(written);
    }

    @Test
    void trashedPagesCostNoMoreThanTheStoriesOnThem() throws IOException {
        byte[] whole = Files.readAllBytes(library().resolve("library.db"));
        Seeds.each(12, chance -> {
            Path folder = folderWith(whole);
            int pages = whole.length / PAGE;
            int trashed = 1 + chance.nextInt(Math.max(1, pages / 50));
            for (int i = 0; i < trashed; i++) {
                overwrite(folder, (1 + chance.nextInt(pages - 1)) * PAGE, PAGE, chance);
            }
            byte[] damaged = bytes(folder);
            Salvage.Salvaged saved = salvage(folder);
            Map<Integer, Article> found = found(folder);
            // a leaf of the table of stories has some twenty of them, one of texts a few
            assertThat(found).as("%d of %d pages", trashed, pages).hasSizeGreaterThanOrEqualTo(STORIES - 25 * trashed);
            assertThat(found).hasSize(saved.stories());
            found.forEach((number, article) ->
                    assertThat(article.headline()).isEqualTo(article(number).headline()));
            assertThat(saved.setAside().resolve("library.db")).hasBinaryContent(damaged);
        });
    }

    @Test
    void aCutFileKeepsWhatStandsBeforeTheCut() throws IOException {
        Path folder = library();
        byte[] whole = Files.readAllBytes(folder.resolve("library.db"));
        Files.write(folder.resolve("library.db"), Arrays.copyOf(whole, whole.length * 3 / 4));
        assertThatThrownBy(() -> Samples.reading(folder)).isInstanceOf(TahrirException.class);
        Salvage.Salvaged saved = salvage(folder);
        assertThat(saved.stories()).isPositive();
        assertThat(found(folder)).hasSize(saved.stories());
    }

    @Test
    void aStoryWhoseTextIsDamagedIsAsItsNewestVersionHasIt() throws IOException, SQLException {
        Path folder = library();
        try (Session session = Connections.writing(folder.resolve("library.db"))) {
            session.run("UPDATE story_content SET content = '{\"id\":\"' WHERE story = 5");
            session.run("UPDATE story SET stage = 'x' WHERE row = 6");
            session.run("DELETE FROM revision WHERE story = 7");
            session.run("UPDATE story_content SET content = '' WHERE story = 7");
        }
        Salvage.Salvaged saved = salvage(folder);
        assertThat(saved.stories()).isEqualTo(STORIES - 1);
        assertThat(saved.fromVersions()).isEqualTo(1);
        assertThat(saved.lost()).containsExactly(article(7).headline());
        written.remove(7);
        assertThat(found(folder)).isEqualTo(written);
    }

    @Test
    void whereNothingCanBeReadNothingIsChanged() throws IOException {
        for (byte[] bytes : List.of(new byte[0], new byte[50_000], "ليست مكتبة".getBytes(StandardCharsets.UTF_8))) {
            Path folder = folderWith(bytes);
            assertThatThrownBy(() -> salvage(folder))
                    .isInstanceOfSatisfying(
                            TahrirException.class,
                            told -> assertThat(told.notice().key()).isEqualTo("store.nothing-to-salvage"));
            assertThat(folder.resolve("library.db")).hasBinaryContent(bytes);
            assertThat(folder.resolve("salvage")).doesNotExist();
        }
    }

    private Article article(int number) {
        return Objects.requireNonNull(written.get(number));
    }

    private static Salvage.Salvaged salvage(Path folder) {
        return Salvage.of(folder, () -> Samples.NOON, Samples.ANALYZER);
    }

    private Map<Integer, Article> found(Path folder) {
        Map<Integer, Article> found = new TreeMap<>();
        try (Library library = Samples.writing(folder)) {
            assertThat(library.problems()).isEmpty();
            for (int number = 1; number <= STORIES; number++) {
                int key = number;
                library.stories().find(id(number)).map(Story::article).ifPresent(article -> found.put(key, article));
            }
        }
        return found;
    }

    private static void overwrite(Path folder, int at, int length, RandomGenerator chance) {
        byte[] bytes = bytes(folder);
        byte[] garbage = new byte[length];
        chance.nextBytes(garbage);
        System.arraycopy(garbage, 0, bytes, at, length);
        write(folder, bytes);
    }

    private Path folderWith(byte[] bytes) {
        try {
            Path folder = Files.createTempDirectory(temp, "trashed");
            write(folder, bytes);
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Path folder, byte[] bytes) {
        try {
            Files.write(folder.resolve("library.db"), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(Path folder) {
        try {
            return Files.readAllBytes(folder.resolve("library.db"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path library() throws IOException {
        Path folder = Files.createTempDirectory(temp, "library");
        try (Library library = Samples.writing(folder)) {
            for (int number = 1; number <= STORIES; number++) {
                Article article =
                        Samples.article(number, "خبر " + number, ("نص رقم " + number + ". ").repeat(number * 7));
                article = Samples.inSection(article, "محليات");
                article = number == 2 ? Samples.leadingTo(article, id(1)) : article;
                written.put(number, article);
                save(library, Samples.draft(article));
            }
            Story first = library.stories().find(id(1)).orElseThrow();
            library.stories().save(first, "سلمى", Revision.Cause.FIELDS);
            library.revisions().call(id(1), 2, "قبل النشر");
        }
        return folder;
    }
}
