package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.House;
import org.tahrir.article.Role;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.settings.WindowShape;
import org.tahrir.store.DeskLists;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.kit.Sheets;
import org.tahrir.ui.kit.Toasts;
import org.tahrir.ui.preferences.PreferencesDoor;
import org.tahrir.ui.work.OpenStory;
import org.testfx.api.FxRobot;

/// The preferences in the real window: what is set holds at once and is kept.
@SuppressWarnings("NullAway.Init")
class PreferencesTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final FakeOutside outside = new FakeOutside(Path.of("documents"));
    private TestPlace place;
    private Stage stage;
    private Chrome chrome;

    @AfterEach
    void close() {
        Screen.close(stage);
        place.close();
    }

    @Test
    void looksAtHomeInBothLanguagesAndLooks() {
        sitAtTheWindow(Language.AR, Theme.LIGHT, 1440, 900);
        List<String> kinds = List.of("محليات", "اقتصاد", "ثقافة", "رياضة", "علوم وتقنية", "صحة", "بيئة", "Culture");
        kinds.forEach(name -> place.newsroom().library().lists().add(DeskLists.Kind.SECTION, name));
        Screen.run(() -> place.workplace().changes().changedMany());
        openPreferences();
        for (int page = 0; page < 6; page++) {
            turnTo(page);
            Screen.pulses(3);
            Screen.shot(stage, "preferences-ar-" + page);
            assertThat(sheet().getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        }
        Screen.run(() ->
                place.workplace().change(settings -> settings.withLooks(looks -> looks.withTheme(Theme.DARK))));
        Screen.run(() ->
                place.workplace().change(settings -> settings.withLooks(looks -> looks.withLanguage(Language.EN))));
        Screen.until("English", () -> words().contains("Library and backups"));
        for (int page = 0; page < 6; page++) {
            turnTo(page);
            Screen.pulses(3);
            Screen.shot(stage, "preferences-en-dark-" + page);
        }
    }

    @Test
    void fitsTheSmallestWindow() {
        sitDown(1024, 700);
        openPreferences();
        Screen.shot(stage, "preferences-en-small");
        turnTo(3);
        Screen.pulses(2);
        Screen.shot(stage, "preferences-en-small-house");
        assertThat(Screen.<Boolean>get(() -> sheet().getBoundsInParent().getHeight()
                        < stage.getScene().getHeight()))
                .isTrue();
    }

    @Test
    void whoSitsAtTheDeskChangesAtOnce() {
        sitDown(1024, 700);
        openPreferences();
        assertThat(place.workplace().person()).isEqualTo(TestPlace.EDITOR);
        segment("Reporter");
        assertThat(place.workplace().person().role()).isEqualTo(Role.REPORTER);
        assertThat(place.workplace().settings().role()).isEqualTo(Role.REPORTER);
        field("Name", "هدى الشامي");
        assertThat(place.workplace().person().name()).isEqualTo("هدى الشامي");
        assertThat(place.workplace().settings().name()).isEqualTo("هدى الشامي");
    }

    @Test
    void languageThemeSizeAndDigitsHoldAtOnceAndTheSheetStaysOpen() {
        sitAtTheWindow(Language.EN, Theme.LIGHT, 1440, 900);
        openPreferences();
        segment("Dark");
        segment("العربية");
        Screen.until("Arabic, still open", () -> words().contains("المكتبة والنسخ"));
        assertThat(place.workplace().words().language()).isEqualTo(Language.AR);
        assertThat(sheet().getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        segment("١٢٣");
        Screen.until("Indic digits", () -> words().contains("١٠٠%"));
        segmentOr("+");
        Screen.until("larger", () -> words().contains("١١٠%"));
        assertThat(place.workplace().settings().looks().zoom()).isEqualTo(110);
        assertThat(place.workplace().settings().looks().digits()).isEqualTo(House.Digits.ARABIC_INDIC);
        assertThat(place.workplace().settings().looks().theme()).isEqualTo(Theme.DARK);
        robot.push(KeyCode.ESCAPE);
        Screen.until("closed", () -> !chrome().sheets().isOpen());
    }

    @Test
    void theHouseIsKeptInTheLibrary() {
        sitDown(1024, 700);
        openPreferences();
        turnTo(3);
        field("Publication", "المرفأ");
        field("Its website", "https://almarfa.example");
        segment("Maghreb");
        Screen.until(
                "kept",
                () -> place.workplace()
                        .names()
                        .house()
                        .equals(House.DEFAULT
                                .withSite("المرفأ")
                                .withSiteUrl("https://almarfa.example")
                                .withMonths(House.Months.MAGHREB)));
    }

    @Test
    void aFieldThatIsLeftByClosingIsKept() {
        sitDown(1024, 700);
        openPreferences();
        turnTo(3);
        type("Publication", "المرفأ");
        robot.push(KeyCode.ESCAPE);
        Screen.until("closed", () -> !chrome().sheets().isOpen());
        Screen.until("kept", () -> place.workplace().names().house().site().equals("المرفأ"));
    }

    @Test
    void namesComeAndGoAndComeBack() {
        sitDown(1024, 700);
        openPreferences();
        turnTo(4);
        field("A new name", "تحقيقات");
        Screen.until("added", () -> words().contains("تحقيقات"));
        assertThat(place.newsroom().library().lists().names(DeskLists.Kind.SECTION))
                .containsExactly("تحقيقات");
        Screen.run(() -> ((Button) all(".preference-name-off").getFirst()).fire());
        Screen.until("removed", () -> words().contains("Nothing is on this list"));
        Screen.run(() -> ((Button) all(".toast-button").getFirst()).fire());
        Screen.until(
                "back",
                () -> place.workplace().names().of(DeskLists.Kind.SECTION).contains("تحقيقات"));
        segment("People");
        Screen.until("empty", () -> words().contains("Nothing is on this list"));
    }

    @Test
    void aBackupIsWrittenWhereItIsWished() throws java.io.IOException {
        sitDown(1024, 700);
        place.story("خبر", org.tahrir.article.Stage.DRAFT, "نص");
        openPreferences();
        turnTo(5);
        outside.folder = Optional.of(folder.resolve("backups/deep"));
        segmentOr("Change…");
        segmentOr("Back up now");
        Screen.until("backed up", () -> words().contains("Backed up and checked: by-hand-2026-11-22-"));
        segmentOr("Show in folder");
        assertThat(outside.shown)
                .singleElement()
                .satisfies(file -> assertThat(file.getParent()).hasParent(folder.resolve("backups/deep")));
        assertThat(place.workplace().settings().folders().backups())
                .isEqualTo(folder.resolve("backups/deep").toString());
        segmentOr("Back up now");
        Screen.until("again", () -> words().contains("-2.db"));
        Files.writeString(folder.resolve("file"), "");
        outside.folder = Optional.of(folder.resolve("file"));
        segmentOr("Change…");
        segmentOr("Back up now");
        Screen.until("told", () -> words().contains("cannot be made"));
    }

    @Test
    void theSampleDeskGoesWithOneClickAndComesBack() {
        sitDown(1024, 700);
        assertThat(Screen.<Boolean>get(
                        () -> chrome().commands().get("desk.remove-samples").run()))
                .as("nothing was taken")
                .isFalse();
        place.newsroom().samples(TestPlace.EDITOR).take();
        Screen.run(() -> place.workplace().change(settings -> settings.withSamples(true)));
        Screen.run(() -> chrome().commands().get("desk.remove-samples").run());
        Screen.until("removed", () -> words().contains("22 sample stories were moved to the trash"));
        assertThat(place.workplace().settings().samples()).isFalse();
        Screen.run(() -> ((Button) all(".toast-button").getFirst()).fire());
        Screen.until("back", () -> place.workplace().settings().samples());
    }

    private Supplier<Chrome> now = () -> chrome;

    private Chrome chrome() {
        return now.get();
    }

    /// The whole window around the preferences.
    private void sitAtTheWindow(Language language, Theme theme, double width, double height) {
        place = Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.EDITOR, language));
        stage = Screen.get(Stage::new);
        WindowShape.Place stands = new WindowShape.Place(0, 0, width, height);
        Screen.run(() -> {
            place.workplace()
                    .change(settings -> settings.withLooks(looks -> looks.withTheme(theme))
                            .withWindow(window -> window.withPlace(stands)));
            PreferencesDoor door = new PreferencesDoor(place.workplace(), outside, backup -> {});
            MainWindow window = new MainWindow(
                    stage,
                    place.workplace(),
                    new Surroundings(outside, address -> {}, folder.resolve("previews"), door::addTo));
            now = window::chrome;
            window.show();
            stage.requestFocus();
        });
        Screen.pulses(3);
    }

    /// The preferences over nothing else.
    private void sitDown(double width, double height) {
        place = Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.EDITOR, Language.EN));
        Pane behind = Screen.get(Pane::new);
        chrome = Screen.get(() -> new Chrome(
                new Commands(), new Sheets(behind), new Toasts(place.workplace().words())));
        stage = Screen.show(
                () -> new StackPane(behind, chrome.sheets(), chrome.toasts()), width, height, Look.LIGHT, Language.EN);
        Screen.run(() -> {
            new PreferencesDoor(place.workplace(), outside, backup -> {})
                    .addTo(chrome, new OpenStory(place.workplace()));
            chrome.commands().installOn(stage.getScene(), () -> !chrome.sheets().isOpen());
            behind.requestFocus();
        });
    }

    private void openPreferences() {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        Screen.until("open", () -> chrome().sheets().isOpen());
        Screen.pulses(3);
    }

    private void turnTo(int page) {
        Screen.run(() -> ((RadioButton) all(".preference-tab").get(page)).setSelected(true));
        Screen.pulses(2);
    }

    private void segment(String words) {
        Screen.run(() -> all(".segment").stream()
                .map(RadioButton.class::cast)
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void segmentOr(String words) {
        Screen.run(() -> all(".button").stream()
                .map(Button.class::cast)
                .filter(one -> words.equals(one.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void type(String prompt, String text) {
        Node field = Screen.get(() -> all(".bidi-field").stream()
                .filter(one -> one.lookup(".prose-area") != null
                        && prompt.equals(one.lookup(".prose-area").getAccessibleText()))
                .findFirst()
                .orElseThrow());
        Screen.run(field::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
        Screen.pulses(1);
    }

    private void field(String prompt, String text) {
        type(prompt, text);
        robot.push(KeyCode.ENTER);
        Screen.pulses(1);
    }

    private Node sheet() {
        return Objects.requireNonNull(Screen.get(() -> chrome().sheets().top()));
    }

    private List<Node> all(String style) {
        return List.copyOf(stage.getScene().getRoot().lookupAll(style));
    }

    private String words() {
        return all(".label").stream().map(node -> ((Labeled) node).getText()).collect(Collectors.joining("\n"))
                + all(".preference-tab").stream()
                        .map(node -> ((Labeled) node).getText())
                        .collect(Collectors.joining("\n"));
    }
}
