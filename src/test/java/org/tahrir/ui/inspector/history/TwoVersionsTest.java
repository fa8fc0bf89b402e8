package org.tahrir.ui.inspector.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.desk.Drafting;
import org.tahrir.settings.Language;
import org.tahrir.store.Revision;
import org.tahrir.store.SaveOutcome;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.difference.DifferenceView;
import org.tahrir.ui.inspector.InspectorScreen;
import org.tahrir.ui.inspector.InspectorTab;
import org.tahrir.ui.kit.Look;
import org.testfx.api.FxRobot;

/// Any two versions of a story compared, and one paragraph of an earlier version brought back.
class TwoVersionsTest {
    private static final List<String> FIRST = List.of(
            "بدأت بلدية المرفأ صباح الأحد تشغيل أول خط حافلات كهربائية في المدينة.",
            "وقال مدير النقل إن الخط رقم E-12 سينقل 12 ألف راكب يوميًا.",
            "وأضاف أن المحطات كلها صارت جاهزة قبل شهر من الموعد.",
            "ويُنتظر أن يصل الخط الثاني إلى الجامعة في الربيع.");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private @Nullable InspectorScreen opened;

    @AfterEach
    void close() {
        screen().close();
    }

    @Test
    void ctrlAndAClickComparesTwoVersionsOfTheList() {
        open(Language.AR, Look.LIGHT);
        choose(3);
        clickWithControl(cell(1));
        Screen.until(
                "the two",
                () -> difference().text().contains("15") && !difference().text().contains("آخر الأمر"));
        assertThat(said("version-pair"))
                .singleElement()
                .asString()
                .startsWith("من ")
                .contains(" إلى ");
        assertThat(said("chip")).contains("للمقارنة");
        assertThat(screen().all("version-deeds")).isEmpty();
        assertThat(screen().all("return-bar")).isEmpty();
    }

    @Test
    void shiftAndAnArrowComparesWithTheNeighbourAndEscapeEndsIt() {
        open(Language.EN, Look.LIGHT);
        Screen.run(() -> list().requestFocus());
        choose(0);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        until("فقرة كُتبت في آخر الأمر");
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        until("12");
        assertThat(Screen.get(() -> list().getSelectionModel().getSelectedIndex()))
                .isEqualTo(3);
        assertThat(said("version-pair")).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        Screen.until("compared with now", () -> said("version-pair").isEmpty());
        assertThat(Screen.get(() -> screen().node("version-deeds").isVisible())).isTrue();
    }

    @Test
    void theThirdChoiceAsksForTheOtherVersion() {
        open(Language.EN, Look.LIGHT);
        choose(3);
        robot.clickOn(screen().all("against-step").get(2));
        Screen.until("asked", () -> said("versions-message").contains("Choose the other version in the list."));
        robot.clickOn(cell(2));
        until("محليات");
        assertThat(difference().text()).doesNotContain("15");
        robot.clickOn(screen().all("against-step").get(0));
        until("فقرة كُتبت في آخر الأمر");
    }

    @Test
    void tellsHowMuchAVersionGrewOrShrank() {
        open(Language.EN, Look.LIGHT);
        Screen.until("cells", () -> said("version-growth").size() == 2);
        assertThat(said("version-growth")).containsExactly("+5", "−10");
    }

    @Test
    void aRemovedParagraphIsBroughtBackByTheMouseAndTakenAwayByTheToast() {
        open(Language.AR, Look.LIGHT);
        choose(3);
        until("المحطات");
        assertThat(said("hint")).contains("قف على فقرة محذوفة أو معدّلة لتعيدها وحدها.");
        goTo("المحطات");
        robot.clickOn(screen().node("return-button"));
        Screen.until("brought back", () -> texts().contains(FIRST.get(2)));
        assertThat(texts())
                .containsExactly(
                        FIRST.get(0),
                        "وقال مدير النقل إن الخط رقم E-12 سينقل 15 ألف راكب يوميًا.",
                        FIRST.get(2),
                        FIRST.get(3),
                        "فقرة كُتبت في آخر الأمر.");
        assertThat(screen().saved().article().headline()).isEqualTo("عنوان");
        Screen.run(() -> ((Button) screen().node("toast-button")).fire());
        Screen.until("taken away", () -> !texts().contains(FIRST.get(2)));
        assertThat(texts()).hasSize(4);
        assertThat(screen().place
                        .newsroom()
                        .library()
                        .revisions()
                        .of(screen().now().id()))
                .extracting(Revision::cause)
                .startsWith(Revision.Cause.RESTORE, Revision.Cause.RESTORE);
    }

    @Test
    void aChangedParagraphIsBroughtBackByTheKeyboardAlone() {
        open(Language.EN, Look.LIGHT);
        choose(3);
        until("المحطات");
        Screen.run(() -> difference().requestFocus());
        downToWhatCanComeBack();
        robot.push(KeyCode.ENTER);
        Screen.until("the old wording", () -> texts().contains(FIRST.get(1)));
        assertThat(texts()).hasSize(4);
        Screen.until("the difference is newer", () -> !difference().text().contains("15"));
        downToWhatCanComeBack();
        robot.push(KeyCode.ENTER);
        Screen.until("the next one too", () -> texts().contains(FIRST.get(2)));
    }

    @Test
    void nothingIsBroughtBackWhereOneMayNotWrite() {
        open(Language.AR, Look.LIGHT);
        Story ready = screen().place.story("جاهزة", Stage.READY, FIRST.toArray(String[]::new));
        Drafting editing = screen().place.newsroom().drafting(TestPlace.EDITOR);
        screen().place.pass(Duration.ofMinutes(11));
        editing.keep(ready, ready.article().withBody(body(FIRST.get(0), FIRST.get(1), FIRST.get(3))));
        screen().show(screen().place.newsroom().story(ready.id().toString()));
        Screen.until("its versions", () -> list().getItems().size() == 2);
        choose(1);
        until("المحطات");
        goTo("المحطات");
        assertThat(screen().all("return-bar")).isEmpty();
        Screen.run(() -> difference().requestFocus());
        robot.push(KeyCode.ENTER);
        Screen.pulses(4);
        assertThat(texts()).hasSize(3);
    }

    @Test
    void looksRightInBothLanguagesAndLooks() {
        for (Language language : Language.values()) {
            for (Look look : Look.values()) {
                open(language, look);
                choose(3);
                until("المحطات");
                goTo("المحطات");
                String name = language.code() + "-" + look.name().toLowerCase(Locale.ROOT);
                Screen.pulses(4);
                Screen.shot(screen().stage, "versions-return-" + name);
                choose(1);
                robot.clickOn(screen().all("against-step").get(2));
                choose(3);
                until("15");
                Screen.pulses(4);
                Screen.shot(screen().stage, "versions-two-" + name);
                assertThat(said("version-pair")).hasSize(1);
                if (language != Language.EN || look != Look.DARK) {
                    close();
                }
            }
        }
    }

    private void open(Language language, Look look) {
        opened = new InspectorScreen(
                folder.resolve(language + "-" + look), TestPlace.REPORTER, language, look, 324, 850);
        TestPlace place = screen().place;
        Drafting drafting = place.newsroom().drafting(TestPlace.REPORTER);
        Story first = place.story("عنوان", Stage.DRAFT, FIRST.toArray(String[]::new));
        Story second = drafting.set(first, java.util.Map.of("section", "محليات"));
        Story third = keep(second, body(FIRST.get(0), FIRST.get(1).replace("12 ألف", "15 ألف"), FIRST.get(3)));
        Story fourth = keep(
                third,
                body(FIRST.get(0), FIRST.get(1).replace("12 ألف", "15 ألف"), FIRST.get(3), "فقرة كُتبت في آخر الأمر."));
        screen().show(fourth);
        screen().select(InspectorTab.VERSIONS);
        Screen.until("four versions", () -> list().getItems().size() == 4);
        Screen.pulses(3);
    }

    private Story keep(Story story, Body body) {
        Article article = story.article().withBody(body);
        Drafting drafting = screen().place.newsroom().drafting(TestPlace.REPORTER);
        screen().place.pass(Duration.ofMinutes(11));
        return ((SaveOutcome.Saved) drafting.keep(story, article)).story();
    }

    private static Body body(String... paragraphs) {
        return Body.ofParagraphs(List.of(paragraphs));
    }

    private void choose(int index) {
        Screen.run(() -> list().getSelectionModel().select(index));
        Screen.pulses(2);
    }

    private void downToWhatCanComeBack() {
        Node button = Screen.get(() -> screen().stage.getScene().getRoot().lookup(".return-button"));
        for (int lines = 0; lines < 20 && !Screen.get(button::isVisible); lines++) {
            robot.push(KeyCode.DOWN);
        }
    }

    private Node cell(int index) {
        return screen().all("version-cell").stream()
                .filter(cell -> ((VersionCell) cell).getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    /// The headless platform knows of no keys that are held while the mouse is pressed.
    private static void clickWithControl(Node cell) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            MouseEvent click = new MouseEvent(
                    type,
                    5,
                    5,
                    5,
                    5,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    true,
                    false,
                    false,
                    type == MouseEvent.MOUSE_PRESSED,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null);
            Screen.run(() -> cell.fireEvent(click));
        }
        Screen.pulses(2);
    }

    private void goTo(String words) {
        Screen.run(() -> {
            List<String> lines = difference().text().lines().toList();
            int line = Stream.iterate(0, i -> i + 1)
                    .filter(i -> lines.get(i).contains(words))
                    .findFirst()
                    .orElseThrow();
            difference().goTo(line);
        });
        Screen.pulses(2);
    }

    private void until(String words) {
        Screen.until(
                "the difference with " + words,
                () -> difference().isVisible() && difference().text().contains(words));
    }

    private List<String> texts() {
        return Screen.get(() -> Objects.requireNonNull(screen().open.story()).article().body().blocks().stream()
                .map(block -> ((Block.TextBlock) block).prose().plain())
                .toList());
    }

    @SuppressWarnings("unchecked")
    private ListView<Revision> list() {
        return (ListView<Revision>) screen().stage.getScene().getRoot().lookup(".version-list");
    }

    private DifferenceView difference() {
        return (DifferenceView) screen().stage.getScene().getRoot().lookup(".difference");
    }

    private List<String> said(String styleClass) {
        return screen().all(styleClass).stream()
                .filter(node -> node.getParent().isVisible())
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList();
    }

    private InspectorScreen screen() {
        return Objects.requireNonNull(opened);
    }
}
