package org.tahrir.ui.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
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
    private static final int MOST_BLOCKS = 60;
    private static final int LONGEST = 1_500;

    private final PageModel model;
    private final Messages words;
    private final Dates dates;
    private final VBox page = new VBox();
    private boolean waiting;

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
        model.draftProperty().addListener((o, was, is) -> drawSoon());
        model.foundProperty().addListener((o, was, is) -> drawSoon());
        draw();
    }

    /// Once for all that changes before the next frame.
    private void drawSoon() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                draw();
            });
        }
    }

    private void draw() {
        Article article = model.article();
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
        List<Block> blocks = model.isStory() ? article.body().compact().blocks() : List.of();
        blocks.stream().limit(MOST_BLOCKS).forEach(block -> parts.add(block(block)));
        if (blocks.size() > MOST_BLOCKS) {
            parts.add(Parts.label(words.count("intake.page.more", (long) blocks.size() - MOST_BLOCKS), "facts"));
        }
        List<RelatedLink> related = model.draftProperty().get().related();
        if (!related.isEmpty()) {
            parts.add(Parts.label(words.count("intake.page.related", related.size()), "section-heading"));
            List<RelatedLink> found = model.foundProperty().get();
            boolean fits = found.size() == related.size();
            for (int i = 0; i < related.size(); i++) {
                parts.add(related(fits ? found.get(i) : related.get(i)));
            }
        }
        page.getChildren().setAll(parts);
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
