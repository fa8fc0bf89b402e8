package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.tahrir.text.Invisible;

/// What signs nobody sees look like when they are shown: strokes around the middle of their line, in ems of their
/// letters. Marks of direction have a stem with a flag the way they point.
final class SignShapes {
    private static final double TOP = -0.6;
    private static final double FOOT = 0.36;
    private static final double FLAG = 0.2;

    private final List<PathElement> path = new ArrayList<>();
    private final double em;
    private final boolean rtl;
    private double x;
    private double y;

    private SignShapes(double em, boolean rtl) {
        this.em = em;
        this.rtl = rtl;
    }

    /// The strokes of signs in letters of a size.
    ///
    /// @param rtl whether their paragraph runs from right to left
    static List<PathElement> of(List<Sign> signs, double em, boolean rtl) {
        SignShapes shapes = new SignShapes(em, rtl);
        signs.forEach(shapes::add);
        return shapes.path;
    }

    private void add(Sign sign) {
        x = sign.x();
        y = sign.y();
        switch (sign.kind()) {
            case SPACE, OTHER_SPACE -> circle(0, 0, 0.03);
            case NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE -> circle(0, -0.12, 0.1);
            case TAB -> arrow(rtl ? -1 : 1, 0);
            case LINE_BREAK -> lineBreak(rtl ? 1 : -1);
            case PARAGRAPH_END -> pilcrow();
            default -> addMark(sign.kind());
        }
    }

    private void addMark(Invisible kind) {
        stroke(0, TOP, 0, FOOT);
        switch (kind) {
            case LEFT_TO_RIGHT_MARK -> flag(1, TOP);
            case RIGHT_TO_LEFT_MARK -> flag(-1, TOP);
            case ARABIC_LETTER_MARK -> {
                flag(-1, TOP);
                flag(-1, TOP + FLAG);
            }
            case LEFT_TO_RIGHT_EMBEDDING, LEFT_TO_RIGHT_ISOLATE -> bracket(1);
            case RIGHT_TO_LEFT_EMBEDDING, RIGHT_TO_LEFT_ISOLATE -> bracket(-1);
            case LEFT_TO_RIGHT_OVERRIDE -> {
                bracket(1);
                flag(1, TOP);
            }
            case RIGHT_TO_LEFT_OVERRIDE -> {
                bracket(-1);
                flag(-1, TOP);
            }
            case FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_FORMATTING, POP_DIRECTIONAL_ISOLATE -> {
                stroke(-FLAG / 2, TOP, FLAG / 2, TOP);
                stroke(-FLAG / 2, FOOT, FLAG / 2, FOOT);
            }
            case ZERO_WIDTH_NON_JOINER -> chevron();
            case ZERO_WIDTH_JOINER -> cross();
            case WORD_JOINER -> circle(0, TOP - 0.08, 0.08);
            case BYTE_ORDER_MARK -> diamond();
            case SOFT_HYPHEN -> stroke(-FLAG, 0, FLAG, 0);
            default -> stroke(0.09, TOP, 0.09, FOOT);
        }
    }

    private void flag(int side, double top) {
        stroke(0, top, side * FLAG, top + FLAG / 2);
        stroke(side * FLAG, top + FLAG / 2, 0, top + FLAG);
    }

    private void bracket(int side) {
        stroke(0, TOP, side * FLAG, TOP);
        stroke(0, FOOT, side * FLAG, FOOT);
    }

    private void chevron() {
        stroke(-FLAG / 2, TOP - 0.14, 0, TOP);
        stroke(0, TOP, FLAG / 2, TOP - 0.14);
    }

    private void cross() {
        stroke(-FLAG / 2, TOP - 0.1, FLAG / 2, TOP + 0.1);
        stroke(FLAG / 2, TOP - 0.1, -FLAG / 2, TOP + 0.1);
    }

    private void diamond() {
        stroke(0, TOP - 0.24, 0.12, TOP - 0.12);
        stroke(0.12, TOP - 0.12, 0, TOP);
        stroke(0, TOP, -0.12, TOP - 0.12);
        stroke(-0.12, TOP - 0.12, 0, TOP - 0.24);
    }

    private void arrow(int side, double at) {
        stroke(-side * 0.2, at, side * 0.2, at);
        stroke(side * 0.2, at, side * 0.08, at - 0.1);
        stroke(side * 0.2, at, side * 0.08, at + 0.1);
    }

    private void lineBreak(int side) {
        arrow(side, 0.1);
        stroke(-side * 0.2, 0.1, -side * 0.2, -0.2);
    }

    /// Its bowl is on the left in every script.
    private void pilcrow() {
        stroke(-0.02, -0.32, 0.22, -0.32);
        stroke(0.04, -0.32, 0.04, 0.3);
        stroke(0.17, -0.32, 0.17, 0.3);
        path.add(new MoveTo(x - 0.02 * em, y - 0.32 * em));
        path.add(new ArcTo(0.14 * em, 0.14 * em, 0, x - 0.02 * em, y - 0.04 * em, false, false));
        stroke(-0.02, -0.04, 0.04, -0.04);
    }

    private void circle(double right, double down, double radius) {
        double left = x + (right - radius) * em;
        double end = x + (right + radius) * em;
        double middle = y + down * em;
        path.add(new MoveTo(left, middle));
        path.add(new ArcTo(radius * em, radius * em, 0, end, middle, false, true));
        path.add(new ArcTo(radius * em, radius * em, 0, left, middle, false, true));
    }

    private void stroke(double fromX, double fromY, double toX, double toY) {
        path.add(new MoveTo(x + fromX * em, y + fromY * em));
        path.add(new LineTo(x + toX * em, y + toY * em));
    }
}
