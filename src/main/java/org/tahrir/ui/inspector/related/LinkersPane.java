package org.tahrir.ui.inspector.related;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Glance;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.inspector.parts.StoryFacts;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.work.Workplace;

/// The stories that lead to the open one, to be opened; nothing at all when there are none.
final class LinkersPane extends VBox {
    private final Workplace workplace;
    private final Consumer<StoryId> opener;
    private final Label count = Parts.label("", "section-heading");
    private final VBox cards = new VBox();
    private final Button more;
    private Runnable leaveUp = () -> {};

    LinkersPane(Workplace workplace, Consumer<StoryId> opener, Runnable showMore) {
        this.workplace = workplace;
        this.opener = opener;
        Messages words = workplace.words();
        getStyleClass().add("linkers");
        cards.getStyleClass().add("piece-list");
        cards.setAccessibleRole(AccessibleRole.LIST_VIEW);
        cards.setAccessibleText(words.text("inspector.linkers.title"));
        more = Parts.button(words.text("inspector.linkers.more"), "text-button");
        more.setOnAction(e -> showMore.run());
        more.managedProperty().bind(more.visibleProperty());
        managedProperty().bind(visibleProperty());
        HBox heading =
                Parts.row(Parts.label(words.text("inspector.linkers.title"), "section-heading"), Parts.spacer(), count);
        heading.getStyleClass().add("second-heading");
        getChildren().addAll(heading, cards, more);
        show(RelatedModel.Linkers.NONE);
    }

    void setOnLeaveUp(Runnable up) {
        leaveUp = up;
    }

    void show(RelatedModel.Linkers linkers) {
        int focused = focused();
        setVisible(linkers.count() > 0);
        count.setText(workplace.words().number(linkers.count()));
        more.setVisible(linkers.shown().size() < linkers.count());
        cards.getChildren().setAll(linkers.shown().stream().map(this::card).toList());
        if (!cards.getChildren().isEmpty()) {
            cards.getChildren().getFirst().setFocusTraversable(true);
        }
        if (focused >= 0) {
            focus(focused);
        }
    }

    void focusFirst() {
        focus(0);
    }

    private Node card(Glance story) {
        Messages words = workplace.words();
        Prose headline = new Prose(words.language() == Language.AR, story.headline(), "piece-headline");
        headline.setWrapText(true);
        headline.setMaxWidth(Double.MAX_VALUE);
        List<String> facts = StoryFacts.of(story, workplace);
        VBox card = new VBox(headline, StoryFacts.row(facts, words));
        card.getStyleClass().addAll("inspector-card", "linker-card", "piece-text");
        card.setAccessibleRole(AccessibleRole.LIST_ITEM);
        card.setAccessibleText(story.headline() + " " + StoryFacts.spoken(facts, words));
        card.setOnMouseClicked(click -> opener.accept(story.id()));
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> press(card, story, key));
        return card;
    }

    private void press(Node card, Glance story, KeyEvent key) {
        int index = cards.getChildren().indexOf(card);
        if (key.isShortcutDown()) {
            return; // the window’s own
        }
        if (key.getCode() == KeyCode.ENTER) {
            opener.accept(story.id());
        } else if (key.getCode() == KeyCode.DOWN) {
            focus(index + 1);
        } else if (key.getCode() == KeyCode.UP) {
            if (index == 0) {
                leaveUp.run();
            } else {
                focus(index - 1);
            }
        } else {
            return;
        }
        key.consume();
    }

    private int focused() {
        for (int i = 0; i < cards.getChildren().size(); i++) {
            if (cards.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void focus(int index) {
        List<Node> all = cards.getChildren();
        if (!all.isEmpty()) {
            Node card = all.get(Math.clamp(index, 0, all.size() - 1));
            all.forEach(one -> one.setFocusTraversable(one.equals(card)));
            card.requestFocus();
        }
    }
}
