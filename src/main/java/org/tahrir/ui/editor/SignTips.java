package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Messages;

/// Names the signs nobody sees, where they are shown, when the mouse rests on one.
final class SignTips {
    private static final Duration REST = Duration.millis(350);
    /// How near to a sign without width the mouse must be, in ems.
    private static final double NEAR = 0.3;
    private static final double BELOW_MOUSE = 16;

    private final BidiTextArea<?, ?> area;
    private final PauseTransition rest = new PauseTransition(REST);
    private String named = "";
    private @Nullable Tooltip shown;

    SignTips(BidiTextArea<?, ?> area) {
        this.area = area;
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        area.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> name("", e));
        area.addEventHandler(MouseEvent.MOUSE_EXITED, e -> name("", e));
    }

    private void moved(MouseEvent mouse) {
        Sight.of(area).ifPresent(sight -> name(names(mouse.getSceneX(), mouse.getSceneY(), sight.words()), mouse));
    }

    /// The names of the signs at a place of the scene, one a line; "" where there is none.
    String names(double sceneX, double sceneY, Messages words) {
        List<Sign> at = new ArrayList<>();
        area.views().forEachVisible((decor, paragraph) -> {
            Point2D point = decor.flow.sceneToLocal(sceneX, sceneY);
            double near = NEAR * decor.font().getSize();
            decor.signs.stream()
                    .filter(sign -> sign.isAt(point.getX(), point.getY(), near))
                    .forEach(at::add);
        });
        boolean onMark = at.stream().anyMatch(sign -> !sign.kind().isWide());
        return at.stream()
                .filter(sign -> !(onMark && sign.kind().isWide()))
                .map(sign -> name(sign, words))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String name(Sign sign, Messages words) {
        return words.text(
                "editor.sign." + sign.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void name(String names, MouseEvent mouse) {
        if (names.equals(named)) {
            return;
        }
        named = names;
        rest.stop();
        hide();
        if (!names.isEmpty()) {
            rest.setOnFinished(e -> show(names, mouse.getScreenX(), mouse.getScreenY() + BELOW_MOUSE));
            rest.playFromStart();
        }
    }

    private void hide() {
        if (shown != null) {
            shown.hide();
            shown = null;
        }
    }

    /// Tooltips don't take the direction of what they belong to, and the text has its own.
    private void show(String names, double x, double y) {
        if (area.getScene() == null || area.getScene().getWindow() == null) {
            return;
        }
        Tooltip tip = new Tooltip(names);
        shown = tip;
        Sight.of(area)
                .ifPresent(
                        sight -> tip.getScene().setNodeOrientation(sight.place().getEffectiveNodeOrientation()));
        tip.show(area, x, y);
    }
}
