package org.tahrir.ui.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.Dates;

/// The story that a page gives, as it would stand on the paper.
final class StoryPicture extends ScrollPane {
    private static final int MOST_BLOCKS = 15;
    private static final int MOST_RELATED = 15;
    private static final int LONGEST = 700;

    private final PageModel model;
    private final Messages words;
    private final Dates dates;
    private final VBox page = new VBox();

    StoryPicture(PageModel model, Messages words, Dates dates) {
        this.model = model;
        this.words = words;
        this.dates = dates;
        getStyleClass().add("story-picture");
        page.getStyleClass().add("picture-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        model.pictureProperty().addListener((o, was, is) -> draw());
        draw();
    }

    private void draw() {
        PageModel.Picture picture = model.pictureProperty().get();
        if (picture == null) {
            return;
        }
        Article article = picture.article();
        List<Node> parts = new ArrayList<>();
        if (article.headline().isBlank()) {
            parts.add(Parts.label(words.text("intake.page.no-headline"), "picture-missing"));
        } else {
            parts.add(prose(article.headline(), "picture-headline"));
        }
        String facts = facts(article);
        if (!facts.isEmpty()) {
            Label line = Parts.label(facts, "picture-facts");
            line.setWrapText(true);
            parts.add(line);
        }
        addText(article.body().isBlank() ? List.of() : article.body().compact().blocks(), parts);
        if (!picture.related().isEmpty()) {
            parts.add(Parts.label(
                    words.count("intake.page.related", picture.related().size()), "section-heading"));
            picture.related().stream().limit(MOST_RELATED).forEach(link -> parts.add(related(link)));
        }
        page.getChildren().setAll(parts);
    }

    /// Of a long text its beginning and its end: there it may have been cut wrongly.
    private void addText(List<Block> blocks, List<Node> parts) {
        if (blocks.size() <= MOST_BLOCKS) {
            blocks.forEach(block -> parts.add(block(block)));
            return;
        }
        int end = MOST_BLOCKS / 3;
        blocks.subList(0, MOST_BLOCKS - end).forEach(block -> parts.add(block(block)));
        parts.add(Parts.label(words.count("intake.page.more", (long) blocks.size() - MOST_BLOCKS), "picture-gap"));
        blocks.subList(blocks.size() - end, blocks.size()).forEach(block -> parts.add(block(block)));
    }

    private String facts(Article article) {
        List<String> facts = new ArrayList<>();
        if (!article.byline().line().isBlank()) {
            facts.add(article.byline().line());
        }
        if (!article.origin().source().isBlank()) {
            facts.add(article.origin().source());
        }
        var date = article.origin().date();
        if (date != null) {
            facts.add(dates.day(date));
        }
        return String.join(
                " · ",
                facts.stream()
                        .map(fact -> Sentences.apart(fact, words.language()))
                        .toList());
    }

    private Node block(Block block) {
        String style = switch (block) {
            case Block.Heading ignored -> "picture-heading";
            case Block.Quote ignored -> "picture-quote";
            default -> "picture-paragraph";
        };
        String text = Body.of(block).plain();
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return prose(block instanceof Block.Item ? "• " + shown : shown, style);
    }

    private Node related(RelatedLink link) {
        Prose headline = prose(link.headline(), "picture-related");
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        Label leads = link.story() != null
                ? Parts.chip(words.text("intake.page.found"), "stage-ready")
                : link.url() != null
                        ? Parts.chip(words.text("intake.page.elsewhere"), "stage-draft")
                        : Parts.chip(words.text("intake.page.not-found"), "stage-exported");
        HBox row = Parts.row(headline, leads);
        row.getStyleClass().add("picture-related-row");
        return row;
    }

    private Prose prose(String text, String style) {
        Prose prose = new Prose(words.language() == Language.AR, text, style);
        prose.setWrapText(true);
        prose.setMaxWidth(Double.MAX_VALUE);
        return prose;
    }
}
