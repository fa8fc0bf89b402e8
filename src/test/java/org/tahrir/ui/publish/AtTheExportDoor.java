package org.tahrir.ui.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.DoorStage;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Target;
import org.testfx.api.FxRobot;

/// An editor at a window from which stories go out into a folder: opened in English before each test and closed after
/// it.
class AtTheExportDoor {
    /// Where somebody was led.
    record Led(String story, Target target) {}

    @TempDir
    Path folder;

    final FxRobot robot = new FxRobot();
    final List<Led> led = new ArrayList<>();
    Path out;
    TestPlace place;
    OpenStory open;
    DoorStage window;
    Messages words;
    PublishDoor door;

    @BeforeEach
    void openWindow() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
        openWindow(Language.EN);
    }

    /// Opens it again after [#closeWindow].
    final void openWindow(Language language) {
        place = Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.EDITOR, language));
        words = place.workplace().words();
        open = Screen.get(() -> new OpenStory(place.workplace()));
        window = new DoorStage(words, out);
        door = Screen.get(() -> new PublishDoor(
                place.workplace(),
                open,
                window.chrome,
                (id, target) -> led.add(new Led(id.toString(), target)),
                window.outside,
                folder.resolve("previews")));
    }

    @AfterEach
    void closeWindow() {
        window.close();
        place.close();
    }
}
