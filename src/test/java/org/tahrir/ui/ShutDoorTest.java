package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.Opening.Shut.State.DAMAGED;
import static org.tahrir.ui.Opening.Shut.State.GONE;
import static org.tahrir.ui.Opening.Shut.State.WHOLE;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Settings;
import org.tahrir.store.Backup;
import org.tahrir.ui.kit.Look;
import org.testfx.api.FxRobot;

/// What a person sees when their library can't be opened.
class ShutDoorTest {
    private final List<String> went = new ArrayList<>();
    private List<Backup> backups = List.of();
    private final FakeOutside outside = new FakeOutside(Path.of("documents"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhyAndOffersWaysOn(Language language) {
        Stage stage = show(language, Notice.of("store.newer", "/home/ريم/tahrir", 9, 1), WHOLE, Look.LIGHT);
        assertThat(words(stage)).contains("/home/ريم/tahrir");
        Screen.shot(stage, "shut-door-" + language.code());
        Button again = Screen.get(() -> (Button) stage.getScene().lookup(".main-button"));
        Screen.until("the first answer has the focus", again::isFocused);
        new FxRobot().push(javafx.scene.input.KeyCode.SPACE);
        Screen.until("gone", () -> !stage.isShowing());
        assertThat(went).containsExactly("again");
    }

    @Test
    void aNewLibraryIsOfferedOnlyWhereOneIsGone() {
        Stage shut = show(Language.AR, Notice.of("store.damaged", "/l", ""), DAMAGED, Look.DARK);
        assertThat(words(shut)).doesNotContain(Messages.in(Language.AR).text("shut.afresh"));
        Screen.close(shut);
        Stage gone = show(Language.AR, Notice.of("window.library-gone", "/media/usb/tahrir"), GONE, Look.DARK);
        Screen.shot(gone, "shut-door-gone-dark");
        Screen.run(
                () -> named(gone, Messages.in(Language.AR).text("shut.afresh")).fire());
        assertThat(went).containsExactly("afresh");
    }

    @Test
    void anotherFolderIsAskedForAndThinkingBetterOfItKeepsTheDoor() {
        Stage stage = show(Language.EN, Notice.of("store.locked", "/l"), WHOLE, Look.LIGHT);
        Screen.run(() -> buttons(stage).get(1).fire());
        assertThat(Screen.get(stage::isShowing)).isTrue();
        assertThat(went).isEmpty();
        outside.folder = Optional.of(Path.of("/other"));
        Screen.run(() -> buttons(stage).get(1).fire());
        assertThat(went).containsExactly("other /other");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDamagedLibraryIsBroughtBackFromTheBackupThatIsChosen(Language language) {
        backups = List.of(backup(23, Backup.Kind.DAILY), backup(22, Backup.Kind.BY_HAND));
        Stage stage = show(language, Notice.of("store.damaged", "/home/ريم/tahrir", ""), DAMAGED, Look.LIGHT);
        Screen.shot(stage, "shut-door-backups-" + language.code());
        FxRobot robot = new FxRobot();
        Screen.until(
                "the list has the focus",
                () -> Screen.get(
                        () -> stage.getScene().getFocusOwner().getStyleClass().contains("backup-list")));
        robot.push(javafx.scene.input.KeyCode.DOWN);
        Screen.run(
                () -> named(stage, Messages.in(language).text("shut.restore")).fire());
        assertThat(went).containsExactly("restore " + backups.get(1).file());
    }

    @Test
    void whereThereIsNoBackupWhatCanBeReadIsSaved() {
        Stage stage = show(Language.AR, Notice.of("store.damaged", "/l", ""), DAMAGED, Look.DARK);
        Screen.shot(stage, "shut-door-damaged-dark");
        Screen.run(() ->
                named(stage, Messages.in(Language.AR).text("shut.salvage")).fire());
        assertThat(went).containsExactly("salvage");
    }

    @Test
    void aBackupElsewhereIsAskedFor() {
        Stage stage = show(Language.EN, Notice.of("store.damaged", "/l", ""), DAMAGED, Look.LIGHT);
        Button file = named(stage, Messages.in(Language.EN).text("shut.restore-file"));
        Screen.run(file::fire);
        assertThat(Screen.get(stage::isShowing)).isTrue();
        outside.files = List.of(Path.of("/usb/copy.db"));
        Screen.run(file::fire);
        assertThat(went).containsExactly("restore /usb/copy.db");
    }

    @Test
    void quittingAndClosingEndIt() {
        Stage stage = show(Language.EN, Notice.of("store.locked", "/l"), WHOLE, Look.LIGHT);
        Screen.run(() -> buttons(stage).get(2).fire());
        assertThat(went).containsExactly("quit");
    }

    private Stage show(Language language, Notice why, Opening.Shut.State state, Look look) {
        return Screen.get(() -> {
            Stage stage = new Stage();
            Opening.Read read = new Opening.Read(Settings.DEFAULT, Optional.empty());
            ShutDoor.Ways ways = new ShutDoor.Ways(
                    () -> went.add("again"),
                    folder -> went.add("other " + folder),
                    backup -> went.add("restore " + backup),
                    () -> went.add("salvage"),
                    () -> went.add("afresh"),
                    () -> went.add("quit"));
            Opening.Shut shut = new Opening.Shut(Path.of("/l"), why, List.of(), state, backups, read);
            new ShutDoor(stage, Messages.in(language), shut, outside, ways, ZoneOffset.UTC).show(look);
            return stage;
        });
    }

    private static Backup backup(int day, Backup.Kind kind) {
        LocalDateTime made = LocalDateTime.of(2026, 11, day, 9, 30);
        return new Backup(Path.of("/backups/" + day + ".db"), kind, made, 4_200_000);
    }

    private static Button named(Stage stage, String words) {
        return buttons(stage).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<Button> buttons(Stage stage) {
        return Screen.get(() -> stage.getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .toList());
    }

    private static String words(Stage stage) {
        return Screen.get(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
    }
}
