package org.tahrir.ui.inspector.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.desk.Drafting;
import org.tahrir.store.Revision;
import org.tahrir.text.Body;
import org.tahrir.ui.LostTable;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.difference.DifferenceView;
import org.tahrir.ui.inspector.InspectorScreen;
import org.tahrir.ui.inspector.InspectorTab;
import org.testfx.api.FxRobot;

/// The versions of a story: what each changed, and the way back.
class VersionsViewTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private InspectorScreen screen;
    private Story story;

    @BeforeEach
    void open() {
        screen = new InspectorScreen(folder, TestPlace.REPORTER);
        Drafting drafting = screen.place.newsroom().drafting(TestPlace.REPORTER);
        Story first = screen.place.story("عنوان أول", Stage.DRAFT, "فقرة أولى قصيرة.");
        Story second = drafting.set(first, Map.of("headline", "عنوان ثانٍ", "section", "محليات"));
        story = screen.place.newsroom().linking(TestPlace.REPORTER).addHeadline(second, "مادة قديمة");
        screen.show(story);
        screen.select(InspectorTab.VERSIONS);
        Screen.until("three versions", () -> list().getItems().size() == 3);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void nothingIsOfferedBeforeAVersionIsChosen() {
        assertThat(Screen.get(() ->
                        screen.node("version-restore").getParent().getParent().isVisible()))
                .isFalse();
        choose(1);
        Screen.until(
                "offered",
                () -> screen.node("version-restore").getParent().getParent().isVisible());
    }

    @Test
    void versionsThatCannotBeReadSayWhy() {
        Story other = screen.place.story("خبر آخر", Stage.DRAFT, "نص.");
        LostTable.during(folder, "revision", () -> {
            screen.show(other);
            Screen.until(
                    "told", () -> texts("inspector-error").stream().anyMatch(said -> said.contains(folder.toString())));
        });
        screen.show(story);
        Screen.until("read", () -> list().getItems().size() == 3);
        assertThat(texts("inspector-error")).noneMatch(said -> said.contains(folder.toString()));
    }

    @Test
    void tellsWhenWhoAndWhyNewestFirst() {
        assertThat(Screen.get(() -> list().getItems()))
                .extracting(Revision::cause)
                .containsExactly(Revision.Cause.LINK, Revision.Cause.FIELDS, Revision.Cause.CREATED);
        Screen.until("cells", () -> texts("facts").size() > 9);
        assertThat(texts("facts")).contains("مقالات ذات صلة", "حقول", "بداية الخبر", "ريم", "مسودة", "3 كلمات");
    }

    @Test
    void showsWhatWasChangedSinceAVersionAndWhatItChanged() {
        choose(2);
        until("أول");
        assertThat(difference().text())
                .contains("العنوان", "عنوان", "أول", "ثانٍ", "القسم", "محليات", "مقالات ذات صلة", "مادة قديمة");
        choose(1);
        until("مادة قديمة");
        assertThat(difference().text()).doesNotContain("محليات");
        against(1);
        until("محليات");
        assertThat(difference().text()).doesNotContain("مادة قديمة");
        choose(2);
        Screen.until("told", () -> texts("versions-message").contains("هذا أول إصدار."));
        choose(0);
        against(0);
        Screen.until("no difference", () -> difference().summary().equals("لا فرق بينهما."));
    }

    @Test
    void restoresAndRestoresWhatWasBefore() {
        choose(2);
        robot.clickOn(screen.node("version-restore"));
        Screen.until("restored", () -> screen.now().article().headline().equals("عنوان أول"));
        assertThat(screen.now().article().related()).isEmpty();
        Screen.until("two more versions", () -> list().getItems().size() == 5);
        assertThat(Screen.get(() -> list().getItems().getFirst().cause())).isEqualTo(Revision.Cause.RESTORE);
        Screen.run(() -> ((Button) screen.node("toast-button")).fire());
        Screen.until("as before", () -> screen.now().article().headline().equals("عنوان ثانٍ"));
        assertThat(screen.saved().article().related()).containsExactly(RelatedLink.headlineOnly("مادة قديمة"));
        assertThat(Screen.get(
                        () -> Objects.requireNonNull(list().getSelectionModel().getSelectedItem())
                                .number()))
                .isEqualTo(1);
    }

    @Test
    void keepsTextThatWasJustWrittenWhenRestoring() {
        Body written = Body.ofParagraphs(List.of("فقرة أولى قصيرة.", "وفقرة كُتبت الآن."));
        choose(2);
        Screen.run(() -> screen.open.textChanged(() -> written));
        robot.clickOn(screen.node("version-restore"));
        Screen.until("restored", () -> screen.now().article().headline().equals("عنوان أول"));
        Screen.until("listed", () -> list().getItems().size() >= 5);
        int before = Screen.get(() -> list().getItems().get(1).number());
        assertThat(screen.place
                        .newsroom()
                        .library()
                        .revisions()
                        .at(story.id(), before)
                        .orElseThrow()
                        .article()
                        .body())
                .isEqualTo(written);
    }

    @Test
    void namesAVersion() {
        choose(1);
        robot.clickOn(screen.node("version-name"));
        robot.write("قبل المراجعة");
        robot.push(KeyCode.ENTER);
        Screen.until("named", () -> texts("tag").contains("قبل المراجعة"));
        assertThat(screen.place.newsroom().library().revisions().of(story.id()))
                .extracting(Revision::name)
                .containsExactly("", "قبل المراجعة", "");
        robot.write(" الثانية");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ENTER);
        Screen.pulses(3);
        assertThat(texts("tag")).containsExactly("قبل المراجعة");
    }

    @Test
    void isUsableByKeyboardAlone() {
        Screen.run(() -> list().requestFocus());
        robot.push(KeyCode.END);
        until("أول");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        Screen.until("restored", () -> screen.now().article().headline().equals("عنوان أول"));
        assertThat(screen.saved().article().headline()).isEqualTo("عنوان أول");
    }

    @Test
    void restoresNothingWhereOneMayNotWrite() {
        screen.show(screen.place.story("جاهزة", Stage.READY, "نص."));
        Screen.until("its version", () -> list().getItems().size() == 1);
        choose(0);
        assertThat(Screen.get(() -> screen.node("version-restore").isDisabled()))
                .isTrue();
    }

    private void choose(int index) {
        Screen.run(() -> list().getSelectionModel().select(index));
        Screen.pulses(2);
    }

    private void against(int index) {
        robot.clickOn(screen.all("against-step").get(index));
    }

    private void until(String words) {
        Screen.until(
                "the difference with " + words,
                () -> difference().isVisible() && difference().text().contains(words));
    }

    @SuppressWarnings("unchecked")
    private ListView<Revision> list() {
        return (ListView<Revision>) screen.stage.getScene().getRoot().lookup(".version-list");
    }

    private DifferenceView difference() {
        return (DifferenceView) screen.stage.getScene().getRoot().lookup(".difference");
    }

    private List<String> texts(String styleClass) {
        return screen.all(styleClass).stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList();
    }
}
