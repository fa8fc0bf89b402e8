package org.tahrir.ui.inspector;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.tahrir.settings.Messages;

/// The names of the tabs, of which one is chosen: by mouse, or by arrows once one has the focus.
final class TabRow extends HBox {
    private final Map<InspectorTab, ToggleButton> buttons = new EnumMap<>(InspectorTab.class);
    private final Consumer<InspectorTab> choose;

    TabRow(Messages words, ObservableValue<InspectorTab> selected, Consumer<InspectorTab> choose) {
        this.choose = choose;
        getStyleClass().add("inspector-tabs");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        for (InspectorTab tab : InspectorTab.values()) {
            ToggleButton button = new ToggleButton(tab.title(words));
            button.getStyleClass().setAll("inspector-tab");
            button.setAccessibleRole(AccessibleRole.TAB_ITEM);
            button.setOnAction(e -> {
                choose.accept(tab);
                show(tab); // a click on the chosen one must not unchoose it
            });
            button.addEventFilter(KeyEvent.KEY_PRESSED, key -> step(tab, key));
            buttons.put(tab, button);
            getChildren().add(button);
        }
        selected.addListener((o, was, is) -> show(is));
        show(selected.getValue());
    }

    private void show(InspectorTab chosen) {
        buttons.forEach((tab, button) -> {
            button.setSelected(tab == chosen);
            button.setFocusTraversable(tab == chosen);
        });
    }

    private void step(InspectorTab from, KeyEvent key) {
        boolean rightToLeft = getEffectiveNodeOrientation() == javafx.geometry.NodeOrientation.RIGHT_TO_LEFT;
        KeyCode forward = rightToLeft ? KeyCode.LEFT : KeyCode.RIGHT;
        KeyCode back = rightToLeft ? KeyCode.RIGHT : KeyCode.LEFT;
        if (key.getCode() != forward && key.getCode() != back) {
            return;
        }
        key.consume();
        List<InspectorTab> tabs = List.of(InspectorTab.values());
        InspectorTab tab =
                tabs.get(Math.floorMod(tabs.indexOf(from) + (key.getCode() == forward ? 1 : -1), tabs.size()));
        choose.accept(tab);
        ToggleButton button = buttons.get(tab);
        if (button != null) {
            button.requestFocus();
        }
    }
}
