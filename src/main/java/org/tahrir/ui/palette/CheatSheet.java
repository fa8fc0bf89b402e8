package org.tahrir.ui.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Keys;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;

/// All shortcuts on one sheet, by groups, in both languages.
public final class CheatSheet extends VBox {
    private final Messages words;
    private final Messages others;

    private CheatSheet(Chrome chrome, Messages words) {
        this.words = words;
        this.others = Messages.in(words.language() == Language.AR ? Language.EN : Language.AR);
        getStyleClass().addAll("sheet-panel", "keys-sheet");
        setAccessibleText(words.text("keys.title"));
        ScrollPane scroll = new ScrollPane(columns(chrome));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(words.text("keys.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(chrome), scroll);
    }

    /// Shows the sheet, unless it is there already.
    public static void show(Chrome chrome, Messages words) {
        if (!(chrome.sheets().top() instanceof CheatSheet)) {
            chrome.sheets().show(new CheatSheet(chrome, words), () -> {});
        }
    }

    private HBox head(Chrome chrome) {
        Button close = Parts.named(new Button(), words.text("window.close"));
        close.setGraphic(new Icon(Icon.Glyph.CLOSE));
        close.getStyleClass().addAll("tool", "tool-icon", "sheet-close");
        close.setOnAction(e -> chrome.sheets().close());
        HBox head = Parts.row(Parts.label(words.text("keys.title"), "sheet-title"), Parts.spacer(), close);
        head.getStyleClass().add("sheet-head");
        return head;
    }

    /// Two columns of about the same height, groups whole.
    private HBox columns(Chrome chrome) {
        Map<String, List<Node>> groups = groups(chrome);
        VBox first = column();
        VBox second = column();
        int lines = groups.values().stream().mapToInt(List::size).sum();
        int before = 0;
        for (Map.Entry<String, List<Node>> group : groups.entrySet()) {
            VBox column = 2 * before + group.getValue().size() <= lines ? first : second;
            column.getChildren().add(group(group.getKey(), group.getValue()));
            before += group.getValue().size();
        }
        HBox columns = new HBox(first, second);
        columns.getStyleClass().add("keys-columns");
        return columns;
    }

    /// The lines under their headings: first what is done most, writing.
    private Map<String, List<Node>> groups(Chrome chrome) {
        Map<String, List<Node>> groups = new LinkedHashMap<>();
        groups.put(
                "keys.text",
                TextKeys.ALL.stream().map(line -> line(line.key(), line.keys())).toList());
        for (Command.Group group : Command.Group.values()) {
            List<Node> lines = new ArrayList<>();
            for (Command command : chrome.commands().of(group)) {
                if (command.keys() != null) {
                    lines.add(line("command." + command.id(), List.of(Keys.text(command.keys()))));
                }
            }
            if (!lines.isEmpty()) {
                groups.put("command-group." + group.name().toLowerCase(Locale.ROOT), lines);
            }
        }
        return groups;
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("keys-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private VBox group(String heading, List<Node> lines) {
        VBox group = new VBox(Parts.label(words.text(heading), "section-heading", "keys-heading"));
        group.getStyleClass().add("keys-group");
        group.getChildren().addAll(lines);
        return group;
    }

    private Node line(String key, List<String> keys) {
        Prose other = new Prose(words.language() == Language.AR, others.text(key), "facts", "keys-other");
        Label name = Parts.label(words.text(key), "keys-name");
        name.setMinWidth(USE_PREF_SIZE);
        other.setMinWidth(0);
        HBox line = Parts.row(name, other, Parts.spacer(), strokes(keys));
        line.getStyleClass().add("keys-line");
        return line;
    }

    /// As they lie on the keyboard: what goes left is at the left.
    private static HBox strokes(List<String> keys) {
        HBox strokes = Parts.row(keys.stream().map(Parts::keys).toArray(Node[]::new));
        strokes.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        strokes.getStyleClass().add("keys-strokes");
        return strokes;
    }
}
