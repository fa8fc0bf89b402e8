package org.tahrir.ui.editor;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import org.tahrir.ui.kit.Focus;

/// The keys that mean more in a body than in a field: Enter, Tab, Backspace and Delete at the borders of blocks.
final class BodyKeys {
    private final BodyArea area;
    private final BlockEdits blocks;
    private final Runnable enterObject;

    /// Listens to the area's keys from now on.
    ///
    /// @param enterObject puts the caret into the selected picture or table
    static void install(BodyArea area, BlockEdits blocks, Runnable enterObject) {
        BodyKeys keys = new BodyKeys(area, blocks, enterObject);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (area.equals(key.getTarget()) && keys.handle(key)) {
                key.consume();
            }
        });
    }

    private BodyKeys(BodyArea area, BlockEdits blocks, Runnable enterObject) {
        this.area = area;
        this.blocks = blocks;
        this.enterObject = enterObject;
    }

    private boolean handle(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isMetaDown()) {
            return false;
        }
        return switch (key.getCode()) {
            case ENTER -> enter(key);
            case TAB -> tab(key);
            case BACK_SPACE -> area.isEditable() && blocks.backspace();
            case DELETE -> area.isEditable() && !key.isShiftDown() && blocks.delete();
            case INSERT -> !key.isShiftDown(); // no overwriting, which nobody would see coming
            default -> false;
        };
    }

    private boolean enter(KeyEvent key) {
        if (blocks.isObjectSelected()) {
            enterObject.run();
        } else if (area.isEditable() && key.isShiftDown()) {
            area.replaceSelection(BodyMapping.toDocument("\n"));
        } else if (area.isEditable()) {
            blocks.split();
        }
        return true;
    }

    /// Nests list items; elsewhere leads on to the next control, so that nobody is caught in the text.
    private boolean tab(KeyEvent key) {
        if (blocks.isObjectSelected()) {
            enterObject.run();
        } else if (area.isEditable() && blocks.isItem()) {
            blocks.indent(key.isShiftDown() ? -1 : 1);
        } else if (key.isShiftDown()) {
            area.requestFocusTraversal(TraversalDirection.PREVIOUS);
        } else {
            // past the fields of pictures and tables, which lead back into the text
            Focus.beyond(area).ifPresent(Node::requestFocus);
        }
        return true;
    }
}
