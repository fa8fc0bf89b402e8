package org.tahrir.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;

/// The parts of a body editor, put together.
final class BodyParts {
    final BodyObjects objects = new BodyObjects();
    final BodyArea area = new BodyArea(this::view);
    final BodyWriter writer = new BodyWriter(area, objects);
    final MarkEdits marks = new MarkEdits(area, writer);
    final BlockEdits blocks = new BlockEdits(area, writer);
    final BodyScroll scroll = new BodyScroll(area, writer);
    final ObjectViews views;
    final Finder finder;
    final Replacer replacer;
    final CaretWatch watch;
    final Findings findings;
    final BodyPen pen;
    final FileWords fileWords;
    final ObjectEdits objectEdits = new ObjectEdits(this);
    private final LinkMouse links;
    private final BodyHost host;
    private Direction story = Direction.RTL;
    private Runnable changed = () -> {};

    BodyParts(Messages words, PictureShelf pictures, Errands errands) {
        PictureLoader loader = new PictureLoader(pictures, errands);
        links = new LinkMouse(area, marks, words);
        host = new BodyHost(area, writer, words, loader, this::look);
        views = new ObjectViews(objects, host);
        finder = new Finder(area, objects, scroll, views);
        replacer = new Replacer(finder, writer);
        findings = new Findings(area, writer, words);
        watch = new CaretWatch(area, writer, marks, views);
        pen = new BodyPen(area, writer, marks, new BodyClipboard(errands, pictures), () -> story);
        host.onTurn(pen::directObject);
        fileWords = new FileWords(writer, pen);
        area.setPen(pen);
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleRoleDescription(words.text("editor.body"));
        BodyKeys.install(area, blocks, this::enterObject);
        AidedTyping.install(area);
        writer.onShow(() -> {
            views.refresh();
            finder.look();
        });
        writer.history().onChange(() -> {
            finder.textChanged();
            findings.written();
            look();
            changed.run();
        });
        turn(story);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    Direction story() {
        return story;
    }

    void turn(Direction now) {
        story = now;
        area.setDirectionRule(BaseDirectionRule.ofStory(now));
        look();
    }

    void look() {
        watch.look();
    }

    /// Does something to the body unless it is read-only.
    void edit(Runnable change) {
        if (area.isEditable()) {
            change.run();
            look();
        }
    }

    /// The field of a picture or the cell of a table with the focus.
    Optional<BidiTextArea<?, ?>> field() {
        return views.focused().flatMap(ObjectView::focused);
    }

    /// The area that commands on letters are meant for.
    BidiTextArea<?, ?> writing() {
        return field().orElse(area);
    }

    void onLink(Consumer<Mark.Link> opened) {
        host.onLink(opened);
        links.onOpen(opened);
    }

    void toggle(Mark.Style style) {
        if (writing() instanceof CellArea cell) {
            cell.toggle(style);
        } else if (field().isEmpty()) {
            marks.toggle(style);
        }
    }

    /// Turns the picture, table or card that is written in, else the selected blocks.
    void direct(Direction direction) {
        views.focused().ifPresentOrElse(view -> pen.directObject(view.id(), direction), () -> pen.direct(direction));
    }

    private void enterObject() {
        scroll.enter(writer.from().block(), views, false);
    }

    private Node view(Piece.Embed embed) {
        return views.view(embed);
    }
}
