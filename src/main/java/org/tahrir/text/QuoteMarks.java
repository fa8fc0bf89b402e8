package org.tahrir.text;

/// A pair of quotation marks as they are set: one sign each, and beside it the space that some houses set inside.
///
/// @param opening the sign that opens, and the space behind it if there is one
/// @param closing the space if there is one, and the sign that closes
public record QuoteMarks(String opening, String closing) {
    /// The sign that opens, without its space.
    public char open() {
        return opening.charAt(0);
    }

    /// The sign that closes, without its space.
    public char close() {
        return closing.charAt(closing.length() - 1);
    }

    /// Whether nobody sees by the sign which it is.
    boolean areStraight() {
        return open() == close();
    }

    /// Both, with something between them.
    public String around(String text) {
        return opening + text + closing;
    }

    /// How many are still open at the end of a text.
    public int openIn(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == close() && open > 0) {
                open--;
            } else if (sign == open()) {
                open++;
            }
        }
        return open;
    }
}
