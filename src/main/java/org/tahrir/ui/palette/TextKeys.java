package org.tahrir.ui.palette;

import java.util.List;

/// The keys that move, select and take away wherever something is written. They are no commands: nothing of them could
/// be offered on a button.
final class TextKeys {
    /// What some keys do.
    ///
    /// @param id its words are the message `keys.text.` + id
    /// @param keys as they are printed on keyboards
    record Line(String id, List<String> keys) {
        private Line(String id, String... keys) {
            this(id, List.of(keys));
        }

        String key() {
            return "keys.text." + id;
        }
    }

    static final List<Line> ALL = List.of(
            new Line("letter", "←", "→"),
            new Line("word", "Ctrl+←", "Ctrl+→"),
            new Line("paragraph", "Ctrl+↑", "Ctrl+↓"),
            new Line("line", "Home", "End"),
            new Line("page", "Page Up", "Page Down"),
            new Line("ends", "Ctrl+Home", "Ctrl+End"),
            new Line("select", "Shift+…"),
            new Line("mark", "Back Space"),
            new Line("whole-letter", "Delete"),
            new Line("whole-word", "Ctrl+Back Space", "Ctrl+Delete"),
            new Line("break", "Shift+↵"),
            new Line("level", "Tab", "Shift+Tab"),
            new Line("turn", "Ctrl+Shift"),
            new Line("cell", "Tab", "↵"),
            new Line("object", "↵", "Esc"),
            new Line("buttons", "Ctrl+Tab"),
            new Line("replace-all", "Ctrl+↵"));

    private TextKeys() {}
}
