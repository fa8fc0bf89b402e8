package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.kit.Sheets;
import org.tahrir.ui.kit.Toasts;

/// A window for tests of sheets: something behind, the layers of sheets and toasts above it, and a system around it
/// that answers what it is told to.
public final class DoorStage {
    public final Chrome chrome;
    public final Stage stage;
    public final Button behind;
    public final FakeOutside outside;
    public final StackPane root;

    public DoorStage(Messages words, Path documents, double width, double height, Look look) {
        outside = new FakeOutside(documents);
        behind = Screen.get(() -> new Button("behind"));
        StackPane window = Screen.get(() -> new StackPane(new VBox(behind)));
        chrome = Screen.get(() -> {
            Commands commands = new Commands();
            return new Chrome(commands, new Sheets(window), new Toasts(words));
        });
        root = Screen.get(() -> new StackPane(window, chrome.sheets(), chrome.toasts()));
        stage = Screen.show(() -> root, width, height, look, words.language());
        Screen.run(() -> {
            chrome.commands().installOn(stage.getScene());
            behind.requestFocus();
        });
    }

    public DoorStage(Messages words, Path documents) {
        this(words, documents, 1024, 700, Look.LIGHT);
    }

    public static Messages words(Language language) {
        return Messages.in(language);
    }

    public Scene scene() {
        return stage.getScene();
    }

    public void run(String command) {
        Screen.run(() -> chrome.commands().get(command).run());
    }

    public boolean isSheetOpen() {
        return Screen.get(() -> chrome.sheets().isOpen());
    }

    public @Nullable Node focused() {
        return Screen.get(() -> stage.getScene().getFocusOwner());
    }

    /// Every word that is seen now, toasts included.
    public String seen() {
        return Screen.get(() -> {
            List<String> texts = new ArrayList<>();
            collect(root, texts);
            return String.join("\n", texts);
        });
    }

    /// The button, check box or choice with these words, once it is there.
    public ButtonBase button(String words) {
        Screen.until("a button “" + words + "”", () -> find(words).isPresent());
        return Screen.get(() -> find(words).orElseThrow());
    }

    public void press(String words) {
        ButtonBase button = button(words);
        Screen.until("can be pressed: " + words, () -> !button.isDisabled());
        Screen.run(button::fire);
    }

    /// Takes a picture of the sheet that is open once some words are seen, and looks whether it fits the window.
    public void assertSheetFits(String name, String awaited) {
        Screen.until(awaited, () -> seen().contains(awaited));
        Screen.pulses(5);
        Screen.shot(stage, name);
        Screen.run(() -> {
            Node sheet = Objects.requireNonNull(chrome.sheets().top());
            Bounds window = new BoundingBox(0, 0, scene().getWidth(), scene().getHeight());
            assertThat(sheet.localToScene(sheet.getLayoutBounds())).as(name).matches(window::contains);
        });
    }

    private Optional<ButtonBase> find(String words) {
        return Stream.of(".button", ".radio-button", ".check-box")
                .flatMap(kind -> root.lookupAll(kind).stream())
                .map(ButtonBase.class::cast)
                .filter(one -> words.equals(one.getText()) && isSeen(one))
                .findFirst();
    }

    public void close() {
        Screen.close(stage);
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof javafx.scene.control.Labeled labeled) {
            texts.add(labeled.getText());
        }
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
