package org.tahrir.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Person;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.store.DeskLists;
import org.tahrir.ui.DoorStage;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.work.OpenStory;
import org.testfx.api.FxRobot;

/// Throwing stories away and bringing them back as the workflow allows, and sitting down at the desk.
class TrashingTest {
    @TempDir
    Path folder;

    private final List<Trashing.Outcome> outcomes = new ArrayList<>();
    private TestPlace place;
    private OpenStory open;
    private Trashing trashing;

    @BeforeEach
    void sitDown() {
        place = Screen.get(() -> new TestPlace(folder, TestPlace.REPORTER, Language.EN));
        open = Screen.get(() -> new OpenStory(place.workplace()));
        trashing = Screen.get(() -> new Trashing(place.workplace(), open));
    }

    @AfterEach
    void leave() {
        place.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"DRAFT", "RETURNED"})
    void whatAReporterMayThrowAwayComesBackWhereItWas(Stage stage) {
        Story story = place.story("خبر", stage, "نص");
        assertThat(trash(story).moved()).containsExactly(story.id());
        assertThat(stageOf(story)).isEqualTo(Stage.TRASH);
        assertThat(restore(story).moved()).containsExactly(story.id());
        assertThat(stageOf(story)).isEqualTo(stage);
    }

    @Test
    void ofSeveralOnlyThoseGoThatMayAndTheReasonIsTold() {
        Story draft = place.story("مسودة", Stage.DRAFT, "نص");
        Story ready = place.story("جاهز", Stage.READY, "نص");
        Story other = place.story("مسودة أخرى", Stage.DRAFT, "نص");
        Trashing.Outcome outcome = trash(draft, ready, other);
        assertThat(outcome.toTrash()).isTrue();
        assertThat(outcome.moved()).containsExactlyInAnyOrder(draft.id(), other.id());
        assertThat(outcome.why()).map(Notice::key).contains("workflow.editors-only");
        assertThat(stageOf(ready)).isEqualTo(Stage.READY);
    }

    @Test
    void theStoryOnThePaperGoesWithItsUnsavedWords() {
        Story story = place.story("قبل", Stage.DRAFT, "نص");
        Screen.run(() -> open.open(story));
        Screen.until("open", () -> open.story() != null);
        Screen.run(() -> {
            open.edit(article -> article.withHeadlines(article.headlines().withHeadline("بعد")));
            trashing.trash(List.of(story.id()), outcomes::add);
        });
        Screen.until("told", () -> outcomes.size() == 1);
        assertThat(outcomes.getFirst().moved()).containsExactly(story.id());
        Story thrown = place.newsroom().story(story.id().toString());
        assertThat(thrown.stage()).isEqualTo(Stage.TRASH);
        assertThat(thrown.article().headline()).isEqualTo("بعد");
        assertThat(Screen.get(() -> Objects.requireNonNull(open.story()).stage()))
                .isEqualTo(Stage.TRASH);
    }

    @Test
    void aStoryThatIsGoneIsPassedOver() {
        StoryId unknown = place.nextId();
        Screen.run(() -> trashing.trash(List.of(unknown), outcomes::add));
        Screen.until("told", () -> outcomes.size() == 1);
        assertThat(outcomes.getFirst().moved()).isEmpty();
        assertThat(outcomes.getFirst().why()).isEmpty();
    }

    @Test
    void whoSitsDownIsTypedOrChosenAmongTheDesksPeople() {
        place.newsroom().library().lists().add(DeskLists.Kind.PERSON, "هدى");
        Screen.run(() -> place.workplace().names());
        Screen.until(
                "names",
                () -> place.workplace().names().of(DeskLists.Kind.PERSON).contains("هدى"));
        Messages words = place.workplace().words();
        DoorStage window = new DoorStage(words, folder);
        List<Person> seated = new ArrayList<>();
        Screen.run(() -> PersonSheet.show(place.workplace(), window.chrome.sheets(), seated::add));
        Screen.pulses(3);
        BidiField name = (BidiField) Objects.requireNonNull(Screen.get(() -> window.root.lookup(".person-field")));
        assertThat(Screen.get(name::getText)).isEqualTo("ريم");
        Button known = Screen.get(() -> window.root.lookupAll(".name-button").stream()
                .map(Button.class::cast)
                .filter(one -> one.getText().equals("هدى"))
                .findFirst()
                .orElseThrow());
        Screen.run(known::fire);
        assertThat(Screen.get(name::getText)).isEqualTo("هدى");
        RadioButton editor = Screen.get(() -> window.root.lookupAll(".radio-button").stream()
                .map(RadioButton.class::cast)
                .filter(one -> one.getText().equals(words.text("person.editor-may")))
                .findFirst()
                .orElseThrow());
        Screen.run(editor::fire);
        Screen.run(editor::requestFocus);
        new FxRobot().push(KeyCode.ENTER);
        Screen.pulses(2);
        assertThat(seated).containsExactly(new Person("هدى", Role.EDITOR));
        assertThat(window.isSheetOpen()).isFalse();

        Screen.run(() -> PersonSheet.show(place.workplace(), window.chrome.sheets(), seated::add));
        Screen.pulses(3);
        new FxRobot().write(" Salma ", 0);
        new FxRobot().push(KeyCode.ENTER);
        Screen.pulses(2);
        assertThat(seated).hasSize(2).last().isEqualTo(new Person("Salma", Role.REPORTER));
        Screen.run(() -> PersonSheet.show(place.workplace(), window.chrome.sheets(), seated::add));
        window.press(words.text("window.cancel"));
        assertThat(seated).hasSize(2);
        window.close();
    }

    @Test
    void theDesksPeopleAreOneStopOfTheTabKeyWithArrowsInside() {
        List<String> people = List.of("أحمد", "باسم", "تالا", "ثريا", "جنى", "حسن", "خالد", "دانا", "رامي", "زينب");
        people.forEach(person -> place.newsroom().library().lists().add(DeskLists.Kind.PERSON, person));
        Screen.run(() -> place.workplace().names());
        Screen.until(
                "names",
                () -> place.workplace().names().of(DeskLists.Kind.PERSON).containsAll(people));
        DoorStage window = new DoorStage(place.workplace().words(), folder);
        List<Person> seated = new ArrayList<>();
        Screen.run(() -> PersonSheet.show(place.workplace(), window.chrome.sheets(), seated::add));
        Screen.pulses(3);
        Screen.shot(window.stage, "person-names");
        FxRobot robot = new FxRobot();
        List<String> listed = Screen.get(() -> place.workplace().names().of(DeskLists.Kind.PERSON));
        Node list = Screen.get(() -> window.root.lookup(".person-names"));
        assertThat(list.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
        robot.push(KeyCode.TAB);
        assertThat(focused(window)).isEqualTo(listed.getFirst());
        assertThat(Screen.get(() -> window.stage.getScene().getFocusOwner().getAccessibleRole()))
                .isEqualTo(AccessibleRole.LIST_ITEM);
        robot.push(KeyCode.UP);
        assertThat(focused(window)).isEqualTo(listed.getFirst());
        robot.push(KeyCode.DOWN);
        assertThat(focused(window)).isEqualTo(listed.get(1));
        boolean arabic = place.workplace().words().language() == Language.AR;
        robot.push(arabic ? KeyCode.LEFT : KeyCode.RIGHT);
        assertThat(focused(window)).isEqualTo(listed.get(2));
        robot.push(KeyCode.END);
        assertThat(focused(window)).isEqualTo(listed.getLast());
        robot.push(KeyCode.DOWN);
        assertThat(focused(window)).isEqualTo(listed.getLast());
        robot.push(KeyCode.TAB);
        assertThat(listed).doesNotContain(focused(window));
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused(window)).as("where the keyboard was").isEqualTo(listed.getLast());
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SPACE);
        BidiField name = (BidiField) Objects.requireNonNull(Screen.get(() -> window.root.lookup(".person-field")));
        assertThat(Screen.get(name::getText)).isEqualTo(listed.getFirst());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(Screen.get(name::getText)).isEqualTo(listed.get(1));
        window.close();
    }

    private static String focused(DoorStage window) {
        return Screen.get(
                () -> window.stage.getScene().getFocusOwner() instanceof Labeled labeled ? labeled.getText() : "");
    }

    @Test
    void aNameThatWasTypedIsNotLostByAClickBeside() {
        DoorStage window = new DoorStage(place.workplace().words(), folder);
        List<Person> seated = new ArrayList<>();
        Screen.run(() -> PersonSheet.show(place.workplace(), window.chrome.sheets(), seated::add));
        Screen.pulses(3);
        new FxRobot().write("Salma", 0);
        new FxRobot().clickOn(window.stage.getX() + 6, window.stage.getY() + 6);
        new FxRobot().push(KeyCode.ENTER);
        Screen.pulses(2);
        assertThat(seated).containsExactly(new Person("Salma", Role.REPORTER));
        window.close();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void anEmptyPlaceSaysWhyItIsEmptyAndOffersWhatHelps(Stage stage) {
        Messages words = place.workplace().words();
        EmptyList empty = Screen.get(() -> new EmptyList(words, new org.tahrir.ui.kit.Commands()));
        Screen.run(() -> empty.show(new DeskPlace.At(stage), ""));
        List<String> said = texts(empty);
        assertThat(said).hasSize(2).doesNotHaveDuplicates().noneMatch(String::isBlank);
        Screen.run(() -> empty.show(new DeskPlace.At(stage), "كلمة"));
        assertThat(texts(empty)).containsExactly(words.text("list-empty.filter"), words.text("list-empty.filter-hint"));
        Screen.run(() -> empty.show(new DeskPlace.Section("ثقافة"), " "));
        assertThat(texts(empty)).first().asString().contains("ثقافة");
    }

    private static List<String> texts(EmptyList empty) {
        return Screen.get(() -> empty.getChildren().stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private Trashing.Outcome trash(Story... stories) {
        return move(true, stories);
    }

    private Trashing.Outcome restore(Story... stories) {
        return move(false, stories);
    }

    private Trashing.Outcome move(boolean toTrash, Story... stories) {
        int before = outcomes.size();
        List<StoryId> ids = List.of(stories).stream().map(Story::id).toList();
        Screen.run(() -> {
            if (toTrash) {
                trashing.trash(ids, outcomes::add);
            } else {
                trashing.restore(ids, outcomes::add);
            }
        });
        Screen.until("told", () -> outcomes.size() == before + 1);
        return outcomes.getLast();
    }

    private Stage stageOf(Story story) {
        return place.newsroom().story(story.id().toString()).stage();
    }
}
