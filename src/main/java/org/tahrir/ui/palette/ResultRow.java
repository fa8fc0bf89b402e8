package org.tahrir.ui.palette;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.store.Hit;
import org.tahrir.text.BaseDirection;
import org.tahrir.text.Direction;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Keys;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;

/// One line under the search field.
final class ResultRow extends HBox {
    private final Messages words;
    private final boolean arabic;

    ResultRow(Entry entry, Messages words) {
        this.words = words;
        this.arabic = words.language() == Language.AR;
        getStyleClass().addAll("row", "result-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        switch (entry) {
            case Entry.Found found -> show(found.hit(), Icon.Glyph.DETAILS);
            case Entry.Recent recent -> show(recent.hit(), Icon.Glyph.HISTORY);
            case Entry.Doing doing -> show(doing.command());
        }
    }

    void setSelected(boolean selected) {
        getStyleClass().remove("result-selected");
        if (selected) {
            getStyleClass().add("result-selected");
        }
    }

    private void show(Hit hit, Icon.Glyph glyph) {
        String headline = hit.headline().isBlank() ? words.text("list.untitled") : hit.headline();
        VBox text = new VBox(new Prose(arabic, headline, "result-headline"));
        text.getStyleClass().add("result-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (!hit.snippet().isEmpty()) {
            text.getChildren().add(snippet(hit));
        }
        getChildren().addAll(new Icon(glyph), text);
        setAccessibleText(headline);
    }

    private void show(Command command) {
        Icon.Glyph glyph = command.icon() == null ? Icon.Glyph.COMMAND : command.icon();
        Node name = Parts.label(command.label(words), "result-command");
        getChildren().addAll(new Icon(glyph), name, Parts.spacer());
        if (command.keys() != null) {
            getChildren().add(Parts.keys(Keys.text(command.keys())));
        }
        setDisable(!command.applicable().get());
        setAccessibleText(command.tip(words));
    }

    /// The stretch of text with what was found in it told apart, in the direction of its own letters.
    private TextFlow snippet(Hit hit) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("result-snippet");
        Direction letters = BaseDirection.of(hit.snippet());
        boolean rtl = letters == Direction.INHERIT ? arabic : letters == Direction.RTL;
        flow.setNodeOrientation(rtl ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        flow.setTextAlignment(rtl == arabic ? TextAlignment.LEFT : TextAlignment.RIGHT);
        int at = 0;
        for (int[] mark : marksInOrder(hit.marks())) {
            if (mark[0] >= at) {
                add(flow, hit.snippet().substring(at, mark[0]), "snippet-plain");
                add(flow, hit.snippet().substring(mark[0], mark[1]), "snippet-found");
                at = mark[1];
            }
        }
        add(flow, hit.snippet().substring(at), "snippet-plain");
        return flow;
    }

    private static List<int[]> marksInOrder(List<int[]> marks) {
        return marks.stream()
                .sorted(java.util.Comparator.comparingInt((int[] mark) -> mark[0]))
                .toList();
    }

    private static void add(TextFlow flow, String part, String style) {
        if (!part.isEmpty()) {
            Text text = new Text(part);
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }
}
