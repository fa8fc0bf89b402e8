package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Published;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Seeds;

/// What was saved is what is loaded, whatever story it is, every field of it: at once, as a version, and after the
/// library was closed.
class AnyStoryTest extends InALibrary {
    @Test
    void isLoadedAsItWasSaved() {
        List<Story> saved = new ArrayList<>();
        Seeds.each(120, chance -> {
            Story story = Samples.save(library, story(chance), Revision.Cause.FIELDS);
            assertThat(library.stories().find(story.id())).contains(story);
            Story again = Samples.save(library, changed(story, chance), Revision.Cause.FIELDS);
            assertThat(library.stories().find(story.id())).contains(again);
            assertThat(library.revisions().at(story.id(), 1).orElseThrow().article())
                    .isEqualTo(story.article());
            saved.add(again);
        });
        library.close();
        library = Samples.writing(folder);
        for (int seed = 0; seed < saved.size(); seed++) {
            Story story = saved.get(seed);
            assertThat(library.stories().find(story.id())).as("seed %d", seed).contains(story);
        }
        assertThat(library.problems()).isEmpty();
    }

    private static Story story(RandomGenerator chance) {
        Stage stage = RandomBodies.pick(chance, List.of(Stage.values()));
        Stage before = stage == Stage.TRASH ? RandomBodies.pick(chance, List.of(Stage.DRAFT, Stage.READY)) : stage;
        return new Story(
                new RandomArticles(chance.nextLong()).next(),
                stage,
                before,
                RandomBodies.text(chance),
                RandomBodies.text(chance),
                published(chance),
                moment(chance),
                moment(chance),
                0);
    }

    private static Story changed(Story story, RandomGenerator chance) {
        return story.withArticle(new RandomArticles(chance.nextLong()).next().withId(story.id()), moment(chance))
                .withPublished(published(chance))
                .withOwner(RandomBodies.text(chance));
    }

    private static Published published(RandomGenerator chance) {
        return chance.nextBoolean()
                ? Published.NEVER
                : new Published(
                        1 + chance.nextInt(9),
                        "ab".repeat(32),
                        RandomBodies.pick(chance, List.of(Published.Action.values())),
                        chance.nextInt(9));
    }

    private static Instant moment(RandomGenerator chance) {
        return Instant.ofEpochMilli(chance.nextLong(-2_000_000_000_000L, 4_000_000_000_000L));
    }
}
