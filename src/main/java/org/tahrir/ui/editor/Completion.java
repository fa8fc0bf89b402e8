package org.tahrir.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.tahrir.ui.kit.Prose;

/// A list of names that fit what is typed in a field, dropped down below it. Down opens it and walks, Enter or a click
/// takes a name, Escape closes it; what is typed may as well stay as it is.
public final class Completion {
    private static final int MOST_SEEN = 8;
    /// What a row is higher than a field of one line, which grows with the zoom.
    private static final double MORE = 6;

    private final BidiField field;
    private final Region below;
    private final Function<String, List<String>> matches;
    private final Consumer<String> take;
    private final boolean interfaceRtl;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();

    /// Puts a list under a field.
    ///
    /// @param below under which the list is dropped, as wide as that is
    /// @param matches the names that fit a text
    /// @param take hears the name that was chosen
    public Completion(
            BidiField field,
            Region below,
            boolean interfaceRtl,
            Function<String, List<String>> matches,
            Consumer<String> take) {
        this.field = field;
        this.below = below;
        this.interfaceRtl = interfaceRtl;
        this.matches = matches;
        this.take = take;
        list.getStyleClass().add("completion-list");
        list.setFocusTraversable(false);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setCellFactory(view -> new NameCell());
        StackPane frame = new StackPane(list);
        frame.getStyleClass().add("completion");
        popup.getContent().add(frame);
        popup.setAutoFix(true);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.textProperty().addListener((o, was, is) -> typed(is));
        field.fieldFocusedProperty().addListener((o, was, is) -> {
            if (!is) {
                popup.hide();
            }
        });
    }

    public boolean isOpen() {
        return popup.isShowing();
    }

    /// The names that are shown.
    public List<String> shown() {
        return isOpen() ? List.copyOf(list.getItems()) : List.of();
    }

    /// Drops the whole list down, whatever is typed.
    public void open() {
        open("");
    }

    public void close() {
        popup.hide();
    }

    private void typed(String text) {
        if (field.isFieldFocused() && field.isEditable() && !text.isBlank()) {
            open(text);
        } else {
            popup.hide();
        }
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> {
                if (isOpen()) {
                    select(list.getSelectionModel().getSelectedIndex() + 1);
                } else if (field.isEditable()) {
                    open(field.getText().strip());
                    select(0);
                }
            }
            case UP -> {
                if (!isOpen()) {
                    return;
                }
                select(list.getSelectionModel().getSelectedIndex() - 1);
            }
            case ENTER -> {
                String chosen = chosen();
                if (chosen == null) {
                    popup.hide();
                    return;
                }
                take(chosen);
            }
            case ESCAPE -> {
                if (!isOpen()) {
                    return;
                }
                popup.hide();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private @Nullable String chosen() {
        return isOpen() ? list.getSelectionModel().getSelectedItem() : null;
    }

    private void take(String name) {
        popup.hide();
        take.accept(name);
        popup.hide();
    }

    /// Above the first name nothing is chosen: Enter then takes what is typed.
    private void select(int index) {
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - MOST_SEEN + 2));
        }
    }

    private void open(String text) {
        List<String> fitting = matches.apply(text);
        boolean onlyItself = fitting.size() == 1 && fitting.getFirst().equals(text.strip());
        if (fitting.isEmpty() || onlyItself || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(fitting);
        list.getSelectionModel().clearSelection();
        double row = Math.ceil(field.getHeight() + MORE);
        double height = Math.min(fitting.size(), MOST_SEEN) * row + 2;
        list.setFixedCellSize(row);
        list.setPrefSize(below.getWidth(), height);
        list.setMinHeight(height);
        list.setMaxHeight(height);
        list.setNodeOrientation(field.getEffectiveNodeOrientation());
        Bounds at = below.localToScreen(below.getLayoutBounds());
        if (at != null && !popup.isShowing()) {
            popup.show(below, at.getMinX(), at.getMaxY() + 2);
        }
    }

    /// One name, in the direction of its own letters.
    private final class NameCell extends ListCell<String> {
        private final Prose name = new Prose(interfaceRtl, "", "completion-name");

        NameCell() {
            getStyleClass().add("completion-cell");
            name.setMaxWidth(Double.MAX_VALUE);
            setOnMousePressed(mouse -> {
                if (getItem() != null) {
                    take(getItem());
                }
                mouse.consume();
            });
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            name.setText(item == null ? "" : item);
            setGraphic(empty ? null : name);
        }
    }
}
