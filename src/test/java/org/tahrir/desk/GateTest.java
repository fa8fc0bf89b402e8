package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Correction;
import org.tahrir.article.Headlines;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

class GateTest extends AtTheDesk {
    @Test
    void letsASoundStoryPassAndWarnsOfWhatIsMissing() {
        Soundness sound = check(sound(), Stage.READY);
        assertThat(sound.isSound()).isTrue();
        assertThat(keys(sound.warnings())).containsExactly("gate.no-standfirst");
    }

    @Test
    void refusesToExportWithoutHeadlineOrText() {
        Article empty = sound().withHeadlines(Headlines.of(" ")).withBody(Body.ofParagraphs(List.of("", " ")));
        assertThat(blocking(empty)).containsExactly("gate.no-headline", "gate.no-text");
    }

    @Test
    void refusesWhatIsNotReady() {
        for (Stage stage : List.of(Stage.DRAFT, Stage.REVIEW, Stage.RETURNED, Stage.TRASH)) {
            assertThat(keys(check(sound(), stage).blocking())).containsExactly("gate.not-ready");
        }
        assertThat(check(sound(), Stage.EXPORTED).isSound()).isTrue();
    }

    @Test
    void refusesPicturesWithoutAlternativeTextOrFile() {
        String hash = desk.picture().sha256();
        Body body = Body.of(
                paragraph("نص"),
                new Block.Picture(hash, "تعليق", "", "بديل", Direction.INHERIT),
                new Block.Picture(hash, "", "", " ", Direction.INHERIT),
                new Block.Picture("0".repeat(64), "", "", "بديل", Direction.INHERIT));
        Soundness sound = check(sound().withBody(body), Stage.READY);
        assertThat(sound.blocking()).containsExactly(Notice.of("gate.no-alt", 2), Notice.of("gate.no-file", 3));
    }

    @Test
    void refusesLinksToTrashedAndKilledStories() {
        Story trashed = desk.story("في المهملات", Stage.TRASH);
        Story killed = desk.save(
                sound().withCorrection(
                                new Correction(Correction.Kind.KILL, "سُحبت", TestDesk.START.atOffset(ZoneOffset.UTC))),
                Stage.EXPORTED);
        Marks link = Marks.of(new Mark.StoryLink(trashed.id().uri()));
        Article article = sound().withRelated(
                        List.of(RelatedLink.toStory(trashed.id(), "أ"), RelatedLink.toStory(killed.id(), "ب")))
                .withBody(Body.of(
                        new Block.Paragraph(Prose.of(Run.plain("انظر "), new Run("هذه", link)), Direction.INHERIT)));
        assertThat(blocking(article))
                .containsExactly("gate.trashed-target", "gate.killed-target", "gate.trashed-target");
    }

    @Test
    void onlyWarnsOfRelatedPiecesThatLeadNowhereYet() {
        Article article = sound().withRelated(
                        List.of(RelatedLink.headlineOnly("عنوان"), RelatedLink.toStory(desk.nextId(), "مجهولة")));
        Soundness sound = check(article, Stage.READY);
        assertThat(sound.isSound()).isTrue();
        assertThat(keys(sound.warnings())).contains("gate.unresolved", "gate.unknown-target");
    }

    @Test
    void refusesARelatedPieceWithoutHeadline() {
        Article article = sound().withRelated(List.of(RelatedLink.toStory(desk.nextId(), "")));
        assertThat(blocking(article)).containsExactly("gate.no-related-headline");
    }

    @Test
    void holdsAnEmbargoUntilItsMomentUnlessTheBundleSaysSo() {
        Article article = sound().withClearance(sound().clearance()
                .withEmbargo(TestDesk.START.plusSeconds(60).atOffset(ZoneOffset.ofHours(3))));
        Story story = desk.save(article, Stage.READY);
        Publishing publishing = desk.newsroom.publishing(TestDesk.EDITOR);
        assertThat(keys(publishing.check(story, TestDesk.START, false).blocking()))
                .containsExactly("gate.embargo");
        assertThat(publishing.check(story, TestDesk.START, true).isSound()).isTrue();
        assertThat(publishing
                        .check(story, TestDesk.START.plusSeconds(60), false)
                        .isSound())
                .isTrue();
    }

    @Test
    void refusesOpenFlagsBadLanguageTagsAndBidiOverrides() {
        assertThat(blocking(sound().withClearance(
                                sound().clearance().withLegal(true).withHold(true))))
                .containsExactly("gate.legal", "gate.hold");
        assertThat(blocking(sound().withFiling(sound().filing().withLanguage("عربي"))))
                .containsExactly("gate.bad-language");
        assertThat(blocking(sound().withHeadlines(Headlines.of("عنوان\u202E مقلوب"))))
                .containsExactly("gate.bad-character");
    }

    @Test
    void aKilledStoryNeedsOnlyItsNotice() {
        Article killed = sound().withBody(Body.EMPTY)
                .withHeadlines(Headlines.of(""))
                .withClearance(sound().clearance().withLegal(true))
                .withCorrection(new Correction(Correction.Kind.KILL, "سُحبت", TestDesk.START.atOffset(ZoneOffset.UTC)));
        assertThat(check(killed, Stage.READY).isSound()).isTrue();
    }

    private Article sound() {
        return Article.of(desk.nextId(), "عنوان سليم", Body.ofParagraphs(List.of("نصّ سليم.")));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Prose.of(text), Direction.INHERIT);
    }

    private Soundness check(Article article, Stage stage) {
        return desk.newsroom.publishing(TestDesk.EDITOR).check(desk.save(article, stage), TestDesk.START, false);
    }

    private List<String> blocking(Article article) {
        return keys(check(article, Stage.READY).blocking());
    }

    private static List<String> keys(List<Notice> notices) {
        return notices.stream().map(Notice::key).toList();
    }
}
