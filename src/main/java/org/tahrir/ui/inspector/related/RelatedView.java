package org.tahrir.ui.inspector.related;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.ui.inspector.parts.Reveal;
import org.tahrir.ui.inspector.parts.Shown;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Keys;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// The related pieces of the story on the paper (مقالات ذات صلة) in their order, the field that adds to them, and the
/// stories that lead here.
public final class RelatedView extends ScrollPane implements PieceDeeds {
    /// The command that leads into the field that adds, which must be there before the view is.
    public static final String ADD = "story.add-related";

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Messages words;
    private final OpenStory open;
    private final Chrome chrome;
    private final Navigator navigator;
    private final Consumer<String> browser;
    private final RelatedModel model;
    private final AddModel adding;
    private final AddPane addPane;
    private final PieceList list;
    private final LinkersPane linkers;
    private final Label count = Parts.label("", "section-heading");
    private final Label empty;
    private final Label unread = Parts.label("", "inspector-error");
    private final VBox hints;
    private Optional<Runnable> lastUndo = Optional.empty();
    private @Nullable StoryId shown;

    public RelatedView(
            Workplace workplace, OpenStory open, Chrome chrome, Navigator navigator, Consumer<String> browser) {
        this.words = workplace.words();
        this.open = open;
        this.chrome = chrome;
        this.navigator = navigator;
        this.browser = browser;
        model = new RelatedModel(workplace, open);
        adding = new AddModel(workplace, open, model);
        addPane = new AddPane(workplace, adding);
        list = new PieceList(workplace, this);
        linkers = new LinkersPane(workplace, navigator::open, model::moreLinkers);
        empty = Parts.label(words.text("inspector.related.empty"), "inspector-empty");
        empty.setWrapText(true);
        unread.setWrapText(true);
        unread.managedProperty().bind(unread.visibleProperty());
        empty.managedProperty().bind(empty.visibleProperty());
        hints = new VBox(hint(words.text("inspector.related.hint-order"), "Alt ↑ ↓"));
        KeyCombination add = chrome.commands().get(ADD).keys();
        if (add != null) {
            hints.getChildren()
                    .add(hint(
                            words.text("inspector.related.hint-add"),
                            Keys.text(add).replace('+', ' ')));
        }
        hints.managedProperty().bind(hints.visibleProperty());
        addPane.setOnLeaveDown(() -> list.focusPiece(0));
        list.setOnLeave(addPane::requestFocus, linkers::focusFirst);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::undoByKey);
        linkers.setOnLeaveUp(() -> list.focusPiece(Integer.MAX_VALUE));
        HBox heading =
                Parts.row(Parts.label(words.text("inspector.related.title"), "section-heading"), Parts.spacer(), count);
        VBox content = new VBox(heading, addPane, list, empty, hints, unread, linkers);
        content.getStyleClass().add("related");
        getStyleClass().add("inspector-scroll");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Shown.whileShown(this, this::listen);
    }

    /// Puts the focus on a piece.
    ///
    /// @param index counted from 0
    public void focusPiece(int index) {
        list.focusPiece(index);
    }

    /// Puts the focus into the field that adds.
    public void focusAdd() {
        addPane.ask(new AddModel.Purpose.Add(), "");
    }

    @Override
    public void open(RelatedModel.Piece piece) {
        RelatedLink link = piece.link();
        if (link.story() != null && (piece.lead() == null || piece.lead().target() != null)) {
            navigator.open(link.story());
        } else if (link.url() != null) {
            browser.accept(link.url());
        }
    }

    @Override
    public void remove(RelatedModel.Piece piece) {
        model.remove(
                piece.link(),
                undo -> {
                    lastUndo = Optional.of(undo);
                    chrome.toasts()
                            .offerUndo(Sentences.of(words, "inspector.related.removed", piece.headline()), () -> {
                                lastUndo = Optional.empty();
                                undo.run();
                            });
                },
                addPane::tell);
    }

    @Override
    public void findStory(RelatedModel.Piece piece) {
        addPane.ask(new AddModel.Purpose.Resolve(piece.link()), piece.headline());
    }

    @Override
    public void reword(RelatedModel.Piece piece) {
        addPane.ask(new AddModel.Purpose.Reword(piece.link()), piece.headline());
    }

    @Override
    public void move(RelatedModel.Piece piece, int to) {
        int from = model.pieces().indexOf(piece);
        model.move(piece.link(), to);
        lastUndo = Optional.of(() -> model.move(piece.link(), from));
    }

    /// Undoes what was moved or taken away last, once.
    private void undo() {
        Optional<Runnable> undo = lastUndo;
        lastUndo = Optional.empty();
        undo.ifPresent(Runnable::run);
    }

    private void undoByKey(KeyEvent key) {
        if (UNDO.match(key) && lastUndo.isPresent()) {
            key.consume();
            chrome.toasts().clear();
            undo();
        }
    }

    private void listen(Ties ties) {
        Reveal.focusedIn(this, ties);
        model.follow(ties);
        ties.later(model.piecesProperty(), pieces -> show());
        ties.later(open.readOnlyProperty(), why -> show());
        ties.on(model.unreadProperty(), this::tellUnread);
        ties.on(model.linkersProperty(), linkers::show);
        ties.later(open.storyProperty(), story -> show());
        show();
    }

    private void show() {
        Story story = open.story();
        if (!Objects.equals(shown, story == null ? null : story.id())) {
            shown = story == null ? null : story.id();
            lastUndo = Optional.empty();
            addPane.giveUp();
        }
        boolean writable = story != null && open.readOnlyProperty().get().isEmpty();
        int pieces = model.pieces().size();
        list.show(model.pieces(), writable);
        count.setText(pieces == 0 ? "" : words.number(pieces));
        addPane.setVisible(writable);
        addPane.setManaged(writable);
        empty.setVisible(pieces == 0);
        hints.setVisible(writable && pieces > 0);
        getContent().setVisible(story != null);
    }

    private void tellUnread(@Nullable Notice why) {
        unread.setVisible(why != null);
        unread.setText(why == null ? "" : Sentences.of(words, why));
    }

    private static Node hint(String text, String keys) {
        HBox hint = Parts.row(Parts.label(text, "hint"), Parts.keys(keys));
        hint.getStyleClass().add("hint-row");
        return hint;
    }
}
