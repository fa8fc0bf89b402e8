package org.tahrir.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.desk.Taken;
import org.tahrir.importing.LineRole;
import org.tahrir.importing.PageBorders;
import org.tahrir.importing.PageDraft;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;

/// A page that is put right by a person before it is taken in.
class PageModelTest {
    @TempDir
    Path folder;

    private TestPlace place;
    private @Nullable PageModel shown;

    @BeforeEach
    void sitDown() {
        place = Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.REPORTER, Language.AR));
    }

    @AfterEach
    void leave() {
        place.close();
    }

    @Test
    void aPageIsAStoryWithItsRelatedPiecesFoundInTheArchive() {
        Story known = place.story("خطة النقل حتى 2030", Stage.EXPORTED, "نص");
        show(PageSamples.PAGE);
        PageModel.Picture picture = picture();
        Article article = picture.article();

        assertThat(article.headline()).isEqualTo("المرفأ تشغّل أول خط حافلات كهربائية بعد تأخير عامين");
        assertThat(article.origin().source()).isEqualTo("صحيفة المرفأ");
        assertThat(article.byline().line()).contains("ليلى منصور");
        assertThat(article.body().blocks()).hasSize(4);
        assertThat(picture.related().getFirst().story()).isEqualTo(known.id());
        assertThat(picture.related().get(1).isResolved()).isFalse();
    }

    @Test
    void aBorderThatIsDraggedMakesThePictureOfItsLastPlaceOnly() {
        show(PageSamples.PAGE);
        picture();
        List<Integer> blocks = new ArrayList<>();
        Screen.run(() -> {
            model().pictureProperty()
                    .addListener((o, was, is) -> blocks.add(
                            Objects.requireNonNull(is).article().body().blocks().size()));
            model().step(Edge.TEXT_END, -1);
            model().step(Edge.TEXT_END, -1);
            model().step(Edge.TEXT_END, -1);
        });
        Screen.until("made", () -> !blocks.isEmpty());
        Screen.pulses(6);
        assertThat(blocks).containsExactly(1);
    }

    @Test
    void bordersMoveLineByLineAndPushOthersAlong() {
        show(PageSamples.PAGE);
        PageBorders before = model().split().borders();

        Screen.run(() -> model().step(Edge.TEXT_END, -1));
        assertThat(model().split().borders().bodyEnd()).isEqualTo(before.bodyEnd() - 1);
        assertThat(model().split().paragraphs()).hasSize(3);

        Screen.run(() -> model().move(Edge.TEXT_END, before.relatedStart() + 2));
        assertThat(model().split().borders().relatedStart()).isEqualTo(before.relatedStart() + 2);
        assertThat(model().split().related()).hasSize(2);

        Screen.run(() -> model().move(Edge.RELATED_START, 1_000));
        assertThat(model().split().borders().relatedEnd())
                .isEqualTo(model().split().lines().size());
        assertThat(model().split().related()).isEmpty();
    }

    @Test
    void theTextNeverBeginsAboveItsHeadline() {
        show(PageSamples.PAGE);
        Screen.run(() -> model().move(Edge.TEXT_START, 0));
        int start = model().split().borders().bodyStart();
        assertThat(model().split().lines().get(start - 1).role()).isEqualTo(LineRole.HEADLINE);
        assertThat(model().split().headline()).isNotEmpty();
    }

    @Test
    void aRoleCanBeGivenToALine() {
        show(PageSamples.PAGE);
        int paragraph = model().split().borders().bodyStart();
        Screen.run(() -> model().giveRole(paragraph, LineRole.CLUTTER));
        assertThat(model().split().paragraphs()).hasSize(3);
        Screen.run(() -> model().giveRole(paragraph, LineRole.HEADLINE));
        assertThat(picture().article().headline()).startsWith("بدأت بلدية");
    }

    @Test
    void anotherCharsetIsReadAnewFromTheFile() throws Exception {
        Path file = Files.write(folder.resolve("old.txt"), PageSamples.PAGE.getBytes(Charset.forName("windows-1256")));
        PageDraft wrong = place.newsroom().intake(TestPlace.REPORTER).page(file, StandardCharsets.ISO_8859_1);
        shown = Screen.get(() -> new PageModel(place.workplace(), wrong, Optional.of(file)));
        assertThat(model().hasCharset()).isTrue();

        Screen.run(() -> model().readIn(Charset.forName("windows-1256")));
        Screen.until("read", () -> model().split().headline().startsWith("المرفأ"));

        Files.delete(file);
        Screen.run(() -> model().readIn(StandardCharsets.UTF_8));
        Screen.until("said", () -> model().troubleProperty().get().isPresent());
        assertThat(model().split().headline()).startsWith("المرفأ");
        assertThat(model().busyProperty().get()).isFalse();
    }

    @Test
    void itIsTakenInOnceAndKnownTheSecondTime() {
        show(PageSamples.PAGE);
        Taken first = take();
        assertThat(first.verdict()).isEqualTo(Taken.Verdict.NEW);
        Story story = place.newsroom().story(first.id().toString());
        assertThat(story.stage()).isEqualTo(Stage.DRAFT);
        assertThat(story.owner()).isEqualTo(TestPlace.REPORTER.name());

        show(PageSamples.PAGE);
        Taken again = take();
        assertThat(again.verdict()).isEqualTo(Taken.Verdict.SAME);
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void aPageWithNothingLeftInItIsNoStory() {
        show("سطر واحد");
        assertThat(Screen.get(model()::isStory)).isTrue();
        Screen.run(() -> model().giveRole(0, LineRole.CLUTTER));
        assertThat(Screen.get(model()::isStory)).isFalse();
        Screen.run(() -> model().take(taken -> {
            throw new AssertionError("taken");
        }));
        assertThat(place.newsroom().library().stories().counts().get(Stage.DRAFT))
                .isZero();
    }

    @Test
    void rowsAreLinesWithTheirBordersBetween() {
        show(PageSamples.PAGE);
        List<PageRow> rows = PageRow.of(model().split());
        assertThat(rows).hasSize(model().split().lines().size() + 4);
        int start = model().split().borders().bodyStart();
        assertThat(rows.get(start)).isEqualTo(new PageRow.Border(Edge.TEXT_START));
        assertThat(rows.get(start + 1)).isInstanceOf(PageRow.Line.class);
    }

    private void show(String page) {
        shown = Screen.get(() -> new PageModel(place.workplace(), PageDraft.ofText(page), Optional.empty()));
    }

    /// The picture of the page as it is now.
    private PageModel.Picture picture() {
        String headline = model().split().headline();
        Screen.until(
                "picture",
                () -> model().pictureProperty().get() != null
                        && model().pictureProperty().get().article().headline().equals(headline));
        return java.util.Objects.requireNonNull(model().pictureProperty().get());
    }

    private Taken take() {
        AtomicReference<Taken> taken = new AtomicReference<>();
        Screen.run(() -> model().take(taken::set));
        Screen.until("taken", () -> taken.get() != null);
        return taken.get();
    }

    private PageModel model() {
        return Objects.requireNonNull(shown);
    }
}
