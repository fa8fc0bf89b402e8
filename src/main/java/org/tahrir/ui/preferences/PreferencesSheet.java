package org.tahrir.ui.preferences;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.SheetPanel;

/// The preferences: their pages at the side, one of them shown. What is set holds at once; there is nothing to confirm.
final class PreferencesSheet extends SheetPanel {
    /// The pages, in their order.
    enum Page {
        PERSON,
        KEYS,
        TYPING,
        HOUSE,
        LISTS,
        SAFETY;

        private String key() {
            return "preferences.page." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final StackPane shown = new StackPane();
    private final Map<Page, RadioButton> tabs = new EnumMap<>(Page.class);

    /// @param onClose what the way out does
    /// @param onTurn hears which page is shown
    PreferencesSheet(Messages words, Runnable onClose, Function<Page, VBox> content, Consumer<Page> onTurn) {
        super(words.text("preferences.title"), words.text("preferences.close"), onClose, "preferences");
        VBox side = new VBox();
        side.getStyleClass().add("preference-tabs");
        ToggleGroup group = new ToggleGroup();
        for (Page page : Page.values()) {
            RadioButton tab = new RadioButton(words.text(page.key()));
            tab.getStyleClass().setAll("preference-tab");
            tab.setToggleGroup(group);
            tab.setMaxWidth(Double.MAX_VALUE);
            tab.selectedProperty().addListener((o, was, selected) -> {
                if (selected) {
                    shown.getChildren().setAll(content.apply(page));
                    onTurn.accept(page);
                }
            });
            tabs.put(page, tab);
            side.getChildren().add(tab);
        }
        shown.getStyleClass().add("preference-shown");
        HBox.setHgrow(shown, Priority.ALWAYS);
        HBox body = new HBox(side, shown);
        body.getStyleClass().add("preference-body");
        setContent(body);
    }

    void turnTo(Page page) {
        RadioButton tab = tabs.get(page);
        if (tab != null) {
            tab.setSelected(true);
        }
    }
}
