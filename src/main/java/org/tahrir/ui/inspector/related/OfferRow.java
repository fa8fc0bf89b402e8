package org.tahrir.ui.inspector.related;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.inspector.parts.StoryFacts;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.work.Workplace;

/// One of the things offered for what was typed.
final class OfferRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final AddModel.Offer offer;

    OfferRow(AddModel.Offer offer, Workplace workplace, Runnable choose) {
        this.offer = offer;
        Messages words = workplace.words();
        getStyleClass().add("offer-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        VBox text = switch (offer) {
            case AddModel.Offer.ToStory story ->
                text(words, story.story().headline(), StoryFacts.of(story.story(), workplace), "piece-headline");
            case AddModel.Offer.Headline headline ->
                text(words, words.text("inspector.related.as-headline", headline.words()), List.of(), "offer-words");
            case AddModel.Offer.Elsewhere address ->
                text(
                        words,
                        words.text("inspector.related.as-address", PieceWords.host(address.url())),
                        List.of(),
                        "offer-words");
        };
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren()
                .addAll(new Icon(offer instanceof AddModel.Offer.ToStory ? Icon.Glyph.PLUS : Icon.Glyph.PENCIL), text);
        setOnMouseClicked(click -> choose.run());
    }

    AddModel.Offer offer() {
        return offer;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private VBox text(Messages words, String line, List<String> facts, String style) {
        Prose prose = new Prose(words.language() == Language.AR, line, style);
        prose.setWrapText(true);
        prose.setMaxWidth(Double.MAX_VALUE);
        VBox text = new VBox(prose);
        text.getStyleClass().add("piece-text");
        if (!facts.isEmpty()) {
            text.getChildren().add(StoryFacts.row(facts, words));
        }
        setAccessibleText(line + " " + StoryFacts.spoken(facts, words));
        return text;
    }
}
