package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Correction;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.bundle.Progress;

class ComparingTest {
    @TempDir
    Path folder;

    @Test
    void onesOwnKillIsNothingNewAlthoughItCarriesOnlyItsNotice() {
        try (TestDesk desk = new TestDesk(folder.resolve("library"))) {
            Story story = desk.story("خبر", Stage.READY);
            Publishing publishing = desk.newsroom.publishing(TestDesk.EDITOR);
            publishing.publish(
                    List.of(story),
                    new ExportWish(folder.resolve("a.zip"), TestDesk.START, false, false),
                    Progress.NONE);
            desk.newsroom.reviewing(TestDesk.EDITOR).reopen(desk.again(story), Correction.Kind.KILL, "سُحب الخبر.");
            Path bundle = folder.resolve("kill.zip");
            publishing.publish(
                    List.of(desk.again(story)), new ExportWish(bundle, TestDesk.START, false, false), Progress.NONE);

            assertThat(desk.newsroom.comparing().compare(bundle))
                    .extracting(Difference::state)
                    .containsExactly(Difference.State.SAME);
            List<Taken> taken = desk.newsroom.intake(TestDesk.EDITOR).take(bundle, false, line -> {}, count -> {});
            assertThat(taken).extracting(Taken::verdict).containsExactly(Taken.Verdict.SAME);
        }
    }

    @Test
    void saysWhichStoriesOfABundleDifferAndWhere() {
        try (TestDesk desk = new TestDesk(folder.resolve("library"));
                TestDesk other = new TestDesk(folder.resolve("other"))) {
            Story same = desk.story("واحد", Stage.READY);
            Story changed = desk.story("اثنان", Stage.READY);
            Path bundle = folder.resolve("b.zip");
            desk.newsroom
                    .publishing(TestDesk.EDITOR)
                    .publish(
                            List.of(same, changed),
                            new ExportWish(bundle, TestDesk.START, false, false),
                            Progress.NONE);
            desk.newsroom
                    .reviewing(TestDesk.EDITOR)
                    .reopen(desk.again(changed), Correction.Kind.UPDATE, "زيدت تفاصيل.");
            desk.newsroom
                    .drafting(TestDesk.EDITOR)
                    .set(desk.again(changed), Map.of("standfirst", "مقدمة", "section", "ثقافة"));

            assertThat(desk.newsroom.comparing().compare(bundle))
                    .containsExactlyInAnyOrder(
                            new Difference(same.id(), "واحد", Difference.State.SAME, List.of()),
                            new Difference(
                                    changed.id(),
                                    "اثنان",
                                    Difference.State.DIFFERENT,
                                    List.of("standfirst", "filing", "corrections")));
            assertThat(other.newsroom.comparing().compare(bundle))
                    .allMatch(one -> one.state() == Difference.State.MISSING);
        }
    }
}
