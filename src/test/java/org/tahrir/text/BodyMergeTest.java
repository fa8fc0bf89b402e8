package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// One text made of two versions.
class BodyMergeTest {
    private static final Body OURS =
            Body.ofParagraphs(List.of("قال الوزير إن الطريق مفتوح.", "فقرة تبقى.", "فقرة تُحذف."));
    private static final Body THEIRS =
            Body.ofParagraphs(List.of("قال الوزير إن الطريق مغلق.", "فقرة جديدة.", "فقرة تبقى."));

    @Test
    void takesOnlyTheChangesChosen() {
        List<Change> changes = BodyDiff.between(OURS, THEIRS);
        assertThat(texts(BodyMerge.of(OURS, changes, indicesOf(changes, Change.Changed.class))))
                .containsExactly("قال الوزير إن الطريق مغلق.", "فقرة تبقى.", "فقرة تُحذف.");
        assertThat(texts(BodyMerge.of(OURS, changes, indicesOf(changes, Change.Added.class))))
                .containsExactly("قال الوزير إن الطريق مفتوح.", "فقرة جديدة.", "فقرة تبقى.", "فقرة تُحذف.");
        assertThat(texts(BodyMerge.of(OURS, changes, indicesOf(changes, Change.Removed.class))))
                .containsExactly("قال الوزير إن الطريق مفتوح.", "فقرة تبقى.");
    }

    @Test
    void aMovedParagraphStaysWhereItWasUnlessItsMoveIsChosen() {
        Body before = Body.ofParagraphs(List.of("أولى", "ثانية", "ثالثة"));
        Body after = Body.ofParagraphs(List.of("ثانية", "ثالثة", "أولى"));
        List<Change> changes = BodyDiff.between(before, after);
        assertThat(BodyMerge.of(before, changes, Set.of())).isEqualTo(before);
        assertThat(BodyMerge.of(before, changes, indicesOf(changes, Change.Moved.class)))
                .isEqualTo(after);
    }

    @Test
    void allChangesGiveTheLaterVersionAndNoneTheEarlier() {
        Random chance = new Random(7);
        for (int round = 0; round < 300; round++) {
            Body before = RandomBodies.body(chance);
            Body after = RandomBodies.body(chance);
            List<Change> changes = BodyDiff.between(before, after);
            Set<Integer> all = IntStream.range(0, changes.size()).boxed().collect(Collectors.toSet());
            assertThat(BodyMerge.of(before, changes, all)).isEqualTo(after);
            assertThat(BodyMerge.of(before, changes, Set.of())).isEqualTo(before);
        }
    }

    private static Set<Integer> indicesOf(List<Change> changes, Class<? extends Change> kind) {
        return IntStream.range(0, changes.size())
                .filter(i -> kind.isInstance(changes.get(i)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static List<String> texts(Body body) {
        return body.proses().map(Prose::plain).toList();
    }
}
