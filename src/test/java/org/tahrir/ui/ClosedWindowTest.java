package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.ui.library.DeskPlace;

/// What was closed, or built anew in another language, holds no memory.
class ClosedWindowTest {
    private static final int TIMES = 4;

    @TempDir
    Path folder;

    @Test
    void closedWindowsAreLetGo() {
        List<WeakReference<?>> windows = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            try (TestWindow window =
                    TestWindow.withSamples(folder.resolve("w" + i), Language.AR, Theme.LIGHT, 1440, 900)) {
                window.openFirst(new DeskPlace.All());
                windows.add(new WeakReference<>(window.window()));
            }
        }
        assertForgotten(windows);
    }

    @Test
    void theFrameOfAnotherLanguageIsLetGo() {
        List<WeakReference<?>> frames = new ArrayList<>();
        try (TestWindow window = TestWindow.withSamples(folder, Language.AR, Theme.LIGHT, 1440, 900)) {
            window.openFirst(new DeskPlace.All());
            for (int i = 0; i < TIMES; i++) {
                Language next = i % 2 == 0 ? Language.EN : Language.AR;
                Frame former = window.window().frame();
                frames.add(new WeakReference<>(former));
                Screen.run(() -> window.place()
                        .workplace()
                        .change(settings -> settings.withLooks(looks -> looks.withLanguage(next))));
                Screen.until("built anew", () -> !window.window().frame().equals(former));
                Screen.pulses(6);
            }
            assertForgotten(frames);
        }
    }

    @Test
    void whatStoodInAStoryIsLetGoWithIt() {
        TestPlace place = new TestPlace(folder, TestPlace.EDITOR, Language.AR);
        List<StoryId> stories = new StoriesToOpen(place, folder).write(TIMES * 2);
        List<WeakReference<?>> objects = new ArrayList<>();
        try (TestWindow window = new TestWindow(place, folder, Theme.LIGHT, 1440, 900)) {
            for (StoryId id : stories) {
                Screen.run(() -> window.window().open(id));
                Screen.until("open", () -> window.window().openStory().story() != null);
                Screen.pulses(6);
                Screen.run(() ->
                        window.root().lookupAll(".body-object").forEach(one -> objects.add(new WeakReference<>(one))));
                Screen.run(window.window().openStory()::close);
                Screen.until("closed", () -> window.window().openStory().story() == null);
                Screen.pulses(6);
            }
            assertThat(objects).hasSizeGreaterThan(TIMES);
            assertForgotten(objects);
        }
    }

    /// The renderer may still know the last one.
    private static void assertForgotten(List<WeakReference<?>> former) {
        for (int round = 0; round < 5; round++) {
            System.gc();
            Screen.pulses(2);
        }
        assertThat(former.stream().filter(one -> one.get() != null).count()).isLessThanOrEqualTo(1);
    }
}
