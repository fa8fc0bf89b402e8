package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The tip about what the mouse rests on inside an area, where what it rests on is no control of its own. Everybody who
/// has something to say there says it in one tip.
final class HoverTip {
    private static final Duration REST = Duration.millis(350);
    private static final double BELOW_MOUSE = 16;

    private final List<Function<MouseEvent, String>> sources = new ArrayList<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private final PlaceTip tip;
    private final Node area;
    private final EventHandler<KeyEvent> typing = this::typed;
    private @Nullable Scene heard;
    private String said = "";

    private HoverTip(Node area) {
        this.area = area;
        tip = new PlaceTip(area);
        area.addEventHandler(MouseEvent.MOUSE_MOVED, e -> say(words(e), e));
        area.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> say("", e));
        area.addEventHandler(MouseEvent.MOUSE_EXITED, e -> say("", e));
    }

    /// Who types has read it. Ctrl alone is on the way to a click.
    private void typed(KeyEvent key) {
        if (!key.getCode().isModifierKey()) {
            rest.stop();
            hide();
        }
    }

    private void show(String words, MouseEvent mouse) {
        hide();
        tip.show(words, mouse.getScreenX(), mouse.getScreenY() + BELOW_MOUSE);
        Scene scene = area.getScene();
        if (scene != null) {
            heard = scene;
            scene.addEventFilter(KeyEvent.KEY_PRESSED, typing);
        }
    }

    private void hide() {
        tip.hide();
        if (heard != null) {
            heard.removeEventFilter(KeyEvent.KEY_PRESSED, typing);
            heard = null;
        }
    }

    /// Lets an area say something.
    ///
    /// @param words what there is to say where the mouse is, or ""
    static void add(Node area, Function<MouseEvent, String> words) {
        Object tip = area.getProperties().computeIfAbsent(HoverTip.class, key -> new HoverTip(area));
        ((HoverTip) tip).sources.add(words);
    }

    private String words(MouseEvent mouse) {
        return sources.stream()
                .map(source -> source.apply(mouse))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private void say(String words, MouseEvent mouse) {
        if (words.equals(said)) {
            return;
        }
        said = words;
        rest.stop();
        hide();
        if (!words.isEmpty()) {
            rest.setOnFinished(e -> show(words, mouse));
            rest.playFromStart();
        }
    }
}
