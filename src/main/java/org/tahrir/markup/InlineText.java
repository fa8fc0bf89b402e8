package org.tahrir.markup;

import java.util.ArrayList;
import java.util.List;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// The text of one block while it is being read: blanks run together as browsers show them (no-break spaces stay), no
/// blank at its ends or beside a line break, no character that a story can't hold.
final class InlineText {
    private final LeftOut leftOut;
    private final List<Run> runs = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private Marks marks = Marks.NONE;
    private Marks blankMarks = Marks.NONE;
    private boolean blank;
    private int length;
    private char last = '\n';

    InlineText(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /// @param exact whether blanks and line ends are to be kept as they are
    void append(String more, Marks with, boolean exact) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (c == '\n' && exact) {
                lineBreak(with);
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blank(with, exact);
            } else if (isStorable(more, i)) {
                put(c, with);
            } else {
                leftOut.control();
            }
        }
    }

    /// Ends a line within the block; nothing at its beginning.
    ///
    /// @return whether the line before was empty, so that a new block is meant
    boolean lineBreak(Marks with) {
        blank = false;
        if (length == 0) {
            return false;
        }
        if (last == '\n') {
            return true;
        }
        put('\n', with);
        return false;
    }

    /// The text so far, and a new beginning.
    Prose take() {
        close();
        Prose prose = trimmed(new Prose(runs));
        runs.clear();
        length = 0;
        last = '\n';
        blank = false;
        return prose;
    }

    private void blank(Marks with, boolean exact) {
        if (exact && length > 0 && last != '\n') {
            put(' ', with);
        } else if (!blank && last != '\n') {
            blank = true;
            blankMarks = with;
        }
    }

    private void put(char c, Marks with) {
        if (blank) {
            blank = false;
            store(' ', blankMarks);
        }
        store(c, with);
    }

    private void store(char c, Marks with) {
        if (!with.equals(marks)) {
            close();
            marks = with;
        }
        text.append(c);
        length++;
        last = c;
    }

    private void close() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), marks));
            text = new StringBuilder();
        }
    }

    private static Prose trimmed(Prose prose) {
        String plain = prose.plain();
        int end = plain.length();
        while (end > 0 && (plain.charAt(end - 1) == '\n' || plain.charAt(end - 1) == ' ')) {
            end--;
        }
        return end == plain.length() ? prose : prose.slice(0, end);
    }

    private static boolean isStorable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !Character.isISOControl(c);
    }
}
