package org.tahrir.ui.inspector.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.ui.LostTable;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.inspector.InspectorScreen;
import org.tahrir.ui.inspector.InspectorTab;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Keys;
import org.tahrir.ui.work.Target;
import org.testfx.api.FxRobot;

/// The related pieces, by keyboard and by mouse.
class RelatedViewTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private InspectorScreen screen;
    private Story bridge;
    private Story buses;

    @BeforeEach
    void open() {
        screen = new InspectorScreen(folder, TestPlace.REPORTER);
        bridge = screen.place.story("جسر الطاحون يعود", Stage.READY, "نص.");
        buses = screen.place.story("حافلات الشمال", Stage.DRAFT, "نص.");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        show(List.of(RelatedLink.toStory(bridge.id(), "جسر")));
        LostTable.during(folder, "story", () -> {
            Screen.run(() -> screen.place.workplace().changes().changedMany());
            Screen.until("told", () -> errors().stream().anyMatch(this::namesLibrary));
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            robot.write("حافلات");
            Screen.until(
                    "told beside the field too",
                    () -> errors().stream().filter(this::namesLibrary).count() == 2);
        });
        Screen.run(() -> screen.place.workplace().changes().changedMany());
        Screen.until("read", () -> errors().stream().filter(this::namesLibrary).count() == 1);
    }

    private List<String> errors() {
        return screen.all("inspector-error").stream()
                .filter(Node::isVisible)
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    private boolean namesLibrary(String sentence) {
        return sentence.contains(folder.toString());
    }

    @Test
    void theWindowsShortcutsWorkOnAPiece() {
        show(List.of(RelatedLink.toStory(bridge.id(), "جسر")));
        List<String> submitted = new java.util.ArrayList<>();
        Screen.run(() -> screen.chrome
                .commands()
                .add(new Command(
                        "workflow.ready",
                        Command.Group.WORKFLOW,
                        Keys.ctrl(KeyCode.ENTER, KeyCombination.SHIFT_DOWN),
                        null,
                        Command.ALWAYS,
                        () -> submitted.add("ready"))));
        Screen.run(() -> screen.node("piece-card").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        Screen.pulses(3);
        assertThat(submitted).containsExactly("ready");
        assertThat(screen.opened).isEmpty();
    }

    @Test
    void addsStoriesByTheirHeadlinesWithTheKeyboardAlone() {
        show(List.of());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.write("جسر ال");
        Screen.until("offers", () -> screen.all("offer-row").size() == 2);
        robot.push(KeyCode.ENTER);
        cards(1);
        assertThat(screen.saved().article().related())
                .containsExactly(RelatedLink.toStory(bridge.id(), "جسر الطاحون يعود"));
        robot.write("حافلات");
        Screen.until("offers", () -> screen.all("offer-row").size() == 2);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        cards(2);
        assertThat(screen.saved().article().related().getLast()).isEqualTo(RelatedLink.headlineOnly("حافلات"));
        assertThat(texts("facts")).contains("عنوان بلا رابط", "جاهز للنشر");
    }

    @Test
    void takesEnterAsMeantForTheWordsThatStandThere() {
        show(List.of());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.write("حافلات الشمال");
        robot.push(KeyCode.ENTER);
        cards(1);
        assertThat(screen.saved().article().related())
                .containsExactly(RelatedLink.toStory(buses.id(), "حافلات الشمال"));
    }

    @Test
    void asksForTheHeadlineOfAnAddress() {
        show(List.of());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.write("https://www.example.org/a");
        Screen.until("offer", () -> screen.all("offer-row").size() == 1);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        Screen.until("told", () -> !screen.all("inspector-error").isEmpty());
        robot.write("دليل الركاب");
        robot.push(KeyCode.ENTER);
        cards(1);
        assertThat(screen.saved().article().related())
                .containsExactly(RelatedLink.toAddress("https://www.example.org/a", "دليل الركاب"));
        robot.clickOn(screen.node("piece-headline"));
        assertThat(screen.browsed).containsExactly("https://www.example.org/a");
    }

    @Test
    void walksReordersAndOpensByArrowsAndEnter() {
        show(List.of(toBridge(), RelatedLink.headlineOnly("ثانية"), RelatedLink.headlineOnly("ثالثة")));
        Screen.run(() -> screen.view.goTo(new Target.Related(2)));
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(headlines()).containsExactly("ثالثة", "جسر الطاحون يعود", "ثانية");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(screen.opened).containsExactly(bridge.id());
        assertThat(screen.saved().article().related().getFirst().headline()).isEqualTo("ثالثة");
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        robot.write("جسر");
        Screen.until("the focus is in the field", () -> !screen.all("offer-row").isEmpty());
    }

    @Test
    void whatWasTakenFromOneStoryIsNotUndoneFromTheNext() {
        show(List.of(RelatedLink.headlineOnly("أولى"), toBridge()));
        Story first = screen.saved();
        Screen.run(() -> screen.view.goTo(new Target.Related(0)));
        robot.push(KeyCode.DELETE);
        cards(1);
        show(List.of(RelatedLink.headlineOnly("أخرى"), toBridge()));
        Screen.run(() -> screen.view.goTo(new Target.Related(0)));
        Screen.pulses(2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Screen.pulses(6);
        assertThat(screen.place
                        .newsroom()
                        .story(first.id().toString())
                        .article()
                        .related())
                .hasSize(1);
    }

    @Test
    void removesAndPutsBackAtItsPlace() {
        show(List.of(RelatedLink.headlineOnly("أولى"), toBridge(), RelatedLink.headlineOnly("ثالثة")));
        Screen.run(() -> screen.view.goTo(new Target.Related(1)));
        robot.push(KeyCode.DELETE);
        cards(2);
        assertThat(headlines()).containsExactly("أولى", "ثالثة");
        Screen.until(
                "the card in its place",
                () -> ((PieceList) screen.node("piece-list")).cards().get(1).isFocused());
        Screen.until("the toast", () -> !screen.all("toast-button").isEmpty());
        Screen.run(() -> ((Button) screen.node("toast-button")).fire());
        cards(3);
        assertThat(screen.saved().article().related()).element(1).isEqualTo(toBridge());
    }

    @Test
    void putsBackByTheKeyboard() {
        show(List.of(RelatedLink.headlineOnly("أولى"), toBridge()));
        Screen.run(() -> screen.view.goTo(new Target.Related(1)));
        robot.push(KeyCode.DELETE);
        Screen.until("the toast", () -> !screen.all("toast-button").isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        cards(2);
        assertThat(screen.saved().article().related()).element(1).isEqualTo(toBridge());
        assertThat(screen.all("toast-button")).isEmpty();
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(headlines()).containsExactly("جسر الطاحون يعود", "أولى");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(headlines()).containsExactly("أولى", "جسر الطاحون يعود");
    }

    @Test
    void putsBackOnTheStoryItWasTakenFromThoughAnotherIsOpen() {
        Story first = show(List.of(toBridge()));
        Screen.run(() -> screen.view.goTo(new Target.Related(0)));
        robot.push(KeyCode.DELETE);
        cards(0);
        Screen.until("the toast", () -> !screen.all("toast-button").isEmpty());
        screen.show(buses);
        Screen.run(() -> ((Button) screen.node("toast-button")).fire());
        Screen.until("it is back", () -> again(first).article().related().equals(List.of(toBridge())));
        assertThat(screen.now().article().related()).isEmpty();
    }

    @Test
    void dragsACardToItsPlace() {
        show(List.of(RelatedLink.headlineOnly("أولى"), RelatedLink.headlineOnly("ثانية"), toBridge()));
        List<Node> cards = screen.all("piece-card");
        Bounds last = Screen.get(() -> cards.get(2).localToScreen(cards.get(2).getBoundsInLocal()));
        Bounds first = Screen.get(() -> cards.get(0).localToScreen(cards.get(0).getBoundsInLocal()));
        robot.moveTo(last.getCenterX(), last.getCenterY()).press(MouseButton.PRIMARY);
        robot.moveBy(0, -20);
        robot.moveTo(first.getCenterX(), first.getMinY() + 4);
        Screen.pulses(2);
        Screen.shot(screen.stage, "inspector-related-drag");
        robot.release(MouseButton.PRIMARY);
        Screen.pulses(2);
        assertThat(headlines()).containsExactly("جسر الطاحون يعود", "أولى", "ثانية");
        assertThat(screen.opened).isEmpty();
        assertThat(screen.saved().article().related().getFirst()).isEqualTo(toBridge());
    }

    @Test
    void letsADraggedCardGoBackOnEscape() {
        show(List.of(RelatedLink.headlineOnly("أولى"), RelatedLink.headlineOnly("ثانية")));
        robot.moveTo(screen.all("piece-card").get(1)).press(MouseButton.PRIMARY);
        robot.moveBy(0, -60);
        robot.push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        assertThat(headlines()).containsExactly("أولى", "ثانية");
        assertThat(screen.all("piece-drop")).isEmpty();
    }

    @Test
    void findsTheStoryOfAHeadlineLater() {
        show(List.of(RelatedLink.headlineOnly("جسر الطاحون من جديد"), RelatedLink.headlineOnly("ثانية")));
        robot.clickOn(screen.node("piece-find"));
        Screen.until("offers", () -> !screen.all("offer-row").isEmpty());
        Screen.shot(screen.stage, "inspector-related-find");
        robot.push(KeyCode.ENTER);
        Screen.until(
                "it leads there",
                () -> screen.now().article().related().getFirst().equals(toBridge()));
        assertThat(screen.saved().article().related()).hasSize(2);
    }

    @Test
    void rewordsAHeadlineByF2() {
        show(List.of(RelatedLink.headlineOnly("جسر")));
        Screen.run(() -> screen.view.goTo(new Target.Related(0)));
        robot.push(KeyCode.F2);
        robot.write("ملف الجسور");
        robot.push(KeyCode.ENTER);
        Screen.until("reworded", () -> headlines().equals(List.of("ملف الجسور")));
        assertThat(screen.saved().article().related()).containsExactly(RelatedLink.headlineOnly("ملف الجسور"));
    }

    @Test
    void saysWhyAPieceCannotBeAdded() {
        show(List.of(RelatedLink.headlineOnly("ثانية")));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.write("ثانية");
        robot.push(KeyCode.ENTER);
        Screen.until("told", () -> !screen.all("inspector-error").isEmpty());
        assertThat(texts("inspector-error").getFirst()).contains("«ثانية»");
        robot.push(KeyCode.ESCAPE);
        assertThat(screen.all("inspector-error")).isEmpty();
    }

    @Test
    void flagsTargetsInWords() {
        Story trashed = screen.place.story("مهملة", Stage.TRASH, "نص.");
        Story draft = screen.place.story("مسودة", Stage.DRAFT, "نص.");
        show(List.of(
                RelatedLink.toStory(trashed.id(), "مهملة"),
                RelatedLink.toStory(draft.id(), "مسودة"),
                RelatedLink.toStory(screen.place.nextId(), "غائبة")));
        Screen.until("flags", () -> screen.all("piece-flag").size() == 3);
        assertThat(texts("facts"))
                .contains("في سلة المحذوفات، وهذا يمنع التصدير", "لم يصل إلى القرّاء بعد", "ليس في هذه المكتبة");
    }

    @Test
    void showsWhoLeadsHereAndOpensThem() {
        Story story = show(List.of());
        screen.place.newsroom().linking(TestPlace.EDITOR).addStory(bridge, story.id());
        Screen.run(screen.place.workplace().changes()::changedMany);
        Screen.until("the one that leads here", () -> screen.all("linker-card").size() == 1);
        robot.clickOn(screen.node("linker-card"));
        assertThat(screen.opened).containsExactly(bridge.id());
    }

    @Test
    void theHintNamesTheKeysOfTheCommandItTellsOf() {
        show(List.of(toBridge()));
        assertThat(keys(screen.view)).contains("Ctrl Shift L");
        Commands others = new Commands();
        others.add(new Command(
                RelatedView.ADD, Command.Group.INSERT, Keys.ctrl(KeyCode.J), null, Command.ALWAYS, () -> {}));
        Chrome chrome = new Chrome(others, screen.chrome.sheets(), screen.chrome.toasts());
        RelatedView view = Screen.get(() ->
                new RelatedView(screen.place.workplace(), screen.open, chrome, (story, target) -> {}, address -> {}));
        assertThat(keys(view.getContent())).contains("Ctrl J").doesNotContain("Ctrl Shift L");
    }

    private static List<String> keys(Node within) {
        return Screen.get(() -> within.lookupAll(".keys").stream()
                .map(keys -> ((Labeled) keys).getText())
                .toList());
    }

    @Test
    void changesNothingWhereOneMayNotWrite() {
        Story ready = show(List.of(toBridge(), RelatedLink.headlineOnly("ثانية")), Stage.READY);
        Screen.run(() -> screen.view.goTo(new Target.Related(0)));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(screen.all("add-pane")).isEmpty();
        assertThat(again(ready).article().related()).hasSize(2);
        robot.push(KeyCode.ENTER);
        assertThat(screen.opened).containsExactly(bridge.id());
    }

    private Story show(List<RelatedLink> links) {
        return show(links, Stage.DRAFT);
    }

    private Story show(List<RelatedLink> links, Stage stage) {
        Story fresh = screen.place.story("المرفأ", Stage.DRAFT, "نص.");
        Story story =
                screen.place.save(fresh.article().withId(screen.place.nextId()).withRelated(links), stage);
        screen.show(story);
        screen.select(InspectorTab.RELATED);
        cards(links.size());
        Screen.pulses(3);
        return story;
    }

    private RelatedLink toBridge() {
        return RelatedLink.toStory(bridge.id(), "جسر الطاحون يعود");
    }

    private void cards(int count) {
        Screen.until(count + " cards", () -> screen.all("piece-card").size() == count);
    }

    private List<String> headlines() {
        return texts("piece-headline");
    }

    private List<String> texts(String styleClass) {
        return screen.all(styleClass).stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList();
    }

    private Story again(Story story) {
        return screen.place.newsroom().story(story.id().toString());
    }
}
