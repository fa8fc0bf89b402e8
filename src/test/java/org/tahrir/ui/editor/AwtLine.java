package org.tahrir.ui.editor;

import java.awt.font.TextHitInfo;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One visual line as java.awt lays it out, in our coordinates.
final class AwtLine {
    /// Widths that differ by less are the same: java.awt gives half of a pair's kerning to each letter.
    static final double SAME_WIDTH = 0.9;

    static final String UNKERNED = "line of Latin letters alone, which JavaFX lays out by itself, without kerning";

    private static final double ROUNDING = 0.05;
    /// No letter is so much wider than itself, and no space wider than another.
    private static final double ABSURD = 20;

    private static final Pattern LOOSE_JOINER = Pattern.compile("(^|\\P{L})[\u200C\u200D]|[\u200C\u200D](\\P{L}|$)");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[:/.,٫٬-]\\p{Nd}");
    private static final String SIGNS = ".,:;!-%٪»)’\u0640";

    private final TextLayout layout;
    private final int start;
    private final double left;

    AwtLine(ParagraphGeometry geometry, ParagraphGeometry.Line line, TextLayout layout) {
        this.layout = layout;
        start = line.start();
        left = geometry.rtl() ? geometry.contentRight() - layout.getAdvance() : geometry.contentLeft();
    }

    /// The border of a letter that is read first.
    double leading(TrueLine.Cluster letter) {
        return left + x(TextHitInfo.leading(letter.start() - start));
    }

    double width(TrueLine.Cluster letter) {
        return Math.abs(
                x(TextHitInfo.trailing(letter.start() - start)) - x(TextHitInfo.leading(letter.start() - start)));
    }

    double width() {
        return layout.getAdvance();
    }

    /// Letters in one glyph together: java.awt gives its whole width to one of them.
    List<List<TrueLine.Cluster>> groups(List<TrueLine.Cluster> letters) {
        List<List<TrueLine.Cluster>> groups = new ArrayList<>();
        for (TrueLine.Cluster one : letters) {
            boolean joined = !groups.isEmpty() && width(one) < 0.01 && one.right() - one.left() > 0.01;
            if (!joined) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(one);
        }
        return groups;
    }

    /// Why a letter has another width there, where the reason is known.
    Optional<String> whyItDiffers(String text, TrueLine.Cluster letter, double difference) {
        if (SIGNS.indexOf(text.charAt(letter.start())) >= 0) {
            return Optional.of("sign between two scripts, which java.awt draws in the shape of the other one");
        }
        if (difference < kerning(text, letter)) {
            return Optional.of("letter of a pair that is kerned, by one of the two, or in its other letter");
        }
        boolean strange = difference > ABSURD || Character.isWhitespace(text.charAt(letter.start()));
        if (isByJoiner(text, letter) || (strange && hasLooseJoiner(text))) {
            return Optional.of("letter with a joiner at a border of directions, which java.awt sends to the far side");
        }
        return hangsSpaces(text)
                ? Optional.of("letter of a line with several hanging spaces, whose widths java.awt gives to letters")
                : Optional.empty();
    }

    private static double kerning(String text, TrueLine.Cluster letter) {
        int at = letter.start();
        double before = at > 0 ? AwtFaces.kerning(text.substring(at - 1, at + 1)) : 0;
        double behind = at + 1 < text.length() ? AwtFaces.kerning(text.substring(at, at + 2)) : 0;
        return before + behind + ROUNDING;
    }

    private static boolean isByJoiner(String text, TrueLine.Cluster letter) {
        String around = text.substring(Math.max(0, letter.start() - 2), Math.min(text.length(), letter.end() + 2));
        return around.indexOf('\u200C') >= 0 || around.indexOf('\u200D') >= 0;
    }

    /// Whether the line has a joiner that no letter stands before or behind: java.awt measures the letter at the other
    /// end of its stretch across all of it.
    private boolean hasLooseJoiner(String text) {
        return LOOSE_JOINER
                .matcher(text.substring(start, start + layout.getCharacterCount()))
                .find();
    }

    private boolean hangsSpaces(String text) {
        int end = start + layout.getCharacterCount();
        return text.substring(start, end).endsWith("  ")
                || text.substring(start, end).isBlank();
    }

    /// Why a line of ours does not end where java.awt ends it.
    static String whyItWraps(String text, int awt) {
        boolean first = awt < text.length() && !Character.isLetterOrDigit(text.codePointAt(awt));
        String before = text.substring(0, awt).stripTrailing();
        boolean last = !before.isEmpty() && "([{«“‹%٪".indexOf(before.charAt(before.length() - 1)) >= 0;
        if (NUMBER.matcher(text.substring(Math.max(0, awt - 2), Math.min(text.length(), awt + 1)))
                .matches()) {
            return "line that java.awt ends within a number";
        }
        return first || last
                ? "line that java.awt begins or ends with a sign that must not stand there"
                : "line that ends elsewhere in java.awt because a width differs";
    }

    private double x(TextHitInfo edge) {
        return layout.getCaretInfo(edge)[0];
    }
}
