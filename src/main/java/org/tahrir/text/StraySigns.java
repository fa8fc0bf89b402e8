package org.tahrir.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds and removes signs nobody sees that were left in a text by other programs: marks of direction, byte order
/// marks, break points that break nothing, joiners with nothing to join or part, doubled no-break spaces and those at
/// a paragraph's edge. What shapes words stays: the joiner in an emoji, the non-joiner within a word, the joiner of a
/// letter that stands alone. Letters are never touched, and what was cleaned once is clean.
public final class StraySigns {
    /// A body without stray signs.
    ///
    /// @param removed how many there were
    public record Outcome(Body body, int removed) {}

    /// What a sign that nobody sees may be there for.
    private enum Reason {
        NONE,
        BREAKING,
        JOINING;

        static @Nullable Reason of(Invisible kind) {
            return switch (kind) {
                case BYTE_ORDER_MARK -> NONE;
                case ZERO_WIDTH_SPACE, SOFT_HYPHEN -> BREAKING;
                case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER, NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE -> JOINING;
                default -> kind.isBidiControl() ? NONE : null;
            };
        }
    }

    private static final char ZWNJ = '\u200C';
    private static final char ZWJ = '\u200D';

    private StraySigns() {}

    /// Removes the stray signs of all texts of a body.
    public static Outcome removedFrom(Body body) {
        List<Block> blocks = new ArrayList<>(body.blocks());
        int removed = 0;
        for (int block = 0; block < blocks.size(); block++) {
            List<String> texts = BlockTexts.of(blocks.get(block));
            for (int part = 0; part < texts.size(); part++) {
                int here = strayIn(texts.get(part)).cardinality();
                if (here > 0) {
                    removed += here;
                    blocks.set(block, BlockTexts.with(blocks.get(block), part, StraySigns::removedFrom));
                }
            }
        }
        return new Outcome(new Body(blocks), removed);
    }

    /// A text without its stray signs; what stays keeps its marks.
    public static Prose removedFrom(Prose prose) {
        BitSet stray = strayIn(prose.plain());
        if (stray.isEmpty()) {
            return prose;
        }
        List<Run> kept = new ArrayList<>();
        int at = 0;
        for (Run run : prose.runs()) {
            kept.add(new Run(without(run.text(), stray, at), run.marks()));
            at += run.text().length();
        }
        return new Prose(kept);
    }

    /// The offsets of a text's stray signs. One that goes may leave another without reason, so each kind is looked at
    /// again until nothing is found; those that never have a reason go first.
    public static BitSet strayIn(String text) {
        BitSet gone = new BitSet();
        for (Reason reason : Reason.values()) {
            int[] places = places(text, reason);
            int before;
            do {
                before = gone.cardinality();
                for (int at : places) {
                    if (!gone.get(at) && isStray(text, at, gone)) {
                        gone.set(at);
                    }
                }
            } while (gone.cardinality() > before);
        }
        return gone;
    }

    private static int[] places(String text, Reason reason) {
        return IntStream.range(0, text.length())
                .filter(at -> Invisible.of(text.charAt(at))
                        .filter(kind -> Reason.of(kind) == reason)
                        .isPresent())
                .toArray();
    }

    private static boolean isStray(String text, int at, BitSet gone) {
        int before = before(text, at, gone);
        int after = after(text, at, gone);
        Invisible kind = Invisible.of(text.charAt(at)).orElseThrow();
        return switch (kind) {
            case ZERO_WIDTH_SPACE -> !(writesWithoutSpaces(before) && writesWithoutSpaces(after));
            case SOFT_HYPHEN -> !(isHyphenated(before) && isHyphenated(after));
            case NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE -> before < 0 || after < 0 || before == text.charAt(at);
            case ZERO_WIDTH_NON_JOINER -> before == ZWNJ || !partsWord(text, at, gone);
            case ZERO_WIDTH_JOINER -> before == ZWJ || !joins(text, at, gone);
            default -> true;
        };
    }

    /// Parts the letters of one word, as in Persian, perhaps with a joiner beside it.
    private static boolean partsWord(String text, int at, BitSet gone) {
        int before = before(text, at, gone);
        int after = after(text, at, gone);
        return isInWord(before == ZWJ ? beyond(text, at, gone, -1) : before)
                && isInWord(after == ZWJ ? beyond(text, at, gone, 1) : after);
    }

    private static boolean joins(String text, int at, BitSet gone) {
        int before = before(text, at, gone);
        int after = after(text, at, gone);
        boolean inPicture =
                (isPicture(before) || before == 0xFE0F || Character.isEmojiModifier(before)) && isPicture(after);
        boolean inWord = isInWord(before == ZWNJ ? beyond(text, at, gone, -1) : before)
                && isInWord(after == ZWNJ ? beyond(text, at, gone, 1) : after);
        return inPicture || inWord || shapesLoneLetter(text, at, gone);
    }

    /// A letter that stands alone has the shape it would have in a word, as in the short form of the hijri year.
    private static boolean shapesLoneLetter(String text, int at, BitSet gone) {
        int before = before(text, at, gone);
        int after = after(text, at, gone);
        boolean isAfterIt = isArabic(before) && !isInWord(after) && !isInWord(beyond(text, at, gone, -1));
        boolean isBeforeIt = isArabic(after) && !isInWord(before) && !isInWord(beyond(text, at, gone, 1));
        return after != ZWJ && (isAfterIt || isBeforeIt);
    }

    private static boolean isInWord(int sign) {
        return sign >= 0 && (Character.isLetterOrDigit(sign) || isMark(sign));
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return sign != 0xFE0F
                && (type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK
                        || type == Character.ENCLOSING_MARK);
    }

    private static boolean isArabic(int sign) {
        return sign >= 0
                && Character.isLetter(sign)
                && Character.UnicodeScript.of(sign) == Character.UnicodeScript.ARABIC;
    }

    private static boolean isPicture(int sign) {
        return sign >= 0 && Character.isExtendedPictographic(sign);
    }

    private static boolean isHyphenated(int sign) {
        return sign >= 0 && (Character.isUpperCase(sign) || Character.isLowerCase(sign));
    }

    private static boolean writesWithoutSpaces(int sign) {
        if (!isInWord(sign)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(sign)) {
            case THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    /// What stands before a place, or -1.
    private static int before(String text, int at, BitSet gone) {
        int last = gone.previousClearBit(at - 1);
        return last < 0 ? -1 : text.codePointBefore(last + 1);
    }

    /// What stands after a place, or -1.
    private static int after(String text, int at, BitSet gone) {
        int next = gone.nextClearBit(at + 1);
        return next >= text.length() ? -1 : text.codePointAt(next);
    }

    /// What stands on the other side of the neighbour of a place, or -1.
    private static int beyond(String text, int at, BitSet gone, int step) {
        int neighbour = step < 0 ? gone.previousClearBit(at - 1) : gone.nextClearBit(at + 1);
        if (neighbour < 0 || neighbour >= text.length()) {
            return -1;
        }
        return step < 0 ? before(text, neighbour, gone) : after(text, neighbour, gone);
    }

    private static String without(String text, BitSet stray, int at) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!stray.get(at + i)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
