package org.tahrir.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.tahrir.settings.Messages;
import org.tahrir.style.Finding;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Menus;
import org.tahrir.ui.kit.Sentences;

/// The menu of the mouse's other button, and of the menu key, wherever something is written: the clipboard, and in a
/// story's text what is often done with its words.
public final class TextMenu {
    private static final List<String> CLIPBOARD = List.of("edit.cut", "edit.copy", "edit.paste", "edit.paste-plain");
    private static final List<String> WORDS = List.of("insert.link", "insert.unlink", "format.direction");
    private static final String SELECT_ALL = "edit.select-all";

    private final Commands commands;
    private final Messages words;

    private TextMenu(Commands commands, Messages words) {
        this.commands = commands;
        this.words = words;
    }

    /// Offers it in all that is written in a part of the window.
    public static void installOn(Node part, Commands commands, Messages words) {
        TextMenu menu = new TextMenu(commands, words);
        part.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::wished);
    }

    private void wished(ContextMenuEvent wish) {
        around(wish.getTarget(), BidiTextArea.class).ifPresent(area -> {
            boolean ofObject = around(wish.getTarget(), ObjectView.class).isPresent() && area instanceof BodyArea;
            if (!wish.isKeyboardTrigger() && !ofObject) {
                aim(area, wish.getSceneX(), wish.getSceneY());
            }
            List<MenuItem> items =
                    around(area, BodyEditor.class).map(this::ofStory).orElseGet(() -> ofOther(area));
            Menus.of(items).show(area, wish.getScreenX(), wish.getScreenY());
            wish.consume();
        });
    }

    /// Puts the caret where the mouse points, unless that is selected.
    private static void aim(BidiTextArea<?, ?> area, double x, double y) {
        Point2D at = area.sceneToLocal(x, y);
        int place = area.hit(at.getX(), at.getY()).getInsertionIndex();
        IndexRange selected = area.getSelection();
        if (place < selected.getStart() || place > selected.getEnd() || selected.getLength() == 0) {
            area.moveTo(place);
        }
        area.requestFocus();
    }

    private List<MenuItem> ofStory(BodyEditor text) {
        return Stream.of(
                        text.findings().mendable().map(this::mending).orElse(List.of()),
                        items(CLIPBOARD),
                        List.of(Menus.line()),
                        items(WORDS),
                        List.of(Menus.line()),
                        items(List.of(SELECT_ALL)))
                .flatMap(List::stream)
                .toList();
    }

    /// What the fix of the finding here does, in its own words.
    private List<MenuItem> mending(Finding finding) {
        MenuItem item = Menus.item(commands.get(FindingTips.MEND_COMMAND), words);
        item.setText(Sentences.of(words, finding.fixSays()));
        return List.of(item, Menus.line());
    }

    private List<MenuItem> items(List<String> ids) {
        return ids.stream()
                .map(commands::get)
                .map((Command command) -> Menus.item(command, words))
                .toList();
    }

    /// A field's own: whether it can be written in has nothing to do with the story on the paper.
    private List<MenuItem> ofOther(BidiTextArea<?, ?> area) {
        boolean selected = area.getSelection().getLength() > 0;
        return List.of(
                item("edit.cut", selected && area.isEditable(), area::cut),
                item("edit.copy", selected, area::copy),
                item("edit.paste", area.isEditable(), area::paste),
                Menus.line(),
                item(SELECT_ALL, area.getLength() > 0, area::selectAll));
    }

    private MenuItem item(String id, boolean applicable, Runnable deed) {
        MenuItem item = Menus.item(commands.get(id), words);
        item.setDisable(!applicable);
        item.setOnAction(e -> deed.run());
        return item;
    }

    private static <N extends Node> Optional<N> around(EventTarget target, Class<N> kind) {
        for (Node node = target instanceof Node inner ? inner : null; node != null; node = node.getParent()) {
            if (kind.isInstance(node)) {
                return Optional.of(kind.cast(node));
            }
        }
        return Optional.empty();
    }
}
