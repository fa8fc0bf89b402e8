package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.ui.inspector.InspectorTab;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.library.DeskPlace;

/// Tab goes through the whole window, in every state of it, and never sticks.
class KeyboardWalkTest extends InTheWindow {
    private static final int MOST = 400;
    /// So many controls seen before, one after another, are the second round.
    private static final int SAME = 8;

    @Test
    void reachesEveryControlOfAnEmptyWindow() {
        assertWalksThrough(window.root());
    }

    @Test
    void reachesEveryControlAroundAStory() {
        window.openFirst(new DeskPlace.All());
        assertWalksThrough(window.root());
    }

    @Test
    void reachesEveryControlOfANarrowWindow() {
        Screen.run(() -> window.stage().setWidth(1024));
        Screen.pulses(4);
        window.openFirst(new DeskPlace.All());
        assertWalksThrough(window.root());
    }

    @Test
    void goesRoundInASheet() {
        window.run("desk.person");
        assertWalksThrough(Objects.requireNonNull(
                Screen.get(() -> window.window().chrome().sheets().top())));
    }

    @Test
    void goesRoundInAPanelOverThePaper() {
        Screen.run(() -> window.stage().setWidth(1024));
        Screen.pulses(4);
        window.openFirst(new DeskPlace.All());
        for (InspectorTab tab : InspectorTab.values()) {
            Screen.run(() -> window.window().frame().openInspector(tab));
            Screen.pulses(4);
            assertWalksThrough(window.window().frame().shell().overlay().panel().orElseThrow());
            window.press("Esc");
        }
    }

    private void assertWalksThrough(Node part) {
        Set<Node> before = stops(part);
        Set<Node> forward = walk(part, false);
        before.retainAll(stops(part));
        assertThat(names(before, forward)).as("not reached by Tab").isEmpty();
        Set<Node> back = walk(part, true);
        before.retainAll(stops(part));
        assertThat(names(before, back)).as("not reached by Shift+Tab").isEmpty();
    }

    private static Set<Node> stops(Node part) {
        return Screen.get(() -> Focus.within(part).stream()
                .filter(stop -> !isLeftToArrows(stop))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /// Presses Tab until it goes round: a text is passed again after the fields of its pictures.
    private Set<Node> walk(Node part, boolean back) {
        Screen.run(() -> Focus.first(part).orElseThrow().requestFocus());
        Screen.pulses(1);
        Set<Node> seen = new LinkedHashSet<>();
        Node at = owner();
        int again = 0;
        for (int steps = 0; steps < MOST && again < SAME; steps++) {
            again = seen.add(at) ? 0 : again + 1;
            if (back) {
                window.robot().press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
            } else {
                window.robot().press(KeyCode.TAB).release(KeyCode.TAB);
            }
            Screen.pulses(1);
            Node next = owner();
            boolean alone = Screen.get(() -> Focus.within(part).size() == 1);
            assertThat(alone || !next.equals(at))
                    .as("%s sticks at %s %s", back ? "Shift+Tab" : "Tab", at, at.getAccessibleText())
                    .isTrue();
            at = next;
        }
        return seen;
    }

    /// Of buttons of which one is chosen Tab visits that one, arrows the others; pictures and tables of a text are
    /// entered from the text.
    private static boolean isLeftToArrows(Node stop) {
        for (Node at = stop.getParent(); at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("body-area")) {
                return true;
            }
        }
        return stop instanceof RadioButton radio && radio.getToggleGroup() != null && !radio.isSelected();
    }

    private static List<String> names(Set<Node> stops, Set<Node> seen) {
        List<String> missed = new ArrayList<>();
        for (Node stop : stops) {
            if (!seen.contains(stop)) {
                missed.add(stop + " " + stop.getAccessibleText());
            }
        }
        return missed;
    }
}
