package org.tahrir.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Stage;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.ui.LostTable;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.kit.Sheets;
import org.tahrir.ui.kit.Toasts;
import org.testfx.api.FxRobot;

/// The search field with what stands under it, and the sheet of all keys, by keyboard and mouse.
class SearchBoxTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<StoryId> opened = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty mayExport = new SimpleBooleanProperty(true);
    private final Commands commands = new Commands();
    private TestPlace place;
    private SearchBox box;
    private Button before;
    private Sheets sheets;
    private javafx.stage.Stage stage;

    @BeforeEach
    void open() {
        place = new TestPlace(folder, TestPlace.EDITOR, Language.AR);
        place.story("المرفأ تُشغّل حافلات كهربائية", Stage.DRAFT, "بدأت البلدية تشغيل أول خط.");
        place.story("Ferry line opens", Stage.READY, "A ferry crosses the harbour (المرفأ) twice a day.");
        commands.add(command("story.new", KeyCode.N, new SimpleBooleanProperty(true)));
        commands.add(command("desk.export", null, mayExport));
        commands.add(command("view.larger", KeyCode.EQUALS, new SimpleBooleanProperty(true)));
        PaletteModel model =
                Screen.get(() -> new PaletteModel(place.workplace(), commands, (id, target) -> opened.add(id)));
        box = Screen.get(() -> new SearchBox(model, place.workplace().words(), "Ctrl K"));
        before = Screen.get(() -> new Button("قبل"));
        VBox window = Screen.get(() -> new VBox(10, before, box));
        sheets = Screen.get(() -> new Sheets(window));
        stage = Screen.show(
                () -> new StackPane(window, new ResultsLayer(box), sheets), 900, 600, Look.LIGHT, Language.AR);
        Screen.run(before::requestFocus);
    }

    @Test
    void whereStoriesCannotBeLookedForItSaysWhyInTheList() {
        LostTable.during(folder, "story", () -> {
            Screen.run(box::open);
            robot.write("المرفأ", 0);
            Screen.until(
                    "told",
                    () -> stage.getScene().getRoot().lookupAll(".results-nothing").stream()
                            .anyMatch(said -> ((Labeled) said).getText().contains(folder.toString())));
        });
        assertThat(opened).isEmpty();
    }

    @AfterEach
    void close() {
        Screen.close(stage);
        place.close();
    }

    @Test
    void whatIsFoundStandsUnderTheFieldOnlyWhileItIsUsed() {
        assertThat(box.results().isVisible()).isFalse();
        begin();
        untilSeen("المرفأ تُشغّل حافلات كهربائية", "Ferry line opens");
        assertThat(headings()).containsExactly(words("palette.recent"), words("palette.commands"));
        robot.push(KeyCode.ESCAPE);
        Screen.pulses(1);
        assertThat(box.results().isVisible()).isFalse();
        assertThat(focused()).isEqualTo(before);
    }

    @Test
    void enterOpensTheFirstStoryFoundAndEmptiesTheField() {
        begin();
        robot.write("حافلات");
        untilSeen("المرفأ تُشغّل حافلات كهربائية");
        robot.push(KeyCode.ENTER);
        Screen.pulses(1);
        assertThat(opened).hasSize(1);
        assertThat(field().getText()).isEmpty();
        assertThat(focused()).isEqualTo(before);
    }

    @Test
    void arrowsWalkThroughTheLinesAndTheChosenOneIsMarked() {
        begin();
        robot.write(">");
        untilRows(3);
        assertThat(marked()).containsExactly(words("command.story.new"));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertThat(marked()).containsExactly(words("command.view.larger"));
        robot.push(KeyCode.DOWN);
        assertThat(marked()).containsExactly(words("command.story.new"));
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        Screen.until("done", () -> done.equals(List.of("view.larger")));
    }

    @Test
    void aCommandIsFoundWithItsKeys() {
        begin();
        robot.write("> " + words("command.story.new"));
        untilRows(1);
        assertThat(texts(box.results(), ".keys")).containsExactly("Ctrl+N");
    }

    @Test
    void aCommandThatCannotBeDoneStaysInSight() {
        mayExport.set(false);
        begin();
        robot.write("> " + words("command.desk.export"));
        untilRows(1);
        robot.push(KeyCode.ENTER);
        Screen.pulses(2);
        assertThat(done).isEmpty();
        assertThat(box.results().isVisible()).isTrue();
        assertThat(rows().getFirst().isDisabled()).isTrue();
    }

    @Test
    void theMouseChoosesALine() {
        begin();
        untilSeen("Ferry line opens");
        Node row = rows().stream()
                .filter(one -> "Ferry line opens".equals(one.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        robot.clickOn(row);
        Screen.pulses(1);
        assertThat(opened).hasSize(1);
        assertThat(box.results().isVisible()).isFalse();
    }

    @Test
    void whatWasFoundInATextIsMarkedAndReadsInItsOwnDirection() {
        begin();
        robot.write("harbour");
        Screen.until("the text", () -> snippets().size() == 1);
        TextFlow snippet = snippets().getFirst();
        assertThat(snippet.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(snippet.getChildren())
                .filteredOn(part -> part.getStyleClass().contains("snippet-found"))
                .extracting(part -> ((Text) part).getText())
                .containsExactly("harbour");
    }

    @Test
    void whereNothingIsFoundItIsSaid() {
        begin();
        robot.write("زرافة");
        Screen.until("said", () -> box.results().lookup(".results-nothing") != null);
        assertThat(rows()).isEmpty();
        robot.eraseText(5);
        untilSeen("Ferry line opens");
        assertThat(Screen.get(() -> box.results().lookup(".results-nothing"))).isNull();
    }

    @Test
    void theLinesAreNeverNarrowerThanTheyCanBeReadNorOutsideTheWindow() {
        begin();
        untilRows(4);
        for (double width : new double[] {900, 700, 540, 420}) {
            Screen.run(() -> stage.setWidth(width));
            Screen.pulses(3);
            Bounds at =
                    Screen.get(() -> box.results().localToScene(box.results().getLayoutBounds()));
            assertThat(at.getMinX()).as("%s", width).isGreaterThanOrEqualTo(0);
            assertThat(at.getMaxX())
                    .as("%s", width)
                    .isLessThanOrEqualTo(Screen.get(() -> stage.getScene().getWidth()));
            assertThat(at.getWidth())
                    .isGreaterThanOrEqualTo(
                            Math.min(520, Screen.get(() -> stage.getScene().getWidth()) - 10));
        }
    }

    @ParameterizedTest
    @CsvSource({"AR", "EN"})
    void theSheetOfKeysHasEveryShortcutInBothLanguages(Language language) {
        org.tahrir.settings.Messages own = org.tahrir.settings.Messages.in(language);
        org.tahrir.settings.Messages other =
                org.tahrir.settings.Messages.in(language == Language.AR ? Language.EN : Language.AR);
        Chrome chrome = new Chrome(commands, sheets, Screen.get(() -> new Toasts(own)));
        Screen.run(() -> {
            CheatSheet.show(chrome, own);
            CheatSheet.show(chrome, own);
        });
        Screen.pulses(3);
        Parent sheet = Objects.requireNonNull(Screen.get(sheets::top));
        assertThat(texts(sheet, ".keys-name"))
                .hasSize(TextKeys.ALL.size() + 2)
                .contains(own.text("keys.text.word"), own.text("keys.text.turn"))
                .contains(own.text("command.story.new"), own.text("command.view.larger"));
        assertThat(texts(sheet, ".keys-other"))
                .contains(other.text("keys.text.word"))
                .contains(other.text("command.story.new"), other.text("command.view.larger"));
        assertThat(texts(sheet, ".keys")).contains("Ctrl+N", "Ctrl+=", "Ctrl+←", "Ctrl+→", "Ctrl+Shift");
        robot.push(KeyCode.ESCAPE);
        assertThat(Screen.get(() -> sheets.isOpen())).as("one sheet only").isFalse();
    }

    private void begin() {
        Screen.run(box::open);
        Screen.pulses(1);
    }

    private BidiField field() {
        return (BidiField) Objects.requireNonNull(Screen.get(() -> box.lookup(".bidi-field")));
    }

    private @Nullable Node focused() {
        return Screen.get(() -> stage.getScene().getFocusOwner());
    }

    private List<Node> rows() {
        return Screen.get(() -> List.copyOf(box.results().lookupAll(".result-row")));
    }

    private List<TextFlow> snippets() {
        return Screen.get(() -> box.results().lookupAll(".result-snippet").stream()
                .map(TextFlow.class::cast)
                .toList());
    }

    private List<String> headings() {
        return texts(box.results(), ".results-heading");
    }

    private List<String> marked() {
        Screen.pulses(1);
        return texts(box.results(), ".result-selected .result-command");
    }

    private void untilRows(int count) {
        Screen.until(count + " lines", () -> rows().size() == count);
        Screen.pulses(1);
    }

    private void untilSeen(String... headlines) {
        Screen.until(
                String.join(", ", headlines),
                () -> texts(box.results(), ".result-headline").containsAll(List.of(headlines)));
        Screen.pulses(1);
    }

    private static List<String> texts(Parent part, String selector) {
        return Screen.get(() -> part.lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private String words(String key) {
        return place.workplace().words().text(key);
    }

    private Command command(String id, @Nullable KeyCode key, SimpleBooleanProperty applicable) {
        return new Command(
                id,
                id.startsWith("view") ? Command.Group.VIEW : Command.Group.STORY,
                key == null ? null : new KeyCodeCombination(key, KeyCombination.CONTROL_DOWN),
                null,
                applicable,
                () -> done.add(id));
    }
}
