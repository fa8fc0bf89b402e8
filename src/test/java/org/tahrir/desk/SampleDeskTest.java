package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.store.StoryFilter;
import org.tahrir.store.StorySummary;

/// The sample desk comes and goes in one go, and takes nothing with it that is somebody's.
class SampleDeskTest extends AtTheDesk {
    private SampleDesk samples;

    @BeforeEach
    void open() {
        samples = desk.newsroom.samples(TestDesk.REPORTER);
    }

    @Test
    void comesInWholeAndOnlyOnce() {
        assertThat(samples.take()).hasSize(22).allMatch(taken -> taken.verdict() == Taken.Verdict.NEW);
        assertThat(samples.take()).hasSize(22).allMatch(taken -> taken.verdict() == Taken.Verdict.SAME);
        assertThat(shown()).hasSize(22);
        assertThat(shown().stream()
                        .filter(one -> one.stage() == Stage.DRAFT)
                        .map(one -> desk.newsroom.story(one.id().toString()).owner()))
                .isNotEmpty()
                .containsOnly(TestDesk.REPORTER.name());
    }

    @Test
    void goesIntoTheTrashAndCanBePutBackAsItWas() {
        samples.take();
        Map<Stage, Integer> before = desk.newsroom.library().stories().counts();
        List<StoryId> removed = samples.remove();
        assertThat(removed).hasSize(22);
        assertThat(shown()).isEmpty();
        assertThat(samples.remove()).isEmpty();
        samples.putBack(removed);
        assertThat(desk.newsroom.library().stories().counts()).isEqualTo(before);
        assertThat(desk.newsroom.library().problems()).isEmpty();
    }

    @Test
    void leavesWhatSomebodyWroteOrWorkedOn() {
        Story own = desk.newsroom.drafting(TestDesk.REPORTER).begin("ar");
        samples.take();
        StorySummary draft = shown().stream()
                .filter(one -> one.stage() == Stage.DRAFT && !one.id().equals(own.id()))
                .findFirst()
                .orElseThrow();
        Story worked = desk.newsroom.story(draft.id().toString());
        desk.newsroom.drafting(TestDesk.EDITOR).set(worked, Map.of("headline", "عنوان من عندي"));
        assertThat(samples.remove()).hasSize(21).doesNotContain(own.id(), worked.id());
        assertThat(shown()).extracting(StorySummary::id).containsExactlyInAnyOrder(own.id(), worked.id());
    }

    @Test
    void puttingBackLeavesAloneWhatWasPutBackAlready() {
        samples.take();
        List<StoryId> removed = samples.remove();
        Story one = desk.newsroom.story(removed.getFirst().toString());
        desk.newsroom.reviewing(TestDesk.EDITOR).move(one, one.before(), "");
        samples.putBack(removed);
        assertThat(shown()).hasSize(22);
    }

    private List<StorySummary> shown() {
        return desk.newsroom.library().stories().list(StoryFilter.ALL).stream()
                .filter(one -> one.stage() != Stage.TRASH)
                .toList();
    }
}
