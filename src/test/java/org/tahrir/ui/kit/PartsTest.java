package org.tahrir.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Theme;
import org.tahrir.ui.Screen;

/// Commands, the buttons and menus that run them, and labels of what reporters wrote.
class PartsTest {
    private static final KeyCombination CTRL_N = new KeyCodeCombination(KeyCode.N, KeyCombination.CONTROL_DOWN);

    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty may = new SimpleBooleanProperty(true);
    private final Messages arabic = Messages.in(Language.AR);
    private final Messages english = Messages.in(Language.EN);

    @Test
    void aCommandIsDoneOnlyWhileItCanBe() {
        Command command = command("story.new", Command.Group.STORY, null);
        assertThat(command.run()).isTrue();
        may.set(false);
        assertThat(command.run()).isFalse();
        assertThat(done).containsExactly("story.new");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTipNamesTheShortcutBehindTheWords(Language language) {
        Messages words = Messages.in(language);
        String label = words.text("command.story.new");
        String keys = language == Language.AR ? "\u2066Ctrl+N\u2069" : "Ctrl+N";
        assertThat(command("story.new", Command.Group.STORY, CTRL_N).tip(words)).isEqualTo(label + "  (" + keys + ")");
        assertThat(command("story.new", Command.Group.STORY, null).tip(words)).isEqualTo(label);
    }

    @Test
    void commandsAreKnownByTheirNameOnce() {
        Commands commands = new Commands();
        commands.add(command("story.new", Command.Group.STORY, CTRL_N));
        commands.add(command("desk.export", Command.Group.DESK, null));
        commands.add(command("desk.import", Command.Group.DESK, null));
        assertThat(commands.all()).extracting(Command::id).containsExactly("story.new", "desk.export", "desk.import");
        assertThat(commands.of(Command.Group.DESK))
                .extracting(Command::id)
                .containsExactly("desk.export", "desk.import");
        assertThat(commands.find("desk.none")).isEmpty();
        assertThat(commands.get("desk.export").group()).isEqualTo(Command.Group.DESK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> commands.add(command("desk.export", Command.Group.STORY, null)));
        assertThatIllegalArgumentException().isThrownBy(() -> commands.get("desk.none"));
    }

    @Test
    void aButtonOfACommandIsGreyWhileItCannotBeDoneAndNamedByIt() {
        Command command = command("story.new", Command.Group.STORY, CTRL_N);
        Button button = Screen.get(() -> Parts.runs(new Button(), command, english));
        assertThat(button.getAccessibleText()).isEqualTo("New story  (Ctrl+N)");
        assertThat(button.getTooltip().getText()).isEqualTo("New story  (Ctrl+N)");
        Screen.run(button::fire);
        Screen.run(() -> may.set(false));
        assertThat(button.isDisabled()).isTrue();
        Screen.run(() -> may.set(true));
        assertThat(button.isDisabled()).isFalse();
        assertThat(done).containsExactly("story.new");
    }

    @Test
    void aMenuHasTheCommandsByTheirGroupsInTheirOrder() {
        Commands commands = new Commands();
        commands.add(command("desk.export", Command.Group.DESK, null));
        commands.add(command("story.new", Command.Group.STORY, CTRL_N));
        may.set(false);
        ContextMenu menu = Screen.get(() -> Menus.all(commands, arabic));
        assertThat(menu.getItems())
                .extracting(MenuItem::getText)
                .containsExactly(arabic.text("command-group.story"), arabic.text("command-group.desk"));
        MenuItem item = ((Menu) menu.getItems().getFirst()).getItems().getFirst();
        assertThat(item.getText()).isEqualTo(arabic.text("command.story.new"));
        assertThat(item.getAccelerator()).isEqualTo(CTRL_N);
        assertThat(item.isDisable()).isTrue();
        may.set(true);
        Screen.run(item::fire);
        assertThat(done).containsExactly("story.new");
    }

    @Test
    void keysInAMenuReadFromLeftToRightInAnArabicWindow() {
        Button owner = Screen.get(() -> new Button("قائمة"));
        Stage stage = Screen.show(() -> new StackPane(owner), 400, 300, Look.LIGHT, Language.AR);
        ContextMenu menu = Screen.get(() ->
                Menus.of(List.of(Menus.item(command("story.new", Command.Group.STORY, CTRL_N), arabic), Menus.line())));
        Screen.run(() -> Menus.showUnder(menu, owner));
        Screen.pulses(2);
        assertThat(Screen.get(() -> menu.getScene().getRoot().lookupAll(".accelerator-text").stream()
                        .map(keys -> keys.getNodeOrientation())
                        .toList()))
                .containsOnly(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(menu.getItems().get(1)).isInstanceOf(SeparatorMenuItem.class);
        Screen.run(menu::hide);
        Screen.close(stage);
    }

    @Test
    void aViewHearsAValueAtOnceAndThenOnlyWhileItIsShown() {
        SimpleStringProperty value = new SimpleStringProperty("أول");
        StackPane view = Screen.get(() -> new StackPane());
        Screen.run(() -> Parts.hear(view, value, done::add));
        VBox window = Screen.get(() -> new VBox(view));
        Stage stage = Screen.show(() -> window, 100, 100, Look.LIGHT, Language.EN);
        assertThat(done).containsExactly("أول");
        Screen.run(() -> value.set("ثان"));
        Screen.run(() -> window.getChildren().clear());
        Screen.run(() -> value.set("لا أحد يسمعه"));
        assertThat(done).containsExactly("أول", "ثان");
        Screen.run(() -> window.getChildren().add(view));
        assertThat(done).containsExactly("أول", "ثان", "لا أحد يسمعه");
        Screen.close(stage);
    }

    /// In an English window the start is at the left, in an Arabic one at the right; JavaFX mirrors what stands in a
    /// turned label.
    @ParameterizedTest
    @CsvSource({
        "true, خبر عاجل, RIGHT_TO_LEFT, CENTER_LEFT",
        "true, Breaking news, LEFT_TO_RIGHT, CENTER_RIGHT",
        "true, 2026, RIGHT_TO_LEFT, CENTER_LEFT",
        "false, خبر عاجل, RIGHT_TO_LEFT, CENTER_RIGHT",
        "false, Breaking news, LEFT_TO_RIGHT, CENTER_LEFT",
        "false, '…', LEFT_TO_RIGHT, CENTER_LEFT",
        "true, iPhone يصل إلى الأسواق العربية, RIGHT_TO_LEFT, CENTER_LEFT"
    })
    void whatReportersWroteReadsInItsOwnDirectionAtTheStart(
            boolean window, String text, NodeOrientation reads, Pos stands) {
        Prose prose = Screen.get(() -> new Prose(window, text, "headline"));
        assertThat(prose.getNodeOrientation()).isEqualTo(reads);
        assertThat(prose.getAlignment()).isEqualTo(stands);
        assertThat(prose.getStyleClass()).contains("headline");
    }

    @Test
    void aLabelTurnsWithItsText() {
        Prose prose = Screen.get(() -> new Prose(true, "خبر"));
        Screen.run(() -> prose.setText("News"));
        assertThat(prose.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        Screen.run(() -> prose.setText(""));
        assertThat(prose.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        Screen.run(() -> prose.setText("خبر"));
        assertThat(prose.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void keysArePrintedFromLeftToRightAndNeverCut() {
        Label keys = Screen.get(() -> Parts.keys("Ctrl Shift L"));
        VBox narrow = Screen.get(() -> new VBox(keys));
        Stage stage = Screen.show(() -> narrow, 20, 60, Look.LIGHT, Language.AR);
        assertThat(keys.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(Screen.<Double>get(keys::getWidth))
                .isGreaterThanOrEqualTo(Screen.<Double>get(() -> keys.prefWidth(-1)));
        Screen.close(stage);
    }

    @Test
    void aSheetsWayOutIsNamedAndItsPartsAreExchanged() {
        SheetPanel sheet = Screen.get(() -> new SheetPanel("تصدير", "إغلاق", () -> done.add("closed"), "export-sheet"));
        Button close = (Button) Screen.get(() -> sheet.lookup(".sheet-close"));
        assertThat(close.getAccessibleText()).isEqualTo("إغلاق");
        Screen.run(close::fire);
        assertThat(done).containsExactly("closed");
        Screen.run(() -> {
            sheet.setTitle("تم التصدير");
            sheet.setContent(new Label("أول"));
            sheet.setContent(new Label("ثان"));
            sheet.setFoot(new Button("تم"));
        });
        assertThat(sheet.getAccessibleText()).isEqualTo("تم التصدير");
        assertThat(words(sheet, ".sheet-title")).containsExactly("تم التصدير");
        assertThat(words(sheet, ".sheet-foot > .button")).containsExactly("تم");
        Stage stage = Screen.show(() -> sheet, 400, 300, Look.LIGHT, Language.AR);
        assertThat(words(sheet, ".sheet-content > .label")).containsExactly("ثان");
        Screen.close(stage);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, LIGHT", "DARK, DARK"})
    void aChosenThemeIsTheLook(Theme theme, Look look) {
        assertThat(Screen.get(() -> Look.of(theme))).isEqualTo(look);
    }

    @Test
    void aLookReplacesTheOneBeforeItWhole() {
        StackPane root = Screen.get(() -> new StackPane());
        Stage stage = Screen.show(() -> root, 100, 100, Look.LIGHT, Language.EN);
        List<String> light = Screen.get(() -> List.copyOf(stage.getScene().getStylesheets()));
        Screen.run(() -> Look.DARK.applyTo(stage.getScene()));
        List<String> dark = Screen.get(() -> List.copyOf(stage.getScene().getStylesheets()));
        assertThat(light).hasSize(Look.RULES.size() + 1).first().asString().endsWith("tokens-light.css");
        assertThat(dark).hasSameSizeAs(light).first().asString().endsWith("tokens-dark.css");
        assertThat(dark.subList(1, dark.size())).isEqualTo(light.subList(1, light.size()));
        Screen.run(() -> Look.LIGHT.applyTo(stage.getScene(), new Zoom(150)));
        assertThat(Screen.get(() -> List.copyOf(stage.getScene().getStylesheets())))
                .hasSameSizeAs(light)
                .allMatch(sheet -> sheet.startsWith("data:text/css;charset=utf-8;base64,"));
        Screen.close(stage);
    }

    private static List<String> words(SheetPanel sheet, String selector) {
        return Screen.get(() -> sheet.lookupAll(selector).stream()
                .map(node -> ((javafx.scene.control.Labeled) node).getText())
                .toList());
    }

    private Command command(String id, Command.Group group, @Nullable KeyCombination keys) {
        return new Command(id, group, keys, null, may, () -> done.add(id));
    }
}
