package org.tahrir.markup;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.tahrir.text.Direction;

/// Finds the words of the other script that have to be isolated (bdi) to be seen as they are meant.
///
/// The rule. A stretch runs from a first to a last letter of the other script, with no letter of the page's script, no
/// line break and no unpaired bracket between them; signs and digits written on to it (`@` `#` `$` `+` `_` `/` before;
/// `+` `#` `%` `$` `=` `_` `/` `&` `~` and any sign before a digit after), a number one space behind it (`iPhone 15`)
/// and the bracket that closes one of its own belong to it. It is isolated when the Unicode bidi algorithm (UAX #9),
/// applied to the text as it stands, would tear it apart (`C++`, `@bbc`) or let it swallow what stands beside it (the 5
/// in `قالت BBC: 5`). Stretches of digits alone are left as they are: a score or a date is shown as its author saw it.
final class XhtmlIsolates {
    /// Where a stretch lies, in UTF-16 units, `end` exclusive.
    record Stretch(int start, int end) {}

    private static final String BEFORE = "@#$+_/";
    private static final String AFTER = "+#%$=_/&~";
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private final String text;
    private final boolean rightToLeft;

    private XhtmlIsolates(String text, Direction base) {
        this.text = text;
        this.rightToLeft = base == Direction.RTL;
    }

    /// The stretches of a text to isolate, in their order, none touching a line feed.
    ///
    /// @param base RTL or LTR
    static List<Stretch> in(String text, Direction base) {
        return new XhtmlIsolates(text, base).isolated();
    }

    private List<Stretch> isolated() {
        List<Stretch> stretches = stretches();
        if (stretches.isEmpty()) {
            return stretches;
        }
        int direction = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(text, direction);
        return stretches.stream().filter(stretch -> isReordered(stretch, bidi)).toList();
    }

    private boolean isReordered(Stretch stretch, Bidi bidi) {
        for (int at = stretch.start(); at < stretch.end(); at++) {
            if (!isInner(bidi.getLevelAt(at))) {
                return true;
            }
        }
        return (stretch.start() > 0 && isInner(bidi.getLevelAt(stretch.start() - 1)))
                || (stretch.end() < text.length() && isInner(bidi.getLevelAt(stretch.end())));
    }

    /// Whether text of this level runs against the page's direction, or is set as part of such text.
    private boolean isInner(int level) {
        return level > (rightToLeft ? 1 : 0);
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isOther(at)) {
                int end = withTail(lastLetter(at));
                stretches.add(new Stretch(withHead(at, from), end));
                from = end;
                at = end - 1;
            }
        }
        return stretches;
    }

    /// The end of a stretch whose first letter is given: after its last letter, brackets balanced.
    private int lastLetter(int first) {
        StringBuilder brackets = new StringBuilder();
        int end = first + 1;
        for (int at = first; at < text.length() && !isOurs(at) && text.charAt(at) != '\n'; at++) {
            int opening = OPENING.indexOf(text.charAt(at));
            if (opening >= 0) {
                brackets.append(CLOSING.charAt(opening));
            } else if (CLOSING.indexOf(text.charAt(at)) >= 0) {
                int last = brackets.length() - 1;
                if (last < 0 || brackets.charAt(last) != text.charAt(at)) {
                    break;
                }
                brackets.setLength(last);
                end = last == 0 ? at + 1 : end;
            } else if (isOther(at) && brackets.isEmpty()) {
                end = at + 1;
            }
        }
        return end;
    }

    private int withHead(int start, int from) {
        int head = start;
        while (head > from && (isDigit(head - 1) || BEFORE.indexOf(text.charAt(head - 1)) >= 0)) {
            head--;
        }
        return head > from && isOurs(head - 1) ? start : head;
    }

    private int withTail(int end) {
        int tail = withSigns(end);
        while (tail + 1 < text.length() && isSpace(text.charAt(tail)) && isDigit(tail + 1)) {
            tail = withSigns(tail + 1);
        }
        return tail;
    }

    /// The end of the signs and digits glued to a stretch; where a letter of the page's script follows, only digits.
    private int withSigns(int end) {
        int digits = end;
        int signs = end;
        int at = end;
        while (at < text.length() && isGlued(text.charAt(at))) {
            if (isDigit(at)) {
                digits = at + 1;
                signs = at + 1;
            } else if (AFTER.indexOf(text.charAt(at)) >= 0) {
                signs = at + 1;
            }
            at++;
        }
        return signs < text.length() && isOurs(signs) ? digits : signs;
    }

    private static boolean isGlued(char c) {
        return c > ' ' && c < '\u007F' && OPENING.indexOf(c) < 0 && CLOSING.indexOf(c) < 0 && !Character.isLetter(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isOther(int at) {
        return rightToLeft ? isLeftToRight(at) : isRightToLeft(at);
    }

    /// Whether a character is strong in the page's direction; Arabic digits count as Arabic.
    private boolean isOurs(int at) {
        return rightToLeft
                ? isRightToLeft(at) || directionality(at) == Character.DIRECTIONALITY_ARABIC_NUMBER
                : isLeftToRight(at);
    }

    private boolean isLeftToRight(int at) {
        return directionality(at) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private boolean isRightToLeft(int at) {
        byte directionality = directionality(at);
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private byte directionality(int at) {
        boolean second = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return Character.getDirectionality(text.codePointAt(second ? at - 1 : at));
    }
}
