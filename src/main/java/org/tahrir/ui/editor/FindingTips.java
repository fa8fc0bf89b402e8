package org.tahrir.ui.editor;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.tahrir.settings.Messages;
import org.tahrir.style.Finding;
import org.tahrir.ui.kit.Keys;
import org.tahrir.ui.kit.Sentences;

/// Says what a finding is, and by which key it is mended: under the mouse, and beside one that was gone to.
public final class FindingTips {
    /// The command that mends the finding at the caret.
    public static final String MEND_COMMAND = "edit.mend-finding";
    /// Its key.
    public static final KeyCombination MEND = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);

    /// Until the text has been scrolled to where it is.
    private static final Duration SETTLE = Duration.millis(80);
    private static final double BELOW = 4;

    private final BodyArea area;
    private final NotedRow row;
    private final Messages words;
    private final PlaceTip tip;
    private final PauseTransition settle = new PauseTransition(SETTLE);

    FindingTips(BodyArea area, NotedRow row, Messages words) {
        this.area = area;
        this.row = row;
        this.words = words;
        tip = new PlaceTip(area);
        HoverTip.add(area, mouse -> at(mouse.getSceneX(), mouse.getSceneY()));
        area.selectionProperty().addListener((o, was, is) -> hide());
        area.focusedProperty().addListener((o, was, is) -> hide());
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> hide());
        area.addEventFilter(ScrollEvent.SCROLL, e -> hide());
    }

    /// What there is to say about a place of the scene, or "".
    String at(double sceneX, double sceneY) {
        if (row.isEmpty()) {
            return "";
        }
        Point2D point = area.sceneToLocal(sceneX, sceneY);
        return area.hit(point.getX(), point.getY()).getCharacterIndex().stream()
                .mapToObj(letter -> row.around(letter, letter + 1).map(noted -> says(noted.finding())))
                .flatMap(said -> said.stream())
                .findFirst()
                .orElse("");
    }

    /// Says it beside the finding, once it is on the screen.
    void tellSoon(Noted noted) {
        settle.setOnFinished(
                e -> area.getCharacterBoundsOnScreen(noted.from(), noted.to()).ifPresent(at -> tell(noted, at)));
        settle.playFromStart();
    }

    /// The finding, and on a line of its own what its fix does.
    String says(Finding finding) {
        String says = Sentences.of(words, finding.says());
        return finding.fix()
                .filter(fix -> area.isEditable())
                .map(fix -> says + "\n" + Sentences.of(words, finding.fixSays()) + "  ("
                        + Sentences.apart(Keys.text(MEND), words.language()) + ")")
                .orElse(says);
    }

    private void tell(Noted noted, Bounds at) {
        tip.show(says(noted.finding()), at.getMinX(), at.getMaxY() + BELOW);
    }

    /// Takes back what was said.
    void hide() {
        settle.stop();
        tip.hide();
    }
}
