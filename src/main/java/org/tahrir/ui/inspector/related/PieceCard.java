package org.tahrir.ui.inspector.related;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.inspector.parts.StoryFacts;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.work.Workplace;

/// One related piece on its card: headline, where it leads, and what is wrong with it.
final class PieceCard extends HBox {
    private final RelatedModel.Piece piece;
    /// Whether Tab reaches this card and its buttons: one card of the list at a time.
    private final BooleanProperty current = new SimpleBooleanProperty(this, "current");

    /// A card.
    ///
    /// @param writable whether it can be moved, changed and taken away
    PieceCard(RelatedModel.Piece piece, boolean writable, Workplace workplace, PieceDeeds deeds) {
        this.piece = piece;
        Messages words = workplace.words();
        getStyleClass().addAll("inspector-card", "piece-card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        focusTraversableProperty().bind(current);
        Prose headline = new Prose(
                words.language() == Language.AR, piece.headline().isBlank() ? "—" : piece.headline(), "piece-headline");
        headline.setWrapText(true);
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox facts = StoryFacts.row(PieceWords.facts(piece, workplace), words);
        VBox text = new VBox(headline, facts);
        text.getStyleClass().add("piece-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        PieceWords.flag(piece, words).ifPresent(flag -> text.getChildren().add(flag(flag)));
        if (writable && PieceWords.isOpen(piece)) {
            Button find = Parts.button(words.text("inspector.related.find"), "text-button", "piece-find");
            find.setOnAction(e -> deeds.findStory(piece));
            find.focusTraversableProperty().bind(current);
            text.getChildren().add(find);
        }
        if (writable) {
            facts.getChildren().addAll(Parts.spacer(), remove(words, deeds));
            getChildren().addAll(new Icon(Icon.Glyph.GRIP), text);
        } else {
            getChildren().add(text);
        }
    }

    RelatedModel.Piece piece() {
        return piece;
    }

    BooleanProperty currentProperty() {
        return current;
    }

    private static Node flag(PieceWords.Flag flag) {
        Icon icon = new Icon(flag.blocking() ? Icon.Glyph.CLOSE : Icon.Glyph.ALERT);
        Label text = Parts.label(flag.text(), "facts");
        text.setWrapText(true);
        HBox row = new HBox(icon, text);
        row.getStyleClass().addAll("piece-flag", flag.blocking() ? "blocking" : "warning");
        return row;
    }

    private Button remove(Messages words, PieceDeeds deeds) {
        Button remove = Parts.named(new Button(), words.text("inspector.related.remove"));
        remove.setGraphic(new Icon(Icon.Glyph.CLOSE));
        remove.getStyleClass().addAll("tool", "piece-remove");
        remove.setFocusTraversable(false);
        remove.setOnAction(e -> deeds.remove(piece));
        return remove;
    }
}
