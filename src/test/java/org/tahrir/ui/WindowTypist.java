package org.tahrir.ui;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.tahrir.Main;

/// Another process that opens the real program's window, begins a story and writes in it until it is killed. Says
/// `typed COUNT MILLIS` after each letter of the text, and `saved COUNT` whenever the window's status says so.
public final class WindowTypist {
    /// Between two letters: a fast typist.
    private static final long LETTER_MILLIS = 40;

    private static final PrintStream SAID = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private int typed = -1;

    private WindowTypist() {}

    /// Takes the program's own arguments.
    public static void main(String[] args) {
        Thread.ofPlatform().daemon().name("typist").start(() -> {
            try {
                new WindowTypist().write();
            } catch (InterruptedException | RuntimeException broken) {
                SAID.println("broken " + broken);
                broken.printStackTrace();
            }
        });
        Main.main(args);
    }

    /// The text as far as so many letters.
    static String text(int letters) {
        StringBuilder text = new StringBuilder();
        for (int word = 1; text.length() < letters; word++) {
            text.append("كلمة").append(word).append(word % 9 == 0 ? " GreenLine " : " ");
        }
        return text.substring(0, letters);
    }

    private void write() throws InterruptedException {
        until(() -> scene().map(scene -> scene.lookup(".saved-text")).isPresent());
        press(KeyCode.N, true);
        until(() -> saved().getText().length() > 1);
        TimeUnit.MILLISECONDS.sleep(300);
        for (int i = 0; i < 3; i++) {
            press(KeyCode.ENTER, false);
        }
        onScreen(() -> {
            saved().textProperty().addListener((o, was, is) -> tellIfSaved());
            typed = 0;
            return true;
        });
        for (int letter = 1; ; letter++) {
            String written = text(letter);
            int now = letter;
            onScreen(() -> {
                fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, written.substring(now - 1), false);
                typed = now;
                SAID.println("typed " + now + " " + System.currentTimeMillis());
                tellIfSaved();
                return true;
            });
            TimeUnit.MILLISECONDS.sleep(LETTER_MILLIS);
        }
    }

    private void tellIfSaved() {
        if (typed >= 0 && saved().getStyleClass().contains("text-saved")) {
            SAID.println("saved " + typed);
        }
    }

    private static void press(KeyCode key, boolean control) throws InterruptedException {
        onScreen(() -> {
            fire(KeyEvent.KEY_PRESSED, key, "", control);
            fire(KeyEvent.KEY_RELEASED, key, "", control);
            return true;
        });
        TimeUnit.MILLISECONDS.sleep(100);
    }

    private static void fire(EventType<KeyEvent> type, KeyCode key, String letter, boolean control) {
        Node owner = scene().map(Scene::getFocusOwner)
                .orElseGet(() -> scene().orElseThrow().getRoot());
        Event.fireEvent(owner, new KeyEvent(type, letter, "", key, false, control, false, false));
    }

    private static Label saved() {
        return (Label) Objects.requireNonNull(scene().orElseThrow().lookup(".saved-text"));
    }

    private static Optional<Scene> scene() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .filter(scene -> scene.lookup(".saved-text") != null)
                .findFirst();
    }

    private static void until(Supplier<Boolean> holds) throws InterruptedException {
        while (true) {
            try {
                if (onScreen(holds)) {
                    return;
                }
            } catch (IllegalStateException asleep) {
                assert asleep.getMessage() != null; // JavaFX isn't there yet
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static <T> T onScreen(Supplier<T> code) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(code::get);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException broken) {
            throw new IllegalArgumentException(broken.getCause());
        }
    }
}
