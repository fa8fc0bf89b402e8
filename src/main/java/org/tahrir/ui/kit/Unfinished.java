package org.tahrir.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;

/// A sheet, or a part of one, that holds what somebody has typed or chosen and that would be lost with it. A click
/// beside the sheet may be a slip and leaves it open then; its buttons and Escape close it as ever.
public interface Unfinished {
    /// Whether there is anything to lose now.
    boolean isUnfinished();

    /// Whether there is anything to lose in a part of the window.
    static boolean within(Node part) {
        return (part instanceof Unfinished one && one.isUnfinished())
                || (part instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(Unfinished::within));
    }
}
