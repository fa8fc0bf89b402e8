package org.tahrir.ui.paper;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;

/// The headings of a story as a list that leads to each. Up and Down go from one to the next, round and round; Home and
/// End to the first and the last; Enter or a click leads there.
final class OutlineSheet extends VBox {
    private final Messages words;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);

    /// A sheet of an outline.
    ///
    /// @param current the index of the heading that is marked at first
    /// @param chosen hears the block of the heading to go to
    OutlineSheet(Messages words, Outline outline, int current, IntConsumer chosen) {
        this.words = words;
        getStyleClass().addAll("sheet-panel", "outline-sheet");
        String title = words.text("paper.outline.title");
        setAccessibleText(title);
        getChildren().add(Parts.label(title, "sheet-title"));
        if (outline.headings().isEmpty()) {
            Label none = Parts.label(words.text("paper.outline.none"), "outline-none");
            none.setWrapText(true);
            getChildren().add(none);
            setFocusTraversable(true);
            return;
        }
        rows.getStyleClass().add("outline-rows");
        outline.headings().forEach(heading -> rows.getChildren().add(row(heading, chosen)));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(title);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                javafx.application.Platform.runLater(() -> mark(current));
            }
        });
    }

    private Button row(Outline.Heading heading, IntConsumer chosen) {
        Prose label = new Prose(words.language() == Language.AR, heading.words(), "outline-words");
        label.setMaxWidth(Double.MAX_VALUE);
        Button row = new Button();
        row.setGraphic(label);
        row.getStyleClass().setAll("outline-row", "outline-level-" + heading.level());
        row.setMaxWidth(Double.MAX_VALUE);
        label.prefWidthProperty().bind(row.widthProperty().subtract(20 + 20 * (heading.level() - 2)));
        row.setAccessibleText(words.text("paper.outline.level", heading.level(), heading.words()));
        row.setOnAction(e -> chosen.accept(heading.block()));
        return row;
    }

    private void step(KeyEvent key) {
        int count = rows.getChildren().size();
        int now = focused();
        int wanted = switch (key.getCode()) {
            case UP -> Math.floorMod(now - 1, count);
            case DOWN -> Math.floorMod(now + 1, count);
            case HOME -> 0;
            case END -> count - 1;
            case ENTER -> now;
            default -> -1;
        };
        if (wanted < 0) {
            return;
        }
        key.consume();
        if (wanted == now) {
            ((Button) rows.getChildren().get(now)).fire();
        } else {
            mark(wanted);
        }
    }

    private int focused() {
        for (int at = 0; at < rows.getChildren().size(); at++) {
            if (rows.getChildren().get(at).isFocused()) {
                return at;
            }
        }
        return -1;
    }

    private void mark(int index) {
        var row = rows.getChildren().get(index);
        row.requestFocus();
        double above = row.getBoundsInParent().getMinY();
        double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, hidden);
        double bottom = top + scroll.getViewportBounds().getHeight();
        double below = row.getBoundsInParent().getMaxY();
        if (hidden > 0 && (above < top || below > bottom)) {
            scroll.setVvalue(
                    (above < top ? above : below - scroll.getViewportBounds().getHeight()) / hidden);
        }
    }
}
