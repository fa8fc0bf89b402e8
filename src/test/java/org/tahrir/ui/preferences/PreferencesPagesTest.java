package org.tahrir.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.House;
import org.tahrir.article.Role;
import org.tahrir.desk.Person;
import org.tahrir.settings.KeyHabits;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Theme;
import org.tahrir.store.Backup;
import org.tahrir.store.DeskLists;
import org.tahrir.text.TypingHelp;
import org.tahrir.text.TypingHelps;
import org.tahrir.ui.DoorStage;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.work.OpenStory;
import org.testfx.api.FxRobot;

/// The pages of the preferences, by keys and mouse.
class PreferencesPagesTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<Backup> restored = new ArrayList<>();
    private TestPlace place;
    private Messages words;
    private DoorStage window;

    @BeforeEach
    void open() {
        place = Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.REPORTER, Language.EN));
        words = place.workplace().words();
        Screen.run(() -> place.workplace().names());
        window = new DoorStage(words, folder);
        Screen.run(() -> new PreferencesDoor(place.workplace(), window.outside, restored::add)
                .addTo(window.chrome, new OpenStory(place.workplace())));
        window.run("desk.preferences");
        Screen.pulses(3);
    }

    @AfterEach
    void close() {
        window.close();
        place.close();
    }

    @Test
    void aNameIsTakenByEnterAndWhenTheFieldIsLeft() {
        type(field("preferences.name"), "Huda ");
        robot.push(KeyCode.ENTER);
        assertThat(place.workplace().person()).isEqualTo(new Person("Huda", Role.REPORTER));
        type(field("preferences.name"), "Salma");
        robot.push(KeyCode.TAB);
        assertThat(place.workplace().person().name()).isEqualTo("Salma");
        assertThat(window.isSheetOpen()).isTrue();
    }

    @Test
    void whatIsChosenHoldsAtOnce() {
        choose("preferences.role", "preferences.role.editor");
        choose("preferences.theme", "preferences.theme.dark");
        assertThat(place.workplace().person().role()).isEqualTo(Role.EDITOR);
        assertThat(place.workplace().settings().looks().theme()).isEqualTo(Theme.DARK);
        assertThat(chosen("preferences.theme")).containsExactly("Dark");
    }

    @Test
    void arrowsGoFromOneThemeToTheNext() {
        Screen.run(() -> segments("preferences.theme").getFirst().requestFocus());
        robot.push(KeyCode.RIGHT);
        Screen.pulses(1);
        assertThat(chosen("preferences.theme")).containsExactly("Light");
        assertThat(place.workplace().settings().looks().theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void theSizeStopsAtItsBounds() {
        ButtonBase larger = named("command.view.larger");
        ButtonBase smaller = named("command.view.smaller");
        Screen.run(larger::fire);
        assertThat(seen()).contains("110%");
        for (int i = 0; i < 12; i++) {
            Screen.run(larger::fire);
        }
        assertThat(seen()).contains("200%");
        assertThat(larger.isDisabled()).isTrue();
        for (int i = 0; i < 15; i++) {
            Screen.run(smaller::fire);
        }
        assertThat(seen()).contains("70%");
        assertThat(smaller.isDisabled()).isTrue();
        assertThat(larger.isDisabled()).isFalse();
    }

    @Test
    void whoTypesIsHelpedAsTheyLike() {
        turnTo("typing");
        assertThat(help("preferences.typing.pairs").isSelected()).isTrue();
        robot.clickOn(help("preferences.typing.pairs"));
        assertThat(helps().on()).doesNotContain(TypingHelp.PAIRS).hasSize(TypingHelp.values().length - 1);
        type(field("preferences.abbreviation"), "أمم");
        robot.push(KeyCode.ENTER);
        robot.write("الأمم المتحدة", 0);
        robot.push(KeyCode.ENTER);
        assertThat(helps().abbreviations()).containsExactly(Map.entry("أمم", "الأمم المتحدة"));
        type(field("preferences.abbreviation"), "two words");
        type(field("preferences.written-out"), "x");
        robot.push(KeyCode.ENTER);
        assertThat(helps().abbreviations()).as("an abbreviation is one word").hasSize(1);
        Screen.shot(window.stage, "preferences-typing");
        assertThat(help("preferences.findings").isSelected()).isTrue();
        robot.clickOn(help("preferences.findings"));
        assertThat(place.workplace().settings().writing().findings()).isFalse();
        Screen.run(() -> named("preferences.remove-name", "أمم").fire());
        assertThat(helps().abbreviations()).isEmpty();
        turnTo("person");
        turnTo("typing");
        assertThat(help("preferences.typing.pairs").isSelected()).isFalse();
    }

    private TypingHelps helps() {
        return place.workplace().settings().keys().helps();
    }

    private CheckBox help(String key) {
        return Screen.get(() -> window.root.lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().equals(words.text(key)))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void keysActAsAPersonLikes() {
        turnTo("keys");
        assertThat(chosen("preferences.arrows")).containsExactly("As they point");
        assertThat(chosen("preferences.shift-turns")).containsExactly("Turns the paragraph");
        choose("preferences.arrows", "preferences.arrows.logical");
        assertThat(place.workplace().settings().keys()).isEqualTo(KeyHabits.DEFAULT.withVisualArrows(false));
        choose("preferences.shift-turns", "preferences.shift-turns.off");
        assertThat(place.workplace().settings().keys())
                .isEqualTo(KeyHabits.DEFAULT.withVisualArrows(false).withShiftTurns(false));
        choose("preferences.arrows", "preferences.arrows.visual");
        turnTo("person");
        turnTo("keys");
        assertThat(chosen("preferences.arrows")).containsExactly("As they point");
        assertThat(chosen("preferences.shift-turns")).containsExactly("Does nothing");
    }

    @Test
    void digitsAreForTheArabicInterfaceOnly() {
        assertThat(segments("preferences.digits")).allMatch(Node::isDisabled);
    }

    @Test
    void theHousesChoicesAreShownAsTheLibraryHasThem() {
        turnTo("house");
        type(field("preferences.site"), "Tahrir ");
        robot.push(KeyCode.ENTER);
        Screen.until("site", () -> house().site().equals("Tahrir"));
        choose("preferences.months", "preferences.months.maghreb");
        Screen.until("months", () -> house().months() == House.Months.MAGHREB);
        type(field("preferences.address"), "https://example.org");
        robot.push(KeyCode.TAB);
        Screen.until("address", () -> house().siteUrl().equals("https://example.org"));
        assertThat(house())
                .isEqualTo(House.DEFAULT
                        .withSite("Tahrir")
                        .withSiteUrl("https://example.org")
                        .withMonths(House.Months.MAGHREB));
        place.newsroom()
                .library()
                .lists()
                .changeHouse(house ->
                        house.withSite("Other").withMonths(House.Months.EGYPT).withQuotes(House.Quotes.STRAIGHT));
        Screen.run(() -> {
            window.behind.requestFocus();
            place.workplace().changes().changedMany();
        });
        Screen.until("shown", () -> field("preferences.site").getText().equals("Other"));
        assertThat(chosen("preferences.months")).containsExactly(words.text("preferences.months.egypt"));
        assertThat(chosen("preferences.quotes")).containsExactly("\"…\"");
    }

    @Test
    void quotationMarksAreChosenByHowTheyLookInASentence() {
        turnTo("house");
        assertThat(seen()).contains("قالت: «سمعتُ “لا” مرتين».", "“She said ‘no’.”");
        choose("preferences.quotes", 1);
        Screen.until("kept", () -> house().quotes() == House.Quotes.SPACED_GUILLEMETS);
        Screen.until("shown", () -> seen().contains("قالت: «\u202Fسمعتُ “لا” مرتين\u202F»."));
        Screen.shot(window.stage, "preferences-quotes");
        choose("preferences.quotes", 2);
        Screen.until("kept", () -> house().quotes() == House.Quotes.CURLY);
        Screen.until("shown", () -> seen().contains("قالت: “سمعتُ ‘لا’ مرتين”."));
        choose("preferences.latin-quotes", 3);
        Screen.until("kept", () -> house().latinQuotes() == House.Quotes.STRAIGHT);
        Screen.until("shown", () -> seen().contains("\"She said 'no'.\""));
        assertThat(house().quotes()).isEqualTo(House.Quotes.CURLY);
    }

    @Test
    void aChoiceTheHouseCantKeepGoesBackToTheOneThatHolds() throws SQLException {
        turnTo("house");
        Screen.until("shown", () -> chosen("preferences.quotes").equals(List.of("«…»")));
        refuseTheHouse();
        choose("preferences.quotes", 1);
        choose("preferences.latin-quotes", 2);
        choose("preferences.months", "preferences.months.maghreb");
        choose("preferences.house-digits", 1);
        Screen.until(
                "back",
                () -> List.of(
                                chosen("preferences.quotes"),
                                chosen("preferences.latin-quotes"),
                                chosen("preferences.months"),
                                chosen("preferences.house-digits"))
                        .equals(List.of(
                                List.of("«…»"),
                                List.of("“…”"),
                                List.of(words.text("preferences.months."
                                        + House.DEFAULT.months().name().toLowerCase(Locale.ROOT))),
                                List.of("123"))));
        assertThat(house()).isEqualTo(House.DEFAULT);
        assertThat(seen()).contains("قالت: «سمعتُ “لا” مرتين».", "refused");
    }

    /// Makes every later change of the house fail in the library itself.
    private void refuseTheHouse() throws SQLException {
        Path file = place.newsroom().library().folder().resolve("library.db");
        try (Connection own = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = own.createStatement()) {
            statement.execute(
                    "CREATE TRIGGER refused BEFORE INSERT ON house BEGIN SELECT RAISE(ABORT, 'refused'); END");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SECTION, preferences.list.section",
        "SOURCE, preferences.list.source",
        "PERSON, preferences.list.person"
    })
    void aNameComesOnTheListThatIsShown(DeskLists.Kind kind, String list) {
        turnTo("lists");
        choose("preferences.lists", list);
        assertThat(seen()).contains(words.text("preferences.no-names"));
        type(field("preferences.new-name"), "ميناء");
        robot.push(KeyCode.ENTER);
        Screen.until("listed", () -> chips().equals(List.of("ميناء")));
        assertThat(field("preferences.new-name").getText()).isEmpty();
        type(field("preferences.new-name"), "   ");
        press("preferences.add");
        type(field("preferences.new-name"), "Ankara");
        press("preferences.add");
        Screen.until("listed", () -> chips().size() == 2);
        assertThat(place.newsroom().library().lists().names(kind)).containsExactlyInAnyOrder("Ankara", "ميناء");
    }

    @Test
    void aNameThatIsNotOnItsListYetIsNotLostByAClickBeside() {
        turnTo("lists");
        type(field("preferences.new-name"), "ميناء");
        clickBeside();
        assertThat(window.isSheetOpen()).isTrue();
        robot.push(KeyCode.ENTER);
        Screen.until("listed", () -> chips().equals(List.of("ميناء")));
        clickBeside();
        assertThat(window.isSheetOpen()).isFalse();
    }

    @Test
    void whatWasTypedForTheHouseIsKeptByAClickBeside() {
        turnTo("house");
        type(field("preferences.site"), "Tahrir");
        clickBeside();
        assertThat(window.isSheetOpen()).isFalse();
        Screen.until("kept", () -> house().site().equals("Tahrir"));
    }

    @Test
    void aNameTakenOffAListCanBePutBack() {
        place.newsroom().library().lists().add(DeskLists.Kind.SECTION, "ثقافة");
        Screen.run(() -> place.workplace().changes().changedMany());
        turnTo("lists");
        Screen.until("listed", () -> chips().equals(List.of("ثقافة")));
        Screen.run(() -> named("preferences.remove-name", "ثقافة").fire());
        Screen.until("gone", () -> chips().isEmpty());
        assertThat(window.seen()).contains("“\u2067ثقافة\u2069” was taken off the list.");
        window.press(words.text("toast.undo"));
        Screen.until("back", () -> chips().equals(List.of("ثقافة")));
    }

    @ParameterizedTest
    @EnumSource(DeskLists.Kind.class)
    void aNameIsWrittenAnewInItsPlaceByKeys(DeskLists.Kind kind) {
        listed(kind, "اخبار", "ثقافة");
        Screen.run(() -> chip("اخبار").requestFocus());
        robot.push(KeyCode.F2);
        type(field("preferences.rename-name", "اخبار"), "أخبار ");
        Screen.shot(window.stage, "preferences-rename");
        robot.push(KeyCode.ENTER);
        Screen.until("renamed", () -> chips().equals(List.of("أخبار", "ثقافة")));
        assertThat(lists().names(kind)).containsExactly("أخبار", "ثقافة");
        assertThat(window.seen()).contains("Stories keep the name they carry.");
        assertThat(Screen.get(() -> chip("أخبار").isFocused()))
                .as("the keyboard stays")
                .isTrue();
        window.press(words.text("toast.undo"));
        Screen.until("back", () -> chips().equals(List.of("اخبار", "ثقافة")));
    }

    @Test
    void escapeLeavesANameAsItWasAndTheSheetOpen() {
        listed(DeskLists.Kind.SECTION, "اخبار");
        robot.doubleClickOn(chip("اخبار").lookup(".preference-name-text"));
        type(field("preferences.rename-name", "اخبار"), "أخبار");
        robot.push(KeyCode.ESCAPE);
        Screen.pulses(2);
        assertThat(window.isSheetOpen()).isTrue();
        assertThat(chips()).containsExactly("اخبار");
        assertThat(lists().names(DeskLists.Kind.SECTION)).containsExactly("اخبار");
        assertThat(Screen.get(() -> chip("اخبار").isFocused())).isTrue();
    }

    @Test
    void aDoubledOrEmptyNameIsRefusedInWordsAndStaysToBeMended() {
        listed(DeskLists.Kind.SECTION, "اخبار", "ثقافة");
        Screen.run(() -> chip("اخبار").requestFocus());
        robot.push(KeyCode.F2);
        type(field("preferences.rename-name", "اخبار"), "ثقافة");
        robot.push(KeyCode.ENTER);
        assertThat(window.seen()).contains("“\u2067ثقافة\u2069” is on the list already.");
        type(field("preferences.rename-name", "اخبار"), " ");
        robot.push(KeyCode.ENTER);
        assertThat(window.seen()).contains(words.text("preferences.name-empty"));
        type(field("preferences.rename-name", "اخبار"), "أخبار");
        robot.push(KeyCode.TAB);
        Screen.until("kept by going elsewhere", () -> chips().equals(List.of("أخبار", "ثقافة")));
    }

    @Test
    void theNamesOfAListAreOneStopAndDeleteTakesOneOff() {
        listed(DeskLists.Kind.SOURCE, "ثالث", "ثان", "أول");
        Screen.run(() -> window.button(words.text("preferences.add")).requestFocus());
        robot.push(KeyCode.TAB);
        assertThat(Screen.get(() -> chip("أول").isFocused())).isTrue();
        robot.push(KeyCode.END);
        robot.push(KeyCode.DELETE);
        Screen.until("gone", () -> chips().equals(List.of("أول", "ثالث")));
    }

    private void listed(DeskLists.Kind kind, String... names) {
        List.of(names).forEach(name -> lists().add(kind, name));
        Screen.run(() -> place.workplace().changes().changedMany());
        turnTo("lists");
        choose("preferences.lists", "preferences.list." + kind.name().toLowerCase(Locale.ROOT));
        Screen.until("listed", () -> chips().size() == names.length);
    }

    private DeskLists lists() {
        return place.newsroom().library().lists();
    }

    private NameChip chip(String name) {
        return Screen.get(() -> window.root.lookupAll(".preference-name-chip").stream()
                .map(NameChip.class::cast)
                .filter(chip -> chip.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theUsualFolderComesBackByItsButton() {
        turnTo("safety");
        Path usual = folder.resolve("Tahrir backups");
        ButtonBase back = window.button(words.text("preferences.usual-folder"));
        assertThat(back.isDisabled()).isTrue();
        Path wished = folder.resolve("elsewhere");
        window.outside.folder = Optional.of(wished);
        press("preferences.change-folder");
        assertThat(back.isDisabled()).isFalse();
        Screen.shot(window.stage, "preferences-usual-folder");
        press("preferences.usual-folder");
        assertThat(back.isDisabled()).isTrue();
        assertThat(seen()).contains(usual.toString()).doesNotContain(wished.toString());
        assertThat(place.workplace().settings().folders().backups()).isEmpty();
    }

    @Test
    void aBackupIsWrittenWhereItIsWishedAndShown() {
        turnTo("safety");
        assertThat(seen()).contains(folder.resolve("Tahrir backups").toString());
        Path wished = folder.resolve("elsewhere");
        window.outside.folder = Optional.of(wished);
        press("preferences.change-folder");
        assertThat(seen()).contains(wished.toString());
        press("preferences.back-up-now");
        Screen.until("written", () -> seen().contains("Backed up and checked"));
        press("preferences.show-backup");
        assertThat(window.outside.shown).singleElement().satisfies(file -> {
            assertThat(file.getParent()).hasParent(wished);
            assertThat(file).exists();
            assertThat(seen()).contains(String.valueOf(file.getFileName()));
        });
        assertThat(place.workplace().settings().folders().backups()).isEqualTo(wished.toString());
    }

    @Test
    void aBackupIsBroughtBackOnceThePersonHasSaidSo() {
        turnTo("safety");
        Screen.until("read", () -> seen().contains(words.text("backups.none")));
        press("preferences.back-up-now");
        Screen.until("written", () -> seen().contains("Backed up and checked"));
        Screen.until("listed", () -> seen().contains(words.text("backups.kind.by-hand")));
        Screen.shot(window.stage, "preferences-backups");
        press("backups.restore");
        assertThat(seen()).contains(words.text("restore.title"));
        press("restore.keep");
        assertThat(restored).isEmpty();
        press("backups.restore");
        press("restore.restore");
        assertThat(restored)
                .singleElement()
                .satisfies(backup -> assertThat(backup.kind()).isEqualTo(Backup.Kind.BY_HAND));
    }

    @Test
    void aBackupUnderWayIsSaidAndNotBegunTwice() {
        turnTo("safety");
        Screen.run(() -> {
            ButtonBase button = window.button(words.text("preferences.back-up-now"));
            button.fire();
            assertThat(button.isDisabled()).isTrue();
            assertThat(seen()).contains(words.text("preferences.backing-up"));
        });
        Screen.until("written", () -> seen().contains("Backed up and checked"));
    }

    @Test
    void nothingChangesWhenNoFolderIsChosen() {
        turnTo("safety");
        window.outside.folder = Optional.empty();
        press("preferences.change-folder");
        assertThat(place.workplace().settings().folders().backups()).isEmpty();
        assertThat(seen()).contains(folder.resolve("Tahrir backups").toString());
    }

    @Test
    void aBackupThatFailsSaysWhyAndCanBeTriedAgain() throws Exception {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        turnTo("safety");
        window.outside.folder = Optional.of(taken);
        press("preferences.change-folder");
        press("preferences.back-up-now");
        Screen.until("told", () -> seen().contains("Choose another one"));
        assertThat(window.button(words.text("preferences.back-up-now")).isDisabled())
                .isFalse();
        Files.delete(taken);
        press("preferences.back-up-now");
        Screen.until("written", () -> seen().contains("Backed up and checked"));
    }

    @Test
    void whereNoFolderCanBeShownItsPathIs() {
        turnTo("safety");
        window.outside.nothingOpens = true;
        press("preferences.back-up-now");
        Screen.until("written", () -> seen().contains("Backed up and checked"));
        press("preferences.show-backup");
        assertThat(seen())
                .contains("The file manager couldn’t be opened from here.")
                .contains(folder.resolve("Tahrir backups").resolve("library-").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "keys", "house", "lists", "safety"})
    void thePageThatWasOpenIsThereAgain(String page) {
        turnTo(page);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.isSheetOpen()).isFalse();
        window.run("desk.preferences");
        Screen.pulses(2);
        assertThat(Screen.get(() -> window.root.lookupAll(".preference-tab").stream()
                        .map(RadioButton.class::cast)
                        .filter(RadioButton::isSelected)
                        .map(RadioButton::getText)
                        .toList()))
                .containsExactly(words.text("preferences.page." + page));
    }

    @Test
    void samplesAreRemovedOnceAndCanBeBroughtBack() {
        assertThat(window.chrome.commands().get("desk.remove-samples").run()).isFalse();
        place.newsroom().samples(TestPlace.REPORTER).take();
        Screen.run(() -> place.workplace().change(settings -> settings.withSamples(true)));
        window.run("desk.remove-samples");
        Screen.until("said", () -> window.seen().contains("sample stories were moved to the trash"));
        assertThat(window.chrome
                        .commands()
                        .get("desk.remove-samples")
                        .applicable()
                        .get())
                .isFalse();
        window.press(words.text("toast.undo"));
        Screen.until("back", () -> place.workplace().settings().samples());
    }

    private House house() {
        return place.newsroom().library().lists().house();
    }

    private void clickBeside() {
        robot.clickOn(window.stage.getX() + 6, window.stage.getY() + 6);
        Screen.pulses(2);
    }

    private void turnTo(String page) {
        RadioButton tab = Screen.get(() -> window.root.lookupAll(".preference-tab").stream()
                .map(RadioButton.class::cast)
                .filter(one -> one.getText().equals(words.text("preferences.page." + page)))
                .findFirst()
                .orElseThrow());
        Screen.run(tab::fire);
        Screen.pulses(2);
    }

    private BidiField field(String name, Object... args) {
        return Screen.get(() -> window.root.lookupAll(".bidi-field").stream()
                .filter(BidiField.class::isInstance)
                .map(BidiField.class::cast)
                .filter(field -> words.text(name, args).equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    private void type(BidiField field, String text) {
        Screen.run(() -> {
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text, 0);
        Screen.pulses(1);
    }

    private List<RadioButton> segments(String name) {
        return Screen.get(() -> window.root.lookupAll(".segment").stream()
                .map(RadioButton.class::cast)
                .filter(one -> one.getAccessibleText().startsWith(words.text(name) + ": "))
                .toList());
    }

    private void choose(String name, String value) {
        RadioButton segment = segments(name).stream()
                .filter(one -> one.getText().equals(words.text(value)))
                .findFirst()
                .orElseThrow();
        Screen.run(segment::fire);
    }

    private void choose(String name, int place) {
        Screen.run(segments(name).get(place)::fire);
    }

    private List<String> chosen(String name) {
        return segments(name).stream()
                .filter(RadioButton::isSelected)
                .map(Labeled::getText)
                .toList();
    }

    private ButtonBase named(String key, Object... args) {
        return Screen.get(() -> window.root.lookupAll(".button").stream()
                .map(ButtonBase.class::cast)
                .filter(one -> words.text(key, args).equals(one.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    private void press(String key) {
        window.press(words.text(key));
        Screen.pulses(1);
    }

    private List<String> chips() {
        return Screen.get(() -> window.root.lookupAll(".preference-name-text").stream()
                .map(one -> ((Labeled) one).getText())
                .toList());
    }

    private String seen() {
        return window.seen();
    }
}
