package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.text.Body;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Seeds;

/// Random sequences of what a newsroom does to its library, each compared with a model in memory that is too simple to
/// be wrong. Half of them close and open the library now and then.
class LibraryModelTest {
    private static final int STORIES = 6;
    private static final List<String> WORDS = List.of("زلزال", "انتخابات", "مباراة", "موازنة", "satellite", "harvest");
    private static final List<String> SECTIONS = List.of("", "سياسة", "رياضة");

    @TempDir
    Path folder;

    /// What the library must hold, told in plain collections.
    private static final class Model {
        final Map<StoryId, Story> stories = new LinkedHashMap<>();
        final Map<StoryId, List<Article>> history = new HashMap<>();

        void saved(Story story) {
            stories.put(story.id(), story);
            history.computeIfAbsent(story.id(), id -> new ArrayList<>()).add(story.article());
        }

        List<StoryId> list(Set<Stage> stages, String section) {
            return stories.values().stream()
                    .filter(story -> stages.contains(story.stage()))
                    .filter(story -> section.equals(story.article().filing().section()))
                    .map(Story::id)
                    .sorted()
                    .toList();
        }

        Set<StoryId> withWord(String word) {
            return stories.values().stream()
                    .filter(story -> story.stage() != Stage.TRASH)
                    .filter(story -> (story.article().headline() + " "
                                    + story.article().body().plain())
                            .contains(word))
                    .map(Story::id)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        Set<StoryId> leadingTo(StoryId target) {
            return stories.values().stream()
                    .filter(story -> story.article().related().stream().anyMatch(link -> target.equals(link.story())))
                    .map(Story::id)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theLibraryIsWhatItsHistoryMadeOfIt() {
        Seeds.each(25, chance -> {
            Path own = folder.resolve("library-" + Math.abs(chance.nextLong()));
            Model model = new Model();
            Library library = Samples.writing(own);
            try {
                for (int step = 0; step < 40; step++) {
                    act(library, model, chance, step);
                    if (step % 8 == 7) {
                        compare(library, model);
                    }
                    if (step % 20 == 19) {
                        library.close();
                        library = Samples.writing(own);
                    }
                }
                compare(library, model);
                library.rebuildSearch(SearchIndex.Progress.NONE);
                compare(library, model);
                assertThat(library.problems()).isEmpty();
            } finally {
                library.close();
            }
        });
    }

    @Test
    void aBackupTakenAtAnyMomentIsTheLibraryOfThatMoment() {
        Seeds.each(4, chance -> {
            Path own = folder.resolve("source-" + Math.abs(chance.nextLong()));
            Path copy = folder.resolve("copy-" + Math.abs(chance.nextLong()));
            Model model = new Model();
            try (Library library = Samples.writing(own)) {
                for (int step = 0; step < 15; step++) {
                    act(library, model, chance, step);
                }
                makeFolder(copy);
                library.backup(copy.resolve("library.db"));
                act(library, new Model(), chance, 99);
            }
            try (Library library = Samples.reading(copy)) {
                compare(library, model);
            }
        });
    }

    private static void act(Library library, Model model, RandomGenerator chance, int step) {
        StoryId id = Samples.id(1 + chance.nextInt(STORIES));
        Story there = library.stories().find(id).orElse(null);
        if (there == null) {
            Story fresh =
                    Story.fresh(article(id, chance), RandomBodies.pick(chance, List.of(Stage.values())), "", at(step));
            model.saved(Samples.save(library, fresh, Revision.Cause.FIELDS));
            return;
        }
        switch (chance.nextInt(6)) {
            case 0, 1 ->
                model.saved(
                        Samples.save(library, there.withArticle(article(id, chance), at(step)), Revision.Cause.FIELDS));
            case 2 -> model.saved(Samples.save(library, there.moved(Stage.TRASH, ""), Revision.Cause.STAGE));
            case 3 -> model.saved(Samples.save(library, there.moved(there.before(), ""), Revision.Cause.STAGE));
            case 4 -> restore(library, model, there, chance);
            default -> {
                Story stale = there.withEdition(there.edition() - 1).withArticle(article(id, chance), at(step));
                assertThat(
                                there.edition() == 1
                                        ? library.stories().save(stale.withEdition(7), "", Revision.Cause.FIELDS)
                                        : library.stories().save(stale, "", Revision.Cause.FIELDS))
                        .isEqualTo(new SaveOutcome.Conflict(there));
            }
        }
    }

    private static void restore(Library library, Model model, Story there, RandomGenerator chance) {
        List<Article> past = model.history.getOrDefault(there.id(), List.of());
        if (past.isEmpty()) {
            return;
        }
        int number = 1 + chance.nextInt(past.size());
        Article before = there.article();
        Story restored = Samples.saved(library.revisions().restore(there.id(), number, "سلمى"));
        assertThat(restored.article()).isEqualTo(past.get(number - 1));
        past.add(before);
        model.saved(restored);
    }

    private static void compare(Library library, Model model) {
        for (Story story : model.stories.values()) {
            assertThat(library.stories().find(story.id())).contains(story);
            assertThat(library.revisions().of(story.id()))
                    .hasSize(Objects.requireNonNull(model.history.get(story.id()))
                            .size());
            assertThat(library.links().linkingTo(story.id()))
                    .containsExactlyInAnyOrderElementsOf(model.leadingTo(story.id()));
        }
        for (Stage stage : Stage.values()) {
            long count = model.stories.values().stream()
                    .filter(story -> story.stage() == stage)
                    .count();
            assertThat(library.stories().counts()).containsEntry(stage, (int) count);
            for (String section : SECTIONS) {
                StoryFilter filter = new StoryFilter(Set.of(stage), section, 100, 0);
                assertThat(library.stories().list(filter).stream()
                                .map(StorySummary::id)
                                .sorted())
                        .isEqualTo(model.list(Set.of(stage), section));
            }
        }
        for (String word : WORDS) {
            assertThat(library.search().search(word, 100).stream().map(Hit::id))
                    .as(word)
                    .containsExactlyInAnyOrderElementsOf(model.withWord(word));
        }
        pagesAreTheWhole(library);
    }

    /// Page by page a list gives every story once, in the order of the whole, newest first.
    private static void pagesAreTheWhole(Library library) {
        List<StorySummary> whole = library.stories().list(StoryFilter.ALL);
        List<StorySummary> pages = Stream.iterate(0, from -> from < whole.size() + 2, from -> from + 2)
                .flatMap(
                        from -> library.stories().list(new StoryFilter(Set.of(Stage.values()), null, 2, from)).stream())
                .toList();
        assertThat(pages).isEqualTo(whole);
        assertThat(whole).isSortedAccordingTo((one, other) -> other.modified().compareTo(one.modified()));
    }

    private static Article article(StoryId id, RandomGenerator chance) {
        String headline = RandomBodies.pick(chance, WORDS) + " عنوان";
        String text = "نص " + RandomBodies.pick(chance, WORDS) + " و" + chance.nextInt(1000);
        Article article = Article.of(id, headline, Body.ofParagraphs(List.of(text)));
        StoryId target = Samples.id(1 + chance.nextInt(STORIES + 2));
        List<RelatedLink> related = chance.nextBoolean() && !target.equals(id)
                ? List.of(RelatedLink.toStory(target, "صلة"), RelatedLink.headlineOnly("بلا رابط"))
                : List.of();
        return Samples.inSection(article.withRelated(related), RandomBodies.pick(chance, SECTIONS));
    }

    private static Instant at(int step) {
        return Samples.NOON.plusSeconds(step);
    }

    private static void makeFolder(Path path) {
        try {
            Files.createDirectories(path);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
