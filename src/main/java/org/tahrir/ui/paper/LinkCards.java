package org.tahrir.ui.paper;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.store.Stories;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Position;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// Shows the card of links under the caret, and goes where links lead. The card belongs to the story it was opened in.
final class LinkCards implements LinkCard.Decision {
    private static final double GAP = 6;

    private final Workplace workplace;
    private final OpenStory open;
    private final BodyEditor text;
    private final Navigator navigator;
    private final Consumer<String> browser;
    private final StackPane over;
    private final LinkCard card;
    private @Nullable StoryId shownIn;
    private boolean forCard;

    /// No card yet.
    ///
    /// @param over where it is shown, over everything there
    LinkCards(
            Workplace workplace,
            OpenStory open,
            BodyEditor text,
            Navigator navigator,
            Consumer<String> browser,
            StackPane over) {
        this.workplace = workplace;
        this.open = open;
        this.text = text;
        this.navigator = navigator;
        this.browser = browser;
        this.over = over;
        card = new LinkCard(workplace, open, this);
        card.setManaged(false);
        card.heightProperty().addListener((o, was, is) -> place());
        card.needsLayoutProperty().addListener((o, was, is) -> card.autosize());
        over.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        text.onLink(this::open);
    }

    /// Takes the card away when its story leaves the paper.
    void follow(Ties ties) {
        ties.on(open.storyProperty(), this::lookAtStory);
    }

    private void lookAtStory(@Nullable Story story) {
        if (!Objects.equals(shownIn, story == null ? null : story.id())) {
            boolean hadFocus = card.isFocusWithin();
            if (over.getChildren().remove(card) && hadFocus) {
                text.requestFocus();
            }
        }
    }

    /// Makes a card of a paragraph that is nothing but a link; else asks for the address of a card, or for another one
    /// of the card that is selected.
    void showForCard() {
        if (!text.objects().makeCard()) {
            forCard = true;
            String now = text.objects().cardHere().map(Block.Card::href).orElse("");
            show(direction -> card.beginAddress(now, direction));
        }
    }

    /// Shows the card for the words that are selected or the link the caret stands in.
    void show() {
        forCard = false;
        Optional<Mark.Link> now = text.currentLink();
        Optional<StoryId> story = now.filter(Mark.StoryLink.class::isInstance)
                .flatMap(link -> StoryId.parse(((Mark.StoryLink) link).story()));
        if (story.isEmpty()) {
            show(now, Optional.empty());
            return;
        }
        Stories stories = workplace.newsroom().library().stories();
        Story here = open.story();
        workplace
                .background()
                .run(
                        () -> stories.find(story.get())
                                .map(found -> found.article().headline()),
                        headline -> showOver(here, now, headline),
                        why -> showOver(here, now, Optional.empty()));
    }

    /// Another story may have come on the paper while the headline was read.
    private void showOver(@Nullable Story here, Optional<Mark.Link> now, Optional<String> headline) {
        Story there = open.story();
        if (here != null && there != null && here.id().equals(there.id())) {
            show(now, headline);
        }
    }

    private void show(Optional<Mark.Link> now, Optional<String> headline) {
        show(direction -> card.begin(now, headline, text.linkWords(), direction));
    }

    /// @param begin begins on the card, told how the story runs
    private void show(Consumer<Direction> begin) {
        if (!over.getChildren().contains(card)) {
            over.getChildren().add(card);
        }
        Story story = open.story();
        shownIn = story == null ? null : story.id();
        card.applyCss();
        begin.accept(story == null ? Direction.RTL : story.article().direction());
        card.autosize();
        place();
    }

    @Override
    public void link(LinkModel.Goal goal, String words) {
        close();
        if (forCard) {
            text.objects().setCard(goal.words());
            return;
        }
        text.link(goal.link(), words);
        if (text.currentLink().isEmpty()) {
            Position at = text.caret();
            text.insertText(goal.words());
            text.select(at, text.caret());
            text.link(goal.link());
        }
    }

    @Override
    public void unlink() {
        close();
        text.unlink();
    }

    @Override
    public void open(Mark.Link link) {
        close();
        switch (link) {
            case Mark.WebLink web -> browser.accept(web.href());
            case Mark.StoryLink story -> StoryId.parse(story.story()).ifPresent(navigator::open);
        }
    }

    @Override
    public void close() {
        if (over.getChildren().remove(card)) {
            text.requestFocus();
        }
    }

    private void pressed(MouseEvent press) {
        boolean inside = press.getTarget() instanceof Node node && Focus.isWithin(node, card);
        if (inside || !over.getChildren().contains(card)) {
            return;
        }
        if (card.isUnfinished()) {
            press.consume(); // the words to link would be selected no more
        } else {
            over.getChildren().remove(card);
        }
    }

    /// Under the caret, or above it where there is no room below, and always wholly within.
    private void place() {
        Bounds caret = text.caretInScene()
                .map(over::sceneToLocal)
                .orElse(over.sceneToLocal(text.localToScene(text.getLayoutBounds())));
        double x = Math.clamp(
                caret.getCenterX() - card.getWidth() / 2, GAP, Math.max(GAP, over.getWidth() - card.getWidth() - GAP));
        double below = caret.getMaxY() + GAP;
        double above = caret.getMinY() - GAP - card.getHeight();
        double y = below + card.getHeight() <= over.getHeight() - GAP || above < GAP ? below : above;
        card.relocate(x, Math.max(GAP, Math.min(y, over.getHeight() - card.getHeight() - GAP)));
    }
}
