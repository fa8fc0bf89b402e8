package org.tahrir.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Taken;
import org.tahrir.desk.TakenBack;
import org.tahrir.importing.LineRole;
import org.tahrir.importing.PageDraft;
import org.tahrir.importing.PageLine;
import org.tahrir.importing.Skipped;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.Screen;

/// What the summary of an import lists, and the words for pages and roles.
class CameRowTest {
    static {
        Screen.pulses(1); // controls can only be made once the screen is awake
    }

    private static final Messages ENGLISH = Messages.in(Language.EN);
    private static final Messages ARABIC = Messages.in(Language.AR);
    private static final Notice WHY = Notice.of("importing.file-empty", "a.txt");

    @Test
    void whatWentWrongStandsFirstAndNewStoriesLast() {
        Taken fresh = taken(Taken.Verdict.NEW);
        Taken same = taken(Taken.Verdict.SAME);
        Skipped line = new Skipped(7, WHY);
        FileReport report = new FileReport("a.jsonl", List.of(fresh, same), List.of(line), 3, Optional.of(WHY));
        assertThat(CameRow.of(List.of(report)))
                .containsExactly(
                        new CameRow.File("a.jsonl", 2),
                        new CameRow.Failure(WHY),
                        new CameRow.Line(line),
                        new CameRow.MoreLines(3),
                        new CameRow.Story(same),
                        new CameRow.Story(fresh));
    }

    @Test
    void filesWithTroubleStandBeforeSoundOnes() {
        FileReport sound = new FileReport("b.txt", List.of(), List.of(), 0, Optional.empty());
        FileReport also = new FileReport("c.txt", List.of(), List.of(), 0, Optional.empty());
        assertThat(CameRow.of(List.of(sound, also, FileReport.failed("a.txt", WHY))))
                .containsExactly(
                        new CameRow.File("a.txt", 0),
                        new CameRow.Failure(WHY),
                        new CameRow.File("b.txt", 0),
                        new CameRow.File("c.txt", 0));
    }

    @Test
    void onlyOneNewStoryWithoutAnythingToSayNeedsNoSummary() {
        assertThat(FileReport.of("a", taken(Taken.Verdict.NEW)).isOnePlainStory())
                .isTrue();
        assertThat(FileReport.of("a", taken(Taken.Verdict.NEW, WHY)).isOnePlainStory())
                .isFalse();
        assertThat(FileReport.of("a", taken(Taken.Verdict.THEIRS)).isOnePlainStory())
                .isFalse();
        assertThat(FileReport.failed("a", WHY).isOnePlainStory()).isFalse();
        List<Taken> two = List.of(taken(Taken.Verdict.NEW), taken(Taken.Verdict.NEW));
        assertThat(new FileReport("a", two, List.of(), 0, Optional.empty()).isOnePlainStory())
                .isFalse();
    }

    @Test
    void aWatchCountsAndKeepsTheFirstBadLines() {
        AtomicInteger moved = new AtomicInteger();
        FileWatch watch = new FileWatch("a.jsonl", () -> false, moved::incrementAndGet);
        for (int i = 1; i <= 120; i++) {
            watch.skipped(new Skipped(i, WHY));
        }
        watch.taken(List.of(taken(Taken.Verdict.NEW)));
        watch.step("stories", 1, 0);
        FileReport report = watch.report(Optional.empty());
        assertThat(report.skipped()).hasSize(50);
        assertThat(report.moreSkipped()).isEqualTo(70);
        assertThat(watch.count()).isEqualTo(1);
        assertThat(moved).hasValue(2);
    }

    @Test
    void undoingIsSaidInWholeSentences() {
        assertThat(IntakeSheet.sentence(new TakenBack(2, 0, List.of()), ENGLISH))
                .isEqualTo("The import was undone: 2 stories are in the trash.");
        assertThat(IntakeSheet.sentence(new TakenBack(0, 1, List.of()), ENGLISH))
                .isEqualTo("One other version was dropped.");
        assertThat(IntakeSheet.sentence(new TakenBack(1, 0, List.of(WHY)), ARABIC))
                .isEqualTo("أُلغي الاستيراد: نُقل خبر واحد إلى سلة المحذوفات. بقي خبر واحد لأنه عُدّل بعد استيراده.");
        assertThat(IntakeSheet.sentence(new TakenBack(0, 0, List.of()), ARABIC)).isEqualTo("لم يبقَ ما يُتراجع عنه.");
    }

    @Test
    void everyRoleHasItsWordsAndEveryBorderItsName() {
        for (LineRole role : LineRole.values()) {
            assertThat(RoleWords.of(role, ARABIC)).isNotBlank();
        }
        for (Edge edge : Edge.values()) {
            assertThat(ARABIC.text(PageCell.name(edge))).isNotBlank();
        }
        assertThat(RoleWords.CHOICES).contains(LineRole.CLUTTER).doesNotContain(LineRole.TITLE_LINE);
    }

    @Test
    void doubtIsShownWhereItMatters() {
        assertThat(RoleWords.isUnsure(new PageLine(1, "x", LineRole.SOURCE, 0.6)))
                .isTrue();
        assertThat(RoleWords.isUnsure(new PageLine(1, "x", LineRole.CLUTTER, 0.6)))
                .isFalse();
        assertThat(RoleWords.isUnsure(new PageLine(1, "x", LineRole.PARAGRAPH, 1)))
                .isFalse();
        assertThat(RoleWords.confidence(PageDraft.ofText(PageSamples.PAGE), ENGLISH))
                .isEqualTo(ENGLISH.text("intake.page.sure"));
        assertThat(RoleWords.confidence(PageDraft.ofText("كلمة"), ENGLISH))
                .isEqualTo(ENGLISH.text("intake.page.unsure"));
    }

    @Test
    void whatIsPastedIsReadAsHtmlWhereThereAreWordsInIt() {
        PageDraft html = PastedPage.read("<h1>عنوان</h1><p>نص <b>قوي</b>.</p>", "شيء آخر");
        assertThat(html.split().headline()).isEqualTo("عنوان");
        PageDraft unmarked = PastedPage.read("عنوان\n\nنص.", "عنوان\n\nنص.");
        assertThat(unmarked.split().lines()).hasSize(2);
        PageDraft text = PastedPage.read("<img src=x>", "عنوان\n\nنص.");
        assertThat(text.split().headline()).isEqualTo("عنوان");
        assertThat(text.formatted()).isEmpty();
        assertThatThrownBy(() -> PastedPage.read("", " ")).hasMessageContaining("intake.nothing-to-paste");
        assertThatThrownBy(() -> PastedPage.read("<a>x</a>", "https://example.org"))
                .hasMessageContaining("intake.only-an-address");
        assertThatThrownBy(() -> PastedPage.read("", "سطر\n\n".repeat(9_000)))
                .hasMessageContaining("intake.too-long-to-paste");
    }

    private static Taken taken(Taken.Verdict verdict, Notice... warnings) {
        return new Taken(
                new StoryId(new UUID(1, 1)), "", "عنوان", "", "markdown", 1, 0, List.of(warnings), verdict, null, "");
    }
}
