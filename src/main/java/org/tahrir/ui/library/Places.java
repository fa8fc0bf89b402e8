package org.tahrir.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The buttons of the places, of which one is chosen: by mouse, or by arrows once one has the focus.
final class Places {
    private final List<PlaceButton> buttons = new ArrayList<>();
    private final DeskModel desk;
    private final Runnable chosen;

    /// No buttons.
    ///
    /// @param chosen hears when a place was pressed; going over places by arrows doesn't count
    Places(DeskModel desk, Runnable chosen) {
        this.desk = desk;
        this.chosen = chosen;
    }

    void clear() {
        buttons.clear();
    }

    void add(PlaceButton button) {
        button.setOnAction(e -> {
            desk.choose(button.place());
            showChosen();
            chosen.run();
        });
        button.addEventFilter(KeyEvent.KEY_PRESSED, key -> step(button, key));
        buttons.add(button);
    }

    /// Marks the chosen place; when it has no button here, the first can be reached by Tab.
    void showChosen() {
        boolean any = buttons.stream().anyMatch(button -> button.place().equals(desk.place()));
        for (PlaceButton button : buttons) {
            boolean chosen = button.place().equals(desk.place());
            button.setSelected(chosen);
            button.setFocusTraversable(chosen || (!any && button.equals(buttons.getFirst())));
        }
    }

    void showCounts() {
        buttons.forEach(button -> button.setCount(desk.count(button.place())));
    }

    private void step(PlaceButton from, KeyEvent key) {
        int at = buttons.indexOf(from);
        int next = switch (key.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> buttons.size() - 1;
            default -> -1;
        };
        if (next >= 0 && next < buttons.size()) {
            desk.choose(buttons.get(next).place());
            showChosen();
            buttons.get(next).requestFocus();
        }
        if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
            key.consume();
        }
    }
}
