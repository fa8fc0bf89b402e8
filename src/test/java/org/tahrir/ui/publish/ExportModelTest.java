package org.tahrir.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.Headlines;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.bundle.BundleCheck;
import org.tahrir.bundle.Purpose;
import org.tahrir.bundle.Report;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.text.Body;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.work.OpenStory;

/// The export on a real library: what is looked at, written, refused, called off.
class ExportModelTest {
    @TempDir
    Path folder;

    private Path out;
    private TestPlace place;
    private OpenStory open;
    private @Nullable ExportModel looking;

    @BeforeEach
    void sitDown() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
        sitDown(TestPlace.EDITOR);
    }

    private void sitDown(org.tahrir.desk.Person person) {
        place = Screen.get(() -> new TestPlace(folder.resolve("library"), person, Language.EN));
        open = Screen.get(() -> new OpenStory(place.workplace()));
    }

    @AfterEach
    void leave() {
        if (looking != null) {
            Screen.run(looking::close);
        }
        place.close();
    }

    @Test
    void everyReadyStoryIsLookedAtWithItsFacts() {
        place.story("سليم", Stage.READY, "نص من أربع كلمات");
        place.story("مسودة", Stage.DRAFT, "نص");
        place.save(Article.of(place.nextId(), "", Body.ofParagraphs(List.of("بلا عنوان"))), Stage.READY);

        export(new Choice.AllReady());

        assertThat(model().stories()).hasSize(2);
        assertThat(model().soundCount()).isEqualTo(1);
        Checked sound = first(Checked::isSound);
        assertThat(sound.words()).isEqualTo(4);
        assertThat(first(one -> !one.isSound()).soundness().blocking())
                .extracting(Notice::key)
                .containsExactly("gate.no-headline");
        assertThat(model().targetProperty().get()).isEqualTo(out.resolve("tahrir-2026-11-22-1.zip"));
    }

    @Test
    void whatIsSoundIsWrittenVerifiedAndKeptAsAReceipt() {
        Story sound = place.story("سليم", Stage.READY, "نص");
        place.save(Article.of(place.nextId(), "", Body.ofParagraphs(List.of("بلا عنوان"))), Stage.READY);

        export(new Choice.AllReady());
        Screen.run(model()::export);
        Going.Gone gone = untilGone();

        assertThat(gone.file()).exists();
        assertThat(gone.left()).isEqualTo(1);
        assertThat(gone.stories()).hasSize(1);
        assertThat(gone.written().sha256()).hasSize(64);
        assertThat(gone.receipt()).hasSize(1);
        assertThat(BundleCheck.verify(gone.file(), true).isSound()).isTrue();
        assertThat(again(sound).stage()).isEqualTo(Stage.EXPORTED);
        assertThat(place.workplace().settings().folders().exports()).isEqualTo(out.toString());
        export(new Choice.AllReady());
        assertThat(model().targetProperty().get()).isEqualTo(out.resolve("tahrir-2026-11-22-2.zip"));
    }

    @Test
    void theStoryOnThePaperIsSavedFirstAndGoesOnAsExported() {
        Story story = place.story("قديم", Stage.READY, "نص");
        Screen.run(() -> open.open(story));
        Screen.until("open", () -> open.story() != null);
        Screen.run(() -> open.edit(article -> article.withHeadlines(Headlines.of("عنوان جديد"))));

        export(new Choice.AllReady());
        assertThat(model().stories().getFirst().headline()).isEqualTo("عنوان جديد");
        Screen.run(model()::export);
        untilGone();

        Story shown = Objects.requireNonNull(Screen.get(open::story));
        assertThat(shown.stage()).isEqualTo(Stage.EXPORTED);
        assertThat(shown.edition()).isEqualTo(again(story).edition());
        assertThat(Screen.get(() -> open.readOnlyProperty().get())).isPresent();
    }

    @Test
    void whatChangesElsewhereIsLookedAtAgain() {
        Story story = place.story("سليم", Stage.READY, "نص");
        export(new Choice.AllReady());
        assertThat(model().soundCount()).isEqualTo(1);

        place.newsroom().reviewing(TestPlace.EDITOR).move(story, Stage.REVIEW, "");
        Screen.run(() -> place.workplace().changes().changed(story.id()));
        Screen.until("looked again", () -> model().stories().isEmpty() && model().going() instanceof Going.Waiting);

        assertThat(Screen.get(model()::isReady)).isFalse();
    }

    @Test
    void nothingIsWrittenWhenAStoryHasChangedUnseen() {
        Story story = place.story("سليم", Stage.READY, "نص");
        export(new Choice.AllReady());
        place.newsroom().reviewing(TestPlace.EDITOR).move(story, Stage.REVIEW, "");

        Screen.run(model()::export);
        untilTrouble("publish.changed-meanwhile");

        assertThat(out).isEmptyDirectory();
        assertThat(again(story).stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    void anEmbargoKeepsAStoryInUntilItIsAllowedOut() {
        Article article = Article.of(place.nextId(), "محظور", Body.ofParagraphs(List.of("نص")));
        place.save(
                article.withClearance(article.clearance().withEmbargo(OffsetDateTime.parse("2030-01-01T00:00:00Z"))),
                Stage.READY);
        export(new Choice.AllReady());
        assertThat(Screen.get(model()::isReady)).isFalse();

        Screen.run(() -> model().allowEmbargo(true));
        untilWaiting();

        assertThat(Screen.get(model()::isReady)).isTrue();
    }

    @Test
    void callingItOffChangesNothing() {
        for (int i = 0; i < 30; i++) {
            place.story("خبر " + i, Stage.READY, "نص ".repeat(2_000));
        }
        export(new Choice.AllReady());
        Screen.run(() -> {
            model().export();
            model().cancel();
            assertThat(((Going.Writing) model().going()).calledOff()).isTrue();
        });
        untilTrouble("bundle.cancelled");

        assertThat(out).isEmptyDirectory();
        assertThat(model().soundCount()).isEqualTo(30);
        assertThat(place.newsroom().library().receipts().all()).isEmpty();
        Screen.run(model()::export);
        assertThat(untilGone().stories()).hasSize(30);
    }

    @Test
    void aReporterSeesWhatIsReadyButDoesNotExport() {
        place.story("سليم", Stage.READY, "نص");
        Screen.run(() -> place.workplace().sitDown(TestPlace.REPORTER));
        export(new Choice.AllReady());

        assertThat(model().soundCount()).isEqualTo(1);
        assertThat(Screen.get(model()::mayExport)).isFalse();
        Screen.run(model()::export);
        assertThat(model().going()).isInstanceOf(Going.Waiting.class);
    }

    @Test
    void draftsAreHandedOverByAnybodyAndStayWhatTheyAre() {
        Story draft = place.story("مسودة", Stage.DRAFT, "نص");
        place.story("جاهز", Stage.READY, "نص");
        Screen.run(() -> place.workplace().sitDown(TestPlace.REPORTER));

        looking = Screen.get(() -> new ExportModel(
                place.workplace(), open, Purpose.HANDOVER, new Choice.DraftsOf(TestPlace.REPORTER.name()), out));
        Screen.run(model()::look);
        untilWaiting();
        assertThat(model().stories()).extracting(Checked::headline).containsExactly("مسودة");
        Screen.run(model()::export);
        Going.Gone gone = untilGone();

        assertThat(gone.file().getFileName()).hasToString("tahrir-handover-2026-11-22-1.zip");
        Report report = BundleCheck.verify(gone.file(), false);
        assertThat(Objects.requireNonNull(report.summary()).purpose()).isEqualTo(Purpose.HANDOVER);
        assertThat(again(draft).stage()).isEqualTo(Stage.DRAFT);
        assertThat(gone.receipt()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsSaidAndAnotherCanBeChosen() throws IOException {
        place.story("سليم", Stage.READY, "نص");
        export(new Choice.AllReady());
        Files.delete(out);
        Screen.run(model()::export);
        untilTrouble("bundle.no-such-place");

        Path other = Files.createDirectory(folder.resolve("other"));
        Screen.run(() -> model().writeTo(other.resolve("mine.zip")));
        untilWaiting();
        Screen.run(model()::export);

        assertThat(untilGone().file()).isEqualTo(other.resolve("mine.zip")).exists();
    }

    @Test
    void aFolderThatMayNotBeWrittenIsSaidAndNothingLiesThere() throws IOException {
        Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root may write anywhere");
        place.story("سليم", Stage.READY, "نص");
        export(new Choice.AllReady());
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        Screen.run(model()::export);
        untilTrouble("bundle.no-permission");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void aFileThatIsThereIsToldBeforeItIsReplaced() throws IOException {
        place.story("سليم", Stage.READY, "نص");
        export(new Choice.AllReady());
        Path there = Files.writeString(out.resolve("there.zip"), "old");
        Screen.run(() -> model().writeTo(there));
        untilWaiting();

        assertThat(model().replacesProperty().get()).isTrue();
        Screen.run(model()::export);
        untilGone();
        assertThat(BundleCheck.verify(there, true).isSound()).isTrue();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).containsExactly(there);
        }
    }

    @Test
    void whatCannotBeSavedIsSaidAndTheSheetGoesOn() {
        Story story = place.story("سليم", Stage.READY, "نص");
        Screen.run(() -> open.open(story));
        Screen.until("open", () -> open.story() != null);
        export(new Choice.AllReady());

        Screen.run(() -> open.edit(article -> article.withHeadlines(Headlines.of("نصف محرف \uD800"))));
        Screen.run(model()::export);
        Screen.until("told", () -> model().troubleProperty().get().isPresent());
        Screen.until("goes on", () -> model().going() instanceof Going.Waiting);
        assertThat(out).isEmptyDirectory();

        Screen.run(() -> open.edit(article -> article.withHeadlines(Headlines.of("محرف كامل"))));
        Screen.run(model()::look);
        untilWaiting();
        Screen.run(model()::export);
        assertThat(untilGone().stories()).hasSize(1);
    }

    private void export(Choice choice) {
        looking = Screen.get(() -> new ExportModel(place.workplace(), open, Purpose.PUBLISH, choice, out));
        Screen.run(model()::look);
        untilWaiting();
    }

    private void untilWaiting() {
        Screen.until("looked at", () -> model().going() instanceof Going.Waiting);
    }

    private void untilTrouble(String key) {
        Screen.until(
                key,
                () -> model().troubleProperty().get().map(Notice::key).equals(Optional.of(key))
                        && model().going() instanceof Going.Waiting);
    }

    private Going.Gone untilGone() {
        Screen.until("written", () -> model().going() instanceof Going.Gone);
        return (Going.Gone) model().going();
    }

    private Checked first(java.util.function.Predicate<Checked> wanted) {
        return model().stories().stream().filter(wanted).findFirst().orElseThrow();
    }

    private Story again(Story story) {
        return place.newsroom().story(story.id().toString());
    }

    private ExportModel model() {
        return Objects.requireNonNull(looking);
    }
}
