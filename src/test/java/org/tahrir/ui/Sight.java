package org.tahrir.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.tahrir.ui.kit.Focus;

/// Looks over a part of the window for what a person couldn't read or a screen reader couldn't name.
final class Sight {
    /// What reporters wrote may be longer than its place; the interface's own words may not.
    private static final Set<String> MAY_BE_CUT = Set.of(
            "card-line",
            "card-section",
            "place-name",
            "person-name",
            "result-headline",
            "saved-text",
            "collapsed-headline",
            "related-headline",
            "byline-item",
            "keys-other",
            "prose");

    private Sight() {}

    /// Controls that can have the focus and have no name.
    static List<String> nameless(Node part) {
        return Focus.within(part).stream()
                .filter(node -> spoken(node).isBlank())
                .map(node -> node + " in " + node.getParent())
                .toList();
    }

    /// Labels and buttons whose words are cut short or reach beyond the window.
    static List<String> cut(Parent part) {
        List<String> found = new ArrayList<>();
        collect(part, part.getScene().getWidth(), found);
        return found;
    }

    private static String spoken(Node node) {
        String label = node instanceof Labeled labeled ? labeled.getText() : "";
        return Stream.of(node.getAccessibleText(), node.getAccessibleRoleDescription(), label)
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }

    private static void collect(Node node, double width, List<String> found) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled) {
            look(labeled, width, found);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, width, found));
        }
    }

    private static void look(Labeled labeled, double width, List<String> found) {
        String words = labeled.getText();
        boolean identifier = words != null && !words.contains(" ");
        if (words == null
                || words.isBlank()
                || (identifier && labeled.getStyleClass().contains("prompt"))
                || labeled.getStyleClass().stream().anyMatch(MAY_BE_CUT::contains)) {
            return;
        }
        Bounds place = labeled.localToScene(labeled.getLayoutBounds());
        if (place.getMinX() < -1 || place.getMaxX() > width + 1) {
            found.add("beyond the window: " + words + " " + place);
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text
                    && text.isVisible()
                    && !text.getText().equals(words)) {
                found.add("cut short: “" + words + "” as “" + text.getText() + "” " + labeled.getStyleClass());
            }
        }
    }
}
