package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.tahrir.ui.kit.Look;
import org.testfx.api.FxRobot;

/// What a person sees when their library can't be opened.
class ShutDoorTest {
    private final List<String> went = new ArrayList<>();
    private final FakeOutside outside = new FakeOutside(Path.of("documents"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhyAndOffersWaysOn(Language language) {
        Stage stage = show(language, Notice.of("store.newer", "/home/ريم/tahrir", 9, 1), false, Look.LIGHT);
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
        Stage shut = show(Language.AR, Notice.of("store.damaged", "/l", ""), false, Look.DARK);
        assertThat(buttons(shut)).hasSize(3);
        Screen.close(shut);
        Stage gone = show(Language.AR, Notice.of("window.library-gone", "/media/usb/tahrir"), true, Look.DARK);
        Screen.shot(gone, "shut-door-gone-dark");
        assertThat(buttons(gone)).hasSize(4);
        Screen.run(() -> buttons(gone).get(1).fire());
        assertThat(went).containsExactly("afresh");
    }

    @Test
    void anotherFolderIsAskedForAndThinkingBetterOfItKeepsTheDoor() {
        Stage stage = show(Language.EN, Notice.of("store.locked", "/l"), false, Look.LIGHT);
        Screen.run(() -> buttons(stage).get(1).fire());
        assertThat(Screen.get(stage::isShowing)).isTrue();
        assertThat(went).isEmpty();
        outside.folder = Optional.of(Path.of("/other"));
        Screen.run(() -> buttons(stage).get(1).fire());
        assertThat(went).containsExactly("other /other");
    }

    @Test
    void quittingAndClosingEndIt() {
        Stage stage = show(Language.EN, Notice.of("store.locked", "/l"), false, Look.LIGHT);
        Screen.run(() -> buttons(stage).get(2).fire());
        assertThat(went).containsExactly("quit");
    }

    private Stage show(Language language, Notice why, boolean vanished, Look look) {
        return Screen.get(() -> {
            Stage stage = new Stage();
            Opening.Read read = new Opening.Read(Settings.DEFAULT, Optional.empty());
            ShutDoor.Ways ways = new ShutDoor.Ways(
                    () -> went.add("again"),
                    folder -> went.add("other " + folder),
                    () -> went.add("afresh"),
                    () -> went.add("quit"));
            Opening.Shut shut = new Opening.Shut(Path.of("/l"), why, vanished, read);
            new ShutDoor(stage, Messages.in(language), shut, outside, ways).show(look);
            return stage;
        });
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
